package org.outcomeroadmap.survey.sheet;

/** Copies the part that holds the texts of all sheets, as long as they fit into memory. */
final class TextsScreen extends PartScreen {
    /** The most memory that the texts may take, by estimate. */
    static final long MOST_BYTES = 32L << 20;

    /** What a text takes besides its characters: its object, its array and the place in the list. */
    private static final int OVERHEAD = 48;

    /** The first byte of characters that take two bytes in memory, and with them all others of the text. */
    private static final int BEYOND_LATIN = 0xC4;

    private final int longestText;
    private long total;
    private int count;
    private int length;
    private boolean wide;

    TextsScreen(SurveyLimits limits) {
        super(limits.inflatedBytes());
        this.longestText = SheetScreen.bytesOf(limits.cellCharacters());
    }

    /** How many texts there are. */
    int count() {
        return count;
    }

    @Override
    boolean keeps(XmlTag read) {
        if (read.is("si") && !read.isClosing()) {
            add();
            count++;
        }
        return true;
    }

    @Override
    boolean keepsText(byte[] bytes, int start, int end) {
        length += end - start;
        for (int i = start; i < end && !wide; i++) {
            wide = (bytes[i] & 0xFF) >= BEYOND_LATIN || bytes[i] == '&';
        }
        if (length > longestText) {
            throw new UnsafeXmlException("file.longText");
        }
        check(total + memory());
        return true;
    }

    private void add() {
        total += memory();
        check(total);
        length = 0;
        wide = false;
    }

    private long memory() {
        return OVERHEAD + (wide ? 2L : 1L) * length;
    }

    private static void check(long bytes) {
        if (bytes > MOST_BYTES) {
            throw new UnsafeXmlException("file.tooManyTexts");
        }
    }
}
