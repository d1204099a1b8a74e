package org.outcomeroadmap.jira.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestScores;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.decision.Decision;
import org.outcomeroadmap.jira.decision.DecisionView;
import org.outcomeroadmap.jira.decision.Decisions;
import org.outcomeroadmap.jira.journey.JourneySteps;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.platform.Accounts;
import org.outcomeroadmap.jira.platform.IssueSearch;
import org.outcomeroadmap.jira.platform.Projects;
import org.outcomeroadmap.jira.study.ListedOutcomes;
import org.outcomeroadmap.jira.study.OpenApi;
import org.outcomeroadmap.jira.study.PendingIndex;
import org.outcomeroadmap.jira.study.ScoreBoards;
import org.outcomeroadmap.journey.JourneyPosition;
import org.outcomeroadmap.statement.Job;
import org.outcomeroadmap.statement.OutcomeStatement;
import org.outcomeroadmap.study.ScoreBoard;

/** What is answered is of the form that the OpenAPI document describes, and says what was counted. */
class CoverageAnswersTest {

    private static final Instant NOW = Instant.parse("2026-11-28T02:10:00.5Z");
    private static final JourneyPosition CHOOSE = new JourneyPosition("Family trip", "Plan", "Choose");

    private final TestSite site = new TestSite();
    private final IssueSearch search = mock(IssueSearch.class);
    private final ScoreBoards boards = mock(ScoreBoards.class);
    private final ScoreBoard board = mock(ScoreBoard.class);
    private final JourneySteps steps = mock(JourneySteps.class);
    private final Decisions decisions = mock(Decisions.class);
    private final PendingIndex pending = mock(PendingIndex.class);
    private final Outcomes outcomes = new ReadFromIssues();
    private final MutableIssue gap = site.outcome("FT-1");
    private final MutableIssue covered = site.outcome("FT-2");
    private final MutableIssue epic = site.epic("FT-20");
    private final MutableIssue idle = site.epic("FT-21");

    /** Reads every issue as an outcome whose job is its summary. */
    private final class ReadFromIssues implements Outcomes {
        @Override
        public Optional<Outcome> of(Issue issue) {
            return Optional.of(new Outcome(
                    issue.getId(),
                    issue.getProjectId(),
                    issue.getKey(),
                    issue.getSummary(),
                    new OutcomeStatement(new Job(issue.getSummary()), Optional.empty(), 1),
                    issue.equals(gap) ? List.of(CHOOSE) : List.of(),
                    Optional.ofNullable(issue.getAssignee())));
        }

        @Override
        public Optional<String> typeId(Project project) {
            return Optional.of("10");
        }
    }

    CoverageAnswersTest() {
        ApplicationUser paula = mock(ApplicationUser.class);
        when(paula.getUsername()).thenReturn("paula");
        when(paula.getDisplayName()).thenReturn("Paula");
        when(covered.getAssignee()).thenReturn(paula);
        when(search.all(any(), anyString())).thenReturn(List.of());
        when(search.all(site.user, "project = \"FT\" AND issuetype = 10")).thenReturn(List.of(covered, gap));
        when(search.all(site.user, "project = \"FT\" AND issuetype = 12")).thenReturn(List.of(idle, epic));
        when(boards.ofIssues(any())).thenReturn(board);
        when(board.scoreOf(anyLong())).thenReturn(Optional.of(TestScores.of(12.34)));
        when(steps.known()).thenReturn(List.of(CHOOSE));
        when(steps.of(gap)).thenReturn(List.of(CHOOSE));
        Decision decision = new Decision("Later", "gone", NOW);
        Map<Long, Decision> decided = Map.of(gap.getId(), decision, idle.getId(), decision);
        when(decisions.among(any())).thenReturn(decided);
        Set<Long> noted = Set.of(gap.getId(), 99L);
        when(pending.outcomes()).thenReturn(noted);
        site.link(epic, covered);
    }

