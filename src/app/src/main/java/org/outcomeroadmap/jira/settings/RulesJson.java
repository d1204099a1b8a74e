package org.outcomeroadmap.jira.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.rules.Importers;
import org.outcomeroadmap.jira.rules.RuleChoice;
import org.outcomeroadmap.jira.rules.Rules;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.TypeCuts;
import org.outcomeroadmap.survey.sheet.SurveyLimits;

/**
 * Rules in requests and answers. A rule that is left out is inherited.
 *
 * @param method slug of a scoring method for ratings of respondents
 * @param importers editors or project-administrators
 * @param limits how much of a survey file is read; of the site only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RulesJson(
        @Nullable String method,
        @Nullable CutsJson cuts,
        @Nullable Integer minimumGroup,
        @Nullable String importers,
        @Nullable LimitsJson limits) {

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

    /**
     * How much of a survey file is read before it is refused; every limit is needed.
     *
     * @param fileMegabytes of the file as it is attached
     * @param rows header and titles included
     * @param unpackedMegabytes of what a workbook holds
     */
    public record LimitsJson(
            @Nullable Long fileMegabytes,
            @Nullable Long rows,
            @Nullable Long columns,
            @Nullable Long cellCharacters,
            @Nullable Long unpackedMegabytes) {

        private static final int MEGABYTE = 20;

        static LimitsJson of(SurveyLimits limits) {
            return new LimitsJson(
                    limits.fileBytes() >> MEGABYTE,
                    limits.rows(),
                    (long) limits.columns(),
                    (long) limits.cellCharacters(),
                    limits.inflatedBytes() >> MEGABYTE);
        }

        /** The bytes of so many megabytes. */
        static long bytes(long megabytes) {
            return megabytes << MEGABYTE;
        }
    }

    static RulesJson of(Rules rules) {
        return new RulesJson(
                rules.scoring().method().slug(),
                CutsJson.of(rules.scoring().cuts()),
                rules.scoring().minimumGroup(),
                rules.importers().slug(),
                LimitsJson.of(rules.limits()));
    }

    static RulesJson of(RuleChoice choice) {
        return new RulesJson(
                choice.method().map(ScoringMethod::slug).orElse(null),
                choice.cuts().map(CutsJson::of).orElse(null),
                choice.minimumGroup().orElse(null),
                choice.importers().map(Importers::slug).orElse(null),
                choice.limits().map(LimitsJson::of).orElse(null));
    }
}
