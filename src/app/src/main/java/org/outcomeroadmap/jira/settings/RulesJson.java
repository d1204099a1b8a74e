package org.outcomeroadmap.jira.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.rules.Importers;
import org.outcomeroadmap.jira.rules.RuleChoice;
import org.outcomeroadmap.jira.rules.Rules;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.TypeCuts;

/**
 * Rules in requests and answers. A rule that is left out is inherited.
 *
 * @param method slug of a scoring method for ratings of respondents
 * @param importers editors or project-administrators
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RulesJson(
        @Nullable String method,
        @Nullable CutsJson cuts,
        @Nullable Integer minimumGroup,
        @Nullable String importers) {

    /** Where one opportunity type ends and the next begins; every border is needed. */
    public record CutsJson(
            @Nullable BigDecimal extremelyAbove,
            @Nullable BigDecimal stronglyFrom,
            @Nullable BigDecimal underservedFrom,
            @Nullable BigDecimal servedImportanceFrom) {

        static CutsJson of(TypeCuts cuts) {
            return new CutsJson(
                    plain(cuts.extremelyAbove()),
                    plain(cuts.stronglyFrom()),
                    plain(cuts.underservedFrom()),
                    plain(cuts.servedImportanceFrom()));
        }

        /** Neither 12.50 nor 1E+1. */
        private static BigDecimal plain(BigDecimal cut) {
            BigDecimal stripped = cut.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    static RulesJson of(Rules rules) {
        return new RulesJson(
                rules.scoring().method().slug(),
                CutsJson.of(rules.scoring().cuts()),
                rules.scoring().minimumGroup(),
                rules.importers().slug());
    }

    static RulesJson of(RuleChoice choice) {
        return new RulesJson(
                choice.method().map(ScoringMethod::slug).orElse(null),
                choice.cuts().map(CutsJson::of).orElse(null),
                choice.minimumGroup().orElse(null),
                choice.importers().map(Importers::slug).orElse(null));
    }
}
