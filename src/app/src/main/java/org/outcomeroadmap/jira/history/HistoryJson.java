package org.outcomeroadmap.jira.history;

import java.util.List;

/**
 * A project's coverage over time.
 *
 * @param project its key
 * @param points the days that are kept, oldest first
 */
public record HistoryJson(String project, List<Snapshot> points) {

    /** Copies the list, so that the record can't change. */
    public HistoryJson {
        points = List.copyOf(points);
    }
}
