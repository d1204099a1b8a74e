package org.outcomeroadmap.survey.sheet;

import java.util.Arrays;

/** A tag as a range of bytes: its name without prefix, and its attributes. One instance is used for tag after tag. */
final class XmlTag {
    private static final long NO_NAME = 1;

    private final XmlNames names = new XmlNames();
    private byte[] bytes = new byte[0];
    private int end;
    private int nameStart;
    private int nameEnd;
    private int attributeStart;
    private int valueStart;
    private int valueEnd;
    private boolean closing;
    private boolean empty;

    /**
     * Reads the tag and notes its names.
     *
     * @throws UnsafeXmlException when it is no tag, or there are more different names than any workbook has
     */
    void read(byte[] source, int from, int to) {
        bytes = source;
        closing = source[from + 1] == '/';
        empty = source[to - 2] == '/' && !closing;
        end = to - (empty ? 2 : 1);
        int prefixStart = from + (closing ? 2 : 1);
        findName(prefixStart);
        names.note(source, prefixStart, nameEnd);
        if (!closing) {
            noteAttributes();
        }
    }

    private void findName(int prefixStart) {
        int at = prefixStart;
        nameStart = at;
        while (at < end && !isBlank(bytes[at])) {
            if (bytes[at++] == ':') {
                nameStart = at;
            }
        }
        nameEnd = at;
        if (nameStart == nameEnd) {
            throw new UnsafeXmlException("file.damagedWorkbook");
        }
    }

    boolean isClosing() {
        return closing;
    }

    /** Whether it opens and closes an element at once. */
    boolean isEmpty() {
        return empty;
    }

    boolean is(String name) {
        return equal(name, nameStart, nameEnd);
    }

    /** The value of the attribute as text; empty when it is not there. Only for short values of plain letters. */
    String attribute(String name) {
        return find(name) ? text(valueStart, valueEnd) : "";
    }

    /** Overwrites an attribute with blanks, if it is there. */
    void erase(String name) {
        if (find(name)) {
            Arrays.fill(bytes, attributeStart, valueEnd + 1, (byte) ' ');
        }
    }

    private boolean find(String name) {
        int at = skipBlanks(nameEnd);
        while (at < end) {
            attributeStart = at;
            int to = attributeNameEnd(at);
            int opening = skipTo(to, '"', '\'');
            if (opening >= end) {
                return false;
            }
            valueStart = opening + 1;
            valueEnd = skipTo(valueStart, bytes[opening], bytes[opening]);
            if (equal(name, attributeStart, to)) {
                return valueEnd < end;
            }
            at = skipBlanks(valueEnd + 1);
        }
        return false;
    }

    private void noteAttributes() {
        int at = skipBlanks(nameEnd);
        while (at < end) {
            int to = attributeNameEnd(at);
            names.note(bytes, at, to);
            int opening = skipTo(to, '"', '\'');
            at = opening >= end ? end : skipBlanks(skipTo(opening + 1, bytes[opening], bytes[opening]) + 1);
        }
    }

    private int attributeNameEnd(int from) {
        int at = from;
        while (at < end && bytes[at] != '=' && !isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < end && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    private int skipTo(int from, int one, int other) {
        int at = from;
        while (at < end && bytes[at] != one && bytes[at] != other) {
            at++;
        }
        return at;
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            text.append((char) (bytes[i] & 0xFF));
        }
        return text.toString();
    }

    private boolean equal(String name, int from, int to) {
        if (to - from != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte value) {
        return value >= 0 && value <= ' ';
    }

    /** The different names of a part, as hashes: a parser keeps every one of them. */
    private static final class XmlNames {
        private static final int MOST = 2_000;
        private static final int SLOTS = 4_096;

        private final long[] hashes = new long[SLOTS];
        private int size;

        void note(byte[] source, int from, int to) {
            if (to - from <= 1) {
                return;
            }
            long hash = NO_NAME;
            for (int i = from; i < to; i++) {
                hash = (hash ^ source[i]) * 0x100000001B3L;
            }
            hash = hash == 0 ? NO_NAME : hash;
            int slot = (int) (hash >>> 40) & (SLOTS - 1);
            while (hashes[slot] != 0 && hashes[slot] != hash) {
                slot = (slot + 1) & (SLOTS - 1);
            }
            if (hashes[slot] == 0) {
                hashes[slot] = hash;
                size++;
            }
            if (size > MOST) {
                throw new UnsafeXmlException("file.damagedWorkbook");
            }
        }
    }
}
