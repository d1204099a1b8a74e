package org.outcomeroadmap.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestScores;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.coverage.CoverageCount;
import org.outcomeroadmap.jira.coverage.VisibleProjects;
import org.outcomeroadmap.jira.decision.Decision;
import org.outcomeroadmap.jira.decision.Decisions;
import org.outcomeroadmap.jira.journey.JourneySteps;
import org.outcomeroadmap.jira.platform.IssueSearch;
import org.outcomeroadmap.jira.platform.Projects;
import org.outcomeroadmap.jira.study.ScoreBoards;
import org.outcomeroadmap.journey.JourneyPosition;
import org.outcomeroadmap.study.ScoreBoard;

/** What each function finds, what it refuses, and that neither tells of issues that the searcher may not see. */
class OutcomeFunctionsTest {

    private final TestSite site = new TestSite();
    private final I18nResolver texts = TestSite.texts();
    private final IssueSearch search = mock(IssueSearch.class);
    private final ProjectIssues projectIssues =
            new ProjectIssues(new VisibleProjects(site.projects, new Projects(site.projectManager)), search);
    private final MutableIssue outcome = site.outcome("FT-1");
    private final MutableIssue other = site.outcome("FT-2");
    private final MutableIssue epic = site.epic("FT-20");

    private final ScoreBoards boards = mock(ScoreBoards.class);
    private final ScoreBoard board = mock(ScoreBoard.class);
    private final JourneySteps steps = mock(JourneySteps.class);
    private final Decisions decisions = mock(Decisions.class);
    private final CoverageCount count = new CoverageCount(site.epics, boards, steps, decisions);

    private final OutcomesTargetedBy targetedBy = new OutcomesTargetedBy(site.visibility, texts, site.epics);
    private final EpicsTargeting targeting = new EpicsTargeting(site.visibility, texts, site.epics, site.kinds);
    private final UntargetedOutcomes untargeted = new UntargetedOutcomes(site.visibility, texts, projectIssues, count);
    private final EpicsWithoutOutcome without = new EpicsWithoutOutcome(site.visibility, texts, projectIssues, count);

    OutcomeFunctionsTest() {
        found("issuetype = 10", outcome, other);
        found("issuetype = 12", epic);
        when(boards.ofIssues(any())).thenReturn(board);
        when(board.scoreOf(anyLong())).thenReturn(Optional.empty());
    }

    @Test
    void outcomesTargetedByAnEpicOrAStory() {
        MutableIssue story = site.story("FT-30", epic);
        site.link(story, other);
        site.link(epic, outcome);

        assertThat(ids(targetedBy, "FT-20")).containsExactlyInAnyOrder(outcome.getId(), other.getId());
        assertThat(ids(targetedBy, "FT-30", "FT-20")).containsExactlyInAnyOrder(outcome.getId(), other.getId());
    }

    @Test
    void epicsTargetingAnOutcomeThemselvesOrByAStory() {
        site.link(site.story("FT-30", epic), outcome);

        assertThat(ids(targeting, "FT-1")).containsExactly(epic.getId());
        assertThat(ids(targeting, "FT-2")).isEmpty();
    }

    @Test
    void anUnseenKeyIsRefusedInTheWordsForAMissingOne() {
        site.hide(outcome);

        assertThat(problems(targeting, "FT-1")).containsExactly("outcomes.jql.no-such-issue[epicsTargeting, FT-1]");
        assertThat(problems(targeting, "FT-404")).containsExactly("outcomes.jql.no-such-issue[epicsTargeting, FT-404]");
        assertThat(problems(targetedBy, "FT-1")).hasSize(1);
        assertThat(ids(targeting, "FT-1")).isEmpty();
    }

    @Test
    void aKeyThatIsNoOutcomeIsExplained() {
        assertThat(problems(targeting, "FT-20")).containsExactly("outcomes.jql.not-an-outcome[epicsTargeting, FT-20]");
        assertThat(problems(targeting, "FT-1")).isEmpty();
    }

    @Test
    void argumentsAreCounted() {
        assertThat(problems(targeting)).containsExactly("outcomes.jql.needs-arguments[epicsTargeting]");
        assertThat(problems(untargeted, "FT", "XY")).containsExactly("outcomes.jql.too-many[untargetedOutcomes]");
        assertThat(problems(untargeted)).isEmpty();
    }

