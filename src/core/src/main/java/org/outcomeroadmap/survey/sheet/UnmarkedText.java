package org.outcomeroadmap.survey.sheet;

import java.nio.ByteBuffer;

/** Tells the encoding of text without a mark by its bytes beyond ASCII. */
final class UnmarkedText {

    private UnmarkedText() {}

    /**
     * The encoding of text whose first byte beyond ASCII is no UTF-8: UTF-8 that is damaged there if most of what follows
     * is UTF-8; else that of old Macs, which ended lines without a line feed and wrote letters where Windows has
     * controls and quotation marks; else that of Windows.
     *
     * @param bytes from the first byte beyond ASCII on
     * @param lineFeeds whether a line feed was seen before
     */
    static SurveyEncoding encoding(ByteBuffer bytes, boolean lineFeeds) {
        int whole = 0;
        int broken = 0;
        boolean feeds = lineFeeds;
        boolean controls = false;
        int at = 0;
        while (at < bytes.limit()) {
            int value = bytes.get(at) & 0xFF;
            feeds |= value == '\n';
            controls |= value >= 0x80 && value < 0xA0;
            int length = lengthOfUtf8(bytes, at);
            whole += length > 1 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            at += Math.max(length, 1);
        }
        if (whole > broken) {
            return SurveyEncoding.UTF_8;
        }
        return controls && !feeds ? SurveyEncoding.MAC_ROMAN : SurveyEncoding.WINDOWS_1252;
    }

    /** How many bytes the UTF-8 character takes that begins here, or 0 if none does. */
    private static int lengthOfUtf8(ByteBuffer bytes, int at) {
        int first = bytes.get(at) & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        // As many bytes as the first has leading ones.
        int length = Integer.numberOfLeadingZeros(~first << 24);
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.limit() || (bytes.get(at + i) & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
