package org.outcomeroadmap.jira.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.coverage.Coverage;
import org.outcomeroadmap.jira.TestScores;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.decision.Decision;
import org.outcomeroadmap.jira.decision.Decisions;
import org.outcomeroadmap.jira.epic.Sight;
import org.outcomeroadmap.jira.journey.JourneySteps;
import org.outcomeroadmap.jira.platform.IssueSearch;
import org.outcomeroadmap.jira.platform.Projects;
import org.outcomeroadmap.jira.study.ScoreBoards;
import org.outcomeroadmap.study.ScoreBoard;

/** What is counted of issues of Jira, and that only what stands next to them is looked at. */
class CoverageCountTest {

    private final TestSite site = new TestSite();
    private final ScoreBoards boards = mock(ScoreBoards.class);
    private final ScoreBoard board = mock(ScoreBoard.class);
    private final Decisions decisions = mock(Decisions.class);
    private final CoverageCount count = new CoverageCount(site.epics, boards, mock(JourneySteps.class), decisions);
    private final Sight sight = Sight.of(site.visibility.of(site.user));
    private final MutableIssue outcome = site.outcome("FT-1");
    private final MutableIssue other = site.outcome("FT-2");
    private final MutableIssue epic = site.epic("FT-20");

    CoverageCountTest() {
        when(boards.ofIssues(any())).thenReturn(board);
        when(board.scoreOf(anyLong())).thenReturn(Optional.empty());
    }

    @Test
    void anEpicOutOfScopeCoversAndItsHiddenTwinDoesNot() {
        MutableIssue hidden = site.epic("FT-21");
        site.link(epic, outcome);
        site.link(hidden, other);
        site.hide(hidden);

        Counted counted = count.of(List.of(outcome, other), List.of(), sight);

        assertThat(counted.coverage().withOpenEpic()).containsExactly(outcome.getId());
        assertThat(counted.epicsOf(outcome.getId()).open()).isEqualTo(1);
        assertThat(counted.epicsOf(other.getId()).all()).isZero();
        assertThat(counted.epics(List.of(epic.getId(), hidden.getId()))).containsExactly(epic);
    }

    @Test
    void anOutcomeOutOfScopeKeepsAnEpicFromBeingWithoutOutcomeAndGivesItsType() {
        site.link(epic, outcome);
        when(board.scoreOf(outcome.getId())).thenReturn(Optional.of(TestScores.of(8)));

        Coverage coverage = count.of(List.of(), List.of(epic), sight).coverage();

        assertThat(coverage.epicsWithoutOutcome()).isEmpty();
        assertThat(coverage.epicsOnServedOutcomes()).containsExactly(epic.getId());
    }

    @Test
    void aStorysLinkCountsForItsEpic() {
        site.link(site.story("FT-30", epic), outcome);

        Coverage coverage = count.of(List.of(outcome), List.of(epic), sight).coverage();

        assertThat(coverage.withOpenEpic()).containsExactly(outcome.getId());
        assertThat(coverage.epicsWithoutOutcome()).isEmpty();
    }

    @Test
    void aSuppressedScoreHasNoType() {
        when(board.scoreOf(outcome.getId())).thenReturn(Optional.of(TestScores.suppressed(5)));

        assertThat(count.withoutLinks(List.of(outcome)).unscored()).containsExactly(outcome.getId());
    }

    @Test
    void anExcuseIsToldOnlyOfAnEpicWithoutOutcome() {
        MutableIssue idle = site.epic("FT-21");
        site.link(epic, outcome);
        Decision decision = new Decision("Upkeep", "paula", Instant.EPOCH);
        List<Long> asked = List.of(idle.getId());
        Map<Long, Decision> known = Map.of(idle.getId(), decision);
        when(decisions.among(asked)).thenReturn(known);

        Counted counted = count.of(List.of(), List.of(epic, idle), sight);

        assertThat(counted.coverage().excusedEpics()).containsExactly(idle.getId());
        assertThat(counted.excuse(idle.getId())).contains(decision);
        assertThat(counted.excuse(epic.getId())).isEmpty();
    }

    @Test
    void whatDoesNotMatchCostsNothing() {
        for (int number = 100; number < 150; number++) {
            site.link(site.epic("FT-" + number), other);
        }
        site.link(epic, outcome);
        count.of(List.of(outcome), List.of(epic), sight);
        clearInvocations(site.issueManager, site.permissionManager, site.linkManager, boards, decisions);

        count.of(List.of(outcome), List.of(epic), sight);

        verify(site.issueManager, never()).getIssueObject(anyLong());
        verify(site.linkManager, never()).getIssueLinks(anyLong());
        verify(boards, times(1)).ofIssues(any());
        verify(decisions, times(1)).among(any());
    }

    @Test
    void whatMayBeToldToEverybodyLeavesOutWhatHasASecurityLevel() {
        MutableIssue secret = site.outcome("FT-3");
        site.link(epic, outcome);
        site.link(epic, secret);
        site.link(site.epic("FT-22"), other);
        site.hide(secret);
        IssueSearch search = mock(IssueSearch.class);
        when(search.everything("project = \"FT\" AND issuetype = 10")).thenReturn(List.of(outcome, other, secret));
        when(search.everything("project = \"FT\" AND issuetype = 12")).thenReturn(List.of(epic));
        VisibleProjects projects = new VisibleProjects(site.projects, new Projects(site.projectManager));

        Coverage coverage = new UnrestrictedCoverage(projects, search, count)
                .of(site.project)
                .coverage();

        assertThat(coverage.outcomes()).containsExactly(outcome.getId(), other.getId());
        assertThat(coverage.withOpenEpic()).containsExactly(outcome.getId(), other.getId());
    }
}