    @Test
    void anOutcomeThatOnlyADoneEpicTargetsIsUntargeted() {
        site.link(epic, outcome);
        assertThat(ids(untargeted, "FT")).containsExactly(other.getId());

        site.setStatus(epic, "done");

        assertThat(ids(untargeted)).containsExactlyInAnyOrder(outcome.getId(), other.getId());
    }

    @Test
    void aHiddenEpicLeavesItsOutcomeUntargetedForThisSearcher() {
        site.link(epic, outcome);
        site.hide(epic);

        assertThat(ids(untargeted, "FT")).contains(outcome.getId());
    }

    @Test
    void anEpicWithOnlyAHiddenOutcomeIsWithoutOutcomeForThisSearcher() {
        site.link(epic, outcome);
        assertThat(ids(without, "FT")).isEmpty();

        site.hide(outcome);

        assertThat(ids(without)).containsExactly(epic.getId());
    }

    @Test
    void projectsAreRefusedInTheSameWordsWhetherUnseenOrMissing() {
        Project unseen = site.project(3, "TOP");
        when(site.permissionManager.hasPermission(ProjectPermissions.BROWSE_PROJECTS, unseen, site.user))
                .thenReturn(false);
        site.project(2, "OFF");

        assertThat(problems(untargeted, "TOP"))
                .containsExactly("outcomes.jql.no-such-project[untargetedOutcomes, TOP]");
        assertThat(problems(untargeted, "NONE"))
                .containsExactly("outcomes.jql.no-such-project[untargetedOutcomes, NONE]");
        assertThat(problems(untargeted, "OFF")).containsExactly("outcomes.jql.project-off[untargetedOutcomes, OFF]");
    }

    @Test
    void outcomesAreFoundByTheTypeOfTheirScore() {
        when(board.scoreOf(outcome.getId())).thenReturn(Optional.of(TestScores.of(11)));
        OutcomesOfType ofType = new OutcomesOfType(site.visibility, texts, projectIssues, count);

        assertThat(ids(ofType, "underserved", "served")).containsExactly(outcome.getId());
        assertThat(ids(ofType, "overserved")).isEmpty();
        assertThat(problems(ofType, "hopeless"))
                .singleElement()
                .asString()
                .contains("hopeless", "extremely-underserved", "low-priority");
    }

    @Test
    void aDoneEpicStillTargets() {
        TargetedOutcomes targeted = new TargetedOutcomes(site.visibility, texts, projectIssues, count);
        site.link(epic, outcome);
        site.setStatus(epic, "done");

        assertThat(ids(targeted, "FT")).containsExactly(outcome.getId());
    }

    @Test
    void anExcusedEpicIsNotWithoutOutcome() {
        ExcusedEpics excused = new ExcusedEpics(site.visibility, texts, projectIssues, count);
        assertThat(ids(excused)).isEmpty();
        Map<Long, Decision> excuses = Map.of(epic.getId(), new Decision("Upkeep", "paula", Instant.EPOCH));
        when(decisions.among(any())).thenReturn(excuses);

        assertThat(ids(excused)).containsExactly(epic.getId());
        assertThat(ids(without, "FT")).isEmpty();
    }

    @Test
    void anOpenEpicOnServedOutcomesOnlyIsFound() {
        EpicsOnServedOutcomes served = new EpicsOnServedOutcomes(site.visibility, texts, projectIssues, count);
        site.link(epic, outcome);
        assertThat(ids(served)).as("nobody rated it").isEmpty();

        when(board.scoreOf(outcome.getId())).thenReturn(Optional.of(TestScores.of(8)));
        assertThat(ids(served, "FT")).containsExactly(epic.getId());

        site.setStatus(epic, "done");
        assertThat(ids(served, "FT")).isEmpty();
    }

    @Test
    void outcomesAreFoundByJourneyPhaseAndStep() {
        placed();
        OutcomesAtStep at = atStep();

        assertThat(ids(at, "Family trip")).containsExactlyInAnyOrder(outcome.getId(), other.getId());
        assertThat(ids(at, "family TRIP", "Plan")).containsExactly(outcome.getId());
        assertThat(ids(at, "Family trip", "Plan", "Book")).isEmpty();
        assertThat(problems(at, "Family trip", "Plan", "Book")).isEmpty();
    }

