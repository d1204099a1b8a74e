package org.outcomeroadmap.jira.rules;

import org.outcomeroadmap.scoring.ScoringRules;

/**
 * The rules that hold in a project.
 *
 * @param scoring how its outcomes are scored, and how small a group may be shown
 * @param importers who may import
 */
public record Rules(ScoringRules scoring, Importers importers) {

    /** The rules of a site where nobody changed any. */
    public static final Rules DEFAULT = new Rules(ScoringRules.DEFAULT, Importers.EDITORS);
}
