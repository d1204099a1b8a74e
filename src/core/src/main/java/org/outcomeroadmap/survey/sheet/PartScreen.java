package org.outcomeroadmap.survey.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Copies a part of a workbook for the workbook parser, which has no limits of its own: only so much of each part as could
 * be a workbook's gets through. External entities, entities of any kind, endless names and endless nesting do not.
 */
class PartScreen {
    private static final int DEEPEST = 64;

    private final XmlTag tag = new XmlTag();
    private final long most;
    private int depth;

    /**
     * @param most how many bytes get through
     */
    PartScreen(long most) {
        this.most = most;
    }

    /**
     * Copies the part, tag by tag.
     *
     * @throws UnsafeXmlException when a bound is broken
     */
    final void copy(InputStream in, OutputStream out) throws IOException {
        XmlTokens tokens = new XmlTokens(in);
        XmlTokens.Token token = tokens.next();
        long written = 0;
        while (token != XmlTokens.Token.END && !isOver()) {
            boolean keep;
            if (token == XmlTokens.Token.TAG) {
                tag.read(tokens.bytes(), tokens.start(), tokens.end());
                measure();
                keep = keeps(tag);
            } else {
                keep = keepsText(tokens.bytes(), tokens.start(), tokens.end());
            }
            if (keep) {
                int length = tokens.end() - tokens.start();
                written += length;
                if (written > most) {
                    throw new UnsafeXmlException("file.largePart");
                }
                out.write(tokens.bytes(), tokens.start(), length);
            }
            token = tokens.next();
        }
    }

    /** Whether nothing that follows is needed. */
    boolean isOver() {
        return false;
    }

    /** Whether the tag gets through. */
    boolean keeps(XmlTag read) {
        return true;
    }

    /** Whether the text, which may be a piece of one, gets through. */
    boolean keepsText(byte[] bytes, int start, int end) {
        return true;
    }

    private void measure() {
        if (tag.isClosing()) {
            depth--;
        } else if (!tag.isEmpty()) {
            depth++;
        }
        if (depth > DEEPEST) {
            throw new UnsafeXmlException("file.damagedWorkbook");
        }
    }
}
