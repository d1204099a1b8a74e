package org.outcomeroadmap.jira.study;

import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.study.BoardScore;

/**
 * The score that stands for each outcome now. It is the same for every viewer; whoever shows it has made sure that the
 * outcome may be seen. Asking is cheap: boards are cached and dropped when a study changes.
 */
public interface CurrentScores {

    /**
     * The score of an outcome, shown or suppressed.
     *
     * @param projectId the project that the outcome is in now
     * @param outcomeIssueId the outcome's issue
     * @return empty if no survey about current solutions got an answer for it
     */
    Optional<BoardScore> of(long projectId, long outcomeIssueId);

    /** The outcomes with their scores, in their order; a study that rates several of them is asked for once. */
    List<ScoredOutcome> scored(List<Outcome> outcomes);
}
