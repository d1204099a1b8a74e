package org.outcomeroadmap.jira.scoring;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.jira.epic.CountingIssues;
import org.outcomeroadmap.jira.epic.EpicOutcomes;
import org.outcomeroadmap.jira.epic.Sight;
import org.outcomeroadmap.jira.platform.IssueIndex;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.setup.ProjectSwitched;
import org.outcomeroadmap.jira.setup.ProjectTypes;
import org.outcomeroadmap.jira.study.ScoresChanged;

/** Keeps search in step with the scores: indexes outcomes anew, and the roadmap issues that target them. */
@Named
public class ScoreReindex implements ScoresChanged, ProjectSwitched {

    private final Issues issues;
    private final EpicOutcomes epics;
    private final CountingIssues counting;
    private final IssueIndex index;
    private final OutcomeScores scores;

    @Inject
    public ScoreReindex(
            Issues issues, EpicOutcomes epics, CountingIssues counting, IssueIndex index, OutcomeScores scores) {
        this.issues = issues;
        this.epics = epics;
        this.counting = counting;
        this.index = index;
        this.scores = scores;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if a score could not be calculated, so that search does not know it: try again
     */
    @Override
    public void scoresChanged(Collection<Long> outcomeIssueIds) {
        List<Issue> outcomes =
                outcomeIssueIds.stream().flatMap(id -> issues.byId(id).stream()).toList();
        renew(outcomes);
        Map<Long, Issue> targeting = new LinkedHashMap<>();
        outcomes.forEach(
                outcome -> epics.epicsOf(outcome, Sight.EVERYTHING).forEach(epic -> targeting.put(epic.getId(), epic)));
        renew(List.copyOf(targeting.values()));
    }

    private void renew(List<Issue> touched) {
        touched.forEach(scores::hasFailed);
        index.renew(touched);
        List<String> failed =
                touched.stream().filter(scores::hasFailed).map(Issue::getKey).toList();
        if (!failed.isEmpty()) {
            throw new IllegalStateException("Indexed without their scores: " + failed);
        }
    }

    @Override
    public void projectSwitched(Project project, ProjectTypes types) {
        counting.forgetAll();
        scoresChanged(issues.ofProject(project.getId()).stream()
                .filter(issue -> types.outcome().equals(issue.getIssueTypeId()))
                .map(Issue::getId)
                .toList());
    }
}
