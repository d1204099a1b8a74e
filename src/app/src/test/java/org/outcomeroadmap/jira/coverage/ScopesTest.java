package org.outcomeroadmap.jira.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.IssueSearch;
import org.outcomeroadmap.jira.platform.IssueSearch.UnreadableJql;
import org.outcomeroadmap.jira.platform.Projects;

/** Which outcomes and epics a question is about, and what is searched for it. */
class ScopesTest {

    private static final String OUTCOMES = "project = \"FT\" AND issuetype = 10";
    private static final String EPICS = "project = \"FT\" AND issuetype = 12";

    private final TestSite site = new TestSite();
    private final IssueSearch search = mock(IssueSearch.class);
    private final Scopes scopes =
            new Scopes(new VisibleProjects(site.projects, new Projects(site.projectManager)), search);
    private final VisibleIssues viewer = site.visibility.of(site.user);
    private final MutableIssue outcome = site.outcome("FT-9");
    private final MutableIssue later = site.outcome("FT-10");
    private final MutableIssue epic = site.epic("FT-20");

    ScopesTest() {
        finds(OUTCOMES, later, outcome);
        finds(EPICS, epic);
    }

    @Test
    void aProjectIsItsOutcomesAndEpicsByTheirKeys() {
        Scope scope = scopes.of(source("FT", null, null), viewer);

        assertThat(scope.outcomes()).containsExactly(outcome, later);
        assertThat(scope.epics()).containsExactly(epic);
        assertThat(scope.matched()).isEqualTo(new Scope.Matched(2, 1));
        assertThat(scope.jql()).isEqualTo(new ScopeJql(OUTCOMES, EPICS, "\"FT\"", "\"FT\""));
    }

    @Test
    void aFilterIsAskedOfJiraTogetherWithTheTypesWanted() throws UnreadableJql {
        when(search.condition(site.user, "filter = 7")).thenReturn(Optional.of("filter = 7"));
        finds("(filter = 7) AND " + OUTCOMES, outcome);
        finds("(filter = 7) AND " + EPICS, epic);

        Scope scope = scopes.of(source(null, "7", null), viewer);

        assertThat(scope.outcomes()).containsExactly(outcome);
        assertThat(scope.jql().outcomes()).isEqualTo("(filter = 7) AND " + OUTCOMES);
        verify(search, atMost(0)).first(any(), anyString(), anyInt());
    }

    @Test
    void whereNoOutcomeMatchesAllOfTheMatchedProjectsCount() throws UnreadableJql {
        when(search.condition(site.user, "type = Story ORDER BY rank")).thenReturn(Optional.of("type = Story"));
        List<Issue> stories = List.of(site.story("FT-30", null));
        when(search.first(any(), anyString(), eq(1))).thenReturn(stories);

        Scope scope = scopes.of(source(null, null, "type = Story ORDER BY rank"), viewer);

        assertThat(scope.matched()).isEqualTo(new Scope.Matched(0, 0));
        assertThat(scope.outcomes()).containsExactly(outcome, later);
        assertThat(scope.epics()).containsExactly(epic);
        assertThat(scope.jql().outcomes()).isEqualTo(OUTCOMES);
    }

    @Test
    void whereNoEpicMatchesAllOfTheMatchedOutcomesProjectsCount() throws UnreadableJql {
        when(search.condition(site.user, "key = FT-9")).thenReturn(Optional.of("key = FT-9"));
        finds("(key = FT-9) AND " + OUTCOMES, outcome);

        Scope scope = scopes.of(source(null, null, "key = FT-9"), viewer);

        assertThat(scope.outcomes()).containsExactly(outcome);
        assertThat(scope.epics()).containsExactly(epic);
        assertThat(scope.jql()).isEqualTo(new ScopeJql("(key = FT-9) AND " + OUTCOMES, EPICS, "\"FT\"", "\"FT\""));
    }

