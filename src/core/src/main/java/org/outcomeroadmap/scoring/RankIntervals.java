package org.outcomeroadmap.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How sure the places of scores are. Scores rank anew in every draw of the respondents, all of them at once, and the
 * middle part of the places that a score takes is its interval (Marshall and Spiegelhalter, "Reliability of league tables
 * of in vitro fertilisation clinics", 1998, with draws of whole respondents, Efron, 1979, as {@link RespondentSample}
 * makes them). Studies are drawn independently of each other. The interval is widened to hold the rank itself, which ties can push to its border. Not
 * safe for use by several threads.
 *
 * @param <K> what names a score
 */
public final class RankIntervals<K> {

    /** Draws enough: the share of draws beyond an end of an interval is known to 0.7 % (two standard errors). */
    public static final int DRAWS = 2000;

    private final int draws;
    private final List<Entry<K>> entries = new ArrayList<>();

    /** @param draws in every study, 1 or more */
    public RankIntervals(int draws) {
        this.draws = draws;
    }

    /** A score with what it is in each draw. */
    private static final class Entry<K> {
        private final K key;
        private final double score;
        private final double[] drawn;

        Entry(K key, double score, double[] drawn) {
            this.key = key;
            this.score = score;
            this.drawn = drawn;
        }
    }

    /**
     * Adds a score.
     *
     * @param score that ranks, 0 to 20
     * @param study the draws of the respondents behind it
     * @param outcome what the study calls it
     * @return whether it ranks; not if the study has no answers about it
     * @throws IllegalArgumentException if the study was drawn another number of times
     */
    public boolean add(K key, double score, ResampledScores study, String outcome) {
        if (study.draws() != draws) {
            throw new IllegalArgumentException(study.draws() + " draws, not " + draws);
        }
        study.of(outcome).ifPresent(drawn -> entries.add(new Entry<>(key, score, drawn)));
        return study.outcomes().contains(outcome);
    }

    /** The ranks of all scores among each other with their 95 % intervals, in the order in which they were added. */
    public Map<K, RankInterval> intervals() {
        double[] sorted = new double[entries.size()];
        int[][] places = new int[entries.size()][entries.size() + 1];
        for (int draw = 0; draw < draws; draw++) {
            int valid = sort(draw, sorted);
            for (int i = 0; i < places.length; i++) {
                double score = entries.get(i).drawn[draw];
                if (!Double.isNaN(score)) {
                    places[i][place(score, sorted, valid)]++;
                }
            }
        }
        double[] observed =
                entries.stream().mapToDouble(entry -> entry.score).sorted().toArray();
        Map<K, RankInterval> intervals = new LinkedHashMap<>();
        for (int i = 0; i < places.length; i++) {
            int rank = place(entries.get(i).score, observed, observed.length);
            intervals.put(entries.get(i).key, interval(rank, places[i]));
        }
        return intervals;
    }

    /** Sorts the scores of a draw in ascending order; those that are not numbers come last. Gives how many are numbers. */
    private int sort(int draw, double[] sorted) {
        int valid = 0;
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = entries.get(i).drawn[draw];
            valid += Double.isNaN(sorted[i]) ? 0 : 1;
        }
        Arrays.sort(sorted);
        return valid;
    }

    /** One more than the number of strictly larger scores among the first of these. */
    private static int place(double score, double[] ascending, int valid) {
        int low = 0;
        int high = valid;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] > score) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return valid - low + 1;
    }

    private static RankInterval interval(int rank, int[] places) {
        double all = Arrays.stream(places).sum();
        double tail = (1 - Interval.LEVEL) / 2;
        int low = quantile(places, all * tail);
        int high = quantile(places, all * (1 - tail));
        return all == 0
                ? new RankInterval(rank, 1, places.length - 1)
                : new RankInterval(rank, Math.min(rank, low), Math.max(rank, high));
    }

    /** The least place whose cumulated number of draws reaches this. */
    private static int quantile(int[] places, double reached) {
        int cumulated = 0;
        for (int place = 1; place < places.length; place++) {
            cumulated += places[place];
            if (cumulated > 0 && cumulated >= reached) {
                return place;
            }
        }
        return places.length - 1;
    }
}
