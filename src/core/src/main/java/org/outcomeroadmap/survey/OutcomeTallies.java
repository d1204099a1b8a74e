package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.RespondentSample;
import org.outcomeroadmap.survey.ReadingQuestion.Sampling;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.Messages;

/** The tallies of all outcomes of a file while it is read: per outcome one for all respondents and one per group. */
final class OutcomeTallies {
    /** What all tallies together may take, in combinations of two ratings: some 80 megabytes without weights. */
    static final long MOST_CELLS = 10_000_000;

    private final SurveyFile file;
    private final RatingScale scale;
    private final SegmentColumns segments;
    private final Map<String, Tallies> byOutcome = new HashMap<>();
    private final @Nullable RespondentSample sample;
    private long cells;

    /**
     * @param sampling if answers are to be kept together by respondent
     */
    OutcomeTallies(SurveyFile file, RatingScale scale, SegmentColumns segments, Optional<Sampling> sampling) {
        this.file = file;
        this.scale = scale;
        this.segments = segments;
        this.sample = sampling.map(wanted -> wanted.begin(scale)).orElse(null);
    }

    /** Says whose ratings are counted from here on. */
    void respondent(long number) {
        if (sample != null) {
            sample.respondent(number);
        }
    }

    /** The answers by respondent, if they were asked for. */
    Optional<RespondentSample> sample() {
        return Optional.ofNullable(sample);
    }

    /** The tallies of an outcome, begun when it is new. */
    Tallies of(String outcome) {
        return byOutcome.computeIfAbsent(outcome, key -> new Tallies(key));
    }

    Optional<Tallies> known(String outcome) {
        return Optional.ofNullable(byOutcome.get(outcome));
    }

    /** Adds what was counted in other rows. */
    void addAll(OutcomeTallies others) {
        List<int[]> numbers = new ArrayList<>();
        for (int dimension = 0; dimension < segments.dimensions(); dimension++) {
            numbers.add(segments.numbersOf(others.segments, dimension));
        }
        others.byOutcome.forEach((outcome, tallies) -> of(outcome).addAll(tallies, numbers));
    }

    SortedMap<String, SurveyedOutcome> outcomes() {
        SortedMap<String, SurveyedOutcome> outcomes = new TreeMap<>();
        byOutcome.forEach((key, tallies) -> outcomes.put(key, tallies.outcome()));
        return outcomes;
    }

    private RatingTally.Builder begin() {
        long side = scale.size() + 1L;
        cells += side * side;
        if (cells > MOST_CELLS) {
            throw new UnusableFileException(Messages.text("file.tooManyGroups", file.name()));
        }
        return RatingTally.builder(scale);
    }

    /** The tallies of one outcome. */
    final class Tallies {
        private final String outcome;
        private final RatingTally.Builder total = begin();
        private final List<RatingTally.@Nullable Builder[]> groups = new ArrayList<>();
        private long notAsked;

        private Tallies(String outcome) {
            this.outcome = outcome;
            for (int dimension = 0; dimension < segments.dimensions(); dimension++) {
                groups.add(new RatingTally.Builder[Segment.MOST_VALUES]);
            }
        }

        /** Counts a respondent in the total and in the groups that the respondent belongs to. */
        void add(int importance, int satisfaction, long weight, int[] groupNumbers) {
            total.add(importance, satisfaction, weight);
            if (sample != null) {
                sample.add(outcome, importance, satisfaction, weight);
            }
            for (int dimension = 0; dimension < groupNumbers.length; dimension++) {
                if (groupNumbers[dimension] >= 0) {
                    group(dimension, groupNumbers[dimension]).add(importance, satisfaction, weight);
                }
            }
        }

        /** Counts a respondent who left both questions blank. */
        void addNotAsked(long weight, int[] groupNumbers) {
            notAsked++;
            add(RatingTally.MISSING, RatingTally.MISSING, weight, groupNumbers);
        }

        private void addAll(Tallies others, List<int[]> numbers) {
            total.addAll(others.total);
            notAsked += others.notAsked;
            for (int dimension = 0; dimension < groups.size(); dimension++) {
                int[] here = numbers.get(dimension);
                for (int number = 0; number < here.length; number++) {
                    RatingTally.Builder builder = others.groups.get(dimension)[number];
                    if (builder != null) {
                        group(dimension, here[number]).addAll(builder);
                    }
                }
            }
        }

        private RatingTally.Builder group(int dimension, int number) {
            RatingTally.@Nullable Builder[] ofDimension = groups.get(dimension);
            RatingTally.Builder builder = ofDimension[number];
            if (builder == null) {
                builder = begin();
                ofDimension[number] = builder;
            }
            return builder;
        }

        private SurveyedOutcome outcome() {
            SortedMap<Segment, RatingTally> bySegment = new TreeMap<>();
            for (int dimension = 0; dimension < groups.size(); dimension++) {
                for (int number = 0; number < Segment.MOST_VALUES; number++) {
                    RatingTally.Builder builder = groups.get(dimension)[number];
                    if (builder != null) {
                        bySegment.put(segments.segment(dimension, number), builder.build());
                    }
                }
            }
            return new SurveyedOutcome(total.build(), bySegment, notAsked);
        }
    }
}
