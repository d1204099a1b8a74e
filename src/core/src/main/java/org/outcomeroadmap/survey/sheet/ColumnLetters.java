package org.outcomeroadmap.survey.sheet;

/** How spreadsheets head their columns. */
public final class ColumnLetters {

    private ColumnLetters() {}

    /** The letters above a column, counted from 0: A for 0, AA for 26. */
    public static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
