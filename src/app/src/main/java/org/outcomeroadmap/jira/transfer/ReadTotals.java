package org.outcomeroadmap.jira.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.study.KeptTotal;
import org.outcomeroadmap.jira.study.PackedRatings;
import org.outcomeroadmap.jira.transfer.ExportJson.SegmentPart;
import org.outcomeroadmap.jira.transfer.ExportJson.TotalPart;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.TypeCuts;
import org.outcomeroadmap.scoring.WithheldRatings;
import org.outcomeroadmap.statement.Job;
import org.outcomeroadmap.statement.OutcomeStatement;
import org.outcomeroadmap.statement.SuccessMeasure;
import org.outcomeroadmap.survey.Segment;

/** Reads what a study says about outcomes, and makes sure that so many people can have said so. */
final class ReadTotals {

    private static final int MOST_WORDINGS = 10_000;
    private static final String WRONG_RATINGS = "outcomes.transfer.ratings";

    private final Faults faults;
    private final KeyMatching matching;

    ReadTotals(Faults faults, KeyMatching matching) {
        this.faults = faults;
        this.matching = matching;
    }

    List<KeptTotal> of(List<@Nullable TotalPart> parts, String path, ScoringMethod method, long respondents) {
        List<KeptTotal> totals = new ArrayList<>();
        Set<Long> outcomes = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            String at = path + "[" + i + "]";
            @Nullable TotalPart part = parts.get(i);
            if (part == null) {
                faults.add(at, Words.of("outcomes.error.required"));
                continue;
            }
            total(part, at, method, respondents).ifPresent(total -> {
                if (!outcomes.add(total.outcomeId())) {
                    faults.add(at + ".outcome", Words.of("outcomes.transfer.twice", String.valueOf(part.outcome())));
                }
                totals.add(total);
            });
        }
        return totals;
    }

    private Optional<KeptTotal> total(TotalPart part, String path, ScoringMethod method, long respondents) {
        Optional<Outcome> outcome = matching.outcome(faults.line(path + ".outcome", part.outcome()), path + ".outcome");
        Optional<OutcomeStatement> asked = statement(part, path);
        long notAsked = faults.count(path + ".notAsked", part.notAsked(), 0, respondents);
        Optional<OutcomeRatings> ratings = ratings(path + ".ratings", part.ratings())
                .filter(read -> fits(read, method, respondents, path + ".ratings"));
        if (outcome.isEmpty() || asked.isEmpty() || ratings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new KeptTotal(
                outcome.get().issueId(),
                asked.get(),
                ratings.get(),
                interval(ratings.get(), method),
                notAsked,
                segments(ReadExport.listed(part.segments()), ratings.get(), path + ".segments")));
    }

    private Optional<OutcomeStatement> statement(TotalPart part, String path) {
        Optional<Job> job = faults.read(path + ".job", part.job(), Job::new, "outcomes.error.json-value");
        Optional<SuccessMeasure> measure = part.successMeasure() == null
                ? Optional.empty()
                : faults.read(
                        path + ".successMeasure",
                        part.successMeasure(),
                        SuccessMeasure::new,
                        "outcomes.error.json-value");
        long version = faults.count(path + ".statementVersion", part.statementVersion(), 1, MOST_WORDINGS);
        return job.filter(read -> version >= 1).map(read -> new OutcomeStatement(read, measure, (int) version));
    }

    private Optional<OutcomeRatings> ratings(String path, @Nullable String text) {
        return faults.read(path, text, PackedRatings::ratings, WRONG_RATINGS);
    }

    private boolean fits(OutcomeRatings ratings, ScoringMethod method, long respondents, String path) {
        boolean fits =
                method.fits(ratings) && (!(ratings instanceof RatingTally tally) || people(tally) <= respondents);
        if (!fits) {
            faults.add(path, Words.of(WRONG_RATINGS));
        }
        return fits;
    }

    /** Computed here as everywhere, not taken from the file: nobody can bring an interval that the ratings don't have. */
    private static Optional<Interval> interval(OutcomeRatings ratings, ScoringMethod method) {
        return ratings instanceof RatingTally tally
                ? new Scoring(method, TypeCuts.DEFAULT, Scoring.NO_MINIMUM).interval(tally)
                : Optional.empty();
    }

    private SortedMap<Segment, OutcomeRatings> segments(
            List<@Nullable SegmentPart> parts, OutcomeRatings total, String path) {
        SortedMap<Segment, OutcomeRatings> segments = new TreeMap<>();
        Map<String, RatingTally> together = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String at = path + "[" + i + "]";
            @Nullable SegmentPart part = parts.get(i);
            if (part == null) {
                faults.add(at, Words.of("outcomes.error.required"));
                continue;
            }
            Segment segment = new Segment(
                    faults.line(at + ".dimension", part.dimension()), faults.line(at + ".value", part.value()));
            Optional<OutcomeRatings> ratings =
                    ratings(at + ".ratings", part.ratings()).filter(read -> isPart(read, segment, total, together));
            if (ratings.isEmpty() || segments.put(segment, ratings.get()) != null) {
                faults.add(at + ".ratings", Words.of(WRONG_RATINGS));
            }
        }
        return segments;
    }

    /** No respondent is in two groups of one dimension, so that all groups together are part of the total. */
    private static boolean isPart(
            OutcomeRatings ratings, Segment segment, OutcomeRatings total, Map<String, RatingTally> together) {
        if (!(ratings instanceof RatingTally group) || !(total instanceof RatingTally all)) {
            return ratings instanceof WithheldRatings;
        }
        return group.scale().equals(all.scale())
                && all.covers(together.merge(segment.dimension(), group, RatingTally::plus));
    }

    /** Too many to count are more than any study has. */
    private static long people(RatingTally tally) {
        try {
            return tally.respondents();
        } catch (ArithmeticException beyondCounting) {
            return Long.MAX_VALUE;
        }
    }
}
