package org.outcomeroadmap.jira.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestScores;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.coverage.CoverageCount;
import org.outcomeroadmap.jira.coverage.ListedEpics;
import org.outcomeroadmap.jira.coverage.Scopes;
import org.outcomeroadmap.jira.coverage.VisibleProjects;
import org.outcomeroadmap.jira.decision.DecisionView;
import org.outcomeroadmap.jira.decision.Decisions;
import org.outcomeroadmap.jira.journey.JourneySteps;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.platform.Accounts;
import org.outcomeroadmap.jira.platform.IssueSearch;
import org.outcomeroadmap.jira.platform.Projects;
import org.outcomeroadmap.jira.rest.Texts;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.rules.Rules;
import org.outcomeroadmap.jira.setup.OutcomeFields;
import org.outcomeroadmap.jira.study.ChosenScores;
import org.outcomeroadmap.jira.study.ChosenScores.GroupScore;
import org.outcomeroadmap.jira.study.ListedOutcomes;
import org.outcomeroadmap.jira.study.OpenApi;
import org.outcomeroadmap.jira.study.PendingIndex;
import org.outcomeroadmap.jira.study.ScoreBoards;
import org.outcomeroadmap.jira.study.StudyDraws;
import org.outcomeroadmap.jira.study.StudyDraws.Drawn;
import org.outcomeroadmap.scoring.RankIntervals;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.RespondentSample;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.SuppressedScore;
import org.outcomeroadmap.scoring.TypeCuts;
import org.outcomeroadmap.statement.Job;
import org.outcomeroadmap.statement.OutcomeStatement;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.ScoreBoard;
import org.outcomeroadmap.survey.Segment;

/** What is answered is of the form that the OpenAPI document describes, and says what was asked for. */
class LandscapeAnswersTest {

    private static final Instant NOW = Instant.parse("2026-11-28T02:10:00.5Z");
    private static final Segment US = new Segment("market", "US");

    private final TestSite site = new TestSite();
    private final IssueSearch search = mock(IssueSearch.class);
    private final ScoreBoards boards = mock(ScoreBoards.class);
    private final ScoreBoard board = mock(ScoreBoard.class);
    private final ChosenScores chosen = mock(ChosenScores.class);
    private final StudyDraws draws = mock(StudyDraws.class);
    private final Decisions decisions = mock(Decisions.class);
    private final PendingIndex pending = mock(PendingIndex.class);
    private final Project elsewhere = site.project(2, "OT");
    private final MutableIssue high = site.outcome("FT-2");
    private final MutableIssue low = site.outcome("FT-1");
    private final MutableIssue unrated = site.outcome("FT-3");
    private final MutableIssue distant = site.issue("OT-1", "10", elsewhere);
    private final MutableIssue epic = site.epic("FT-20");
    private final MutableIssue idle = site.epic("FT-21");
    private final MutableIssue foreign = site.issue("OT-20", "12", elsewhere);

    /** Reads every issue as an outcome whose job is its summary. */
    private static final class ReadFromIssues implements Outcomes {
        @Override
        public Optional<Outcome> of(Issue issue) {
            return Optional.of(new Outcome(
                    issue.getId(),
                    issue.getProjectId(),
                    issue.getKey(),
                    issue.getSummary(),
                    new OutcomeStatement(new Job(issue.getSummary()), Optional.empty(), 1),
                    List.of(),
                    Optional.empty()));
        }

        @Override
        public Optional<String> typeId(Project project) {
            return Optional.of("10");
        }
    }

    LandscapeAnswersTest() {
        when(site.project.getName()).thenReturn("Family trip");
        site.enable(elsewhere);
        when(search.all(any(), anyString())).thenReturn(List.of());
        when(search.all(site.user, "project = \"FT\" AND issuetype = 10")).thenReturn(List.of(low, high, unrated));
        when(search.all(site.user, "project = \"FT\" AND issuetype = 12")).thenReturn(List.of(idle, epic));
        when(boards.ofIssues(any())).thenReturn(board);
        when(board.scoreOf(anyLong())).thenReturn(Optional.empty());
        when(board.history(anyLong())).thenReturn(List.of());
        score(low, TestScores.of(9.04));
        score(high, TestScores.of(12.34));
        score(distant, TestScores.of(15.06));
        when(chosen.ofGroups(any(), any(), any())).thenAnswer(call -> call.getArgument(0));
        when(chosen.shownGroups(any(), any()))
                .thenReturn(new TreeSet<>(Set.of(US, new Segment("market", "DE"), new Segment("plan", "paid"))));
        Set<Long> noted = Set.of(low.getId(), distant.getId());
        when(pending.outcomes()).thenReturn(noted);
        site.link(epic, low);
        site.link(epic, distant);
        site.link(foreign, low);
    }

