package org.outcomeroadmap.survey.sheet;

import java.util.Arrays;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/**
 * One row of a survey file, whatever kind of file it is. There is one instance per open file, which holds the characters
 * of the current row, so that ratings are read without making a string for each. Cells are counted from 0.
 */
public final class SheetRow {
    /** The digit of a cell without a character. */
    public static final int EMPTY = -1;

    /** The digit of a cell that is no single digit. */
    public static final int OTHER = -2;

    /** The most characters in a row, so that its buffer stays small. */
    static final int LONGEST_ROW = 4_000_000;

    private final SurveyLimits limits;
    private static final int HASHED_CHARACTERS = 48;

    private char[] chars = new char[4_096];
    private int[] ends = new int[64];
    private int size;
    private long number;
    private boolean oversized;

    SheetRow(SurveyLimits limits) {
        this.limits = limits;
    }

    /** The row's number in a spreadsheet. */
    public long number() {
        return number;
    }

    /** How many cells there are; 0 for an empty line. */
    public int size() {
        return size;
    }

    /** Whether a cell broke a limit, and was left out with all behind it. */
    boolean isOversized() {
        return oversized;
    }

    /** Refuses a row with a cell that broke a limit, which is the one after the last. */
    void checkSize(SurveyFile file) {
        if (oversized) {
            throw new UnusableFileException(Messages.text(
                    "file.oversized",
                    file.name(),
                    Long.toString(number),
                    ColumnLetters.of(size),
                    Integer.toString(limits.cellCharacters()),
                    Integer.toString(limits.columns()),
                    Integer.toString(LONGEST_ROW)));
        }
    }

    /** Refuses the row after the last that may be read. */
    void checkCount(SurveyFile file, long read) {
        if (read > limits.rows()) {
            throw new UnusableFileException(Messages.text(
                    "file.tooManyRows", file.name(), Long.toString(limits.rows()), Long.toString(number)));
        }
    }

    /** Whether no cell holds anything but blanks. */
    public boolean isBlank() {
        for (int i = 0; i < end(size - 1); i++) {
            if (!isBlank(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the cell holds nothing but blanks, or the row ends before it. */
    public boolean isBlank(int cell) {
        return cell >= size || first(cell) == last(cell);
    }

    /** The cell's text without surrounding blanks; line breaks and runs of blanks inside are one blank. */
    public String text(int cell) {
        return cell >= size ? "" : CellText.tidy(new String(chars, first(cell), last(cell) - first(cell)));
    }

    /** Whether the cell holds exactly these characters, surrounding blanks apart. */
    public boolean holds(int cell, String text) {
        if (cell >= size) {
            return text.isEmpty();
        }
        int first = first(cell);
        int length = last(cell) - first;
        boolean same = length == text.length();
        for (int i = 0; same && i < length; i++) {
            same = chars[first + i] == text.charAt(i);
        }
        return same;
    }

    /** A number that is the same for cells that hold the same characters, surrounding blanks apart. */
    public int hash(int cell) {
        if (cell >= size) {
            return 0;
        }
        int first = first(cell);
        int last = last(cell);
        int hash = last - first;
        // Labels differ within their first characters or in length.
        for (int i = first; i < last && i < first + HASHED_CHARACTERS; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash ^ hash >>> 16;
    }

    /**
     * The cell if it is a single digit, which nearly all ratings are, so that no text is made for it.
     *
     * @return 0 to 9, {@link #EMPTY} for a cell without a character, {@link #OTHER} for anything else
     */
    public int digit(int cell) {
        if (cell >= size) {
            return EMPTY;
        }
        int start = start(cell);
        int length = ends[cell] - start;
        if (length == 1 && chars[start] >= '0' && chars[start] <= '9') {
            return chars[start] - '0';
        }
        return length == 0 ? EMPTY : OTHER;
    }

    /** The first cell that holds this character, or -1. */
    int cellWith(char wanted) {
        for (int cell = 0; cell < size; cell++) {
            for (int i = start(cell); i < ends[cell]; i++) {
                if (chars[i] == wanted) {
                    return cell;
                }
            }
        }
        return -1;
    }

    /** Blanks as people see them: spaces, tabs, line breaks, and the no-break space that office programs leave. */
    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\uFEFF';
    }

    private int first(int cell) {
        int first = start(cell);
        while (first < ends[cell] && isBlank(chars[first])) {
            first++;
        }
        return first;
    }

    private int last(int cell) {
        int last = ends[cell];
        while (last > start(cell) && isBlank(chars[last - 1])) {
            last--;
        }
        return Math.max(last, first(cell));
    }

    private int start(int cell) {
        return end(cell - 1);
    }

    private int end(int cell) {
        return cell < 0 ? 0 : ends[cell];
    }

    /** Begins the next row, which is this many rows below the one before. */
    void begin(long rowsBelow) {
        size = 0;
        oversized = false;
        number += rowsBelow;
    }

    /** Adds a cell. */
    void add(String text) {
        int start = end(size - 1);
        if (makeRoom(start, text.length())) {
            text.getChars(0, text.length(), chars, start);
            ends[size++] = start + text.length();
        }
    }

    /** Adds a cell. What breaks a limit is left out and makes the row oversized. */
    void add(char[] source, int offset, int length) {
        int start = end(size - 1);
        if (!makeRoom(start, length)) {
            return;
        }
        if (length == 1) {
            chars[start] = source[offset];
        } else {
            System.arraycopy(source, offset, chars, start, length);
        }
        ends[size++] = start + length;
    }

    /** Makes room for a cell of this length, unless it breaks a limit. */
    private boolean makeRoom(int start, int length) {
        oversized |= size == limits.columns() || length > limits.cellCharacters() || start + length > LONGEST_ROW;
        if (oversized) {
            return false;
        }
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, start + length));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        return true;
    }
}
