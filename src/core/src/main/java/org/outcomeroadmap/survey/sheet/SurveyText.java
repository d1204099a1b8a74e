package org.outcomeroadmap.survey.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.outcomeroadmap.survey.text.Messages;

/**
 * The characters of a delimited survey file. Its encoding is told by its first bytes, else by its first character beyond
 * ASCII, wherever that is. Bytes that the encoding does not know arrive as {@link #BROKEN}, a code point that no text
 * holds, so that whoever meets one can name row and column; {@link #isSuspicious()} tells cheaply when to look.
 */
final class SurveyText extends Reader {
    /** Stands where the bytes are no character of the file's encoding. */
    static final char BROKEN = '\uFFFF';

    /** How many bytes are looked at for the encoding. */
    static final int WINDOW = 1 << 16;

    private static final int NUL = 0;

    private final SurveyFile file;
    private final InputStream in;
    private final long limit;
    private final FoundEncoding found;
    private final ByteBuffer bytes = ByteBuffer.allocate(WINDOW);
    private CharsetDecoder decoder;
    private long taken;
    private boolean ended;
    private boolean beyondAscii;
    private boolean lineFeeds;
    private boolean suspicious;
    private int held = -1;

    private SurveyText(SurveyFile file, InputStream in, long limit, FoundEncoding found) {
        this.file = file;
        this.in = in;
        this.limit = limit;
        this.found = found;
        bytes.flip();
        this.decoder = decoder(found.get().orElse(SurveyEncoding.UTF_8));
    }

    /**
     * Opens the text behind a byte order mark, if there is one.
     *
     * @param found what is known of the encoding; what is found out is added
     * @throws UnusableFileException when the file is larger than the limit
     */
    static SurveyText open(SurveyFile file, SurveyLimits limits, FoundEncoding found) throws IOException {
        InputStream in = file.open();
        try {
            return of(file, in, limits, found);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The same of a file that is open at its first byte, and closed with the text. */
    static SurveyText of(SurveyFile file, InputStream in, SurveyLimits limits, FoundEncoding found) throws IOException {
        SurveyText text = new SurveyText(file, in, limits.fileBytes(), found);
        text.begin();
        return text;
    }

    /** Text of a known encoding from somewhere within a file. */
    static SurveyText within(SurveyFile file, InputStream in, SurveyLimits limits, SurveyEncoding encoding) {
        return new SurveyText(file, in, limits.fileBytes(), new FoundEncoding(encoding));
    }

    /** Whether what was read so far holds a NUL or bytes that are no character. */
    boolean isSuspicious() {
        return suspicious;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        if (held >= 0) {
            out.put((char) held);
            held = -1;
        } else if (length == 1) {
            decodeOne(out);
        } else {
            decode(out);
        }
        int read = out.position() - offset;
        look(buffer, offset, read);
        return read == 0 ? -1 : read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void begin() throws IOException {
        fill();
        FirstBytes first = new FirstBytes(bytes.array(), Math.min(bytes.limit(), FirstBytes.LENGTH));
        first.encoding().ifPresent(found::set);
        bytes.position(first.markLength());
        decoder = decoder(found.get().orElse(SurveyEncoding.UTF_8));
    }

    /** A code point may take two characters, so one is asked for through a buffer of two. */
    private void decodeOne(CharBuffer out) throws IOException {
        CharBuffer two = CharBuffer.allocate(2);
        decode(two);
        two.flip();
        if (two.hasRemaining()) {
            out.put(two.get());
        }
        if (two.hasRemaining()) {
            held = two.get();
        }
    }

    /** Decodes at least one character, unless the file has ended. */
    private void decode(CharBuffer out) throws IOException {
        int start = out.position();
        while (out.position() == start && !(ended && !bytes.hasRemaining())) {
            int from = bytes.position();
            int to = out.position();
            CoderResult result = decoder.decode(bytes, out, ended);
            beyondAscii |= bytes.position() - from != out.position() - to;
            if (result.isError()) {
                resolve(result.length(), out);
            } else if (result.isUnderflow() && out.position() == start) {
                fill();
            }
        }
    }

    /** What the bytes at hand are, which the decoder does not know. */
    private void resolve(int length, CharBuffer out) throws IOException {
        if (found.get().isEmpty() && !beyondAscii) {
            fill();
            SurveyEncoding encoding = UnmarkedText.encoding(bytes.slice(), lineFeeds);
            found.set(encoding);
            if (encoding != SurveyEncoding.UTF_8) {
                decoder = decoder(encoding);
                return;
            }
        }
        if (out.hasRemaining()) {
            out.put(BROKEN);
            bytes.position(bytes.position() + length);
        }
    }

    /** Reads until the window is full or the file has ended. */
    private void fill() throws IOException {
        bytes.compact();
        while (!ended && bytes.hasRemaining()) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0));
            taken += Math.max(read, 0);
        }
        bytes.flip();
        if (taken > limit) {
            throw new UnusableFileException(Messages.text("file.tooLarge", file.name(), SurveyLimits.inWords(limit)));
        }
    }

    private void look(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == BROKEN || buffer[i] == NUL) {
                suspicious = true;
            }
        }
        for (int i = offset; i < offset + length && !lineFeeds; i++) {
            lineFeeds = buffer[i] == '\n';
        }
    }

    private static CharsetDecoder decoder(SurveyEncoding encoding) {
        return encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