    private void score(Issue outcome, BoardScore score) {
        when(board.history(outcome.getId())).thenReturn(List.of(score));
        when(board.scoreOf(outcome.getId())).thenReturn(Optional.of(score));
    }

    @Test
    void aLandscapeIsOfTheFormThatIsDescribed() {
        JsonNode landscape = landscape(query());

        assertThat(landscape.path("asOf").asText()).isEqualTo("2026-11-28T02:10:00Z");
        assertThat(landscape.path("project").toString()).isEqualTo("{\"key\":\"FT\",\"name\":\"Family trip\"}");
        assertThat(landscape.path("wave").isNull()).isTrue();
        assertThat(landscape.path("waves").toString())
                .isEqualTo("[{\"wave\":\"2026-Q1\",\"fieldDate\":\"2026-03-15\",\"outcomes\":2}]");
        assertThat(landscape.path("dimensions").toString())
                .isEqualTo("[{\"dimension\":\"market\",\"values\":[\"DE\",\"US\"]},"
                        + "{\"dimension\":\"plan\",\"values\":[\"paid\"]}]");
        assertThat(landscape.path("cuts").toString())
                .isEqualTo("{\"extremely\":15,\"strongly\":12,\"underserved\":10,\"importance\":5}");
        assertThat(landscape.path("minimum").asInt()).isEqualTo(5);
        assertThat(landscape.path("studies")).hasSize(1);
        assertThat(landscape.path("stale").asInt()).isEqualTo(1);
        assertThat(landscape.path("outcomes").findValuesAsText("key")).containsExactly("FT-2", "FT-1", "FT-3");
        assertThat(landscape.at("/outcomes/1/score/opportunity").asDouble()).isEqualTo(9.0);
        assertThat(landscape.at("/outcomes/1/epicKeys").toString()).isEqualTo("[\"FT-20\",\"OT-20\"]");
        assertThat(landscape.at("/outcomes/1/epics").asInt()).isEqualTo(2);
        assertThat(landscape.at("/outcomes/2/score").isNull()).isTrue();
    }

    @Test
    void epicsTellWhatTheyTargetAndTheHighestScoreOfIt() {
        JsonNode epics = landscape(query()).path("epics");

        assertThat(epics.findValuesAsText("key")).containsExactly("FT-20", "FT-21", "OT-20");
        assertThat(keys(epics.at("/0/outcomeKeys"))).containsExactly("FT-1", "OT-1");
        assertThat(epics.at("/0/highest").asDouble()).isEqualTo(15.1);
        assertThat(epics.at("/1/outcomeKeys")).isEmpty();
        assertThat(epics.at("/1/highest").isNull()).isTrue();
        assertThat(keys(epics.at("/2/outcomeKeys"))).containsExactly("FT-1");
        assertThat(epics.at("/2/highest").asDouble()).isEqualTo(9.0);
    }

    @Test
    void whatMayNotBeSeenLeavesNoTrace() {
        site.hide(distant);
        site.hide(foreign);

        JsonNode landscape = landscape(query());

        assertThat(landscape.toString()).doesNotContain("OT-");
        assertThat(landscape.at("/outcomes/1/epics").asInt()).isEqualTo(1);
        assertThat(landscape.at("/epics/0/highest").asDouble()).isEqualTo(9.0);
    }

