package org.outcomeroadmap.jira.selfcheck;

import java.util.List;

/**
 * Whether this Jira has all that the app uses.
 *
 * @param at when it was checked, as an ISO instant
 * @param checked how many classes and members were looked for
 */
record SelfCheckJson(String at, int checked, List<Missing> missing) {

    SelfCheckJson {
        missing = List.copyOf(missing);
    }

    /**
     * A class or member that this Jira does not have.
     *
     * @param name the class, and the member with its descriptor after a hash
     * @param kind type, field, constructor, method, or implements for a method that Jira calls
     * @param level how sure the app was of it: 1 seen on Jira 11, 2 on Jira 10 or older, 3 not proved
     * @param source where it was seen
     * @param features what does not work without it, in the reader's language
     */
    record Missing(String name, String kind, int level, String source, List<String> features) {

        Missing {
            features = List.copyOf(features);
        }
    }
}
