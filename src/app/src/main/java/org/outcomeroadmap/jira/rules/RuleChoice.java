package org.outcomeroadmap.jira.rules;

import java.util.Optional;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.ScoringRules;
import org.outcomeroadmap.scoring.TypeCuts;
import org.outcomeroadmap.survey.sheet.SurveyLimits;

/**
 * What a project, or the site, decides for itself. What is empty is inherited.
 *
 * @param limits how much of a survey file is read; only the site decides that
 */
public record RuleChoice(
        Optional<ScoringMethod> method,
        Optional<TypeCuts> cuts,
        Optional<Integer> minimumGroup,
        Optional<Importers> importers,
        Optional<SurveyLimits> limits) {

    /** Inherits everything. */
    public static final RuleChoice NONE =
            new RuleChoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The rules that hold where this is chosen. */
    public Rules over(Rules inherited) {
        return new Rules(
                new ScoringRules(
                        method.orElse(inherited.scoring().method()),
                        cuts.orElse(inherited.scoring().cuts()),
                        minimumGroup.orElse(inherited.scoring().minimumGroup())),
                importers.orElse(inherited.importers()),
                limits.orElse(inherited.limits()));
    }
}
