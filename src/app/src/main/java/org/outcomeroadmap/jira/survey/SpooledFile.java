package org.outcomeroadmap.jira.survey;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.outcomeroadmap.survey.sheet.SurveyFile;

/**
 * A copy of an attachment on the node's own disk, for as long as it is read. Readers open a file twice, and what they
 * read must be the bytes that were hashed, also when attachments are kept in an object store. Deleted when closed.
 */
public final class SpooledFile implements SurveyFile, AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Path copy;
    private final String hash;
    private final long cells;

    private SpooledFile(String name, Path copy, String hash, long cells) {
        this.name = name;
        this.copy = copy;
        this.hash = hash;
        this.cells = cells;
    }

    /** Copies content, hashing it and counting its cells on the way. */
    static SpooledFile copyOf(String name, InputStream content) throws IOException {
        Path copy = Files.createTempFile("outcomes-survey", ".tmp");
        try {
            MessageDigest digest = sha256();
            CellCount cells = new CellCount();
            byte[] buffer = new byte[BUFFER];
            try (OutputStream target = Files.newOutputStream(copy)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    digest.update(buffer, 0, read);
                    cells.add(buffer, read);
                    target.write(buffer, 0, read);
                }
            }
            return new SpooledFile(name, copy, HexFormat.of().formatHex(digest.digest()), cells(copy, cells));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(copy);
            throw failed;
        }
    }

    private static long cells(Path copy, CellCount delimited) throws IOException {
        try (InputStream start = Files.newInputStream(copy)) {
            if (!WorkbookCells.isWorkbook(start.readNBytes(4))) {
                return delimited.cells();
            }
        }
        return WorkbookCells.in(new BufferedInputStream(Files.newInputStream(copy)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(copy);
    }

    @Override
    public OptionalLong size() throws IOException {
        return OptionalLong.of(Files.size(copy));
    }

    /** SHA-256 of the bytes, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /** How many cells the file has, as far as its separators tell, or the marks of cells in a workbook. */
    public long cells() {
        return cells;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(copy);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
