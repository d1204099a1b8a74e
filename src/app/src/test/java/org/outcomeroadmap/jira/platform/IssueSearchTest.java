package org.outcomeroadmap.jira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.platform.IssueSearch.UnreadableJql;

/** Everything is found with few searches, though Jira answers no search beyond ten thousand results. */
class IssueSearchTest {

    private static final int LIMIT = 10_000;
    private static final Pattern PROJECT = Pattern.compile("project = \"(\\w+)\"");
    private static final Pattern OTHERS = Pattern.compile("project not in \\((.*)\\)");
    private static final Pattern AFTER = Pattern.compile("key > \"\\w+-(\\d+)\"");

    private final SearchService jira = mock(SearchService.class);
    private final IssueSearch search = new IssueSearch(jira);
    private final List<Issue> issues = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    /** A query that is known by its text. */
    private record TextQuery(String text) implements Query {
        @Override
        public Clause getWhereClause() {
            return mock(Clause.class);
        }
    }

    IssueSearchTest() throws SearchException {
        when(jira.parseQuery(any(), anyString()))
                .thenAnswer(call ->
                        new SearchService.ParseResult(new TextQuery(call.getArgument(1)), new MessageSetImpl()));
        when(jira.search(any(), any(), any()))
                .thenAnswer(call -> found(call.<TextQuery>getArgument(1).text(), call.getArgument(2)));
    }

    @Test
    void fewIssuesTakeOneSearch() {
        add("FT", 999);

        assertThat(search.all(null, "type = Epic")).hasSize(999);
        assertThat(asked).containsExactly("type = Epic");
    }

    @Test
    void someThousandIssuesTakeTwo() {
        add("FT", 9999);

        assertThat(search.all(null, "type = Epic")).hasSize(9999);
        assertThat(asked).hasSize(2);
    }

    @Test
    void moreThanJiraAnswersAreFoundByProjectAndKeyEachOnce() {
        add("FT", 20_001);
        add("OT", 3);

        assertThat(search.all(null, "type = Epic")).hasSize(20_004).doesNotHaveDuplicates();
        assertThat(asked).hasSizeLessThan(15);
    }

    @Test
    void aConditionComesWithoutItsOrder() throws UnreadableJql {
        when(jira.validateQuery(any(), any())).thenReturn(new MessageSetImpl());
        when(jira.getJqlString(any())).thenReturn("type = Epic");

        assertThat(search.condition(null, "type = Epic ORDER BY rank")).contains("type = Epic");
    }

    @Test
    void aTextThatJiraDoesNotTakeIsToldInItsWords() {
        MessageSetImpl problems = new MessageSetImpl();
        problems.addErrorMessage("No such field");
        when(jira.validateQuery(any(), any())).thenReturn(problems);

        assertThatThrownBy(() -> search.matching(null, "colour = red"))
                .isInstanceOf(UnreadableJql.class)
                .hasMessage("No such field");
    }

    private void add(String key, int count) {
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn(key);
        IntStream.rangeClosed(1, count).forEach(number -> {
            Issue issue = mock(Issue.class);
            when(issue.getKey()).thenReturn(key + "-" + number);
            when(issue.getProjectObject()).thenReturn(project);
            issues.add(issue);
        });
    }

    private SearchResults<Issue> found(String jql, PagerFilter<Issue> page) throws SearchException {
        asked.add(jql);
        if (page.getStart() + page.getMax() > LIMIT) {
            throw new SearchException("Search limit exceeded");
        }
        Matcher project = PROJECT.matcher(jql);
        Matcher others = OTHERS.matcher(jql);
        Matcher after = AFTER.matcher(jql);
        String only = project.find() ? project.group(1) : "";
        String without = others.find() ? others.group(1) : "";
        int from = after.find() ? Integer.parseInt(after.group(1)) : 0;
        List<Issue> all = issues.stream()
                .filter(issue -> only.isEmpty() || issue.getKey().startsWith(only + "-"))
                .filter(issue ->
                        !without.contains('"' + issue.getProjectObject().getKey() + '"'))
                .filter(issue -> Integer.parseInt(issue.getKey().replaceAll("\\D", "")) > from)
                .toList();
        return new SearchResults<>(
                all.stream().skip(page.getStart()).limit(page.getMax()).toList(), all.size(), page.getStart());
    }
}
