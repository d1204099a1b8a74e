package org.outcomeroadmap.jira.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a project's trail, newest first.
 *
 * @param total how many entries the reader may see
 */
record AuditJson(int startAt, int maxResults, int total, List<Entry> entries) {

    AuditJson {
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param action a slug
     * @param label the action in the reader's language
     * @param actor the user's name; null where nobody is known
     * @param at when, as an ISO instant
     */
    record Entry(String action, String label, @Nullable String actor, String at, List<Detail> details) {

        Entry {
            details = List.copyOf(details);
        }
    }

    /** More about an entry; the label is in the reader's language. */
    record Detail(String name, String label, String value) {}
}
