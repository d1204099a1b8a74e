package org.outcomeroadmap.survey.sheet;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.outcomeroadmap.survey.text.Messages;

/**
 * A workbook unpacked into a file of its own, in one pass over the attachment: without what is not read, and without what
 * could harm the parser. Closing deletes it.
 */
final class WorkbookCopy implements Closeable {
    private static final long LARGEST_SMALL_PART = 4L << 20;
    private static final int BUFFER = 1 << 16;

    private final SurveyFile file;
    private final SurveyLimits limits;
    private final Path path;
    private final Set<PartKind> kinds = EnumSet.noneOf(PartKind.class);
    private String otherFormat = "file.archive";
    private long greatestIndex = -1;
    private int texts;

    private WorkbookCopy(SurveyFile file, SurveyLimits limits, Path path) {
        this.file = file;
        this.limits = limits;
        this.path = path;
    }

    /**
     * Unpacks a workbook.
     *
     * @param in the workbook at its first byte; the caller closes it
     * @throws UnusableFileException when it is none, or breaks a limit
     */
    static WorkbookCopy of(SurveyFile file, InputStream in, SurveyLimits limits) throws IOException {
        WorkbookCopy copy = new WorkbookCopy(file, limits, Files.createTempFile("outcome-survey-", ".xlsx"));
        try {
            copy.unpack(in);
            return copy;
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    /** Where it is, until it is closed. */
    Path path() {
        return path;
    }

    /** Whether it says how cells look, and so which numbers are dates. */
    boolean hasStyles() {
        return kinds.contains(PartKind.STYLES);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private void unpack(InputStream in) throws IOException {
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(path)) {
            out.setMethod(ZipEntry.STORED);
            new ZipParts(file, in, limits).each((name, part) -> take(name, part, out));
        }
        if (!kinds.contains(PartKind.WORKBOOK)) {
            throw refusal(otherFormat);
        }
        if (!kinds.contains(PartKind.SHEET) || greatestIndex >= texts) {
            throw refusal("file.damagedWorkbook");
        }
    }

    private void take(String name, InputStream part, ZipArchiveOutputStream out) throws IOException {
        part.mark(PartKind.LOOKED_AT);
        byte[] start = part.readNBytes(PartKind.LOOKED_AT);
        part.reset();
        PartKind kind = kind(name, start);
        noteFormat(name);
        if (kind != PartKind.OTHER) {
            kinds.add(kind);
            out.putArchiveEntry(new ZipArchiveEntry(name));
            OutputStream buffered = new BufferedOutputStream(out, BUFFER);
            copy(kind, part, buffered);
            buffered.flush();
            out.closeArchiveEntry();
        }
    }

    private PartKind kind(String name, byte[] start) {
        try {
            return PartKind.of(name, start, start.length);
        } catch (UnsafeXmlException e) {
            throw refusal(e.key());
        }
    }

    /** What it is, if it should turn out to be no workbook that can be read. */
    private void noteFormat(String name) {
        if (name.equals("mimetype") || name.equals("META-INF/manifest.xml")) {
            otherFormat = "file.openDocument";
        } else if (name.equals("xl/workbook.bin")) {
            otherFormat = "file.binaryWorkbook";
        } else if (name.startsWith("word/") || name.startsWith("ppt/")) {
            otherFormat = "file.otherOffice";
        }
    }

    private void copy(PartKind kind, InputStream part, OutputStream out) throws IOException {
        switch (kind) {
            case SHEET -> {
                SheetScreen screen = new SheetScreen(limits);
                try {
                    screen.copy(part, out);
                } catch (UnsafeXmlException e) {
                    throw refusal(e.key(), screen.row(), screen.column());
                }
                greatestIndex = Math.max(greatestIndex, screen.greatestIndex());
            }
            case TEXTS -> {
                TextsScreen screen = new TextsScreen(limits);
                screened(screen, part, out);
                texts += screen.count();
            }
            default -> screened(new PartScreen(LARGEST_SMALL_PART), part, out);
        }
    }

    private void screened(PartScreen screen, InputStream part, OutputStream out) throws IOException {
        try {
            screen.copy(part, out);
        } catch (UnsafeXmlException e) {
            throw refusal(e.key());
        }
    }

    private UnusableFileException refusal(String key) {
        return new UnusableFileException(Messages.text(key, file.name()));
    }

    /** As above, for messages that can name a place: their key has "At" behind it. */
    private UnusableFileException refusal(String key, long row, int column) {
        return new UnusableFileException(Messages.text(
                key + "At",
                file.name(),
                Long.toString(row),
                ColumnLetters.of(column),
                Integer.toString(limits.cellCharacters()),
                Integer.toString(limits.columns()),
                Integer.toString(SheetRow.LONGEST_ROW)));
    }
}
