package org.outcomeroadmap.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RatingTally;

/** Figures of usability tests that were computed elsewhere, by at least two programs. */
class PublishedFiguresTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @ParameterizedTest
    @CsvSource({
        "9, 10, 0.5740322626051678, 1",
        "8, 12, 0.3880109657859543, 0.8644910319956320",
        "4, 6, 0.2957458605912372, 0.9074760434413743",
        "7, 8, 0.5078275888190201, 0.9988667375180696",
        "0, 5, 0, 0.4890548596328602",
        "18, 20, 0.6867561125596077, 0.9843437609981370",
        "12, 20, 0.3860303790620198, 0.7817445893274163",
        "17, 17, 0.7836591327525672, 1",
    })
    void completionRatesHaveTheAdjustedWaldInterval(long successes, long n, double low, double high) {
        TaskSuccess success = new TaskSuccess(successes, 0, n - successes);

        assertThat(success.rate()).isEqualTo((double) successes / n);
        assertThat(success.interval().low()).isCloseTo(low, EXACT);
        assertThat(success.interval().high()).isCloseTo(high, EXACT);
        assertThat(success.interval().level()).isEqualTo(0.95);
    }

    @Test
    void partialSuccessIsNoSuccess() {
        TaskSuccess success = new TaskSuccess(8, 3, 1);

        assertThat(success.n()).isEqualTo(12);
        assertThat(success.interval())
                .isEqualTo(new TaskSuccess(8, 0, 4).interval())
                .isNotEqualTo(new TaskSuccess(11, 0, 1).interval());
    }

    @Test
    void easeHasTheMeanWithTheTInterval() {
        RatingSummary ease = ease(7, 6, 5, 6, 4, 7, 6, 3).summary().orElseThrow();

        assertThat(ease.n()).isEqualTo(8);
        assertThat(ease.mean()).isEqualTo(5.5);
        Interval interval = ease.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(4.3176878742036084, EXACT);
        assertThat(interval.high()).isCloseTo(6.6823121257963916, EXACT);
        assertThat(ease.topTwoBox().value()).isEqualTo(5.0 / 8);
        assertThat(ease.topTwoBoxInterval().low()).isBetween(0.3, 0.31);
    }

    @Test
    void theMeanOfOneRatingHasNoIntervalAndOfNoneNothing() {
        assertThat(ease(4).summary().orElseThrow().interval()).isEmpty();
        assertThat(ease().summary()).isEmpty();
    }

    @Test
    void theIntervalOfAMeanStaysOnItsScale() {
        assertThat(ease(7, 7, 5)
                        .summary()
                        .orElseThrow()
                        .interval()
                        .orElseThrow()
                        .high())
                .isEqualTo(7);
        assertThat(ease(1, 1, 3)
                        .summary()
                        .orElseThrow()
                        .interval()
                        .orElseThrow()
                        .low())
                .isEqualTo(1);
    }

    @Test
    void theMiddleTimeIsTheMedian() {
        assertThat(times(34, 52, 41, 120, 28, 61).median()).hasValue(46.5);
        assertThat(times(34, 52, 41, 120, 28).median()).hasValue(41);
        assertThat(new TaskTimes(new TreeMap<>(Map.of(125, 2L, 126, 2L))).median())
                .hasValue(12.55);
        assertThat(times().median()).isEmpty();
    }

    @Test
    void aConceptIsRatedByEachQuestionOnItsOwn() {
        RatingTally tally = RatingTally.builder(RatingScale.ONE_TO_FIVE)
                .add(5, 4, RatingTally.UNIT_WEIGHT)
                .add(4, RatingTally.MISSING, RatingTally.UNIT_WEIGHT)
                .add(RatingTally.MISSING, 1, RatingTally.UNIT_WEIGHT)
                .add(3, 2, RatingTally.UNIT_WEIGHT)
                .build();

        ConceptRatings ratings = ConceptRatings.of(tally);

        assertThat(ratings.importance().counts()).containsExactly(0L, 0L, 1L, 1L, 1L);
        assertThat(ratings.satisfaction().counts()).containsExactly(1L, 1L, 0L, 1L, 0L);
        assertThat(shown(ratings.importance(3)).mean()).isEqualTo(4);
        assertThat(shown(ratings.satisfaction(3)).topTwoBox().value()).isEqualTo(1.0 / 3);
        assertThat(ratings.satisfaction(4)).isEqualTo(new Measure.Suppressed<RatingSummary>(4));
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThatThrownBy(() -> new TaskSuccess(-1, 0, 1)).hasMessage("Not counts: -1, 0, 1");
        assertThatThrownBy(() -> new TaskSuccess(0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TaskSuccess(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(new TaskSuccess(0, 0, 0)::rate).hasMessage("Nobody attempted the task");
        assertThatThrownBy(() -> new RatingCounts(RatingCounts.EASE, List.of(1L)))
                .hasMessageStartingWith("Not counts of ratings on ");
        assertThatThrownBy(() -> new RatingCounts(RatingScale.ONE_TO_FIVE, List.of(1L, 0L, 0L, -1L, 0L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> times(90_000)).hasMessage("Not times: 1 of 900000");
        assertThatThrownBy(() -> new TaskTimes(new TreeMap<>(Map.of(-1, 1L))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TaskTimes(new TreeMap<>(Map.of(1, 0L))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RatingSummary shown(Measure<RatingSummary> measure) {
        return ((Measure.Shown<RatingSummary>) measure).value();
    }

    private static RatingCounts ease(int... ratings) {
        TaskResults.Builder builder = TaskResults.builder();
        IntStream.of(ratings).forEach(rating -> builder.addParticipant().addEase(rating));
        return builder.build().ease();
    }

    private static TaskTimes times(int... seconds) {
        TaskResults.Builder builder = TaskResults.builder();
        IntStream.of(seconds).forEach(second -> builder.addParticipant().addTime(10 * second));
        return builder.build().times();
    }
}
