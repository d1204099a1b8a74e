package org.outcomeroadmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankIntervalsTest {

    private static final ScoringMethod METHOD = ScoringMethod.TOP_TWO_BOX_PAIRED;
    private static final RatingScale SCALE = RatingScale.ONE_TO_FIVE;
    private static final long UNIT = RatingTally.UNIT_WEIGHT;
    private static final int DRAWS = RankIntervals.DRAWS;

    /** Answers by respondent: for each outcome importance and satisfaction. */
    private static RespondentSample sample(long seed, int[][] answers) {
        RespondentSample sample = new RespondentSample(SCALE, METHOD, seed);
        for (int respondent = 0; respondent < answers.length; respondent++) {
            sample.respondent(respondent + 1);
            for (int i = 0; i < answers[respondent].length; i += 2) {
                sample.add("O" + i / 2, answers[respondent][i], answers[respondent][i + 1], UNIT);
            }
        }
        return sample;
    }

    private static Map<String, RankInterval> ranks(ResampledScores drawn, Map<String, Double> scores) {
        RankIntervals<String> intervals = new RankIntervals<>(drawn.draws());
        scores.forEach((key, score) -> intervals.add(key, score, drawn, key));
        return intervals.intervals();
    }

    private static double[] of(ResampledScores drawn, String outcome) {
        return drawn.of(outcome).orElseThrow();
    }

    /**
     * Each of four respondents is there as often as a Poisson distribution of mean 1 says; nine times and more are as rare
     * as one in a million. The share of draws for each rank is that of all these ways together, among those that draw
     * anybody, within four standard errors of 2,000 draws.
     */
    @Test
    void ranksAreDrawnAsAllWaysToDrawRespondentsSay() {
        int[][] answers = {{5, 1, 5, 5, 1, 1}, {5, 1, 5, 1, 5, 1}, {5, 5, 4, 1, 1, 5}, {1, 1, 5, 5, 5, 1}};
        double[] chances = {1, 1, 1 / 2.0, 1 / 6.0, 1 / 24.0, 1 / 120.0, 1 / 720.0, 1 / 5040.0, 1 / 40320.0};
        double[] exact = new double[4];
        int[] times = new int[4];
        for (int way = 1; way < Math.pow(chances.length, 4); way++) {
            double chance = Math.exp(-4) / (1 - Math.exp(-4));
            for (int at = way, who = 0; who < 4; who++, at /= chances.length) {
                times[who] = at % chances.length;
                chance *= chances[times[who]];
            }
            double first = score(answers, times, 0);
            exact[1 + (score(answers, times, 1) > first ? 1 : 0) + (score(answers, times, 2) > first ? 1 : 0)] +=
                    chance;
        }

        ResampledScores drawn = sample(7, answers).drawn(DRAWS);
        double[] found = new double[4];
        for (int draw = 0; draw < DRAWS; draw++) {
            double first = of(drawn, "O0")[draw];
            int larger = (of(drawn, "O1")[draw] > first ? 1 : 0) + (of(drawn, "O2")[draw] > first ? 1 : 0);
            found[Double.isNaN(first) ? 0 : 1 + larger]++;
        }

        assertThat(found[0] / DRAWS).as("draws of nobody").isCloseTo(Math.exp(-4), within(0.012));
        for (int rank = 1; rank <= 3; rank++) {
            double error = Math.sqrt(exact[rank] * (1 - exact[rank]) / DRAWS);
            assertThat(found[rank] / (DRAWS - found[0]))
                    .as("rank " + rank)
                    .isCloseTo(exact[rank], within(4 * error + 1e-5));
        }
    }

    private static double score(int[][] answers, int[] times, int outcome) {
        double important = 0;
        double satisfied = 0;
        int people = Arrays.stream(times).sum();
        for (int i = 0; i < times.length; i++) {
            important += answers[i][outcome * 2] >= 4 ? times[i] : 0;
            satisfied += answers[i][outcome * 2 + 1] >= 4 ? times[i] : 0;
        }
        return 10 * (important + Math.max(important - satisfied, 0)) / people;
    }

    /** The spread of drawn scores is the standard error by the delta method: exactly so to the right of the diagonal. */
    @Test
    void drawsSpreadAsTheStandardErrorSaysInSmallAndInGroupedSamples() {
        for (int respondents : List.of(200, 5000)) {
            SplittableRandom random = new SplittableRandom(respondents);
            int[][] answers = new int[respondents][];
            RatingTally.Builder tally = RatingTally.builder(SCALE);
            for (int i = 0; i < respondents; i++) {
                answers[i] = new int[] {random.nextInt(10) < 8 ? 5 : 1, random.nextInt(10) < 3 ? 5 : 1};
                tally.add(answers[i][0], answers[i][1], UNIT);
            }
            ExactScore score = ExactScore.of(tally.build(), METHOD).orElseThrow();

            double[] drawn = of(sample(3, answers).drawn(DRAWS), "O0");

            double mean = Arrays.stream(drawn).average().orElseThrow();
            double deviation = Math.sqrt(Arrays.stream(drawn)
                    .map(each -> (each - mean) * (each - mean))
                    .average()
                    .orElseThrow());
            double error = DeltaMethod.standardError(tally.build(), METHOD, score);
            assertThat(mean).as("mean of " + respondents).isCloseTo(score.opportunityValue(), within(error / 5));
            assertThat(deviation / error).as("spread of " + respondents).isCloseTo(1, within(0.1));
        }
    }

    @Test
    void outcomesThatAllAnswerAlikeTieInEveryDraw() {
        int[][] answers = new int[40][];
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < answers.length; i++) {
            int importance = random.nextInt(1, 6);
            int satisfaction = random.nextInt(1, 6);
            answers[i] = new int[] {importance, satisfaction, importance, satisfaction};
        }
        ResampledScores drawn = sample(5, answers).drawn(DRAWS);

        assertThat(of(drawn, "O0")).isEqualTo(of(drawn, "O1"));
        assertThat(ranks(drawn, Map.of("O0", 9.0, "O1", 9.0)).values()).containsOnly(new RankInterval(1, 1, 1));
    }

    @Test
    void ranksAreCertainWhereEverybodyAgrees() {
        int[][] answers = new int[30][];
        Arrays.fill(answers, new int[] {5, 1, 5, 5, 1, 5});
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("O2", 0.0);
        scores.put("O0", 20.0);
        scores.put("O1", 10.0);

        assertThat(ranks(sample(1, answers).drawn(DRAWS), scores))
                .containsExactly(
                        Map.entry("O2", new RankInterval(3, 3, 3)),
                        Map.entry("O0", new RankInterval(1, 1, 1)),
                        Map.entry("O1", new RankInterval(2, 2, 2)));
    }

    @Test
    void lawsOfRanks() {
        Seeds.forEach(40, random -> {
            int outcomes = random.nextInt(2, 9);
            int[][] answers = random(random, random.nextInt(1, 60), outcomes);
            long seed = random.nextLong();
            ResampledScores drawn = sample(seed, answers).drawn(200);
            Map<String, Double> scores = new LinkedHashMap<>();
            drawn.outcomes().stream().sorted().forEach(name -> scores.put(name, random.nextInt(0, 40) / 2.0));
            Map<String, RankInterval> ranks = ranks(drawn, scores);

            assertThat(ranks.keySet()).containsExactlyElementsOf(scores.keySet());
            ranks.forEach((key, rank) -> {
                long larger = scores.values().stream()
                        .filter(score -> score > scores.getOrDefault(key, 0.0))
                        .count();
                assertThat(rank.rank()).isEqualTo(1 + (int) larger);
                assertThat(rank.low()).isBetween(1, rank.rank());
                assertThat(rank.high()).isBetween(rank.rank(), ranks.size());
            });
            assertThat(ranks(sample(seed, answers).drawn(200), scores)).isEqualTo(ranks);
            Map<String, Double> turned = new LinkedHashMap<>();
            List<String> keys = List.copyOf(scores.keySet());
            IntStream.range(0, keys.size())
                    .mapToObj(i -> keys.get(keys.size() - 1 - i))
                    .forEach(key -> turned.put(key, scores.get(key)));
            assertThat(ranks(drawn, turned)).as("in another order").isEqualTo(ranks);
        });
    }

    /** Who answered nothing about an outcome is not drawn for it: neither the silent nor those who answered about others. */
    @Test
    void onlyThoseWhoAnsweredAnOutcomeAreDrawnForIt() {
        int[][] answers = random(new SplittableRandom(2), 25, 3);
        RespondentSample others = sample(9, answers);
        for (int i = 0; i < 500; i++) {
            others.respondent(1000 + i);
            others.add("O0", 5, RatingTally.MISSING, UNIT);
            if (i % 2 == 0) {
                others.add("hidden", 5, 1, UNIT);
            }
        }
        ResampledScores with = others.drawn(50);
        ResampledScores without = sample(9, answers).drawn(50);

        for (String outcome : List.of("O0", "O1", "O2")) {
            assertThat(of(with, outcome)).as(outcome).isEqualTo(of(without, outcome));
        }
        RankIntervals<String> ranks = new RankIntervals<>(50);
        ranks.add("O1", 9, with, "O1");
        ranks.add("O2", 8, with, "O2");
        assertThat(ranks.intervals())
                .as("without those that may not be shown")
                .isEqualTo(ranks(without, Map.of("O1", 9.0, "O2", 8.0)));
    }

    /** So it is with whole groups of respondents too: only how many there are in all decides whether they are drawn so. */
    @Test
    void groupsDrawOnlyThoseWhoAnsweredAsWell() {
        RespondentSample with = new RespondentSample(SCALE, METHOD, 6);
        RespondentSample without = new RespondentSample(SCALE, METHOD, 6);
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 3000; i++) {
            with.respondent(i);
            without.respondent(i);
            if (i % 3 == 0) {
                int satisfaction = random.nextInt(1, 6);
                with.add("O0", 5, satisfaction, UNIT);
                without.add("O0", 5, satisfaction, UNIT);
            } else {
                with.add("hidden", 5, 1, UNIT);
            }
        }

        assertThat(of(with.drawn(50), "O0")).isEqualTo(of(without.drawn(50), "O0"));
    }

    @Test
    void weightsCount() {
        RespondentSample sample = new RespondentSample(SCALE, METHOD, 4);
        for (int i = 0; i < 400; i++) {
            sample.respondent(i);
            sample.add("A", i % 2 == 0 ? 5 : 1, 1, i % 2 == 0 ? 3 * UNIT : UNIT);
        }

        assertThat(Arrays.stream(of(sample.drawn(DRAWS), "A")).average().orElseThrow())
                .as("three quarters find it important, nobody is satisfied")
                .isCloseTo(15, within(0.1));
    }

    @Test
    void eachQuestionByItselfCountsWhoAnsweredIt() {
        RespondentSample sample = new RespondentSample(SCALE, ScoringMethod.TOP_TWO_BOX_SEPARATE, 4);
        for (int i = 0; i < 300; i++) {
            sample.respondent(i);
            sample.add("A", 5, i % 3 == 0 ? 5 : RatingTally.MISSING, UNIT);
        }

        assertThat(of(sample.drawn(20), "A")).containsOnly(10.0);
    }

    @Test
    void whatWasNotAnsweredHasNoRankAndDrawsFitTogether() {
        ResampledScores drawn = sample(1, new int[][] {{5, 1}}).drawn(10);
        RankIntervals<String> intervals = new RankIntervals<>(10);

        assertThat(intervals.add("other", 3, drawn, "other")).isFalse();
        assertThat(intervals.add("O0", 20, drawn, "O0")).isTrue();
        assertThat(intervals.intervals()).containsExactly(Map.entry("O0", new RankInterval(1, 1, 1)));
        assertThatThrownBy(() -> intervals.add("x", 1, ResampledScores.NONE, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Studies are drawn one by one: an outcome that few answered is missing from some draws and ranked by the others. */
    @Test
    void studiesRankTogether() {
        int[][] few = {
            {5, 1, RatingTally.MISSING, RatingTally.MISSING}, {RatingTally.MISSING, RatingTally.MISSING, 5, 5}
        };
        ResampledScores one = sample(1, few).drawn(DRAWS);
        ResampledScores other = sample(2, new int[][] {{5, 5}, {5, 5}}).drawn(DRAWS);
        RankIntervals<String> intervals = new RankIntervals<>(DRAWS);
        intervals.add("rare", 20, one, "O0");
        intervals.add("sure", 10, other, "O0");

        assertThat(of(one, "O0")).contains(Double.NaN);
        assertThat(intervals.intervals().get("rare")).isEqualTo(new RankInterval(1, 1, 1));
        assertThat(intervals.intervals().get("sure")).isEqualTo(new RankInterval(2, 1, 2));
    }

    private static int[][] random(SplittableRandom random, int respondents, int outcomes) {
        int[][] answers = new int[respondents][outcomes * 2];
        for (int[] row : answers) {
            for (int i = 0; i < row.length; i++) {
                row[i] = TallyExamples.ratingOrMissing(random, SCALE);
            }
        }
        return answers;
    }
}
