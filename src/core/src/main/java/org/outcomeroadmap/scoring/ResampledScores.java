package org.outcomeroadmap.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The scores that outcomes of one study have in each of many draws of its respondents. The draws of one place are of the
 * same respondents for all outcomes. Unchangeable.
 */
public final class ResampledScores {

    /** Of a study without respondents: no outcome, in as many draws as ranks need. */
    public static final ResampledScores NONE = new ResampledScores(RankIntervals.DRAWS, Map.of());

    private final int draws;
    private final Map<String, double[]> scores;

    ResampledScores(int draws, Map<String, double[]> scores) {
        this.draws = draws;
        this.scores = new HashMap<>(scores);
    }

    /** How often respondents were drawn. */
    public int draws() {
        return draws;
    }

    /** The outcomes that somebody who counts answered. */
    public Set<String> outcomes() {
        return Set.copyOf(scores.keySet());
    }

    /** The scores of an outcome in all draws; not a number where nobody who answered was drawn. Not to be changed. */
    Optional<double[]> of(String outcome) {
        return Optional.ofNullable(scores.get(outcome));
    }
}
