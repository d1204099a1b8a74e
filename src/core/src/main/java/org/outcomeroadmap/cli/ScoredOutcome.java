package org.outcomeroadmap.cli;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.survey.Segment;

/**
 * An outcome of the file with its score.
 *
 * @param segments the scores of the wanted groups
 */
record ScoredOutcome(String outcome, Score score, SortedMap<Segment, Score> segments) {
    private static final Pattern ISSUE_KEY = Pattern.compile("(.*?)-?(\\d{1,18})");

    /** Highest opportunity first, then without score; ties by key, whose numbers count as numbers. */
    static final Comparator<ScoredOutcome> BY_OPPORTUNITY = Comparator.comparingDouble(ScoredOutcome::opportunity)
            .reversed()
            .thenComparing(scored -> keyPart(scored.outcome, 1))
            .thenComparing(scored -> keyNumber(scored.outcome));

    /** Copies the segments. */
    ScoredOutcome {
        segments = Collections.unmodifiableSortedMap(new TreeMap<>(segments));
    }

    private double opportunity() {
        return score instanceof OpportunityScore shown ? shown.opportunity() : -1;
    }

    private static String keyPart(String outcome, int group) {
        Matcher key = ISSUE_KEY.matcher(outcome);
        return key.matches() ? key.group(group) : outcome;
    }

    private static long keyNumber(String outcome) {
        Matcher key = ISSUE_KEY.matcher(outcome);
        return key.matches() ? Long.parseLong(key.group(2)) : -1;
    }
}
