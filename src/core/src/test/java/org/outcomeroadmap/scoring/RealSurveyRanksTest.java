package org.outcomeroadmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Ranks of a real survey: 30 respondents and 24 questions about importance and performance, published with the R package
 * ipacsi. Kept here is only who found what important and who was satisfied, one bit a respondent. The figures to find are
 * of 200,000 draws by another program, known to 0.001. That one draws as many respondents as there are; with our times by
 * Poisson all intervals are the same and the shares differ by less than 0.002 in as many draws.
 */
class RealSurveyRanksTest {

    private static final int RESPONDENTS = 30;
    private static final int DRAWS = 20_000;

    /** Importance and performance of Q1 to Q24, the first respondent in the highest of 30 bits. */
    private static final int[][] RATED = {
        {0x37ffedfd, 0x2f2ee0af}, {0x3bd7dfff, 0x37c39d53}, {0x37ebffff, 0x387f7bff}, {0x37c3dffd, 0x33c75d53},
        {0x37c29cfd, 0x38f71943}, {0x3fd7fffd, 0x3bff7cff}, {0x20c3d451, 0x2f7fd7ff}, {0x3fffffff, 0x2bfbffff},
        {0x37fffefd, 0x0b3e3702}, {0x3fcfffff, 0x2f7ee3ff}, {0x3ff7ffff, 0x2b7fe7ff}, {0x3ffffffd, 0x283ee3af},
        {0x3fffffff, 0x2f3ee38f}, {0x3fffffff, 0x3fffffdf}, {0x30c38ade, 0x3f97fd8f}, {0x3fffffff, 0x3bfffd53},
        {0x3ffffeff, 0x38961d03}, {0x37bfffff, 0x2fbee7af}, {0x3fffffff, 0x38d7bbff}, {0x3fffffff, 0x3fffffff},
        {0x3ffffeff, 0x3fffffff}, {0x33c39c71, 0x34439d53}, {0x3fffffff, 0x3fc3bdc3}, {0x3ffffeff, 0x2c7f9cff},
    };

    /** A question, its rank, the interval of the rank, and how often it is among the first five. */
    private record Figure(int question, int rank, int low, int high, double topFive) {}

    private static final List<Figure> FIGURES = List.of(
            new Figure(17, 1, 1, 5, 0.982),
            new Figure(9, 2, 1, 14, 0.721),
            new Figure(12, 2, 1, 10, 0.798),
            new Figure(13, 2, 1, 8, 0.838),
            new Figure(23, 2, 1, 9, 0.797),
            new Figure(19, 6, 2, 13, 0.373),
            new Figure(16, 7, 3, 13, 0.220),
            new Figure(24, 7, 3, 14, 0.231));

    private final ResampledScores drawn = sample().drawn(DRAWS);

    private static RespondentSample sample() {
        RespondentSample sample = new RespondentSample(RatingScale.ONE_TO_FIVE, ScoringMethod.TOP_TWO_BOX_PAIRED, 4);
        for (int respondent = 0; respondent < RESPONDENTS; respondent++) {
            sample.respondent(respondent);
            for (int question = 1; question <= RATED.length; question++) {
                int[] rated = RATED[question - 1];
                sample.add(
                        name(question),
                        rating(rated[0], respondent),
                        rating(rated[1], respondent),
                        RatingTally.UNIT_WEIGHT);
            }
        }
        return sample;
    }

    private static int rating(int bits, int respondent) {
        return (bits >>> (RESPONDENTS - 1 - respondent) & 1) == 1 ? 5 : 1;
    }

    private static String name(int question) {
        return "Q" + question;
    }

    private static double score(int question) {
        int important = Integer.bitCount(RATED[question - 1][0]);
        int satisfied = Integer.bitCount(RATED[question - 1][1]);
        return 10.0 * (important + Math.max(important - satisfied, 0)) / RESPONDENTS;
    }

    @Test
    void intervalsOfRanksAreThoseOfAnotherProgramAsFarAsDrawsTell() {
        RankIntervals<Integer> ranks = new RankIntervals<>(DRAWS);
        IntStream.rangeClosed(1, RATED.length)
                .forEach(question -> ranks.add(question, score(question), drawn, name(question)));
        Map<Integer, RankInterval> intervals = ranks.intervals();

        for (Figure figure : FIGURES) {
            RankInterval interval = Objects.requireNonNull(intervals.get(figure.question()));
            assertThat(interval.rank()).as(name(figure.question())).isEqualTo(figure.rank());
            assertEnd(figure.question(), interval.low(), figure.low(), 0.025);
            assertEnd(figure.question(), interval.high(), figure.high(), 0.975);
        }
    }

    /** Another end is right only if so few draws lie between that chance may have moved it: four standard errors. */
    private void assertEnd(int question, int found, int there, double level) {
        double error = 4 * Math.sqrt(level * (1 - level) / DRAWS) + 0.001;
        if (found != there) {
            assertThat(shareUpTo(question, Math.min(found, there)))
                    .as(name(question) + ": " + found + " for " + there)
                    .isCloseTo(level, within(error));
        }
    }

    @Test
    void questionsAreAmongTheFirstFiveAsOftenAsThere() {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (Figure figure : FIGURES) {
            double error = Math.sqrt(figure.topFive() * (1 - figure.topFive()) / DRAWS);
            double share = shareUpTo(figure.question(), 5);
            shares.put(name(figure.question()), share);
            assertThat(share).as(shares.toString()).isCloseTo(figure.topFive(), within(4 * error + 0.0015));
        }
    }

    private double shareUpTo(int question, int place) {
        double[] own = drawn.of(name(question)).orElseThrow();
        int upTo = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            int larger = 0;
            for (int other = 1; other <= RATED.length; other++) {
                larger += drawn.of(name(other)).orElseThrow()[draw] > own[draw] ? 1 : 0;
            }
            upTo += larger < place ? 1 : 0;
        }
        return (double) upTo / DRAWS;
    }
}
