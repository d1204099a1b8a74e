package org.outcomeroadmap.survey.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** A survey file that can be read from its first byte as often as needed. */
public interface SurveyFile {

    /** The file's name as the user knows it; it stands in messages and never names a folder. */
    String name();

    /**
     * Opens the file at its first byte; the caller closes it.
     *
     * @throws IOException when the file is gone or can't be read
     */
    InputStream open() throws IOException;

    /**
     * How many bytes the file has; empty if that is not known before it is read. Large files are read by several threads.
     *
     * @throws IOException when the file is gone or can't be read
     */
    default OptionalLong size() throws IOException {
        return OptionalLong.empty();
    }

    /** A survey file on disk. */
    static SurveyFile of(Path path) {
        return new SurveyFile() {
            @Override
            public String name() {
                Path name = path.getFileName();
                return name == null ? path.toString() : name.toString();
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }

            @Override
            public OptionalLong size() throws IOException {
                return OptionalLong.of(Files.size(path));
            }
        };
    }
}
