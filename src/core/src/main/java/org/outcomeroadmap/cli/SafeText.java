package org.outcomeroadmap.cli;

import java.util.regex.Pattern;
import org.outcomeroadmap.survey.text.SpreadsheetText;

/** Text from files made safe to show: terminals obey control characters, spreadsheets obey formulas. */
final class SafeText {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private SafeText() {}

    /** For a terminal: control characters, which could move the cursor or hide text, are replaced. */
    static String of(String text) {
        return CONTROLS.matcher(text).replaceAll("\uFFFD");
    }

    /** For a cell of a CSV file that somebody may open in a spreadsheet: formulas become text. */
    static String ofCell(String text) {
        return SpreadsheetText.harmless(text);
    }
}
