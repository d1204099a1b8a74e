package org.outcomeroadmap.jira.epic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestScores;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.decision.Decision;
import org.outcomeroadmap.jira.decision.DecisionView;
import org.outcomeroadmap.jira.decision.Decisions;
import org.outcomeroadmap.jira.decision.Excuses;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Accounts;
import org.outcomeroadmap.jira.platform.IssueTypes;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.study.CurrentScores;
import org.outcomeroadmap.jira.study.ScoredOutcome;
import org.outcomeroadmap.statement.Job;
import org.outcomeroadmap.statement.OutcomeStatement;
import org.outcomeroadmap.study.BoardScore;

class EpicViewTest {

    private final TestSite site = new TestSite();
    private final MutableIssue epic = site.epic("FT-20");
    private final VisibleIssues viewer = site.visibility.of(site.user);
    private final Map<Long, BoardScore> scores = new HashMap<>();
    private final CurrentScores current = mock(CurrentScores.class);
    private final Outcomes outcomes = mock(Outcomes.class);
    private final Decisions decisions = mock(Decisions.class);
    private final EpicView view = new EpicView(site.epics, outcomes, current, mock(IssueTypes.class), excuses());

    EpicViewTest() {
        when(current.scored(any()))
                .thenAnswer(call -> call.<List<Outcome>>getArgument(0).stream()
                        .map(one -> new ScoredOutcome(one, Optional.ofNullable(scores.get(one.issueId()))))
                        .toList());
        when(outcomes.among(any())).thenCallRealMethod();
        when(outcomes.of(any())).thenAnswer(call -> Optional.of(outcome(call.getArgument(0))));
    }

    @Test
    void theHighestOpportunityComesFirstAndUnscoredOnesLast() {
        target("FT-10", null);
        target("FT-3", 12.04);
        target("FT-4", 17.3);
        target("FT-2", null);

        assertThat(keys()).containsExactly("FT-4", "FT-3", "FT-2", "FT-10");
    }

    @Test
    void roundingDoesNotDecideTheOrder() {
        target("FT-3", 12.01);
        target("FT-4", 12.02);

        assertThat(keys()).containsExactly("FT-4", "FT-3");
    }

    @Test
    void theHeadlineCountsWhatIsShown() {
        target("FT-3", 9.5);
        target("FT-4", 17.26);
        target("FT-5", null);
        MutableIssue secret = target("FT-6", 20.0);
        site.hide(secret);

        EpicOutcomesJson shown = view.of(epic, viewer, Precision.ONE_DECIMAL);

        assertThat(shown.headline()).isEqualTo(new EpicOutcomesJson.Headline(3, 1, 17.3));
        assertThat(Json.text(shown)).doesNotContain("FT-6");
    }

    @Test
    void aSuppressedScoreShowsNoNumberAndStandsWithTheUnscored() {
        MutableIssue few = target("FT-3", null);
        scores.put(few.getId(), TestScores.suppressed(5));
        target("FT-4", 1.0);

        EpicOutcomesJson shown = view.of(epic, viewer, Precision.ONE_DECIMAL);

        assertThat(keys()).containsExactly("FT-4", "FT-3");
        assertThat(Json.text(shown.outcomes().get(1))).contains("\"score\":{\"suppressed\":true,\"minimum\":5}");
        assertThat(shown.headline().highest()).isEqualTo(1.0);
    }

    @Test
    void theAnswerIsFlatAndSaysWhereTheLinkStands() {
        target("FT-3", 9.5);
        MutableIssue viaStory = site.outcome("FT-4");
        site.link(site.story("FT-30", epic), viaStory);

        EpicOutcomesJson shown = view.of(epic, viewer, Precision.ONE_DECIMAL);

        assertThat(Json.text(shown.outcomes().get(0)))
                .startsWith("{\"key\":\"FT-3\"")
                .contains("\"direct\":true");
        assertThat(Json.text(shown.outcomes().get(1))).contains("\"direct\":false", "\"inherited\":false");
    }

    @Test
    void anEpicTellsItsExcuseAndWhoMayGiveOne() {
        when(decisions.of(epic.getId())).thenReturn(Optional.of(new Decision("Servers", "gone", Instant.EPOCH)));
        assertThat(Json.text(view.of(epic, viewer, Precision.ONE_DECIMAL)))
                .contains("\"excuse\":{\"reason\":\"Servers\",\"by\":{\"name\":\"gone\"", "\"canExcuse\":true");

        when(site.permissionManager.hasPermission(eq(ProjectPermissions.EDIT_ISSUES), eq(epic), any()))
                .thenReturn(false);
        assertThat(view.of(epic, viewer, Precision.ONE_DECIMAL).canExcuse()).isFalse();
        assertThat(view.of(epic, site.visibility.of(null), Precision.ONE_DECIMAL)
                        .canExcuse())
                .isFalse();
    }

    @Test
    void aStoryHasNoExcuse() {
        MutableIssue story = site.story("FT-30", null);
        when(decisions.of(anyLong())).thenReturn(Optional.of(new Decision("Servers", "gone", Instant.EPOCH)));

        EpicOutcomesJson shown = view.of(story, viewer, Precision.ONE_DECIMAL);

        assertThat(shown.excuse()).isNull();
        assertThat(shown.canExcuse()).isFalse();
    }

    private Excuses excuses() {
        return new Excuses(decisions, new DecisionView(new Accounts(mock(UserManager.class))), site.kinds);
    }

    private List<String> keys() {
        return view.of(epic, viewer, Precision.ONE_DECIMAL).outcomes().stream()
                .map(targeted -> targeted.outcome().key())
                .toList();
    }

    private MutableIssue target(String key, @org.jspecify.annotations.Nullable Double opportunity) {
        MutableIssue outcome = site.outcome(key);
        site.link(epic, outcome);
        if (opportunity != null) {
            scores.put(outcome.getId(), TestScores.of(opportunity));
        }
        return outcome;
    }

    private static Outcome outcome(MutableIssue issue) {
        return new Outcome(
                issue.getId(),
                issue.getProjectId(),
                issue.getKey(),
                issue.getSummary(),
                new OutcomeStatement(new Job("Find stops"), Optional.empty(), 1),
                List.of(),
                Optional.empty());
    }
}
