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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Searches issues with JQL, as the given user: what the user may not see is not found. */
@Named
public class IssueSearch {

    private static final int FIRST_PAGE = 1000;

    /** Later pages are longer, so that much is found with few calls. */
    private static final int LONGEST_PAGE = 10_000;

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

    /** Everything that matches JQL of our own making and that the user may see. */
    public List<Issue> all(@Nullable ApplicationUser user, String jql) {
        try {
            return matching(user, jql);
        } catch (UnreadableJql ours) {
            throw new IllegalStateException("Own JQL is not understood: " + jql, ours);
        }
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
     * Everything that matches a JQL text of the user and that the user may see.
     *
     * @throws UnreadableJql if Jira can't parse it
     */
    public List<Issue> matching(@Nullable ApplicationUser user, String jql) throws UnreadableJql {
        Query query = valid(user, jql);
        return pages(jql, page -> search.search(user, query, page));
    }

    /** Everything that matches JQL of our own making, whoever may see it. */
    public List<Issue> everything(String jql) {
        try {
            Query query = parsed(null, jql);
            return pages(jql, page -> search.searchOverrideSecurity(null, query, page));
        } catch (UnreadableJql ours) {
            throw new IllegalStateException("Own JQL is not understood: " + jql, ours);
        }
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

    /** One page of results. */
    @FunctionalInterface
    private interface Pages {
        SearchResults<Issue> find(PagerFilter<Issue> page) throws SearchException;
    }

    private static List<Issue> pages(String jql, Pages pages) {
        List<Issue> found = new ArrayList<>();
        try {
            int asked = FIRST_PAGE;
            List<Issue> page = pages.find(new PagerFilter<>(0, asked)).getResults();
            found.addAll(page);
            while (page.size() == asked) {
                asked = LONGEST_PAGE;
                page = pages.find(new PagerFilter<>(found.size(), asked)).getResults();
                found.addAll(page);
            }
        } catch (SearchException failed) {
            throw new IllegalStateException("Jira could not search: " + jql, failed);
        }
        return found;
    }
}
