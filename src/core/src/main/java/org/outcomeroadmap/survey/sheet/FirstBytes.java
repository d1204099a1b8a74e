package org.outcomeroadmap.survey.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the first bytes of a file tell about it. Its name is not asked: names lie. */
final class FirstBytes {
    /** How many bytes are enough to tell. */
    static final int LENGTH = 4_096;

    private static final int ENOUGH_FOR_UTF_16 = 4;
    private static final int LOOKED_AT_FOR_TAGS = 400;
    private static final Pattern MARKS_AND_BLANKS = Pattern.compile("[\u00EF\u00BB\u00BF\u00FE\u00FF\\s\u0000]");
    private static final List<String> PAGE_STARTS =
            List.of("<!doctypehtml", "<html", "<head", "<meta", "<body", "<style", "<table", "<tr");

    /** How other kinds of files start, byte by character, and the key of the message that refuses them. */
    private static final Map<String, String> KINDS = Map.of(
            "%PDF", "file.pdf",
            "\u001F\u008B", "file.archive",
            "7z\u00BC\u00AF", "file.archive",
            "Rar!", "file.archive");

    /** In UTF-16, as the directory of an old container writes names. */
    private static final String ENCRYPTED = String.join("\u0000", "EncryptedPackage".split("", -1));

    private final byte[] bytes;
    private final int length;

    FirstBytes(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** Looks at the first bytes of a stream, which stays before them and must be able to. */
    static FirstBytes peek(InputStream in) throws IOException {
        in.mark(LENGTH);
        byte[] bytes = in.readNBytes(LENGTH);
        in.reset();
        return new FirstBytes(bytes, bytes.length);
    }

    boolean isZip() {
        return startsWith('P', 'K', 3, 4) || startsWith('P', 'K', 5, 6);
    }

    /** Whether it is one of the containers of office programs before 2007, which also hold encrypted workbooks. */
    boolean isOldContainer() {
        return startsWith(0xD0, 0xCF, 0x11, 0xE0);
    }

    /**
     * Whether an old container holds an encrypted workbook: its directory, which may be anywhere, then names it.
     *
     * @param in the container at its first byte
     */
    static boolean holdsEncryption(InputStream in, SurveyLimits limits) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int kept = 0;
        for (long read = 0; read < limits.fileBytes(); read += buffer.length) {
            int length = in.readNBytes(buffer, kept, buffer.length - kept);
            String text = new String(buffer, 0, kept + length, StandardCharsets.ISO_8859_1);
            if (text.contains(ENCRYPTED)) {
                return true;
            }
            if (length < buffer.length - kept) {
                return false;
            }
            kept = ENCRYPTED.length();
            System.arraycopy(buffer, buffer.length - kept, buffer, 0, kept);
        }
        return false;
    }

    /** The key of the message that refuses another kind of file, if it is one that people do take for a survey. */
    Optional<String> otherKind() {
        String start = new String(bytes, 0, Math.min(length, LOOKED_AT_FOR_TAGS), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            if (start.startsWith(kind.getKey())) {
                return Optional.of(kind.getValue());
            }
        }
        start = MARKS_AND_BLANKS.matcher(start).replaceAll("").toLowerCase(Locale.ROOT);
        if (PAGE_STARTS.stream().anyMatch(start::startsWith)) {
            return Optional.of("file.html");
        }
        return start.startsWith("<?xml")
                ? Optional.of(start.contains("<html") ? "file.html" : "file.xml")
                : Optional.empty();
    }

    /** The encoding that a mark tells, or for UTF-16 without a mark the places of its zero bytes. */
    Optional<SurveyEncoding> encoding() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return Optional.of(SurveyEncoding.UTF_8);
        }
        if (startsWith(0xFF, 0xFE)) {
            return Optional.of(SurveyEncoding.UTF_16_LE);
        }
        if (startsWith(0xFE, 0xFF)) {
            return Optional.of(SurveyEncoding.UTF_16_BE);
        }
        return utf16WithoutMark();
    }

    /** How many bytes the mark takes. */
    int markLength() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF) ? 2 : 0;
    }

    /** Delimiters, digits and line ends have a zero byte in UTF-16, always on the same side. */
    private Optional<SurveyEncoding> utf16WithoutMark() {
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        int some = Math.max(2, length / 10);
        if (length < ENOUGH_FOR_UTF_16 || Math.min(zeros[0], zeros[1]) > 0 || Math.max(zeros[0], zeros[1]) < some) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > 0 ? SurveyEncoding.UTF_16_BE : SurveyEncoding.UTF_16_LE);
    }

    private boolean startsWith(int... expected) {
        if (length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
