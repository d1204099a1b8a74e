package org.outcomeroadmap.survey.quality;

import java.util.List;
import java.util.Set;

/**
 * Judges the respondents of a file that has one row for each. Some rules tell by the row alone; who has a later row and who
 * was fast is known only when all rows were seen. So the rows are read once, and a second time only if that leaves somebody
 * out: {@link #needsSecondReading()}. A row that a rule leaves out by itself takes no part in the rules that compare rows.
 * Takes 11 to 16 bytes a respondent where ids are told, and 4 to 6 where durations are.
 */
public final class RespondentQuality implements RespondentRows {
    /** The fewest durations that have a median worth comparing with. */
    public static final int FEWEST_DURATIONS = 10;

    /** In a file with fewer rows than this, half of them may be duplicates. */
    private static final int FEWEST_TELLING_ROWS = 20;

    private final Set<QualityRule> excluded;
    private final RuleFindings found;
    private Duplicates duplicates = new Duplicates();
    private Durations durations = new Durations();
    private final int leavesOut;
    private long twiceMedian;
    private boolean seenAll;

    /**
     * @param excluded the rules whose respondents do not count
     * @param columns that tell of quality
     * @param hasIds whether a column tells the respondents' ids
     * @param outcomes how many outcomes each respondent may rate
     */
    public RespondentQuality(Set<QualityRule> excluded, QualityColumns columns, boolean hasIds, int outcomes) {
        this.excluded = Set.copyOf(excluded);
        this.found = new RuleFindings(excluded);
        this.leavesOut = (excluded.contains(QualityRule.UNFINISHED) ? UNFINISHED : 0)
                | (excluded.contains(QualityRule.PREVIEW) ? PREVIEW : 0)
                | (excluded.contains(QualityRule.STRAIGHT_LINER) ? STRAIGHT_LINE : 0);
        require(columns.tellUnfinished(), QualityRule.UNFINISHED);
        require(!columns.preview().isEmpty(), QualityRule.PREVIEW);
        require(hasIds, QualityRule.DUPLICATE);
        require(columns.duration().isPresent(), QualityRule.SPEEDER);
        require(outcomes >= StraightLine.FEWEST_OUTCOMES, QualityRule.STRAIGHT_LINER);
    }

    /** Forgets what was told in this reading of the rows, which are then read from the first again. */
    public void startOver() {
        if (seenAll) {
            found.forget(QualityRule.DUPLICATE);
        } else {
            found.forgetAll();
            duplicates = new Duplicates();
            durations = new Durations();
        }
    }

    @Override
    public void add(long row, long respondent, int duration, int signs) {
        if (seenAll) {
            if ((signs & leavesOut) == 0 && isSuperseded(row, respondent)) {
                found.flag(QualityRule.DUPLICATE, row);
            }
            return;
        }
        flag(QualityRule.UNFINISHED, row, signs & UNFINISHED);
        flag(QualityRule.PREVIEW, row, signs & PREVIEW);
        flag(QualityRule.STRAIGHT_LINER, row, signs & STRAIGHT_LINE);
        if ((signs & leavesOut) == 0) {
            if (respondent != NO_ID) {
                duplicates.look(row, respondent, (signs & (UNFINISHED | NOTHING_RATED)) == 0);
            }
            if (duration != NO_DURATION) {
                durations.set(row, duration);
            }
        }
    }

    /** Whether the respondent of a row counts, by all that is known so far. Changes nothing. */
    public boolean counts(long row, long respondent, int duration, int signs) {
        if ((signs & leavesOut) != 0) {
            return false;
        }
        return !seenAll
                || (!(excluded.contains(QualityRule.DUPLICATE) && isSuperseded(row, respondent))
                        && !(excluded.contains(QualityRule.SPEEDER) && isSpeeder(duration)));
    }

    /**
     * To be asked once, when all rows were seen: whether they must be read again, from the first, because some of those
     * who counted do not count, or are yet to be listed.
     */
    public boolean needsSecondReading() {
        seenAll = true;
        findSpeeders();
        findDuplicates();
        return isFound(QualityRule.DUPLICATE, duplicates.superseded())
                || (excluded.contains(QualityRule.SPEEDER)
                        && isFound(QualityRule.SPEEDER, found.count(QualityRule.SPEEDER)));
    }

    /** All rules with those who meet them. */
    public List<QualityFinding> findings() {
        return found.all();
    }

    private void findSpeeders() {
        found.requireDurations(durations.known());
        if (!found.isChecked(QualityRule.SPEEDER)) {
            return;
        }
        twiceMedian = durations.twiceMedian();
        durations.forEachBelowHalf(twiceMedian, row -> found.flag(QualityRule.SPEEDER, row));
    }

    /** Where most rows share their id with others, it is not the respondents' id. */
    private void findDuplicates() {
        boolean hardlyIds = duplicates.rows() >= FEWEST_TELLING_ROWS && 2 * duplicates.superseded() > duplicates.rows();
        if (hardlyIds) {
            found.leaveUnchecked(
                    QualityRule.DUPLICATE,
                    "quality.notIds",
                    Long.toString(duplicates.superseded()),
                    Long.toString(duplicates.rows()));
        }
    }

    private boolean isFound(QualityRule rule, long rows) {
        return rows > 0 && found.isChecked(rule);
    }

    private boolean isSuperseded(long row, long respondent) {
        return respondent != NO_ID
                && found.isChecked(QualityRule.DUPLICATE)
                && duplicates.isSuperseded(row, respondent);
    }

    private boolean isSpeeder(int duration) {
        return duration != NO_DURATION && Durations.isBelowHalf(duration, twiceMedian);
    }

    private void flag(QualityRule rule, long row, int sign) {
        if (sign != 0) {
            found.flag(rule, row);
        }
    }

    private void require(boolean told, QualityRule rule) {
        found.require(told, rule, "quality.unchecked." + rule.slug());
    }
}