    @Test
    void jqlNarrowsTheOutcomesAndNotWhatEpicsTarget() throws Exception {
        when(search.condition(site.user, "key = FT-2 ORDER BY key")).thenReturn(Optional.of("key = FT-2"));
        when(search.all(site.user, "(key = FT-2) AND project = \"FT\" AND issuetype = 10"))
                .thenReturn(List.of(high));
        LandscapeQuery query = query();
        query.jql = "key = FT-2 ORDER BY key";

        JsonNode landscape = landscape(query);

        assertThat(landscape.path("outcomes").findValuesAsText("key")).containsExactly("FT-2");
        assertThat(landscape.at("/waves/0/outcomes").asInt()).isEqualTo(1);
        assertThat(landscape.path("stale").asInt()).isZero();
        assertThat(keys(landscape.at("/epics/0/outcomeKeys"))).containsExactly("FT-1", "OT-1");
    }

    @Test
    void aWaveHasTheScoresOfItsOwnStudies() {
        LandscapeQuery query = query();
        query.wave = "2025-Q1";

        JsonNode landscape = landscape(query);

        assertThat(landscape.path("wave").asText()).isEqualTo("2025-Q1");
        assertThat(landscape.at("/outcomes/0/key").asText()).isEqualTo("FT-1");
        assertThat(landscape.path("outcomes"))
                .allSatisfy(
                        outcome -> assertThat(outcome.path("score").isNull()).isTrue());
        assertThat(landscape.path("studies")).isEmpty();
        assertThat(landscape.path("waves")).as("others can still be turned to").hasSize(1);
    }

    @Test
    void aGroupHasScoresOfItsOwn() {
        Map<Long, BoardScore> ofGroup = Map.of(low.getId(), TestScores.of(11));
        when(chosen.ofGroups(any(), any(), any())).thenReturn(ofGroup);
        LandscapeQuery query = query();
        query.segments = List.of("market:US", "age:a:b");

        JsonNode landscape = landscape(query);

        assertThat(keys(landscape.path("segment"))).containsExactly("age:a:b", "market:US");
        assertThat(landscape.at("/outcomes/0/key").asText()).isEqualTo("FT-1");
        assertThat(landscape.at("/epics/0/highest").asDouble()).isEqualTo(11);
    }

    @Test
    void wrongQuestionsAreRefused() {
        LandscapeQuery noProject = new LandscapeQuery();
        LandscapeQuery noSegment = query();
        noSegment.segments = List.of("market");
        LandscapeQuery otherProject = query();
        otherProject.project = "NONE";

        for (LandscapeQuery query : List.of(noProject, noSegment, otherProject)) {
            assertThatThrownBy(() -> landscape(query)).isInstanceOf(Refusal.class);
        }
    }

    private static List<String> keys(JsonNode array) {
        List<String> keys = new ArrayList<>();
        array.forEach(key -> keys.add(key.asText()));
        return keys;
    }

    @Test
    void ranksSayBetweenWhichOthersTheyMayLieAndWhyThereAreNone() {
        BoardScore hidden = TestScores.suppressed(5);
        score(unrated, hidden);
        when(draws.of(any(), any())).thenReturn(Optional.empty());
        JsonNode gone = OpenApi.checked("LandscapeRanks", resource().ranks(query()));
        assertThat(gone.path("ranks")).isEmpty();
        assertThat(gone.at("/withoutRank/0/reason").asText()).contains("source-removed");
        assertThat(gone.at("/withoutRank/2/reason").asText()).contains("suppressed");

        RespondentSample sample = new RespondentSample(RatingScale.ONE_TO_FIVE, ScoringMethod.TOP_TWO_BOX_PAIRED, 1);
        for (int i = 0; i < 20; i++) {
            sample.respondent(i);
            sample.add("A", 5, 1, RatingTally.UNIT_WEIGHT);
            sample.add("B", 5, 5, RatingTally.UNIT_WEIGHT);
        }
        Drawn drawn = new Drawn(sample.drawn(RankIntervals.DRAWS), Map.of(high.getId(), "A"));
        when(draws.of(any(), any())).thenReturn(Optional.of(drawn));
        JsonNode ranks = OpenApi.checked("LandscapeRanks", resource().ranks(query()));
        assertThat(ranks.path("ranks").toString()).isEqualTo("[{\"key\":\"FT-2\",\"rank\":1,\"low\":1,\"high\":1}]");
        assertThat(ranks.at("/withoutRank/0/key").asText()).isEqualTo("FT-1");
        assertThat(ranks.at("/withoutRank/0/reason").asText()).contains("no-respondents");
        assertThat(ranks.path("resamples").asInt()).isEqualTo(2000);
    }

