package org.outcomeroadmap.jira.survey;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Counts the cells of a workbook while its sheets are unpacked, as far as that tells a large file from a small one. What
 * is damaged or swells without end counts as far as it could be read: to refuse it is the survey reader's business.
 */
final class WorkbookCells {

    /** Enough to call a file large. */
    private static final long ENOUGH = 2_000_000;

    /** More unpacked bytes than so many cells take. */
    private static final long MOST_BYTES = 512L << 20;

    private final byte[] buffer = new byte[1 << 16];
    private long cells;
    private long bytes;
    private int matched;

    private WorkbookCells() {}

    /** Whether these are the first bytes of a workbook. */
    static boolean isWorkbook(byte[] start) {
        return start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }

    /** The cells of the workbook's sheets. */
    static long in(InputStream workbook) {
        WorkbookCells counting = new WorkbookCells();
        try (ZipInputStream parts = new ZipInputStream(workbook)) {
            counting.countAll(parts);
        } catch (IOException | IllegalArgumentException damaged) {
            return counting.cells;
        }
        return counting.cells;
    }

    private void countAll(ZipInputStream parts) throws IOException {
        for (ZipEntry part = parts.getNextEntry(); part != null && !isEnough(); part = parts.getNextEntry()) {
            if (part.getName().startsWith("xl/worksheets/")) {
                count(parts);
            }
        }
    }

    private void count(InputStream sheet) throws IOException {
        for (int read = sheet.read(buffer); read >= 0 && !isEnough(); read = sheet.read(buffer)) {
            bytes += read;
            for (int i = 0; i < read; i++) {
                take(buffer[i]);
            }
        }
    }

    /** A cell begins with {@code <c } or {@code <c>}. */
    private void take(byte character) {
        if (character == '<') {
            matched = 1;
        } else if (matched == 1 && character == 'c') {
            matched = 2;
        } else {
            if (matched == 2 && (character == ' ' || character == '>')) {
                cells++;
            }
            matched = 0;
        }
    }

    private boolean isEnough() {
        return cells > ENOUGH || bytes > MOST_BYTES;
    }
}