    @Test
    void coverageIsOfTheFormThatIsDescribed() {
        JsonNode coverage = coverage();

        assertThat(coverage.path("asOf").asText()).isEqualTo("2026-11-28T02:10:00Z");
        assertThat(coverage.at("/source/project").asText()).isEqualTo("FT");
        assertThat(coverage.at("/underserved/total").asInt()).isEqualTo(2);
        assertThat(coverage.at("/underserved/withOpenEpic").asInt()).isEqualTo(1);
        assertThat(coverage.at("/gaps/0/key").asText()).isEqualTo("FT-1");
        assertThat(coverage.at("/gaps/0/score/opportunity").asDouble()).isEqualTo(12.3);
        assertThat(coverage.at("/gaps/0/decision/by/name").asText()).isEqualTo("gone");
        assertThat(coverage.at("/withoutOwner/0").asText()).isEqualTo("FT-1");
        assertThat(coverage.at("/excusedEpics/0/excuse/reason").asText()).isEqualTo("Later");
        assertThat(coverage.at("/byPhase/0/counts/underserved").asInt()).isEqualTo(1);
        assertThat(coverage.path("unplaced").asInt()).isEqualTo(1);
        assertThat(coverage.path("studies")).hasSize(1);
        assertThat(coverage.path("stale").asInt())
                .as("only of what is in scope")
                .isEqualTo(1);
    }

    @Test
    void everyNumberHasASearchThatCanBeContinued() {
        JsonNode searches = coverage().path("jql");

        assertThat(searches.path("gaps").asText())
                .isEqualTo("project = \"FT\" AND issuetype = 10 AND issue in untargetedOutcomes(\"FT\") AND issue in"
                        + " outcomesOfType(\"extremely-underserved\", \"strongly-underserved\", \"underserved\")");
        assertThat(coverage().at("/byPhase/0/jql").asText())
                .isEqualTo("project = \"FT\" AND issuetype = 10"
                        + " AND issue in outcomesAtStep(\"Family trip\", \"Plan\")");
        searches.forEach(search -> assertThat(search.asText()).doesNotContain("ORDER BY"));
    }

    @Test
    void theFeedIsOfTheFormThatIsDescribed() {
        FeedResource resource =
                new FeedResource(site.visibility, scopes(), new FeedView(count(), outcomes, listed(), clock()));

        JsonNode feed = OpenApi.checked("Feed", resource.feed(query(), "1", "5"));

        assertThat(feed.path("total").asInt()).isEqualTo(2);
        JsonNode row = feed.at("/rows/0");
        assertThat(row.path("key").asText()).isEqualTo("FT-2");
        assertThat(row.path("owner").asText()).isEqualTo("Paula");
        assertThat(row.path("opportunity").asDouble()).isEqualTo(12.34);
        assertThat(row.path("openEpicKeys").asText()).isEqualTo("FT-20");
    }

    @Test
    void aRowTellsNothingOfAScoreThatMayNotBeShown() {
        when(board.scoreOf(anyLong())).thenReturn(Optional.of(TestScores.suppressed(5)));
        FeedResource resource =
                new FeedResource(site.visibility, scopes(), new FeedView(count(), outcomes, listed(), clock()));

        JsonNode row = OpenApi.checked("Feed", resource.feed(query(), "0", "1")).at("/rows/0");

        assertThat(row.path("opportunity").isNull()).isTrue();
        assertThat(row.path("respondents").isNull()).isTrue();
        assertThat(row.path("journeySteps").asText()).isEqualTo("Family trip / Plan / Choose");
        assertThat(row.path("decision").asText()).isEqualTo("Later");
    }

    private JsonNode coverage() {
        CoverageView view = new CoverageView(
                count(),
                outcomes,
                listed(),
                steps,
                pending,
                new ListedEpics(new DecisionView(new Accounts(mock(UserManager.class)))),
                clock());
        return OpenApi.checked(
                "Coverage", new CoverageResource(site.visibility, scopes(), view).coverage(query(), null));
    }

    private Scopes scopes() {
        return new Scopes(new VisibleProjects(site.projects, new Projects(site.projectManager)), search);
    }

    private CoverageCount count() {
        return new CoverageCount(site.epics, boards, steps, decisions);
    }

    private ListedOutcomes listed() {
        return new ListedOutcomes(decisions, new DecisionView(new Accounts(mock(UserManager.class))));
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static CoverageQuery query() {
        CoverageQuery query = new CoverageQuery();
        query.project = "FT";
        return query;
    }
}
