package org.outcomeroadmap.jira.landscape;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.landscape.SegmentsJson.ComparedOutcome;
import org.outcomeroadmap.jira.landscape.SegmentsJson.Value;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.rest.ScoreJson;
import org.outcomeroadmap.jira.study.ChosenScores;
import org.outcomeroadmap.jira.study.ChosenScores.GroupScore;
import org.outcomeroadmap.jira.study.ListedOutcomes;
import org.outcomeroadmap.scoring.FalseDiscovery;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.SegmentComparison;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.StudySummary;

/** Compares the groups of one dimension. Groups whose score may not be shown take no part in any number. */
@Named
public class SegmentsView {

    private static final double LEVEL = 0.05;

    private final ChosenScores chosen;
    private final ListedOutcomes listed;

    @Inject
    public SegmentsView(ChosenScores chosen, ListedOutcomes listed) {
        this.chosen = chosen;
        this.listed = listed;
    }

    /** An outcome with what the groups of the dimension say about it. */
    private record Compared(String key, Optional<StudySummary> study, SortedMap<String, GroupScore> groups) {

        Map<String, OpportunityScore> shown() {
            Map<String, OpportunityScore> shown = new LinkedHashMap<>();
            groups.forEach((value, group) -> {
                if (group.score() instanceof OpportunityScore score) {
                    shown.put(value, score);
                }
            });
            return shown;
        }

        OptionalDouble pValue() {
            List<OutcomeRatings> ratings = new ArrayList<>();
            groups.forEach((value, group) -> {
                if (group.score() instanceof OpportunityScore) {
                    group.ratings().ifPresent(ratings::add);
                }
            });
            return study.flatMap(from -> SegmentComparison.of(ratings, from.method()))
                    .map(comparison -> OptionalDouble.of(comparison.pValue()))
                    .orElseGet(OptionalDouble::empty);
        }
    }

    /** The comparison of a dimension's groups, of the wave of the landscape. */
    SegmentsJson of(String dimension, Landscape found, VisibleIssues viewer, Precision precision) {
        List<Compared> compared = compared(dimension, found);
        SortedMap<String, LongSummaryStatistics> sizes = new TreeMap<>();
        compared.forEach(outcome -> outcome.shown()
                .forEach((value, score) -> sizes.computeIfAbsent(value, none -> new LongSummaryStatistics())
                        .accept(score.n())));
        List<OptionalDouble> p = compared.stream().map(Compared::pValue).toList();
        double[] q = FalseDiscovery.qValues(p.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray());
        BiFunction<Score, StudySummary, Optional<ScoreJson>> shown = listed.scores(viewer, precision);
        List<ComparedOutcome> outcomes = new ArrayList<>();
        int tested = 0;
        for (int i = 0; i < compared.size(); i++) {
            boolean isTested = p.get(i).isPresent();
            outcomes.add(json(
                    compared.get(i),
                    List.copyOf(sizes.keySet()),
                    isTested ? new double[] {p.get(i).getAsDouble(), q[tested]} : new double[0],
                    shown));
            tested += isTested ? 1 : 0;
        }
        return new SegmentsJson(
                dimension,
                sizes.entrySet().stream()
                        .map(size -> new Value(
                                size.getKey(),
                                List.of(
                                        size.getValue().getMin(),
                                        size.getValue().getMax())))
                        .toList(),
                outcomes,
                LEVEL);
    }

    private List<Compared> compared(String dimension, Landscape found) {
        Map<Long, BoardScore> totals = found.totalsOfOutcomes();
        Map<Long, SortedMap<String, GroupScore>> groups = chosen.groups(totals, dimension, found::projectOf);
        return found.outcomes().stream()
                .map(scored -> scored.outcome())
                .map(outcome -> new Compared(
                        outcome.key(),
                        Optional.ofNullable(totals.get(outcome.issueId())).map(BoardScore::study),
                        groups.getOrDefault(outcome.issueId(), new TreeMap<>())))
                .toList();
    }

    /** @param test p and q, or nothing */
    private static ComparedOutcome json(
            Compared outcome,
            List<String> values,
            double[] test,
            BiFunction<Score, StudySummary, Optional<ScoreJson>> shown) {
        List<@Nullable ScoreJson> scores = new ArrayList<>();
        for (String value : values) {
            scores.add(outcome.study()
                    .flatMap(study -> Optional.ofNullable(outcome.groups().get(value))
                            .flatMap(group -> shown.apply(group.score(), study)))
                    .orElse(null));
        }
        return new ComparedOutcome(
                outcome.key(),
                scores,
                test.length == 0 ? null : test[0],
                test.length == 0 ? null : test[1],
                test.length > 0 && test[1] <= LEVEL,
                List.copyOf(SegmentComparison.uniquelyUnderserved(outcome.shown())));
    }
}
