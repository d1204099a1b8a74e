package org.outcomeroadmap.survey.sheet;

/**
 * Copies the rows of a sheet. Formulas are left out, because their values stand beside them; so are cells and rows that
 * hold nothing, and all that follows the rows.
 */
final class SheetScreen extends PartScreen {
    /** Digits that a number may have, blanks around it included. */
    private static final int LONGEST_NUMBER = 512;

    private static final int MOST_DIGITS = 9;
    private static final String WITHOUT_TEXT = "";

    private final SurveyLimits limits;
    private final int longestText;
    private String cellType = WITHOUT_TEXT;
    private int longest;
    private int cellLength;
    private long rowLength;
    private int column = -1;
    private long row;
    private boolean inValue;
    private boolean inFormula;
    private boolean over;
    private long index;
    private long greatestIndex = -1;

    SheetScreen(SurveyLimits limits) {
        super(limits.inflatedBytes());
        this.limits = limits;
        this.longestText = bytesOf(limits.cellCharacters());
        this.longest = longestText;
    }

    /** The most bytes that so many characters can reasonably take, references to characters included. */
    static int bytesOf(int characters) {
        return 8 * characters + 1_024;
    }

    /** The row that was read last, as a spreadsheet numbers it. */
    long row() {
        return row;
    }

    /** The cell that was read last, counted from 0. */
    int column() {
        return Math.max(column, 0);
    }

    /** The greatest index of a shared text that a cell names, or -1. */
    long greatestIndex() {
        return greatestIndex;
    }

    @Override
    boolean isOver() {
        return over;
    }

    @Override
    boolean keeps(XmlTag tag) {
        if (inFormula) {
            inFormula = !(tag.is("f") && tag.isClosing());
            return false;
        }
        if (tag.isClosing()) {
            close(tag);
            return true;
        }
        return open(tag);
    }

    private boolean open(XmlTag tag) {
        if (tag.is("c")) {
            return openCell(tag);
        } else if (tag.is("v")) {
            inValue = !tag.isEmpty();
            index = 0;
        } else if (tag.is("row")) {
            return openRow(tag);
        } else if (tag.is("f")) {
            inFormula = !tag.isEmpty();
            return false;
        }
        return true;
    }

    private void close(XmlTag tag) {
        if (tag.is("v")) {
            inValue = false;
            if (cellType.equals("s")) {
                greatestIndex = Math.max(greatestIndex, index);
            }
        } else if (tag.is("c")) {
            longest = longestText;
            cellLength = 0;
        } else if (tag.is("sheetData")) {
            // The parser does not look any further.
            over = true;
        }
    }

    /** A row or cell that does not say where it is must stay, else those behind it move. */
    private boolean openRow(XmlTag tag) {
        String number = tag.attribute("r");
        row = number.isEmpty() ? row + 1 : wholeNumber(number);
        rowLength = 0;
        cellLength = 0;
        column = -1;
        return !tag.isEmpty() || number.isEmpty();
    }

    private boolean openCell(XmlTag tag) {
        String place = tag.attribute("r");
        if (tag.isEmpty() && !place.isEmpty()) {
            return false;
        }
        column = place.isEmpty() ? column + 1 : columnOf(place);
        if (column >= limits.columns()) {
            throw new UnsafeXmlException("file.tooManyCells");
        }
        cellType = tag.attribute("t");
        if (cellType.equals("d")) {
            // A date as text. The parser knows only numbers here and hands over the text of what is none.
            tag.erase("t");
        }
        longest = cellType.equals("str") || cellType.equals("inlineStr") ? longestText : LONGEST_NUMBER;
        cellLength = 0;
        return true;
    }

    @Override
    boolean keepsText(byte[] bytes, int start, int end) {
        if (inFormula) {
            return false;
        }
        cellLength += end - start;
        rowLength += end - start;
        if (cellLength > longest) {
            throw new UnsafeXmlException(longest == longestText ? "file.longText" : "file.damagedWorkbook");
        }
        if (rowLength > 2L * SheetRow.LONGEST_ROW) {
            throw new UnsafeXmlException("file.longText");
        }
        if (inValue && cellType.equals("s")) {
            addDigits(bytes, start, end);
        }
        return true;
    }

    private void addDigits(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] < '0' || bytes[i] > '9' || index > Integer.MAX_VALUE) {
                throw new UnsafeXmlException("file.damagedWorkbook");
            }
            index = index * 10 + bytes[i] - '0';
        }
    }

    private static int columnOf(String place) {
        int letters = 0;
        int column = 0;
        while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            column = Math.min(column * 26 + place.charAt(letters) - 'A' + 1, 1_000_000);
            letters++;
        }
        wholeNumber(place.substring(letters));
        if (column == 0) {
            throw new UnsafeXmlException("file.damagedWorkbook");
        }
        return column - 1;
    }

    private static long wholeNumber(String digits) {
        if (digits.isEmpty() || digits.length() > MOST_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new UnsafeXmlException("file.damagedWorkbook");
        }
        return Long.parseLong(digits);
    }
}
