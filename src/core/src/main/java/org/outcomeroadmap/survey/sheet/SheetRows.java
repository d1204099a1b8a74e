package org.outcomeroadmap.survey.sheet;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a sheet that are not blank, one after the other. */
public interface SheetRows extends Closeable {

    /**
     * Goes to the next row that is not blank.
     *
     * @return false at the end
     * @throws UnusableFileException when the row breaks a limit or can't be read
     * @throws IOException when the file is gone or can't be read
     */
    boolean advance() throws IOException;

    /** The current row; its contents change with the next {@link #advance()}. */
    SheetRow row();
}
