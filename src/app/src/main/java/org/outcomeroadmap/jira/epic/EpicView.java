package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.decision.Excuses;
import org.outcomeroadmap.jira.epic.EpicOutcomes.Targeted;
import org.outcomeroadmap.jira.epic.EpicOutcomesJson.Headline;
import org.outcomeroadmap.jira.epic.EpicOutcomesJson.IssueJson;
import org.outcomeroadmap.jira.epic.EpicOutcomesJson.TargetedJson;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.IssueTypes;
import org.outcomeroadmap.jira.platform.ProjectRights;
import org.outcomeroadmap.jira.rest.OutcomeJson;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.rest.ScoreJson;
import org.outcomeroadmap.jira.study.CurrentScores;
import org.outcomeroadmap.jira.study.OutcomeViews;
import org.outcomeroadmap.jira.study.ScoredOutcome;
import org.outcomeroadmap.scoring.OpportunityType;

/** What the panel on a roadmap issue or a story shows. */
@Named
public class EpicView {

    private final EpicOutcomes epics;
    private final Outcomes outcomes;
    private final CurrentScores scores;
    private final IssueTypes types;
    private final Excuses excuses;

    @Inject
    public EpicView(EpicOutcomes epics, Outcomes outcomes, CurrentScores scores, IssueTypes types, Excuses excuses) {
        this.epics = epics;
        this.outcomes = outcomes;
        this.scores = scores;
        this.types = types;
        this.excuses = excuses;
    }

    /** The outcomes of the issue as the viewer sees them. */
    public EpicOutcomesJson of(Issue issue, VisibleIssues viewer, Precision precision) {
        List<Targeted> targeted = epics.of(issue, Sight.of(viewer));
        Set<Long> direct = epics.direct(issue);
        Set<Long> inherited = targeted.stream()
                .filter(Targeted::inherited)
                .map(target -> target.outcome().getId())
                .collect(Collectors.toUnmodifiableSet());
        Function<ScoredOutcome, OutcomeJson> view = OutcomeViews.of(viewer, precision);
        List<TargetedJson> shown = scored(targeted).stream()
                .map(scored -> {
                    long id = scored.outcome().issueId();
                    OutcomeJson seen = view.apply(scored);
                    return new TargetedJson(inherited.contains(id) ? seen.asInherited() : seen, direct.contains(id));
                })
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

    /** Ordered by unrounded scores: rounding must not decide who comes first. */
    private List<ScoredOutcome> scored(List<Targeted> targeted) {
        List<Issue> issues = targeted.stream().map(Targeted::outcome).toList();
        return scores.scored(outcomes.among(issues)).stream()
                .sorted(ScoredOutcome.HIGHEST_FIRST)
                .toList();
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
}