    @Test
    void groupsStandSideBySideAndDifferWhereThatSurvives() {
        Scoring scoring = new Scoring(ScoringMethod.TOP_TWO_BOX_PAIRED, TypeCuts.DEFAULT, 5);
        RatingTally under = tally(40, 5, 1, 2);
        RatingTally served = tally(40, 5, 5, 1);
        SortedMap<String, GroupScore> groups = new TreeMap<>(Map.of(
                "DE", new GroupScore(scoring.score(served), Optional.of(served)),
                "FR", new GroupScore(new SuppressedScore(5), Optional.empty()),
                "US", new GroupScore(scoring.score(under), Optional.of(under))));
        Map<Long, SortedMap<String, GroupScore>> byOutcome = Map.of(high.getId(), groups);
        when(chosen.groups(any(), any(), any())).thenReturn(byOutcome);

        JsonNode segments = OpenApi.checked("LandscapeSegments", resource().segments(query(), "market"));

        assertThat(segments.path("values").toString())
                .isEqualTo("[{\"value\":\"DE\",\"n\":[40,40]},{\"value\":\"US\",\"n\":[40,40]}]");
        assertThat(segments.at("/outcomes/0/key").asText()).isEqualTo("FT-2");
        assertThat(segments.at("/outcomes/0/scores")).hasSize(2);
        assertThat(segments.at("/outcomes/0/differs").asBoolean()).isTrue();
        assertThat(segments.at("/outcomes/0/q").asDouble()).isLessThan(0.05);
        assertThat(segments.at("/outcomes/0/uniqueTo").toString()).isEqualTo("[\"US\"]");
        assertThat(segments.at("/outcomes/1/p").isNull()).isTrue();
        assertThat(segments.at("/outcomes/1/scores/0").isNull()).isTrue();
        assertThatThrownBy(() -> resource().segments(query(), " ")).isInstanceOf(Refusal.class);
    }

    /** Respondents of whom each eighth does not agree with the rest, so that there is a standard error. */
    private static RatingTally tally(int n, int importance, int satisfaction, int other) {
        RatingTally.Builder tally = RatingTally.builder(RatingScale.ONE_TO_FIVE);
        for (int i = 0; i < n; i++) {
            boolean odd = i % 8 == 0;
            tally.add(odd ? other : importance, odd ? other : satisfaction, RatingTally.UNIT_WEIGHT);
        }
        return tally.build();
    }

    private JsonNode landscape(LandscapeQuery query) {
        return OpenApi.checked("Landscape", resource().landscape(query));
    }

    private LandscapeResource resource() {
        DecisionView notes = new DecisionView(new Accounts(mock(UserManager.class)));
        RuleBook rules = mock(RuleBook.class);
        when(rules.of(anyLong())).thenReturn(Rules.DEFAULT);
        ListedOutcomes listed = new ListedOutcomes(decisions, notes);
        LandscapeView view = new LandscapeView(
                listed,
                new ListedEpics(notes),
                mock(OutcomeFields.class),
                new LandscapeChoices(chosen),
                rules,
                pending,
                Clock.fixed(NOW, ZoneOffset.UTC));
        Landscapes landscapes = new Landscapes(
                new Scopes(new VisibleProjects(site.projects, new Projects(site.projectManager)), search),
                new CoverageCount(site.epics, boards, mock(JourneySteps.class), decisions),
                new ReadFromIssues(),
                chosen);
        Texts texts = mock(Texts.class);
        when(texts.say(any())).thenAnswer(call -> call.getArgument(0).toString());
        return new LandscapeResource(
                site.visibility, landscapes, view, new RanksView(draws, texts), new SegmentsView(chosen, listed));
    }

    private static LandscapeQuery query() {
        LandscapeQuery query = new LandscapeQuery();
        query.project = "FT";
        return query;
    }
}
