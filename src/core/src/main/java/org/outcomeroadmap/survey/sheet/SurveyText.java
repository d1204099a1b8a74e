package org.outcomeroadmap.survey.sheet;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.outcomeroadmap.survey.text.Messages;

/**
 * The characters of a survey file, which must be UTF-8. Bytes that are not arrive as {@link #BROKEN}, a code point that no
 * text holds, so that whoever meets one can name row and column; {@link #isSuspicious()} tells cheaply when to look.
 */
final class SurveyText extends FilterReader {
    /** Stands where the bytes are not UTF-8. */
    static final char BROKEN = '\uFFFF';

    private static final int NUL = 0;
    private static final int MAGIC_BYTES = 4;

    private boolean suspicious;

    private SurveyText(Reader in) {
        super(in);
    }

    /**
     * Opens the text behind a byte order mark, if there is one.
     *
     * @throws UnusableFileException when the first bytes are those of another kind of file
     */
    static SurveyText open(SurveyFile file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file.open());
        try {
            skipMark(file, in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(BROKEN));
        return new SurveyText(new InputStreamReader(in, utf8));
    }

    /** Whether what was read so far holds a NUL or bytes that are not UTF-8. */
    boolean isSuspicious() {
        return suspicious;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            if (buffer[i] == BROKEN || buffer[i] == NUL) {
                suspicious = true;
            }
        }
        return read;
    }

    private static void skipMark(SurveyFile file, InputStream in) throws IOException {
        in.mark(MAGIC_BYTES);
        byte[] first = in.readNBytes(MAGIC_BYTES);
        in.reset();
        if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
        } else if (startsWith(first, 'P', 'K', 3, 4)) {
            throw new UnusableFileException(Messages.text("file.workbook", file.name()));
        } else if (startsWith(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnusableFileException(Messages.text("file.oldWorkbook", file.name()));
        } else if (startsWith(first, 0xFF, 0xFE) || startsWith(first, 0xFE, 0xFF)) {
            throw new UnusableFileException(Messages.text("file.utf16", file.name()));
        }
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
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
