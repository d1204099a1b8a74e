package org.outcomeroadmap.jira.selfcheck;

import java.util.Arrays;
import java.util.List;

/**
 * A class of Jira that the app uses, or one of its members: a line of {@code docs/jira-api-used.tsv}.
 *
 * @param className with dots
 * @param member its name; empty for the class itself
 * @param descriptor of the member, as byte code has it
 * @param kind type, field, constructor, method, or implements for a method that the app writes and Jira calls
 * @param level 1 seen on Jira 11, 2 on Jira 10 or older, 3 not proved
 * @param source where it was seen
 * @param features the app's packages that need it
 */
record UsedPart(
        String className,
        String member,
        String descriptor,
        String kind,
        int level,
        String source,
        List<String> features) {

    private static final int COLUMNS = 7;

    UsedPart {
        features = List.copyOf(features);
    }

    /** Reads a line of the list. */
    static UsedPart of(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("Not a line of the list of used parts: " + line);
        }
        return new UsedPart(
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                Integer.parseInt(columns[4]),
                columns[5],
                Arrays.asList(columns[6].split(",")));
    }

    /** The class, and the member after a hash. */
    String name() {
        return member.isEmpty() ? className : className + '#' + member + descriptor;
    }
}
