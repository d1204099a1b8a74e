package org.outcomeroadmap.survey.sheet;

import java.io.Closeable;
import java.io.IOException;

/** Rows of a sheet that follow each other, numbered from 1; blank ones count too. */
public final class SheetPart implements Closeable {
    private final int place;
    private final CsvRows rows;
    private final Runnable whenClosed;

    SheetPart(int place, CsvRows rows, Runnable whenClosed) {
        this.place = place;
        this.rows = rows;
        this.whenClosed = whenClosed;
    }

    /** Which part this is, counted from 0. */
    public int place() {
        return place;
    }

    /** The rows of this part that are not blank. */
    public SheetRows rows() {
        return rows;
    }

    /** How many rows were read so far, blank ones included: at the end all that the part holds. */
    public long rowsRead() {
        return rows.lastRow();
    }

    @Override
    public void close() throws IOException {
        rows.close();
        whenClosed.run();
    }
}
