package com.atlassian.jira.bc.issue.search;

import static org.outcomeroadmap.signature.Source.CONDEC;
import static org.outcomeroadmap.signature.Source.MARKELOV;
import static org.outcomeroadmap.signature.Source.PREPARING_11;
import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import org.outcomeroadmap.signature.Seen;

/** Parses and runs JQL with a user's permissions. */
@Seen(PREPARING_11)
public interface SearchService {
    @Seen(SLACK)
    ParseResult parseQuery(ApplicationUser searcher, String jql);

    @Seen(CONDEC)
    MessageSet validateQuery(ApplicationUser searcher, Query query);

    @Seen(MARKELOV)
    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException;

    @Seen(CONDEC)
    SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException;

    @Seen(CONDEC)
    long searchCount(ApplicationUser searcher, Query query) throws SearchException;

    @Seen(CONDEC)
    String getJqlString(Query query);

    /** A parsed query, or why it could not be parsed. */
    @Seen(SLACK)
    final class ParseResult {
        private final Query query;
        private final MessageSet errors;

        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }

        public Query getQuery() {
            return query;
        }

        @Seen(UNPROVEN)
        public MessageSet getErrors() {
            return errors;
        }
    }
}
