package org.outcomeroadmap.survey;

import java.util.OptionalInt;
import java.util.Set;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.quality.FingerprintSet;
import org.outcomeroadmap.survey.sheet.SheetRow;

/** Finds, in a first look at a file with a row per respondent and outcome, or task, those who have several rows for one. */
final class RepeatedRatings {
    private static final Set<ColumnRole> ABOUT = Set.of(ColumnRole.OUTCOME, ColumnRole.CONCEPT, ColumnRole.TASK);
    private static final Set<ColumnRole> ANSWERS = Set.of(
            ColumnRole.IMPORTANCE, ColumnRole.SATISFACTION, ColumnRole.SUCCESS, ColumnRole.TIME, ColumnRole.EASE);

    private final int[] aboutColumns;
    private final int[] answerColumns;
    private final OptionalInt respondentColumn;
    private final FingerprintSet once = new FingerprintSet();
    private final FingerprintSet again = new FingerprintSet();

    /**
     * @param roles of such a file
     */
    RepeatedRatings(ColumnRoles roles) {
        // Whoever has a task twice has it twice whatever outcome it is about.
        this.aboutColumns = all(roles, roles.layout() == Layout.USABILITY ? Set.of(ColumnRole.TASK) : ABOUT);
        this.answerColumns = all(roles, ANSWERS);
        this.respondentColumn = roles.first(ColumnRole.RESPONDENT);
    }

    /** Whether there is anything to find: without respondents nobody can be met twice. */
    boolean needsLook() {
        return respondentColumn.isPresent();
    }

    /** Remembers who rates what in this row. */
    void look(SheetRow row) {
        if (isAnswer(row)) {
            long rating = fingerprint(row);
            if (!once.add(rating)) {
                again.add(rating);
            }
        }
    }

    /** Whether the row answers what its respondent answers in another row, too. */
    boolean contains(SheetRow row) {
        return again.size() > 0 && isAnswer(row) && again.contains(fingerprint(row));
    }

    private boolean isAnswer(SheetRow row) {
        return respondentColumn.isPresent()
                && !row.isBlank(respondentColumn.getAsInt())
                && !isAboutNothing(row)
                && !isUnanswered(row);
    }

    private boolean isAboutNothing(SheetRow row) {
        for (int column : aboutColumns) {
            if (row.isBlank(column)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnanswered(SheetRow row) {
        for (int column : answerColumns) {
            if (!row.isBlank(column)) {
                return false;
            }
        }
        return true;
    }

    private long fingerprint(SheetRow row) {
        String[] texts = new String[aboutColumns.length + 1];
        texts[0] = row.text(respondentColumn.orElseThrow());
        for (int i = 0; i < aboutColumns.length; i++) {
            texts[i + 1] = OutcomeName.key(row.text(aboutColumns[i]));
        }
        return FingerprintSet.of(texts);
    }

    private static int[] all(ColumnRoles roles, Set<ColumnRole> wanted) {
        return wanted.stream()
                .flatMap(role -> roles.all(role).stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }
}
