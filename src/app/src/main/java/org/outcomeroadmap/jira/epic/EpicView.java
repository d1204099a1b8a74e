package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.decision.Excuses;
import org.outcomeroadmap.jira.epic.EpicOutcomes.Targeted;
import org.outcomeroadmap.jira.epic.EpicOutcomesJson.Headline;
import org.outcomeroadmap.jira.epic.EpicOutcomesJson.IssueJson;
import org.outcomeroadmap.jira.epic.EpicOutcomesJson.TargetedJson;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.IssueTypes;
import org.outcomeroadmap.jira.platform.ProjectRights;
import org.outcomeroadmap.jira.rest.OutcomeJson;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.rest.ScoreJson;
import org.outcomeroadmap.jira.study.CurrentScores;
import org.outcomeroadmap.jira.study.OutcomeViews;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.OpportunityType;
import org.outcomeroadmap.study.BoardScore;

/** What the panel on a roadmap issue or a story shows. */
@Named
public class EpicView {

    private static final Comparator<Scored> HIGHEST_FIRST = Comparator.comparingDouble(Scored::opportunity)
            .reversed()
            .thenComparing(scored -> projectPart(scored.outcome().key()))
            .thenComparingLong(scored -> numberPart(scored.outcome().key()));

    private final EpicOutcomes epics;
    private final Outcomes outcomes;
    private final CurrentScores scores;
    private final OutcomeViews views;
    private final IssueTypes types;
    private final Excuses excuses;

    @Inject
    public EpicView(
            EpicOutcomes epics,
            Outcomes outcomes,
            CurrentScores scores,
            OutcomeViews views,
            IssueTypes types,
            Excuses excuses) {
        this.epics = epics;
        this.outcomes = outcomes;
        this.scores = scores;
        this.views = views;
        this.types = types;
        this.excuses = excuses;
    }

    /** The outcomes of the issue as the viewer sees them. */
    public EpicOutcomesJson of(Issue issue, VisibleIssues viewer, Precision precision) {
        List<Targeted> targeted = epics.of(issue, Sight.of(viewer));
        Set<Long> direct = epics.direct(issue);
        List<TargetedJson> shown = targeted.stream()
                .flatMap(target -> scored(target).stream())
                .sorted(HIGHEST_FIRST)
                .map(scored -> new TargetedJson(
                        view(scored, viewer, precision),
                        direct.contains(scored.outcome().issueId())))
                .toList();
        return new EpicOutcomesJson(
                new IssueJson(issue.getKey(), issue.getSummary()),
                headline(shown.stream().map(TargetedJson::outcome).toList()),
                shown,
                viewer.may(ProjectRights.linkIssues(), issue),
                issue.getProjectObject().getKey(),
                outcomeTypeName(issue),
                excuses.of(issue),
                excuses.may(viewer, issue));
    }

    /** An outcome with the unrounded score that it is ordered by: rounding must not decide who comes first. */
    private record Scored(Outcome outcome, boolean inherited, double opportunity) {}

    private Optional<Scored> scored(Targeted target) {
        return outcomes.of(target.outcome()).map(outcome -> {
            double opportunity = scores.of(outcome.projectId(), outcome.issueId())
                    .flatMap(BoardScore::shown)
                    .map(OpportunityScore::opportunity)
                    .orElse(Double.NEGATIVE_INFINITY);
            return new Scored(outcome, target.inherited(), opportunity);
        });
    }

    private OutcomeJson view(Scored scored, VisibleIssues viewer, Precision precision) {
        OutcomeJson view = views.of(scored.outcome(), viewer, precision);
        return scored.inherited() ? view.asInherited() : view;
    }

    private static Headline headline(List<OutcomeJson> shown) {
        long underserved = shown.stream().filter(EpicView::isUnderserved).count();
        OptionalDouble highest = shown.stream()
                .map(EpicView::opportunity)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max();
        return new Headline(shown.size(), (int) underserved, highest.isPresent() ? highest.getAsDouble() : null);
    }

    private static boolean isUnderserved(OutcomeJson outcome) {
        return outcome.score() instanceof ScoreJson.Shown score
                && OpportunityType.ofSlug(score.type())
                        .filter(OpportunityType::isUnderserved)
                        .isPresent();
    }

    private static OptionalDouble opportunity(OutcomeJson outcome) {
        return outcome.score() instanceof ScoreJson.Shown score
                ? OptionalDouble.of(score.opportunity())
                : OptionalDouble.empty();
    }

    private @Nullable String outcomeTypeName(Issue issue) {
        return outcomes.typeId(issue.getProjectObject())
                .flatMap(types::byId)
                .map(type -> type.getName())
                .orElse(null);
    }

    private static String projectPart(String key) {
        return key.substring(0, key.lastIndexOf('-') + 1);
    }

    private static long numberPart(String key) {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }
}
