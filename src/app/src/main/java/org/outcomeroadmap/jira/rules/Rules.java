package org.outcomeroadmap.jira.rules;

import org.outcomeroadmap.scoring.ScoringRules;
import org.outcomeroadmap.survey.sheet.SurveyLimits;

/**
 * The rules that hold in a project.
 *
 * @param scoring how its outcomes are scored, and how small a group may be shown
 * @param importers who may import
 * @param limits how much of a survey file is read; the same in all projects of a site
 */
public record Rules(ScoringRules scoring, Importers importers, SurveyLimits limits) {

    /** The rules of a site where nobody changed any. */
    public static final Rules DEFAULT = new Rules(ScoringRules.DEFAULT, Importers.EDITORS, SurveyLimits.DEFAULT);
}
