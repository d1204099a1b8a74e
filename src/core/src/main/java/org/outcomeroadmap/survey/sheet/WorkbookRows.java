package org.outcomeroadmap.survey.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.outcomeroadmap.survey.text.Messages;

/** The rows of one sheet of a workbook, numbered as in the spreadsheet, with cells as they would stand in CSV. */
final class WorkbookRows implements SheetRows {
    private static final int MOST_PLAIN_DIGITS = 20;
    /** Spreadsheets show no more digits than these; what follows is noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int LONGEST_PLAIN_NUMBER = 40;
    private static final Pattern DATE_AS_TEXT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*|\\d\\d:\\d\\d.*");
    private static final Pattern LINE_BREAK_CODES = Pattern.compile("_x000[9AaDd]_");

    private final WorkbookSheet workbook;
    private final String name;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final SheetRow row;
    private long read;

    WorkbookRows(WorkbookSheet workbook, String name, Stream<Row> stream) {
        this.workbook = workbook;
        this.name = name;
        this.stream = stream;
        this.rows = stream.iterator();
        this.row = new SheetRow(workbook.limits());
    }

    @Override
    public boolean advance() throws IOException {
        do {
            if (!next()) {
                return false;
            }
            row.checkSize(workbook.file());
        } while (row.isBlank());
        read++;
        row.checkCount(workbook.file(), read);
        return true;
    }

    @Override
    public SheetRow row() {
        return row;
    }

    @Override
    public void close() {
        stream.close();
    }

    /** The parser throws whatever comes its way when a part is damaged. */
    private boolean next() {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            fill(rows.next());
            return true;
        } catch (RuntimeException e) {
            throw new UnusableFileException(
                    Messages.text("file.damagedSheet", workbook.file().name(), name, Long.toString(row.number() + 1)));
        }
    }

    private void fill(Row source) {
        // A row that does not say its number is the next one.
        row.begin(Math.max(source.getRowNum() - row.number(), 1));
        for (int column = 0; column < source.getCellCount(); column++) {
            if (source.hasCell(column)) {
                row.add(text(source.getCell(column)));
            } else {
                row.add("");
            }
        }
    }

    private String text(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case NUMBER -> number(cell, raw);
            case BOOLEAN -> raw.equals("1") ? "TRUE" : "FALSE";
            case STRING, FORMULA ->
                raw.contains("_x000") ? LINE_BREAK_CODES.matcher(raw).replaceAll("\n") : raw;
            case ERROR -> DATE_AS_TEXT.matcher(raw).matches() ? raw : "";
            case EMPTY -> "";
        };
    }

    private String number(Cell cell, String raw) {
        String format = cell.getDataFormatString();
        if (format != null) {
            Optional<String> date = workbook.dates().text(format, Double.parseDouble(raw));
            if (date.isPresent()) {
                return date.get();
            }
        }
        return isPlain(raw) ? raw : shown(cell.asNumber());
    }

    private static boolean isPlain(String raw) {
        if (raw.length() > MOST_PLAIN_DIGITS) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String shown(BigDecimal number) {
        BigDecimal rounded = number.round(SHOWN).stripTrailingZeros();
        boolean plain = Math.abs((long) rounded.scale()) < LONGEST_PLAIN_NUMBER;
        return plain ? rounded.toPlainString() : rounded.toString();
    }
}
