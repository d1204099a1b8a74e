package org.outcomeroadmap.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.outcomeroadmap.survey.sheet.Sheet;
import org.outcomeroadmap.survey.sheet.SheetRows;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.SurveyLimits;

/** Reads the first sheet of a workbook as surveys are read. */
final class OurRows {

    private OurRows() {}

    /** Hands over each row: its cells, each with a bar behind it. */
    static void each(Path file, Consumer<String> taker) {
        StringBuilder text = new StringBuilder();
        try (Sheet sheet = Sheet.of(SurveyFile.of(file), SurveyLimits.DEFAULT);
                SheetRows rows = sheet.rows()) {
            while (rows.advance()) {
                text.setLength(0);
                for (int cell = 0; cell < rows.row().size(); cell++) {
                    int digit = rows.row().digit(cell);
                    text.append(
                                    digit >= 0
                                            ? Integer.toString(digit)
                                            : rows.row().text(cell))
                            .append('|');
                }
                taker.accept(text.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many cells the bare parser comes to, nothing screened and no text made. */
    static long bareCells(Path file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.mapToLong(Row::getPhysicalCellCount).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
