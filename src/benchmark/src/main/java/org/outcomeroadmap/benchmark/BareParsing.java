package org.outcomeroadmap.benchmark;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Parses a CSV file with the parser that the core uses, in one thread, and looks at nothing. */
final class BareParsing extends CsvCallbackHandler<BareParsing> {
    private long characters;

    /** How many characters the cells of a file hold. */
    static long of(Path file) {
        BareParsing handler = new BareParsing();
        try (CsvReader<BareParsing> rows = CsvReader.builder().build(handler, file)) {
            rows.forEach(row -> {});
            return handler.characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return 1;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        // Nothing is kept.
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        characters += length;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        // Surveys have none.
    }

    @Override
    protected void setEmpty() {
        // Nothing is kept.
    }

    @Override
    protected BareParsing buildRecord() {
        return this;
    }
}
