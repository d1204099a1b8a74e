package org.outcomeroadmap.jira.landscape;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.jira.coverage.Counted;
import org.outcomeroadmap.jira.coverage.CoverageCount;
import org.outcomeroadmap.jira.coverage.CoverageSource;
import org.outcomeroadmap.jira.coverage.Scope;
import org.outcomeroadmap.jira.coverage.Scopes;
import org.outcomeroadmap.jira.epic.Sight;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.study.ChosenScores;
import org.outcomeroadmap.jira.study.ScoredOutcome;
import org.outcomeroadmap.study.BoardScore;

/** Finds what a question about a landscape is about. Scope, links and scores are those of coverage. */
@Named
public class Landscapes {

    private final Scopes scopes;
    private final CoverageCount count;
    private final Outcomes outcomes;
    private final ChosenScores chosen;

    @Inject
    public Landscapes(Scopes scopes, CoverageCount count, Outcomes outcomes, ChosenScores chosen) {
        this.scopes = scopes;
        this.count = count;
        this.outcomes = outcomes;
        this.chosen = chosen;
    }

    /**
     * What the question is about.
     *
     * @throws Refusal NOT_FOUND if the project is missing or unseen; INVALID if a parameter is wrong, the app is off for
     *     the project, or two groups are asked for and the file with their respondents is gone
     */
    Landscape of(LandscapeQuery query, VisibleIssues viewer) {
        Project project = viewer.project(query.projectKey());
        Scope scope = scopes.of(new CoverageSource(CoverageSource.Kind.PROJECT, project.getKey()), viewer);
        Optional<Set<Long>> matching = query.jql().map(jql -> scopes.matching(jql, scope, viewer));
        Counted counted = count.of(scope.outcomes(), scope.epics(), Sight.of(viewer));
        Map<Long, Issue> all = counted.allOutcomes();
        Map<Long, BoardScore> totals = ChosenScores.ofWave(counted.board(), all.keySet(), query.wave());
        Map<Long, BoardScore> scores = chosen.ofGroups(
                totals,
                query.segments(),
                id -> Optional.ofNullable(all.get(id)).orElseThrow().getProjectId());
        List<Issue> asked = scope.outcomes().stream()
                .filter(issue -> matching.isEmpty() || matching.get().contains(issue.getId()))
                .toList();
        List<ScoredOutcome> scored = outcomes.among(asked).stream()
                .map(outcome -> new ScoredOutcome(outcome, Optional.ofNullable(scores.get(outcome.issueId()))))
                .sorted(ScoredOutcome.HIGHEST_FIRST)
                .toList();
        return new Landscape(project, counted, scored, totals, scores);
    }
}
