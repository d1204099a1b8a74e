package com.atlassian.query;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.query.clause.Clause;
import org.outcomeroadmap.signature.Seen;

/** A parsed JQL query. */
@Seen(SLACK)
public interface Query {
    Clause getWhereClause();
}
