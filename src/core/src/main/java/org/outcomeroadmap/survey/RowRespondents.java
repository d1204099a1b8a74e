package org.outcomeroadmap.survey;

import java.util.OptionalInt;
import org.outcomeroadmap.survey.quality.FingerprintSet;
import org.outcomeroadmap.survey.sheet.SheetRow;

/** Counts the respondents of a file that may hold several rows for each. They are kept as fingerprints. */
final class RowRespondents {
    private final Header header;
    private final ProblemList problems;
    private final OptionalInt column;
    private final FingerprintSet met = new FingerprintSet();
    private long rowsWithout;

    /**
     * @param roles of such a file; without a column of respondents each row is a respondent of its own
     */
    RowRespondents(ColumnRoles roles, ProblemList problems) {
        this.header = roles.header();
        this.problems = problems;
        this.column = roles.first(ColumnRole.RESPONDENT);
    }

    /** Counts the respondent of a row, or reports that the row tells none and can't be used. */
    boolean has(SheetRow row) {
        if (column.isEmpty()) {
            rowsWithout++;
            return true;
        }
        String respondent = row.text(column.getAsInt());
        if (respondent.isEmpty()) {
            problems.ofRows().add(row.number(), header.name(column.getAsInt()), "", "problem.noRespondent");
            return false;
        }
        met.add(FingerprintSet.of(respondent));
        return true;
    }

    /** A number that tells the respondent of a counted row apart: the fingerprint, or the row's own number. */
    long number(SheetRow row) {
        return column.isEmpty() ? row.number() : FingerprintSet.of(row.text(column.getAsInt()));
    }

    /** How many there are. */
    long count() {
        return met.size() + rowsWithout;
    }
}
