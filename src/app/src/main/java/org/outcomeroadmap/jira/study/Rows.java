package org.outcomeroadmap.jira.study;

import java.util.Collections;

/** What all tables have in common. */
final class Rows {

    private Rows() {}

    /** Text as every database takes it: PostgreSQL refuses the character zero. */
    static String clean(String text) {
        return text.replace("\0", "");
    }

    /** A condition that a column holds one of so many values. */
    static String in(String column, int count) {
        return column + " IN (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }
}
