package org.outcomeroadmap.workbench.jira;

import java.util.List;
import java.util.function.Function;
import org.outcomeroadmap.workbench.jira.jql.Jql.Operator;

/**
 * One field as a query sees it.
 *
 * @param id the key of its values in an indexed {@link Rows.Document}
 * @param name how messages call it
 * @param meaning turns a value as written into the indexed values it stands for; throws a JqlException when there is none
 * @param sortable whether ORDER BY may name it
 */
record QueryField(String id, String name, Kind kind, Function<String, List<Object>> meaning, boolean sortable) {

    /** What the values are, and so which operators they know. */
    enum Kind {
        /** Ids of other things, or short texts that are equal or not. */
        EXACT,
        ISSUE,
        NUMBER,
        TEXT;

        boolean supports(Operator operator) {
            return switch (operator) {
                case IS, IS_NOT -> true;
                case LIKE, NOT_LIKE -> this == TEXT;
                case EQUALS, NOT_EQUALS, IN, NOT_IN -> this != TEXT;
                case GREATER, GREATER_OR_EQUAL, LESS, LESS_OR_EQUAL -> this == ISSUE || this == NUMBER;
            };
        }
    }
}
