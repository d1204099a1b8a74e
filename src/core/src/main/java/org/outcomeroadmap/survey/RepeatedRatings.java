package org.outcomeroadmap.survey;

import java.util.OptionalInt;
import org.outcomeroadmap.survey.quality.FingerprintSet;
import org.outcomeroadmap.survey.sheet.SheetRow;

/** Finds, in a first look at a long file, the respondents who rate an outcome in several rows. */
final class RepeatedRatings {
    private final int outcomeColumn;
    private final int importanceColumn;
    private final int satisfactionColumn;
    private final OptionalInt respondentColumn;
    private final FingerprintSet once = new FingerprintSet();
    private final FingerprintSet again = new FingerprintSet();

    /**
     * @param roles of a long file
     */
    RepeatedRatings(ColumnRoles roles) {
        this.outcomeColumn = roles.first(ColumnRole.OUTCOME).orElseThrow();
        this.importanceColumn = roles.first(ColumnRole.IMPORTANCE).orElseThrow();
        this.satisfactionColumn = roles.first(ColumnRole.SATISFACTION).orElseThrow();
        this.respondentColumn = roles.first(ColumnRole.RESPONDENT);
    }

    /** Whether there is anything to find: without respondents nobody can be met twice. */
    boolean needsLook() {
        return respondentColumn.isPresent();
    }

    /** Remembers who rates what in this row. */
    void look(SheetRow row) {
        if (respondentColumn.isEmpty() || (row.isBlank(importanceColumn) && row.isBlank(satisfactionColumn))) {
            return;
        }
        String respondent = row.text(respondentColumn.getAsInt());
        String outcome = RatingHeader.outcomeKey(row.text(outcomeColumn));
        if (!respondent.isEmpty() && !outcome.isEmpty()) {
            long rating = FingerprintSet.of(respondent, outcome);
            if (!once.add(rating)) {
                again.add(rating);
            }
        }
    }

    /** Whether the respondent rates this outcome in several rows. */
    boolean contains(String respondent, String outcome) {
        return again.size() > 0 && again.contains(FingerprintSet.of(respondent, outcome));
    }
}
