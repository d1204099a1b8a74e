package org.outcomeroadmap.survey.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.survey.text.Messages;

/** What was found by each rule, or why it could not be checked. */
final class RuleFindings {
    private final Set<QualityRule> excluded;
    private final Map<QualityRule, String> unchecked = new EnumMap<>(QualityRule.class);
    private final Map<QualityRule, FlaggedRows> flagged = new EnumMap<>(QualityRule.class);

    /**
     * @param excluded the rules whose respondents do not count
     */
    RuleFindings(Set<QualityRule> excluded) {
        this.excluded = Set.copyOf(excluded);
        forgetAll();
    }

    /** Forgets the rows of all rules. */
    void forgetAll() {
        for (QualityRule rule : QualityRule.values()) {
            forget(rule);
        }
    }

    /** Forgets the rows of a rule. */
    void forget(QualityRule rule) {
        flagged.put(rule, new FlaggedRows());
    }

    void flag(QualityRule rule, long row) {
        rows(rule).add(row);
    }

    /** How many rows a rule was met by, whether or not it could be checked. */
    long count(QualityRule rule) {
        return rows(rule).count();
    }

    /** Says why a rule can't be checked; the first reason stays. */
    void leaveUnchecked(QualityRule rule, String key, String... arguments) {
        if (isChecked(rule)) {
            unchecked.put(rule, Messages.text(key, arguments));
        }
    }

    /** Leaves a rule unchecked unless the file tells what it takes. */
    void require(boolean told, QualityRule rule, String key) {
        if (!told) {
            leaveUnchecked(rule, key);
        }
    }

    /** Leaves speeders unchecked where too few durations are told for a median worth comparing with. */
    void requireDurations(int known) {
        if (known < RespondentQuality.FEWEST_DURATIONS) {
            leaveUnchecked(
                    QualityRule.SPEEDER,
                    "quality.fewDurations",
                    Integer.toString(known),
                    Integer.toString(RespondentQuality.FEWEST_DURATIONS));
        }
    }

    boolean isChecked(QualityRule rule) {
        return !unchecked.containsKey(rule);
    }

    /** Whether those who meet a rule do not count. */
    boolean leavesOut(QualityRule rule) {
        return excluded.contains(rule) && isChecked(rule);
    }

    /** All rules with those who meet them. */
    List<QualityFinding> all() {
        List<QualityFinding> findings = new ArrayList<>();
        flagged.forEach((rule, rows) -> findings.add(new QualityFinding(
                rule,
                isChecked(rule) ? rows.count() : 0,
                excluded.contains(rule),
                Optional.ofNullable(unchecked.get(rule)),
                isChecked(rule) ? rows.listed() : List.of())));
        return findings;
    }

    private FlaggedRows rows(QualityRule rule) {
        return flagged.computeIfAbsent(rule, key -> new FlaggedRows());
    }
}
