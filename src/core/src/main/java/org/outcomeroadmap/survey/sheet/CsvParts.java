package org.outcomeroadmap.survey.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.outcomeroadmap.survey.text.Messages;

/**
 * A delimited file, cut where rows end. A row ends with a line break outside quotation marks, that is behind an even number
 * of them: so it is in a file without faults. If a fault leads to a cut within a cell, the part before it ends inside
 * quotation marks and can't be read; so parts that can all be read hold just the rows of the file.
 *
 * <p>In all encodings but UTF-16, the bytes of line breaks and quotation marks are part of no other character.
 */
final class CsvParts implements SheetParts {
    /** A part is never larger than this many times its usual size. */
    private static final int MOST_GROWTH = 8;

    private final CsvSheet sheet;
    private final SurveyEncoding encoding;
    private final InputStream in;
    private final int partBytes;
    private final Deque<byte[]> spare = new ArrayDeque<>();
    private byte[] begun = new byte[0];
    private int begunLength;
    private int next;
    private boolean ended;
    private long rowsRead;

    CsvParts(CsvSheet sheet, SurveyEncoding encoding, InputStream in, int partBytes) {
        this.sheet = sheet;
        this.encoding = encoding;
        this.in = in;
        this.partBytes = partBytes;
    }

    @Override
    public synchronized Optional<SheetPart> next() throws IOException {
        // Where parts end must not depend on how large the buffers of other threads are.
        int wanted = begunLength + partBytes;
        byte[] bytes = buffer(wanted);
        System.arraycopy(begun, 0, bytes, 0, begunLength);
        int length = fill(bytes, begunLength, wanted);
        int end = partEnd(bytes, length);
        while (end == 0 && !ended) {
            wanted = grown(wanted);
            bytes = bytes.length < wanted ? Arrays.copyOf(bytes, wanted) : bytes;
            length = fill(bytes, length, wanted);
            end = partEnd(bytes, length);
        }
        begunLength = length - end;
        begun = begun.length < begunLength ? new byte[begunLength] : begun;
        System.arraycopy(bytes, end, begun, 0, begunLength);
        return end == 0 ? Optional.empty() : Optional.of(part(bytes, end));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private SheetPart part(byte[] bytes, int length) throws IOException {
        int place = next++;
        InputStream part = new ByteArrayInputStream(bytes, 0, length);
        SurveyText text = place == 0
                ? SurveyText.of(sheet.file(), part, sheet.limits(), new FoundEncoding(encoding))
                : SurveyText.within(sheet.file(), part, sheet.limits(), encoding);
        CsvRows rows = new CsvRows(sheet, text, place == 0 ? sheet.dialect().linesBefore() : 0);
        return new SheetPart(place, rows, () -> giveBack(bytes, rows));
    }

    private byte[] buffer(int wanted) {
        byte[] bytes = spare.poll();
        return bytes == null || bytes.length < wanted ? new byte[wanted] : bytes;
    }

    private synchronized void giveBack(byte[] bytes, CsvRows rows) {
        spare.push(bytes);
        rowsRead += rows.read();
        rows.row().checkCount(sheet.file(), rowsRead);
    }

    private int grown(int wanted) {
        if (wanted > MOST_GROWTH * (long) partBytes) {
            throw new UnusableFileException(
                    Messages.text("file.noRowEnd", sheet.file().name()));
        }
        return wanted * 2;
    }

    private int fill(byte[] bytes, int from, int to) throws IOException {
        int read = in.readNBytes(bytes, from, to - from);
        ended = read < to - from;
        return from + read;
    }

    private int partEnd(byte[] bytes, int length) {
        return ended ? length : lastRowEnd(bytes, length);
    }

    /** Where the last whole row ends, or 0. A carriage return at the very end may be half of a line break. */
    private static int lastRowEnd(byte[] bytes, int length) {
        int end = 0;
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == '"') {
                quoted = !quoted;
            } else if (!quoted && (b == '\n' || (b == '\r' && i + 1 < length && bytes[i + 1] != '\n'))) {
                end = i + 1;
            }
        }
        return end;
    }
}
