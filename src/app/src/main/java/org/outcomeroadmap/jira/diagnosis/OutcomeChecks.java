package org.outcomeroadmap.jira.diagnosis;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.jira.epic.EpicOutcomes;
import org.outcomeroadmap.jira.epic.EpicOutcomes.Targeted;
import org.outcomeroadmap.jira.epic.Sight;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.setup.IssueKind;
import org.outcomeroadmap.jira.setup.IssueKinds;
import org.outcomeroadmap.jira.study.CurrentScores;
import org.outcomeroadmap.jira.study.PendingIndex;

/** Checks what there is to show on an issue: outcomes that it targets, or its score. */
@Named
public class OutcomeChecks {

    private final IssueKinds kinds;
    private final EpicOutcomes epics;
    private final CurrentScores scores;
    private final PendingIndex pending;

    @Inject
    public OutcomeChecks(IssueKinds kinds, EpicOutcomes epics, CurrentScores scores, PendingIndex pending) {
        this.kinds = kinds;
        this.epics = epics;
        this.scores = scores;
        this.pending = pending;
    }

    /** Nothing that the administrator may not see is counted. */
    List<Finding> of(Issue issue, VisibleIssues administrator, Optional<VisibleIssues> user) {
        Optional<IssueKind> kind = kinds.of(issue);
        if (kind.isEmpty() || kind.get() == IssueKind.STUDY) {
            return List.of();
        }
        return List.of(kind.get() == IssueKind.OUTCOME ? score(issue) : outcomes(issue, administrator, user));
    }

    private Finding outcomes(Issue issue, VisibleIssues administrator, Optional<VisibleIssues> user) {
        List<Issue> seen = epics.of(issue, Sight.of(administrator)).stream()
                .map(Targeted::outcome)
                .toList();
        if (seen.isEmpty()) {
            return Finding.not("outcomes", "none");
        }
        long shared = user.map(view -> seen.stream()
                        .filter(outcome -> view.visible(outcome).isPresent())
                        .count())
                .orElse(0L);
        if (user.isEmpty()) {
            return Finding.unknown("outcomes", seen.size());
        }
        return shared == seen.size()
                ? Finding.ok("outcomes", seen.size())
                : Finding.not("outcomes", "hidden", seen.size(), shared);
    }

    private Finding score(Issue issue) {
        if (pending.outcomes().contains(issue.getId())) {
            return Finding.not("score", "pending");
        }
        return scores.of(issue.getProjectId(), issue.getId())
                .map(score -> score.shown().isPresent()
                        ? Finding.ok("score", score.study().wave())
                        : Finding.not("score", "suppressed", score.study().wave()))
                .orElseGet(() -> Finding.not("score", "none"));
    }
}