    @Test
    void outcomesAreFoundByOldNamesOfJourneysThatTheSearcherMaySeeOrSeesOutcomesOn() {
        placed();
        JourneyPosition choose = new JourneyPosition("Family trip", "Plan", "Choose");
        when(steps.named(eq(List.of("Holiday")), any()))
                .thenAnswer(call -> Optional.of(Set.of(choose))
                        .filter(found -> call.<LongPredicate>getArgument(1).test(1)));
        when(steps.named(eq(List.of("Elsewhere")), any()))
                .thenAnswer(call -> Optional.of(Set.of(choose))
                        .filter(found -> call.<LongPredicate>getArgument(1).test(77)));
        when(steps.named(eq(List.of("Unseen")), any()))
                .thenAnswer(call -> Optional.of(Set.of(new JourneyPosition("Secret", "Plan", "Choose")))
                        .filter(found -> call.<LongPredicate>getArgument(1).test(77)));
        OutcomesAtStep at = atStep();

        assertThat(ids(at, "Holiday")).containsExactly(outcome.getId());
        assertThat(ids(at, "Elsewhere")).containsExactly(outcome.getId());
        assertThat(problems(at, "Elsewhere")).isEmpty();
        assertThat(problems(at, "Unseen")).isNotEmpty();
    }

    @Test
    void anUnknownJourneyPhaseOrStepIsToldWithThoseThatThereAre() {
        placed();
        OutcomesAtStep at = atStep();

        assertThat(problems(at, "Trip"))
                .containsExactly("outcomes.jql.no-such-journey[outcomesAtStep, Trip, Family trip]");
        assertThat(problems(at, "Family trip", "Sleep"))
                .containsExactly("outcomes.jql.no-such-phase[outcomesAtStep, Sleep, Plan, Dream]");
        assertThat(problems(at, "Family trip", "No dream"))
                .as("what resembles it comes first")
                .containsExactly("outcomes.jql.no-such-phase[outcomesAtStep, No dream, Dream, Plan]");
        assertThat(problems(at, "Family trip", "Plan", "Pay"))
                .containsExactly("outcomes.jql.no-such-step[outcomesAtStep, Pay, Choose, Book]");
        assertThat(problems(at)).containsExactly("outcomes.jql.step-arguments[outcomesAtStep]");
        assertThat(problems(at, "a", "b", "c", "d")).containsExactly("outcomes.jql.step-arguments[outcomesAtStep]");
    }

    @Test
    void whoSeesNoProjectIsNotToldWhatJourneysThereAre() {
        placed();
        when(search.all(any(), anyString())).thenReturn(List.of());
        when(site.permissionManager.hasPermission(ProjectPermissions.BROWSE_PROJECTS, site.project, site.user))
                .thenReturn(false);

        assertThat(problems(atStep(), "Trip")).containsExactly("outcomes.jql.no-journeys[outcomesAtStep, Trip]");
    }

    @Test
    void outcomesOnNoStepAreFound() {
        when(steps.of(outcome)).thenReturn(List.of(new JourneyPosition("Family trip", "Plan", "Book")));

        assertThat(ids(new UnplacedOutcomes(site.visibility, texts, projectIssues, count)))
                .containsExactly(other.getId());
    }

    private OutcomesAtStep atStep() {
        return new OutcomesAtStep(
                site.visibility,
                texts,
                projectIssues,
                count,
                steps,
                new VisibleProjects(site.projects, new Projects(site.projectManager)));
    }

    private void placed() {
        JourneyPosition choose = new JourneyPosition("Family trip", "Plan", "Choose");
        JourneyPosition dream = new JourneyPosition("Family trip", "Dream", "Collect");
        when(steps.all()).thenReturn(List.of(choose, new JourneyPosition("Family trip", "Plan", "Book"), dream));
        when(steps.of(outcome)).thenReturn(List.of(choose));
        when(steps.of(other)).thenReturn(List.of(dream));
    }

    private void found(String part, Issue... results) {
        when(search.all(any(), org.mockito.ArgumentMatchers.contains(part))).thenReturn(List.of(results));
    }

    private List<String> problems(OutcomeFunction function, String... arguments) {
        return List.copyOf(function.validate(site.user, operand(function, arguments), mock(TerminalClause.class))
                .getErrorMessages());
    }

    private List<Long> ids(OutcomeFunction function, String... arguments) {
        QueryCreationContext context = mock(QueryCreationContext.class);
        when(context.getApplicationUser()).thenReturn(site.user);
        return function.getValues(context, operand(function, arguments), mock(TerminalClause.class)).stream()
                .map(QueryLiteral::getLongValue)
                .toList();
    }

    private static FunctionOperand operand(OutcomeFunction function, String... arguments) {
        String name = function.getClass().getSimpleName();
        return new FunctionOperand(Character.toLowerCase(name.charAt(0)) + name.substring(1), arguments);
    }
}
