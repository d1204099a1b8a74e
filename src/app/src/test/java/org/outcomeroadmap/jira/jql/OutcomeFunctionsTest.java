package org.outcomeroadmap.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestScores;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.platform.IssueSearch;
import org.outcomeroadmap.jira.platform.Projects;
import org.outcomeroadmap.jira.scoring.OutcomeScores;

/** What each function finds, what it refuses, and that neither tells of issues that the searcher may not see. */
class OutcomeFunctionsTest {

    private final TestSite site = new TestSite();
    private final I18nResolver texts = TestSite.texts();
    private final IssueSearch search = mock(IssueSearch.class);
    private final ProjectIssues projectIssues =
            new ProjectIssues(site.projects, new Projects(site.projectManager), search);
    private final MutableIssue outcome = site.outcome("FT-1");
    private final MutableIssue other = site.outcome("FT-2");
    private final MutableIssue epic = site.epic("FT-20");

    private final OutcomesTargetedBy targetedBy = new OutcomesTargetedBy(site.visibility, texts, site.epics);
    private final EpicsTargeting targeting = new EpicsTargeting(site.visibility, texts, site.epics, site.kinds);
    private final UntargetedOutcomes untargeted =
            new UntargetedOutcomes(site.visibility, texts, site.epics, projectIssues);
    private final EpicsWithoutOutcome without =
            new EpicsWithoutOutcome(site.visibility, texts, site.epics, projectIssues);

    OutcomeFunctionsTest() {
        found("issuetype in (10)", outcome, other);
        found("issuetype in (12)", epic);
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
        OutcomeScores scores = mock(OutcomeScores.class);
        when(scores.of(any())).thenReturn(Optional.empty());
        when(scores.of(outcome)).thenReturn(TestScores.of(11).shown());
        OutcomesOfType ofType = new OutcomesOfType(site.visibility, texts, scores, projectIssues);

        assertThat(ids(ofType, "underserved", "served")).containsExactly(outcome.getId());
        assertThat(ids(ofType, "overserved")).isEmpty();
        assertThat(problems(ofType, "hopeless"))
                .singleElement()
                .asString()
                .contains("hopeless", "extremely-underserved", "low-priority");
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
