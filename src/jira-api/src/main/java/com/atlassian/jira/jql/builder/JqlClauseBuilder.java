package com.atlassian.jira.jql.builder;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import org.outcomeroadmap.signature.Seen;

/** Puts the condition of a query together. */
@Seen(SLACK)
public interface JqlClauseBuilder {
    JqlClauseBuilder addClause(Clause clause);

    Query buildQuery();
}
