package org.outcomeroadmap.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The answers of whole respondents through all outcomes of a study, kept together so that respondents can be drawn again
 * and again. Each draw takes each of them as often as a Poisson distribution of mean 1 says, independently of all others:
 * an outcome's scores rest on those who answered about it and on nobody else. How many are drawn varies with that, which
 * makes standard errors larger by about 1/(2n) than with a fixed number: what draws from n respondents lack.
 *
 * <p>Of a study with up to {@value #MOST_UNITS} respondents each is a unit to draw. Of a larger one each
 * respondent belongs to one of that many groups at random, and whole groups are drawn: the random-group method (Wolter,
 * "Introduction to Variance Estimation", 2007, chapter 2). Whatever its number of respondents, a study then takes the
 * same memory and the same work. Standard errors stay right on average and are themselves off by about
 * 1/sqrt(2 x 1000), some 2 %, since they rest on a thousand groups. Groups follow from the respondents' numbers and the
 * seed, not from the order of rows, so that a sorted file makes no difference. Not safe for use by several threads.
 */
public final class RespondentSample {

    /** The most units that are drawn. */
    public static final int MOST_UNITS = 1000;

    private final RatingScale scale;
    private final ScoringMethod method;
    private final long seed;
    private final Map<String, UnitSums> outcomes = new HashMap<>();
    private final Map<Long, Integer> unitsById = new HashMap<>();
    private boolean grouped;
    private int unit;

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
     * Says whose answers are added from here on. Whoever is named counts for how many respondents there are, also without
     * an answer.
     *
     * @param number tells respondents apart
     */
    public void respondent(long number) {
        if (!grouped && unitsById.size() == MOST_UNITS && !unitsById.containsKey(number)) {
            group();
        }
        unit = grouped ? group(number) : unitsById.computeIfAbsent(number, id -> unitsById.size());
    }

    /**
     * Adds the respondent's answers about an outcome.
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
                sums.addImportance(unit, (double) weightMillionths * method.level(scale, importance), full);
            }
            if (countsSatisfaction) {
                sums.addSatisfaction(unit, (double) weightMillionths * method.level(scale, satisfaction), full);
            }
        }
    }

    /**
     * Draws units again and again, and scores every outcome in each draw.
     *
     * @param draws how often; 1 or more
     */
    public ResampledScores drawn(int draws) {
        List<UnitSums> sums = new ArrayList<>();
        Map<String, double[]> scores = new LinkedHashMap<>();
        outcomes.forEach((outcome, ofOutcome) -> {
            sums.add(ofOutcome);
            scores.put(outcome, new double[draws]);
        });
        List<double[]> drawn = List.copyOf(scores.values());
        long[] units = units();
        PoissonTimes poisson = new PoissonTimes(seed, units);
        int[] times = new int[units.length];
        for (int draw = 0; draw < draws; draw++) {
            poisson.next(times);
            for (int outcome = 0; outcome < drawn.size(); outcome++) {
                drawn.get(outcome)[draw] = sums.get(outcome).score(times);
            }
        }
        return new ResampledScores(draws, scores);
    }

    /** What tells the units apart, in their order. */
    private long[] units() {
        if (grouped) {
            return LongStream.range(0, MOST_UNITS).toArray();
        }
        long[] units = new long[unitsById.size()];
        unitsById.forEach((id, ofId) -> units[ofId] = id);
        return units;
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
        return PoissonTimes.random(seed, id).nextInt(MOST_UNITS);
    }
}
