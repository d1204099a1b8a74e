package com.atlassian.jira.jql.builder;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import org.outcomeroadmap.signature.Seen;

/** Builds a query of clauses that there are already. */
@Seen(SLACK)
public class JqlQueryBuilder {
    private JqlQueryBuilder() {}

    public static JqlQueryBuilder newBuilder() {
        return new JqlQueryBuilder();
    }

    public JqlClauseBuilder where() {
        return new OneClause();
    }

    /** What a single clause needs; Jira joins several. */
    private static final class OneClause implements JqlClauseBuilder {
        private Clause where;

        @Override
        public JqlClauseBuilder addClause(Clause clause) {
            if (where != null) {
                throw new IllegalStateException("Clauses are joined by and() or or()");
            }
            where = clause;
            return this;
        }

        @Override
        public Query buildQuery() {
            Clause built = where;
            return () -> built;
        }
    }
}
