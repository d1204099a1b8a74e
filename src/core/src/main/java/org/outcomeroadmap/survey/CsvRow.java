package org.outcomeroadmap.survey;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;

/**
 * One row of a CSV file. There is one instance per open file, which holds the characters of the current row, so that
 * ratings are read without making a string for each. Cells are counted from 0.
 */
final class CsvRow extends CsvCallbackHandler<CsvRow> {
    /** The most characters in a cell, as in spreadsheets. */
    static final int LONGEST_CELL = 32_767;

    /** The most cells in a row. */
    static final int MOST_CELLS = 5_000;

    /** The most characters in a row. */
    static final int LONGEST_ROW = 4_000_000;

    private char[] chars = new char[4_096];
    private int[] ends = new int[64];
    private int size;
    private long number;
    private boolean oversized;

    /** The row's number in a spreadsheet. */
    long number() {
        return number;
    }

    /** How many cells there are; 0 for an empty line. */
    int size() {
        return size;
    }

    /** The cell that broke a limit is the one after the last. */
    boolean isOversized() {
        return oversized;
    }

    /** Whether no cell holds anything but blanks. */
    boolean isBlank() {
        for (int i = 0; i < end(size - 1); i++) {
            if (!isBlank(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the cell holds nothing but blanks, or the row ends before it. */
    boolean isBlank(int cell) {
        return cell >= size || first(cell) == last(cell);
    }

    /** The cell's text without surrounding blanks; line breaks and runs of blanks inside are one blank. */
    String text(int cell) {
        return cell >= size ? "" : CellText.tidy(new String(chars, first(cell), last(cell) - first(cell)));
    }

    /** The cell as a rating: a whole number, {@link RatingText#BLANK} or {@link RatingText#UNREADABLE}. */
    int rating(int cell) {
        if (cell >= size) {
            return RatingText.BLANK;
        }
        // Nearly all cells are one digit or nothing; what else there may be is the slow path's business.
        int start = start(cell);
        int length = ends[cell] - start;
        if (length == 1 && chars[start] >= '0' && chars[start] <= '9') {
            return chars[start] - '0';
        }
        return length == 0 ? RatingText.BLANK : RatingText.parse(text(cell));
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

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return size;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        size = 0;
        oversized = false;
        number++;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        int start = end(size - 1);
        oversized |= size == MOST_CELLS || length > LONGEST_CELL || start + length > LONGEST_ROW;
        if (oversized) {
            return;
        }
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, start + length));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        if (length == 1) {
            chars[start] = buffer[offset];
        } else {
            System.arraycopy(buffer, offset, chars, start, length);
        }
        ends[size++] = start + length;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("Comments are not read");
    }

    @Override
    protected void setEmpty() {
        size = 0;
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }
}
