package org.outcomeroadmap.survey.quality;

import java.util.ArrayList;
import java.util.List;

/** Rows that meet one rule: all are counted, the first are kept. */
final class FlaggedRows {
    private final List<Long> listed = new ArrayList<>();
    private long count;

    void add(long row) {
        count++;
        if (listed.size() < QualityFinding.LISTED_ROWS) {
            listed.add(row);
        }
    }

    long count() {
        return count;
    }

    List<Long> listed() {
        return listed;
    }
}
