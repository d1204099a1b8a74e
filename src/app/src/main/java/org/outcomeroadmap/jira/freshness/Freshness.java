package org.outcomeroadmap.jira.freshness;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.freshness.IndexedScores.Expected;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.study.CurrentScores;
import org.outcomeroadmap.jira.study.PendingIndex;
import org.outcomeroadmap.study.BoardScore;

/** Tells of each outcome whether search knows the score that holds. */
@Named
public class Freshness {

    private final ProjectOutcomes outcomes;
    private final CurrentScores scores;
    private final PendingIndex pending;
    private final IndexedScores indexed;

    @Inject
    public Freshness(ProjectOutcomes outcomes, CurrentScores scores, PendingIndex pending, IndexedScores indexed) {
        this.outcomes = outcomes;
        this.scores = scores;
        this.pending = pending;
        this.indexed = indexed;
    }

    /** What search knows of an outcome. */
    enum State {
        /** The score that holds, or rightly none where too few people answered. */
        UP_TO_DATE,
        /** Another score, or one that is about to be renewed. */
        STALE,
        /** Nothing, since no survey got an answer for it. */
        NEVER
    }

    /** An outcome and its state. */
    record Known(Issue outcome, State state) {}

    /** The outcomes of the project that the caller may see. */
    List<Known> of(Project project, VisibleIssues caller) {
        List<Issue> visible = outcomes.visible(project.getId(), caller);
        Map<Long, Optional<BoardScore>> holding = visible.stream()
                .collect(Collectors.toMap(Issue::getId, issue -> scores.of(project.getId(), issue.getId())));
        List<Expected> expected = visible.stream()
                .map(issue -> new Expected(
                        issue,
                        holding.getOrDefault(issue.getId(), Optional.empty()).flatMap(BoardScore::shown)))
                .toList();
        Set<Long> agreeing = indexed.agreeing(expected, caller.signedIn());
        Set<Long> noted = pending.outcomes();
        return visible.stream()
                .map(issue -> new Known(
                        issue,
                        state(
                                agreeing.contains(issue.getId()) && !noted.contains(issue.getId()),
                                holding.getOrDefault(issue.getId(), Optional.empty())
                                        .isPresent())))
                .toList();
    }

    private static State state(boolean known, boolean scored) {
        if (!known) {
            return State.STALE;
        }
        return scored ? State.UP_TO_DATE : State.NEVER;
    }
}
