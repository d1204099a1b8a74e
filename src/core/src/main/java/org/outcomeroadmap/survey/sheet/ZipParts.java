package org.outcomeroadmap.survey.sheet;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.outcomeroadmap.survey.text.Messages;

/**
 * The parts of a zip file, one after the other, as they are unpacked: what its directory says is not believed, and neither
 * what it says of sizes. Every part is unpacked to its end, so that its checksum is compared and its bytes are counted.
 */
final class ZipParts {
    /** The most parts of a workbook. */
    static final int MOST_PARTS = 2_000;

    /** How many times its size a file may hold when it holds much. */
    static final int GREATEST_RATIO = 200;

    private static final long MUCH = 64L << 20;
    private static final int SKIPPED_AT_ONCE = 1 << 16;

    private final SurveyFile file;
    private final SurveyLimits limits;
    private final Stored stored;
    private final ZipArchiveInputStream zip;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    ZipParts(SurveyFile file, InputStream in, SurveyLimits limits) {
        this.file = file;
        this.limits = limits;
        this.stored = new Stored(in);
        this.zip = new ZipArchiveInputStream(stored, "UTF-8", true, true);
    }

    /** What is done with a part. */
    interface Taker {
        /**
         * Takes a part.
         *
         * @param in the part's bytes; it can be marked and need not be read to its end
         */
        void take(String name, InputStream in) throws IOException;
    }

    /**
     * Hands over each part.
     *
     * @throws UnusableFileException when the file is damaged or breaks a limit
     * @throws IOException when the file can't be read or the taker can't write
     */
    void each(Taker taker) throws IOException {
        ZipArchiveEntry entry = next();
        while (entry != null) {
            checkName(entry.getName());
            checkReadable(entry);
            CRC32 sum = new CRC32();
            InputStream part = new BufferedInputStream(new CheckedInputStream(new Unpacked(), sum), SKIPPED_AT_ONCE);
            taker.take(entry.getName(), part);
            skipRest(part);
            ZipArchiveEntry following = next();
            // Known only now, because it may stand behind the part.
            if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
                throw refusal("file.brokenZip");
            }
            entry = following;
        }
        if (!stored.endSeen) {
            throw refusal("file.brokenZip");
        }
    }

    private ZipArchiveEntry next() throws IOException {
        try {
            return zip.getNextEntry();
        } catch (UnusableFileException e) {
            throw e;
        } catch (IOException | RuntimeException | NoClassDefFoundError e) {
            // Ways to pack that no workbook uses, Zstandard and XZ, need libraries that are not there.
            throw broken();
        }
    }

    private void checkName(String name) {
        boolean leadsOut =
                name.startsWith("/") || List.of(name.split("[/\\\\]", -1)).contains("..");
        if (leadsOut || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw refusal("file.strangePart");
        }
        if (names.size() > MOST_PARTS) {
            throw new UnusableFileException(
                    Messages.text("file.tooManyParts", file.name(), Integer.toString(MOST_PARTS)));
        }
    }

    private void checkReadable(ZipArchiveEntry entry) {
        boolean usual = entry.getMethod() == ZipEntry.DEFLATED || entry.getMethod() == ZipEntry.STORED;
        if (!usual || !zip.canReadEntryData(entry)) {
            throw refusal("file.brokenZip");
        }
    }

    private static void skipRest(InputStream part) throws IOException {
        byte[] rest = new byte[SKIPPED_AT_ONCE];
        int read = 0;
        while (read >= 0) {
            read = part.read(rest);
        }
    }

    /** An error of the file itself stays one; any other means that it is no zip file. */
    private IOException broken() {
        if (stored.failure != null) {
            return stored.failure;
        }
        throw refusal("file.brokenZip");
    }

    private UnusableFileException refusal(String key) {
        return new UnusableFileException(Messages.text(key, file.name()));
    }

    private void count(int read) {
        unpacked += read;
        if (unpacked > limits.inflatedBytes()) {
            throw new UnusableFileException(
                    Messages.text("file.tooLargeUnpacked", file.name(), SurveyLimits.inWords(limits.inflatedBytes())));
        }
        if (unpacked > MUCH && unpacked > GREATEST_RATIO * stored.taken) {
            throw new UnusableFileException(
                    Messages.text("file.zipBomb", file.name(), Integer.toString(GREATEST_RATIO)));
        }
    }

    /** The file's bytes as they are stored, counted. */
    private final class Stored extends FilterInputStream {
        private static final String END = "PK\u0005\u0006";

        private long taken;
        private int matched;
        private boolean endSeen;
        private @org.jspecify.annotations.Nullable IOException failure;

        Stored(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int read = super.read(buffer, offset, length);
                taken += Math.max(read, 0);
                lookForEnd(buffer, offset, read);
                if (taken > limits.fileBytes()) {
                    throw new UnusableFileException(
                            Messages.text("file.tooLarge", file.name(), SurveyLimits.inWords(limits.fileBytes())));
                }
                return read;
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        /** A file that was cut off lacks the record at its end. */
        private void lookForEnd(byte[] buffer, int offset, int read) {
            for (int i = offset; i < offset + read && !endSeen; i++) {
                matched = buffer[i] == END.charAt(matched) ? matched + 1 : buffer[i] == 'P' ? 1 : 0;
                endSeen = matched == END.length();
                matched %= END.length();
            }
        }
    }

    /** The bytes of the current part, unpacked and counted. */
    private final class Unpacked extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read;
            try {
                read = zip.read(buffer, offset, length);
            } catch (UnusableFileException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                throw broken();
            }
            count(Math.max(read, 0));
            return read;
        }
    }
}
