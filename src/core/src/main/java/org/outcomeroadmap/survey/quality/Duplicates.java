package org.outcomeroadmap.survey.quality;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds respondents who have several rows, in a first look at all rows; afterwards it tells which of their rows counts:
 * the last complete one, or the last one if none is complete.
 */
final class Duplicates {
    /** Marked are those whose first row is complete. */
    private final FingerprintSet respondents = new FingerprintSet();

    private final Map<Long, Again> again = new HashMap<>();
    private long rows;

    /** The rows of one respondent from the second on. */
    private static final class Again {
        private final long second;
        private long last;
        private long lastComplete;

        Again(long second) {
            this.second = second;
        }
    }

    /** Looks at a row; rows come in the order of the file. */
    void look(long row, long respondent, boolean complete) {
        rows++;
        if (respondents.add(respondent)) {
            if (complete) {
                respondents.mark(respondent);
            }
            return;
        }
        Again met = again.computeIfAbsent(respondent, id -> new Again(row));
        met.last = row;
        if (complete) {
            met.lastComplete = row;
        }
    }

    /** The rows that another row of the same respondent stands in for. */
    long superseded() {
        return rows - respondents.size();
    }

    long rows() {
        return rows;
    }

    /** Whether another row of the same respondent counts instead of this one, which was looked at. */
    boolean isSuperseded(long row, long respondent) {
        Again met = again.get(respondent);
        if (met == null) {
            return false;
        }
        if (met.lastComplete > 0) {
            return row != met.lastComplete;
        }
        boolean isFirst = row < met.second;
        return respondents.isMarked(respondent) ? !isFirst : row != met.last;
    }
}
