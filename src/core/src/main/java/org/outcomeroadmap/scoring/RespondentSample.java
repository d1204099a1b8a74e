package org.outcomeroadmap.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The answers of whole respondents through all outcomes of a study, kept together so that respondents can be drawn again
 * and again. Of a study with up to {@value #MOST_UNITS} respondents each is a unit to draw. Of a larger one each
 * respondent belongs to one of that many groups at random, and whole groups are drawn: the random-group method (Wolter,
 * "Introduction to Variance Estimation", 2007, chapter 2). Whatever its number of respondents, a study then takes the
 * same memory and the same work. Standard errors stay right on average and are themselves off by about
 * 1/sqrt(2 x 1000), some 2 %, since they rest on a thousand groups. Groups follow from the respondents' numbers and the
 * seed, not from the order of rows, so that a sorted file makes no difference. Not safe for use by several threads.
 */
public final class RespondentSample {

    /** The most units that are drawn. */
    public static final int MOST_UNITS = 1000;

    private static final int UNKNOWN = -1;

    /** Odd, with bits all over: keeps numbers that follow each other apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final RatingScale scale;
    private final ScoringMethod method;
    private final long seed;
    private final Map<String, UnitSums> outcomes = new HashMap<>();
    private final Map<Long, Integer> unitsById = new HashMap<>();
    private boolean grouped;
    private long respondent;
    private int unit = UNKNOWN;

    /**
     * @param method by which the answers count; not for published shares
     * @param seed of all chance in here: the same seed and answers give the same draws everywhere
     */
    public RespondentSample(RatingScale scale, ScoringMethod method, long seed) {
        this.scale = scale;
        this.method = method;
        this.seed = seed;
    }

    /**
     * Says whose answers are added from here on.
     *
     * @param number tells respondents apart
     */
    public void respondent(long number) {
        respondent = number;
        unit = UNKNOWN;
    }

    /**
     * Adds the respondent's answers about an outcome. Whoever has none that count is no unit.
     *
     * @param importance a rating of the scale, or {@link RatingTally#MISSING}
     * @param satisfaction a rating of the scale, or {@link RatingTally#MISSING}
     * @param weightMillionths the respondent's weight times a million
     */
    public void add(String outcome, int importance, int satisfaction, long weightMillionths) {
        boolean hasImportance = importance != RatingTally.MISSING;
        boolean hasSatisfaction = satisfaction != RatingTally.MISSING;
        boolean countsImportance = method.isPaired() ? hasImportance && hasSatisfaction : hasImportance;
        boolean countsSatisfaction = method.isPaired() ? countsImportance : hasSatisfaction;
        if (countsImportance || countsSatisfaction) {
            UnitSums sums = outcomes.computeIfAbsent(outcome, key -> new UnitSums());
            double full = (double) weightMillionths * method.fullLevel(scale);
            if (countsImportance) {
                sums.addImportance(unit(), (double) weightMillionths * method.level(scale, importance), full);
            }
            if (countsSatisfaction) {
                sums.addSatisfaction(unit(), (double) weightMillionths * method.level(scale, satisfaction), full);
            }
        }
    }

    /**
     * Draws as many units as there are, with replacement, again and again, and scores every outcome in each draw.
     *
     * @param draws how often; 1 or more
     */
    public ResampledScores drawn(int draws) {
        int units = grouped ? MOST_UNITS : unitsById.size();
        List<UnitSums> sums = new ArrayList<>();
        Map<String, double[]> scores = new LinkedHashMap<>();
        outcomes.forEach((outcome, ofOutcome) -> {
            sums.add(ofOutcome);
            scores.put(outcome, new double[draws]);
        });
        List<double[]> drawn = List.copyOf(scores.values());
        SplittableRandom random = new SplittableRandom(seed);
        int[] times = new int[units];
        for (int draw = 0; draw < draws; draw++) {
            draw(times, random);
            for (int outcome = 0; outcome < drawn.size(); outcome++) {
                drawn.get(outcome)[draw] = sums.get(outcome).score(times);
            }
        }
        return new ResampledScores(draws, scores);
    }

    private static void draw(int[] times, SplittableRandom random) {
        Arrays.fill(times, 0);
        for (int unit = 0; unit < times.length; unit++) {
            times[random.nextInt(times.length)]++;
        }
    }

    private int unit() {
        if (unit == UNKNOWN) {
            if (!grouped && unitsById.size() == MOST_UNITS && !unitsById.containsKey(respondent)) {
                group();
            }
            unit = grouped ? group(respondent) : unitsById.computeIfAbsent(respondent, id -> unitsById.size());
        }
        return unit;
    }

    private void group() {
        int[] groups = new int[MOST_UNITS];
        unitsById.forEach((id, ofId) -> groups[ofId] = group(id));
        outcomes.replaceAll((outcome, sums) -> sums.grouped(groups));
        unitsById.clear();
        grouped = true;
    }

    /** A number from 0 on, under {@link #MOST_UNITS}, that looks random. */
    private int group(long id) {
        return new SplittableRandom(seed ^ (id * SPREAD)).nextInt(MOST_UNITS);
    }
}
