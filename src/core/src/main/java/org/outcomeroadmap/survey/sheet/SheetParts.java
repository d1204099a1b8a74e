package org.outcomeroadmap.survey.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A sheet in parts, which several threads may read at the same time. All methods may be called by any of them. */
public interface SheetParts extends Closeable {

    /**
     * The next part, to be closed by the caller; empty if there is none.
     *
     * @throws UnusableFileException when no end of a row is found
     * @throws IOException when the file is gone or can't be read
     */
    Optional<SheetPart> next() throws IOException;
}
