package org.outcomeroadmap.survey.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** A survey file in memory, and short ways to see what its sheet holds. */
final class BytesFile implements SurveyFile {
    private final byte[] bytes;

    BytesFile(byte... bytes) {
        this.bytes = bytes.clone();
    }

    static BytesFile of(String text, Charset charset) {
        return new BytesFile(text.getBytes(charset));
    }

    @Override
    public String name() {
        return "test.csv";
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Every row that is not blank: its number, then its cells. */
    List<String> rows() {
        return rows(SurveyLimits.DEFAULT);
    }

    List<String> rows(SurveyLimits limits) {
        try (Sheet sheet = Sheet.of(this, limits)) {
            return rows(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> rows(Sheet sheet) throws IOException {
        List<String> all = new ArrayList<>();
        try (SheetRows rows = sheet.rows()) {
            while (rows.advance()) {
                StringBuilder text = new StringBuilder().append(rows.row().number());
                for (int cell = 0; cell < rows.row().size(); cell++) {
                    text.append('|').append(rows.row().text(cell));
                }
                all.add(text.toString());
            }
        }
        return all;
    }

    /** The encoding that is told when all rows were read. */
    String encoding() {
        try (Sheet sheet = Sheet.of(this, SurveyLimits.DEFAULT)) {
            rows(sheet);
            return sheet.encoding();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String delimiter() {
        try (Sheet sheet = Sheet.of(this, SurveyLimits.DEFAULT)) {
            return sheet.delimiter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
