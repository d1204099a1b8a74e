package org.outcomeroadmap.survey.sheet;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/** Hands the cells that the CSV parser finds to a row, without making objects for them. */
final class CsvCells extends CsvCallbackHandler<SheetRow> {
    private final SheetRow row;
    private final Runnable oversized;

    /**
     * @param oversized what to do as soon as a cell breaks a limit; what it throws ends the reading, however long the row
     */
    CsvCells(SheetRow row, Runnable oversized) {
        this.row = row;
        this.oversized = oversized;
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return row.size();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        row.begin(1);
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        row.add(buffer, offset, length);
        if (row.isOversized()) {
            oversized.run();
        }
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("Comments are not read");
    }

    @Override
    protected void setEmpty() {
        // The row has no cells since it began.
    }

    @Override
    protected SheetRow buildRecord() {
        return row;
    }
}
