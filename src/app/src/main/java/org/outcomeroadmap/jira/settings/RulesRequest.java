package org.outcomeroadmap.jira.settings;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.rules.Importers;
import org.outcomeroadmap.jira.rules.RuleChoice;
import org.outcomeroadmap.jira.settings.RulesJson.CutsJson;
import org.outcomeroadmap.jira.settings.RulesJson.LimitsJson;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.TypeCuts;
import org.outcomeroadmap.survey.sheet.SurveyLimits;

/**
 * The body of a request to change rules, or to preview a change.
 *
 * @param version the number of the version that the caller saw; not needed for a preview
 * @param reason why, for those who read the history; not needed for a preview
 * @param rules all rules that shall be decided here; the others are inherited
 */
record RulesRequest(
        @Nullable Integer version,
        @Nullable String reason,
        @Nullable RulesJson rules) {

    private static final int LEAST_GROUP = 3;
    private static final int GREATEST_GROUP = 50;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_DECIMALS = 3;
    private static final long MOST_FILE_MEGABYTES = 2_048;
    private static final long MOST_UNPACKED_MEGABYTES = 16_384;
    private static final long MOST_ROWS = 10_000_000;
    private static final BigDecimal GREATEST_SCORE = BigDecimal.valueOf(20);

    /**
     * The same, if a project may decide all of it.
     *
     * @throws Refusal INVALID if not
     */
    RulesRequest ofProject() {
        if (rules != null && rules.limits() != null) {
            throw Refusal.invalidField("rules.limits", Words.of("outcomes.rules.error.limits-of-site"));
        }
        return this;
    }

    /**
     * A decision to be recorded.
     *
     * @throws Refusal INVALID naming every field that is wrong
     */
    RuleDecision decision() {
        Map<String, Words> wrong = new LinkedHashMap<>();
        RuleChoice choice = choice(wrong);
        String why = reason(reason, wrong);
        if (version == null) {
            wrong.put("version", Words.of("outcomes.error.required"));
        }
        if (!wrong.isEmpty() || version == null) {
            throw Refusal.invalidFields(wrong);
        }
        return new RuleDecision(version, why, choice);
    }

    /**
     * The rules alone.
     *
     * @throws Refusal INVALID naming every field that is wrong
     */
    RuleChoice choice() {
        Map<String, Words> wrong = new LinkedHashMap<>();
        RuleChoice choice = choice(wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalidFields(wrong);
        }
        return choice;
    }

    /** The reason, without blanks around it. */
    static String reason(@Nullable String given, Map<String, Words> wrong) {
        String why = given == null ? "" : given.strip();
        if (why.isEmpty()) {
            wrong.put("reason", Words.of("outcomes.rules.error.reason"));
        } else if (why.length() > LONGEST_REASON) {
            wrong.put("reason", Words.of("outcomes.rules.error.reason-long", LONGEST_REASON));
        }
        return why;
    }

    private RuleChoice choice(Map<String, Words> wrong) {
        if (rules == null) {
            wrong.put("rules", Words.of("outcomes.error.required"));
            return RuleChoice.NONE;
        }
        Optional<ScoringMethod> method = Optional.ofNullable(rules.method()).flatMap(ScoringMethod::ofSlug);
        if (rules.method() != null
                && method.filter(chosen -> chosen != ScoringMethod.TOP_TWO_BOX_AGGREGATED)
                        .isEmpty()) {
            wrong.put("rules.method", Words.of("outcomes.rules.error.method"));
        }
        Optional<Importers> importers = Optional.ofNullable(rules.importers()).flatMap(Importers::ofSlug);
        if (rules.importers() != null && importers.isEmpty()) {
            wrong.put("rules.importers", Words.of("outcomes.rules.error.importers"));
        }
        return new RuleChoice(
                method,
                cuts(rules.cuts(), wrong),
                minimum(rules.minimumGroup(), wrong),
                importers,
                limits(rules.limits(), wrong));
    }

    private static Optional<Integer> minimum(@Nullable Integer minimum, Map<String, Words> wrong) {
        if (minimum != null && (minimum < LEAST_GROUP || minimum > GREATEST_GROUP)) {
            wrong.put("rules.minimumGroup", Words.of("outcomes.rules.error.range", LEAST_GROUP, GREATEST_GROUP));
        }
        return Optional.ofNullable(minimum);
    }

    private static Optional<SurveyLimits> limits(@Nullable LimitsJson given, Map<String, Words> wrong) {
        if (given == null) {
            return Optional.empty();
        }
        int before = wrong.size();
        long file = limit("fileMegabytes", given.fileMegabytes(), MOST_FILE_MEGABYTES, wrong);
        long rows = limit("rows", given.rows(), MOST_ROWS, wrong);
        long columns = limit("columns", given.columns(), SurveyLimits.MOST_COLUMNS, wrong);
        long characters = limit("cellCharacters", given.cellCharacters(), SurveyLimits.MOST_CELL_CHARACTERS, wrong);
        long unpacked = limit("unpackedMegabytes", given.unpackedMegabytes(), MOST_UNPACKED_MEGABYTES, wrong);
        return wrong.size() > before
                ? Optional.empty()
                : Optional.of(new SurveyLimits(
                        LimitsJson.bytes(file),
                        rows,
                        Math.toIntExact(columns),
                        Math.toIntExact(characters),
                        LimitsJson.bytes(unpacked)));
    }

    private static long limit(String name, @Nullable Long given, long most, Map<String, Words> wrong) {
        if (given == null) {
            wrong.put("rules.limits." + name, Words.of("outcomes.error.required"));
            return most;
        }
        if (given < 1 || given > most) {
            wrong.put("rules.limits." + name, Words.of("outcomes.error.between", 1, most));
        }
        return given;
    }

    private static Optional<TypeCuts> cuts(@Nullable CutsJson given, Map<String, Words> wrong) {
        if (given == null) {
            return Optional.empty();
        }
        int before = wrong.size();
        BigDecimal extremely = cut("extremelyAbove", given.extremelyAbove(), GREATEST_SCORE, wrong);
        BigDecimal strongly = cut("stronglyFrom", given.stronglyFrom(), extremely, wrong);
        BigDecimal underserved = cut("underservedFrom", given.underservedFrom(), strongly, wrong);
        BigDecimal served = cut("servedImportanceFrom", given.servedImportanceFrom(), BigDecimal.TEN, wrong);
        return wrong.size() > before
                ? Optional.empty()
                : Optional.of(new TypeCuts(extremely, strongly, underserved, served));
    }

    /** The border, or the limit in place of a wrong one, so that the next is compared with something sensible. */
    private static BigDecimal cut(String name, @Nullable BigDecimal given, BigDecimal limit, Map<String, Words> wrong) {
        String field = "rules.cuts." + name;
        if (given == null) {
            wrong.put(field, Words.of("outcomes.error.required"));
            return limit;
        }
        // The number of decimals first: a few characters may stand for a number of a billion digits.
        if (Math.abs(given.scale()) > MOST_DECIMALS || given.signum() < 0 || given.compareTo(limit) > 0) {
            wrong.put(field, Words.of("outcomes.rules.error.range", 0, limit.toPlainString()));
            return limit;
        }
        return given;
    }
}
