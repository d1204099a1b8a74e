package org.outcomeroadmap.survey.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The tags and texts of an XML part as ranges of its bytes, without understanding them: only so far that each stays within
 * bounds before the XML parser sees it. Comments and processing instructions are left out. The bytes must be UTF-8, which
 * the parser checks; that they are not UTF-16 is checked here.
 */
final class XmlTokens {
    /** The most bytes of a tag. */
    static final int LONGEST_TAG = 1 << 16;

    private static final int BUFFER = 1 << 18;
    private static final int CDATA_START = "<![CDATA[".length();

    /** What {@link #next()} came to. */
    enum Token {
        TEXT,
        TAG,
        END
    }

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int limit;
    private int at;
    private int start;
    private boolean ended;

    XmlTokens(InputStream in) {
        this.in = in;
    }

    /**
     * Goes to the next tag or piece of text. CDATA is text, with its marks.
     *
     * @throws UnsafeXmlException when a bound is broken
     */
    Token next() throws IOException {
        while (at < limit || fill()) {
            start = at;
            if (buffer[at] != '<') {
                skipText();
                return Token.TEXT;
            }
            Token token = markup();
            if (token != Token.END) {
                return token;
            }
        }
        return Token.END;
    }

    /** The bytes in which the token stands. */
    byte[] bytes() {
        return buffer;
    }

    /** Where the token starts. */
    int start() {
        return start;
    }

    /** Where the token ends: behind its last byte. */
    int end() {
        return at;
    }

    /** A tag, text, or END for what is left out. */
    private Token markup() throws IOException {
        need(CDATA_START);
        int second = start + 1 < limit ? buffer[start + 1] : 0;
        if (second == '?') {
            skipBehind("?>");
            return Token.END;
        }
        if (second != '!') {
            skipTag();
            return Token.TAG;
        }
        if (startsWith("<!--")) {
            at += "<!--".length();
            skipBehind("-->");
            return Token.END;
        }
        if (startsWith("<![CDATA[")) {
            readBehind("]]>");
            return Token.TEXT;
        }
        throw new UnsafeXmlException("file.doctype");
    }

    private void skipText() {
        int i = at;
        while (i < limit && buffer[i] != '<') {
            if (buffer[i] == 0) {
                throw new UnsafeXmlException("file.damagedWorkbook");
            }
            i++;
        }
        at = i;
    }

    private void skipTag() throws IOException {
        int i = start + 1;
        int quote = 0;
        while (true) {
            if (i == limit) {
                int length = i - start;
                if (length > LONGEST_TAG || !more()) {
                    throw new UnsafeXmlException("file.damagedWorkbook");
                }
                i = start + length;
            }
            int value = buffer[i++];
            if (value == '>' && quote == 0) {
                at = i;
                return;
            }
            quote = quoteAfter(value, quote);
        }
    }

    private static int quoteAfter(int value, int quote) {
        if (value == 0 || value == '<') {
            throw new UnsafeXmlException("file.damagedWorkbook");
        }
        if (value == '"' || value == '\'') {
            return quote == 0 ? value : quote == value ? 0 : quote;
        }
        return quote;
    }

    /** Leaves out everything up to and with these characters, however long it is. */
    private void skipBehind(String mark) throws IOException {
        int matched = 0;
        while (matched < mark.length()) {
            if (at == limit && !fill()) {
                throw new UnsafeXmlException("file.damagedWorkbook");
            }
            byte value = buffer[at++];
            matched = value == mark.charAt(matched) ? matched + 1 : again(mark, matched, value);
        }
    }

    /** How much of a mark such as {@code -->} is matched after a character that does not continue it. */
    private static int again(String mark, int matched, byte value) {
        boolean repeats = matched == mark.length() - 1 && value == mark.charAt(0) && mark.charAt(0) == mark.charAt(1);
        return repeats ? matched : value == mark.charAt(0) ? 1 : 0;
    }

    /** Takes everything up to and with these characters, which must fit into the bounds of a tag. */
    private void readBehind(String mark) throws IOException {
        byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
        int i = start;
        while (true) {
            if (i + wanted.length > limit) {
                int length = i - start;
                if (length > LONGEST_TAG || !more()) {
                    throw new UnsafeXmlException("file.damagedWorkbook");
                }
                i = start + length;
            } else if (Arrays.equals(buffer, i, i + wanted.length, wanted, 0, wanted.length)) {
                at = i + wanted.length;
                return;
            } else {
                i++;
            }
        }
    }

    private boolean startsWith(String text) {
        if (start + text.length() > limit) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (buffer[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Sees to it that so many bytes are there from the token's start on, if the part has them. */
    private void need(int length) throws IOException {
        while (limit - start < length && more()) {
            at = start;
        }
    }

    /** Reads the next bytes over those before. */
    private boolean fill() throws IOException {
        limit = 0;
        at = 0;
        start = 0;
        return more();
    }

    /** Reads on, keeping what is there from the token's start on. */
    private boolean more() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            limit -= start;
            at -= start;
            start = 0;
        }
        int read = ended || limit == buffer.length ? -1 : in.read(buffer, limit, buffer.length - limit);
        ended |= read < 0;
        limit += Math.max(read, 0);
        return read > 0;
    }
}
