package org.outcomeroadmap.survey.quality;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges the respondents of a file that has a row for each respondent and outcome. All rows are looked at first. A
 * respondent is found once, at the first row that tells; a straight line is told only where the rows of each respondent stand
 * together. Where no ids are told, each row is a respondent of its own.
 */
public final class GroupedQuality {
    private final Set<QualityRule> excluded;
    private final RuleFindings found;
    private final Map<QualityRule, FingerprintSet> met = new EnumMap<>(QualityRule.class);
    private final FingerprintSet respondents = new FingerprintSet();
    private final RespondentLog timed = new RespondentLog();
    private final Durations durations = new Durations();
    private final StraightLine line = new StraightLine();
    private long current = RespondentRows.NO_ID;
    private long currentRow;
    private long twiceMedian;
    private boolean leavesAnybodyOut;

    /**
     * @param excluded the rules whose respondents do not count
     * @param columns that tell of quality
     * @param hasIds whether a column tells the respondents' ids
     */
    public GroupedQuality(Set<QualityRule> excluded, QualityColumns columns, boolean hasIds) {
        this.excluded = Set.copyOf(excluded);
        this.found = new RuleFindings(excluded);
        found.leaveUnchecked(QualityRule.DUPLICATE, "quality.long.duplicate");
        found.require(columns.tellUnfinished(), QualityRule.UNFINISHED, "quality.unchecked.unfinished");
        found.require(!columns.preview().isEmpty(), QualityRule.PREVIEW, "quality.unchecked.preview");
        found.require(columns.duration().isPresent(), QualityRule.SPEEDER, "quality.unchecked.speeder");
        found.require(hasIds, QualityRule.STRAIGHT_LINER, "quality.unchecked.duplicate");
    }

    /** Looks at a row, as {@link RespondentRows#add}; its ratings follow. */
    public void look(long row, long respondent, int duration, int signs) {
        boolean begins = respondent == RespondentRows.NO_ID || respondent != current;
        if (begins) {
            endRespondent();
            current = respondent;
            currentRow = row;
        }
        boolean isNew = respondent == RespondentRows.NO_ID || respondents.add(respondent);
        if (begins && !isNew) {
            found.leaveUnchecked(QualityRule.STRAIGHT_LINER, "quality.long.ungrouped");
        }
        if (isNew && duration != RespondentRows.NO_DURATION) {
            durations.set(durations.known(), duration);
            timed.add(row, respondent, duration, signs);
        }
        flagSigns(row, respondent, signs);
    }

    /**
     * Looks at two answers about one outcome in the row that was looked at last.
     *
     * @param importance a number that equal answers have in common
     * @param satisfaction a number that equal answers have in common
     */
    public void lookAtRatings(int importance, int satisfaction) {
        line.add(importance, satisfaction);
    }

    /** To be told once, when all rows were looked at. */
    public void end() {
        endRespondent();
        found.requireDurations(durations.known());
        if (found.isChecked(QualityRule.SPEEDER)) {
            twiceMedian = durations.twiceMedian();
            timed.tell(
                    (row, respondent, duration, signs) -> {
                        if (Durations.isBelowHalf(duration, twiceMedian)) {
                            flag(QualityRule.SPEEDER, row, respondent);
                        }
                    },
                    0);
        }
        leavesAnybodyOut = findings().stream().anyMatch(finding -> finding.excluded() && finding.found() > 0);
    }

    /** Whether anybody does not count, when all rows were looked at. */
    public boolean leavesAnybodyOut() {
        return leavesAnybodyOut;
    }

    /** Whether the respondent of a row counts, when all rows were looked at. */
    public boolean counts(long respondent, int duration, int signs) {
        return respondent == RespondentRows.NO_ID ? rowCounts(duration, signs) : isNotLeftOut(respondent);
    }

    private boolean isNotLeftOut(long respondent) {
        return excluded.stream()
                .noneMatch(rule -> found.leavesOut(rule) && met(rule).contains(respondent));
    }

    private boolean rowCounts(int duration, int signs) {
        boolean fast = duration != RespondentRows.NO_DURATION && Durations.isBelowHalf(duration, twiceMedian);
        return !(found.leavesOut(QualityRule.UNFINISHED) && (signs & RespondentRows.UNFINISHED) != 0)
                && !(found.leavesOut(QualityRule.PREVIEW) && (signs & RespondentRows.PREVIEW) != 0)
                && !(found.leavesOut(QualityRule.SPEEDER) && fast);
    }

    /** All rules with those who meet them. */
    public List<QualityFinding> findings() {
        return found.all();
    }

    private void endRespondent() {
        if (current != RespondentRows.NO_ID && line.isStraight()) {
            flag(QualityRule.STRAIGHT_LINER, currentRow, current);
        }
        line.begin();
    }

    private void flag(QualityRule rule, long row, long respondent) {
        if (respondent == RespondentRows.NO_ID || met(rule).add(respondent)) {
            found.flag(rule, row);
        }
    }

    private void flagSigns(long row, long respondent, int signs) {
        if ((signs & RespondentRows.UNFINISHED) != 0) {
            flag(QualityRule.UNFINISHED, row, respondent);
        }
        if ((signs & RespondentRows.PREVIEW) != 0) {
            flag(QualityRule.PREVIEW, row, respondent);
        }
    }

    private FingerprintSet met(QualityRule rule) {
        return met.computeIfAbsent(rule, key -> new FingerprintSet());
    }
}
