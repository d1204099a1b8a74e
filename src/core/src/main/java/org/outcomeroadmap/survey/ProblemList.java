package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.List;

/** Collects problems: counts all, keeps the first. */
final class ProblemList {
    private final List<Problem> listed = new ArrayList<>();
    private long count;

    /**
     * Adds a problem.
     *
     * @param value the cell's text, which is shortened and made safe here
     * @param key of the message
     */
    void add(long row, String column, String value, String key, String... arguments) {
        count++;
        if (listed.size() < SurveyReading.LISTED_PROBLEMS) {
            listed.add(new Problem(row, column, CellText.shown(value), Messages.text(key, arguments)));
        }
    }

    List<Problem> listed() {
        return listed;
    }

    long count() {
        return count;
    }
}
