package org.outcomeroadmap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.survey.ColumnMapping;
import org.outcomeroadmap.survey.MappingJson;

/** The file that {@code --mapping} names. */
final class MappingFile {
    private static final long LARGEST_BYTES = 10_000_000;

    private MappingFile() {}

    /**
     * Reads the mapping, if a file was named.
     *
     * @throws org.outcomeroadmap.survey.UnusableMappingException naming the field that is wrong
     * @throws IOException when the file can't be read or is too large
     */
    static Optional<ColumnMapping> read(@Nullable Path mapping) throws IOException {
        if (mapping == null) {
            return Optional.empty();
        }
        if (Files.size(mapping) > LARGEST_BYTES) {
            throw new IOException(Words.text("error.largeMapping", LARGEST_BYTES));
        }
        return Optional.of(MappingJson.read(Files.readString(mapping)));
    }

    /** Why a file can't be read, in words. */
    static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        return e instanceof NoSuchFileException ? Words.text("error.noSuchFile", message) : message;
    }
}
