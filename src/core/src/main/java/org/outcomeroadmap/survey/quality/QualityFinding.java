package org.outcomeroadmap.survey.quality;

import java.util.List;
import java.util.Optional;

/**
 * Who meets a quality rule.
 *
 * @param found how many respondents
 * @param excluded whether they do not count
 * @param unchecked why the rule could not be checked, in a sentence to be shown; empty if it was
 * @param rows the first {@value #LISTED_ROWS} of their rows, in the order of the file, as a spreadsheet numbers them
 */
public record QualityFinding(
        QualityRule rule, long found, boolean excluded, Optional<String> unchecked, List<Long> rows) {

    /** How many rows are listed; further ones are only counted. */
    public static final int LISTED_ROWS = 1_000;

    /** Copies the rows. */
    public QualityFinding {
        rows = List.copyOf(rows);
    }

    /** Whether the rule could be checked. */
    public boolean checked() {
        return unchecked.isEmpty();
    }
}
