package org.outcomeroadmap.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * What a usability test holds about one task: counts only, so no participant need be kept.
 *
 * @param participants how many worked on the task, with any result
 * @param success how their attempts ended
 * @param ease how easy they found the task, on {@link RatingCounts#EASE}
 * @param times how long they needed
 */
public record TaskResults(long participants, TaskSuccess success, RatingCounts ease, TaskTimes times) {

    /** @throws IllegalArgumentException if ease is on another scale or there are more results than participants */
    public TaskResults {
        if (!ease.scale().equals(RatingCounts.EASE)) {
            throw new IllegalArgumentException("Ease is rated from 1 to 7, not on " + ease.scale());
        }
        if (participants < Math.max(success.n(), Math.max(ease.n(), times.n()))) {
            throw new IllegalArgumentException("More results than the " + participants + " participants");
        }
    }

    /** Starts without a participant. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads what {@link #packed()} wrote.
     *
     * @throws IllegalArgumentException if the text is damaged
     */
    public static TaskResults unpacked(String packed) {
        return PackedTask.results(packed);
    }

    /** One short line of text with all that is in here; {@link #unpacked} reads it back. */
    public String packed() {
        return PackedTask.text(this);
    }

    /**
     * What may be shown: a figure of fewer participants than the minimum is suppressed.
     *
     * @param minimum the least group, 1 or more
     * @return suppressed as a whole if fewer worked on the task at all
     */
    public Measure<TaskMeasures> measures(int minimum) {
        return measure(
                participants,
                minimum,
                n -> new TaskMeasures(
                        n,
                        measure(success.n(), minimum, attempts -> success),
                        measure(ease.n(), minimum, ratings -> ease.summary().orElseThrow()),
                        measure(
                                times.n(),
                                minimum,
                                counted ->
                                        new MedianTime(counted, times.median().orElseThrow()))));
    }

    /** The same without what {@link #measures} suppresses; empty if it suppresses all of it. */
    public Optional<TaskResults> withoutGroupsBelow(int minimum) {
        if (participants > 0 && participants < minimum) {
            return Optional.empty();
        }
        TaskResults none = builder().build();
        return Optional.of(new TaskResults(
                participants,
                success.n() < minimum ? none.success : success,
                ease.n() < minimum ? none.ease : ease,
                times.n() < minimum ? none.times : times));
    }

    static <T> Measure<T> measure(long n, int minimum, LongFunction<T> value) {
        if (n == 0) {
            return new Measure.None<>();
        }
        return n < minimum ? new Measure.Suppressed<>(minimum) : new Measure.Shown<>(value.apply(n));
    }

    /** Counts participants one by one. Not safe for use by several threads at once. */
    public static final class Builder {

        private final List<Long> ease = new ArrayList<>(Collections.nCopies(RatingCounts.EASE.size(), 0L));
        private final TreeMap<Integer, Long> times = new TreeMap<>();
        private long participants;
        private long successes;
        private long partial;
        private long failures;

        private Builder() {}

        /** Counts a participant who worked on the task; what came of it is added next. */
        public Builder addParticipant() {
            participants++;
            return this;
        }

        /** Counts how the attempt of a participant ended. */
        public Builder add(Attempt attempt) {
            switch (attempt) {
                case SUCCESS -> successes++;
                case PARTIAL -> partial++;
                case FAILURE -> failures++;
            }
            return this;
        }

        /** Counts how easy a participant found the task, from 1 to 7. */
        public Builder addEase(int rating) {
            ease.set(rating - RatingCounts.EASE.min(), ease.get(rating - RatingCounts.EASE.min()) + 1);
            return this;
        }

        /**
         * Counts how long a participant needed.
         *
         * @param tenths in tenths of a second, at most {@link TaskTimes#LONGEST}
         * @return whether nobody needed this very time before, so that the counts grow by an entry
         */
        public boolean addTime(int tenths) {
            return times.merge(tenths, 1L, Long::sum) == 1;
        }

        /** The results so far; this builder can go on. */
        public TaskResults build() {
            return new TaskResults(
                    participants,
                    new TaskSuccess(successes, partial, failures),
                    new RatingCounts(RatingCounts.EASE, ease),
                    new TaskTimes(times));
        }
    }
}
