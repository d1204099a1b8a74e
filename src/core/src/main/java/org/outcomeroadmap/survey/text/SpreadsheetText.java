package org.outcomeroadmap.survey.text;

/** Text for the cells of files that somebody may open in a spreadsheet, which obeys formulas. */
public final class SpreadsheetText {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private SpreadsheetText() {}

    /** The text, with an apostrophe before it if it could act as a formula. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