    @Test
    void whatMatchesNothingHasNothingInScope() throws UnreadableJql {
        when(search.condition(site.user, "key = FT-30")).thenReturn(Optional.of("key = FT-30"));

        Scope scope = scopes.of(source(null, null, "key = FT-30"), viewer);

        assertThat(scope.outcomes()).isEmpty();
        assertThat(scope.epics()).isEmpty();
        assertThat(scope.jql().outcomes()).isEqualTo(VisibleProjects.NOTHING);
    }

    @Test
    void projectsWithTypesOfTheirOwnAreAskedForApart() throws UnreadableJql {
        Project other = site.project(2, "OT");
        site.enable(other);
        Project special = site.project(3, "SP");
        site.enable(special);
        site.texts.put("org.outcomeroadmap.jira.project.3", "50|51|52,53");
        Project unseen = site.project(4, "UN");
        site.enable(unseen);
        when(site.permissionManager.hasPermission(ProjectPermissions.BROWSE_PROJECTS, unseen, site.user))
                .thenReturn(false);
        when(search.condition(site.user, "")).thenReturn(Optional.empty());
        String all = "((project in (\"FT\", \"OT\") AND issuetype = 10) OR (project = \"SP\" AND issuetype = 50))";
        finds(all, outcome);
        String roadmap =
                "((project in (\"FT\", \"OT\") AND issuetype = 12) OR (project = \"SP\" AND issuetype in (52, 53)))";
        finds(roadmap, epic);

        Scope scope = scopes.of(source(null, null, ""), viewer);

        assertThat(scope.outcomes()).containsExactly(outcome);
        assertThat(scope.epics()).containsExactly(epic);
        assertThat(scope.jql().outcomes()).as("narrowed to what was found").isEqualTo(OUTCOMES);
    }

    @Test
    void whatJiraCannotReadIsRefusedAtItsParameter() throws UnreadableJql {
        UnreadableJql unreadable = unreadable();
        when(search.condition(any(), anyString())).thenThrow(unreadable);

        assertThatThrownBy(() -> scopes.of(source(null, "404", null), viewer))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.INVALID);
                    assertThat(refusal.fields())
                            .containsEntry("filter", Words.of("outcomes.coverage.no-such-filter", "404"));
                });
        assertThatThrownBy(() -> scopes.of(source(null, null, "nonsense ="), viewer))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("jql"));
    }

    @Test
    void aProjectWithoutTheAppIsRefusedAndAnUnseenOneDoesNotExist() {
        site.project(2, "OFF");

        assertThatThrownBy(() -> scopes.of(source("OFF", null, null), viewer))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.INVALID));
        assertThatThrownBy(() -> scopes.of(source("NONE", null, null), viewer))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_FOUND));
    }

    @Test
    void exactlyOneSourceIsGivenAndAFilterIsANumber() {
        assertThatThrownBy(() -> source(null, null, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> source("FT", "7", null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> source(null, "7 OR project = FT", null)).isInstanceOf(Refusal.class);
        assertThat(source(null, "007", null)).isEqualTo(new CoverageSource(CoverageSource.Kind.FILTER, "7"));
    }

    @Test
    void namesAreQuotedAsArgumentsOfFunctions() {
        assertThat(ScopeJql.quoted("say \"it\" \\ now")).isEqualTo("\"say \\\"it\\\" \\\\ now\"");
    }

    private static CoverageSource source(@Nullable String project, @Nullable String filter, @Nullable String jql) {
        return CoverageSource.of(project, filter, jql);
    }

    private void finds(String jql, Issue... issues) {
        when(search.all(site.user, jql)).thenReturn(List.of(issues));
    }

    /** As Jira complains. */
    private UnreadableJql unreadable() {
        SearchService jira = mock(SearchService.class);
        MessageSet errors = new MessageSetImpl();
        errors.addErrorMessage("Not JQL");
        when(jira.parseQuery(any(), anyString())).thenReturn(new SearchService.ParseResult(null, errors));
        try {
            new IssueSearch(jira).condition(site.user, "nonsense");
            throw new AssertionError("read");
        } catch (UnreadableJql complaint) {
            return complaint;
        }
    }
}
