package org.outcomeroadmap.jira.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestScores;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.coverage.CoverageCount;
import org.outcomeroadmap.jira.coverage.UnrestrictedCoverage;
import org.outcomeroadmap.jira.coverage.VisibleProjects;
import org.outcomeroadmap.jira.decision.Decision;
import org.outcomeroadmap.jira.decision.Decisions;
import org.outcomeroadmap.jira.journey.JourneySteps;
import org.outcomeroadmap.jira.platform.IssueSearch;
import org.outcomeroadmap.jira.platform.Projects;
import org.outcomeroadmap.jira.study.ScoreBoards;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.ScoreBoard;

/** What a snapshot counts: everything that everybody who browses the project may be told, and nothing else. */
class SnapshotCountTest {

    private final TestSite site = new TestSite();
    private final IssueSearch search = mock(IssueSearch.class);
    private final ScoreBoards boards = mock(ScoreBoards.class);
    private final Decisions decisions = mock(Decisions.class);
    private final Map<Long, BoardScore> scores = new HashMap<>();
    private final VisibleProjects projects = new VisibleProjects(site.projects, new Projects(site.projectManager));
    private final SnapshotCount count = new SnapshotCount(new UnrestrictedCoverage(
            projects, search, new CoverageCount(site.epics, boards, mock(JourneySteps.class), decisions)));
    private final MutableIssue gap = site.outcome("FT-1");
    private final MutableIssue served = site.outcome("FT-2");
    private final MutableIssue hidden = site.outcome("FT-3");
    private final MutableIssue open = site.epic("FT-11");
    private final MutableIssue excused = site.epic("FT-12");
    private final MutableIssue secret = site.epic("FT-13");

    @BeforeEach
    void searchAndScores() {
        when(search.everything(projects.outcomes(List.of(site.project)))).thenReturn(List.of(gap, served, hidden));
        when(search.everything(projects.roadmap(List.of(site.project)))).thenReturn(List.of(open, excused, secret));
        ScoreBoard board = mock(ScoreBoard.class);
        when(board.scoreOf(anyLong())).thenAnswer(call -> Optional.ofNullable(scores.get(call.<Long>getArgument(0))));
        when(boards.ofIssues(any())).thenReturn(board);
        when(decisions.among(any())).thenAnswer(call -> {
            Collection<Long> asked = call.getArgument(0);
            return asked.contains(excused.getId())
                    ? Map.of(excused.getId(), new Decision("Servers", "rita", Instant.EPOCH))
                    : Map.of();
        });
        scores.put(gap.getId(), TestScores.of(17.3));
        scores.put(served.getId(), TestScores.of(5.0));
        scores.put(hidden.getId(), TestScores.of(17.3));
    }

    @Test
    void issuesWithASecurityLevelAndTheirLinksCountNowhere() {
        site.hide(hidden);
        site.hide(secret);
        site.link(open, served);
        site.link(open, hidden);
        site.link(secret, gap);

        Snapshot day = count.of(site.project, LocalDate.of(2026, 11, 28));

        assertThat(day.date()).isEqualTo("2026-11-28");
        assertThat(day.outcomes()).isEqualTo(new Snapshot.Outcomes(2, 1, 1));
        assertThat(day.underserved()).isEqualTo(new Snapshot.Underserved(1, 0));
        assertThat(day.epics().total()).isEqualTo(2);
        assertThat(day.epics().excused()).isEqualTo(1);
        assertThat(day.epics().withoutOutcome()).isZero();
        assertThat(day.byType().values().stream().mapToInt(Integer::intValue).sum() + day.unscored())
                .isEqualTo(2);
        assertThat(day.byType()).hasSize(6).containsEntry("underserved", 1);
        assertThat(day.wave()).isEqualTo(TestScores.of(5.0).study().wave());
    }

    @Test
    void anEpicOfAnotherProjectCoversNothingHere() {
        Issue elsewhere = site.issue("OTHER-1", "12", site.project(2, "OTHER"));
        site.enable(elsewhere.getProjectObject());
        site.link((MutableIssue) elsewhere, gap);

        assertThat(count.of(site.project, LocalDate.EPOCH).outcomes()).isEqualTo(new Snapshot.Outcomes(3, 0, 0));
    }

    @Test
    void withoutAScoreThereIsNoWave() {
        scores.clear();

        Snapshot day = count.of(site.project, LocalDate.EPOCH);

        assertThat(day.wave()).isNull();
        assertThat(day.unscored()).isEqualTo(3);
    }
}
