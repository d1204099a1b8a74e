package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Searches issues with JQL, as the given user: what the user may not see is not found. */
@Named
public class IssueSearch {

    private static final int FIRST_PAGE = 1000;

    /** Jira answers no search beyond this many results unless an administrator raises its limit. */
    private static final int WINDOW = 10_000;

    private final SearchService search;

    @Inject
    public IssueSearch(SearchService search) {
        this.search = search;
    }

    /** Says that a JQL text can't be read. The message is meant for users. */
    public static final class UnreadableJql extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableJql(String message) {
            super(message);
        }
    }

    /**
     * Everything that matches JQL of our own making and that the user may see.
     *
     * @param jql without ORDER BY
     */
    public List<Issue> all(@Nullable ApplicationUser user, String jql) {
        return everything(jql, (query, page) -> search.search(user, query, page), user);
    }

    /** The first that match JQL of our own making and that the user may see, at most so many. */
    public List<Issue> first(@Nullable ApplicationUser user, String jql, int most) {
        try {
            return search.search(user, parsed(user, jql), new PagerFilter<>(0, most))
                    .getResults();
        } catch (UnreadableJql | SearchException failed) {
            throw new IllegalStateException("Jira could not search: " + jql, failed);
        }
    }

    /**
     * Everything that matches a JQL text of the user and that the user may see, in no order.
     *
     * @throws UnreadableJql if Jira can't parse it
     */
    public List<Issue> matching(@Nullable ApplicationUser user, String jql) throws UnreadableJql {
        return all(user, condition(user, jql).orElse(""));
    }

    /** Everything that matches JQL of our own making without ORDER BY, whoever may see it. */
    public List<Issue> everything(String jql) {
        return everything(jql, (query, page) -> search.searchOverrideSecurity(null, query, page), null);
    }

    /**
     * The condition of a JQL text of the user without its ORDER BY, which can stand in parentheses in other JQL.
     *
     * @return empty if the text has no condition: all issues match
     * @throws UnreadableJql if Jira can't parse it
     */
    public Optional<String> condition(@Nullable ApplicationUser user, String jql) throws UnreadableJql {
        @Nullable Clause where = valid(user, jql).getWhereClause();
        return Optional.ofNullable(where)
                .map(clause ->
                        JqlQueryBuilder.newBuilder().where().addClause(clause).buildQuery())
                .map(search::getJqlString);
    }

    private Query valid(@Nullable ApplicationUser user, String jql) throws UnreadableJql {
        Query query = parsed(user, jql);
        MessageSet problems = search.validateQuery(user, query);
        if (problems.hasAnyErrors()) {
            throw new UnreadableJql(String.join(" ", problems.getErrorMessages()));
        }
        return query;
    }

    private Query parsed(@Nullable ApplicationUser user, String jql) throws UnreadableJql {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new UnreadableJql(String.join(" ", parsed.getErrors().getErrorMessages()));
        }
        return parsed.getQuery();
    }

    /** One page of the results of a query. */
    @FunctionalInterface
    private interface Pages {
        SearchResults<Issue> find(Query query, PagerFilter<Issue> page) throws SearchException;
    }

    private List<Issue> everything(String jql, Pages pages, @Nullable ApplicationUser user) {
        List<Issue> found = window(jql, pages, user);
        return found.size() < WINDOW ? found : beyondTheWindow(jql, pages, user);
    }

    /** More than Jira answers to one search: project by project, each in the order of its keys from where it was left. */
    private List<Issue> beyondTheWindow(String jql, Pages pages, @Nullable ApplicationUser user) {
        String and = jql.isEmpty() ? "" : "(" + jql + ") AND ";
        List<Issue> found = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        Optional<Issue> next = one(jql, pages, user);
        while (next.isPresent()) {
            String project = '"' + next.get().getProjectObject().getKey() + '"';
            String more = "";
            List<Issue> window;
            do {
                window = window(and + "project = " + project + more + " ORDER BY key ASC", pages, user);
                found.addAll(window);
                more = window.isEmpty() ? more : " AND key > \"" + last(window).getKey() + '"';
            } while (window.size() == WINDOW);
            done.add(project);
            next = one(and + "project not in (" + String.join(", ", done) + ")", pages, user);
        }
        return found;
    }

    private Optional<Issue> one(String jql, Pages pages, @Nullable ApplicationUser user) {
        return page(jql, pages, user, new PagerFilter<>(0, 1)).stream().findFirst();
    }

    private List<Issue> window(String jql, Pages pages, @Nullable ApplicationUser user) {
        List<Issue> first = page(jql, pages, user, new PagerFilter<>(0, FIRST_PAGE));
        if (first.size() < FIRST_PAGE) {
            return first;
        }
        List<Issue> found = new ArrayList<>(first);
        found.addAll(page(jql, pages, user, new PagerFilter<>(FIRST_PAGE, WINDOW - FIRST_PAGE)));
        return found;
    }

    private List<Issue> page(String jql, Pages pages, @Nullable ApplicationUser user, PagerFilter<Issue> page) {
        try {
            return pages.find(parsed(user, jql), page).getResults();
        } catch (UnreadableJql | SearchException failed) {
            throw new IllegalStateException("Jira could not search: " + jql, failed);
        }
    }

    private static Issue last(List<Issue> issues) {
        return issues.get(issues.size() - 1);
    }
}
