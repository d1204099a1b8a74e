package org.outcomeroadmap.survey.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.outcomeroadmap.survey.sheet.Sheet;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.sheet.SheetRows;
import org.outcomeroadmap.survey.sheet.SheetSpan;

/**
 * The first rows of a file that are not blank, as text.
 *
 * @param rows at most {@value #MOST_ROWS}
 * @param spans where the columns of each sheet begin, if two are read side by side
 */
public record FileHead(List<Row> rows, List<SheetSpan> spans) {
    /** How many rows are looked at to find out who wrote a file. */
    public static final int MOST_ROWS = 40;

    /** How many rows may stand above the header. */
    static final int MOST_TITLES = 10;

    /** Copies the lists. */
    public FileHead {
        rows = List.copyOf(rows);
        spans = List.copyOf(spans);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet numbers it
     * @param cells tidy texts
     */
    public record Row(long number, List<String> cells) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a cell; empty where the row ends before it. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        int width() {
            return cells.size();
        }

        boolean isBlank(int column) {
            return cell(column).isEmpty();
        }

        /** How many cells hold anything. */
        int filled() {
            return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
        }

        /** The first column of this name when case, blanks and punctuation are left out of account. */
        OptionalInt like(String plainName) {
            return IntStream.range(0, cells.size())
                    .filter(column -> HeaderText.plain(cells.get(column)).equals(plainName))
                    .findFirst();
        }

        boolean has(String plainName) {
            return like(plainName).isPresent();
        }

        /** Whether every cell is a name and none a number, as in a header. */
        private boolean isAllNames() {
            return cells.stream()
                    .allMatch(cell -> cell.isEmpty() || cell.chars().anyMatch(Character::isLetter));
        }
    }

    /**
     * Reads the first rows of a sheet.
     *
     * @throws IOException when the file can't be read
     */
    public static FileHead of(Sheet sheet) throws IOException {
        List<Row> head = new ArrayList<>();
        try (SheetRows rows = sheet.rows()) {
            while (head.size() < MOST_ROWS && rows.advance()) {
                head.add(row(rows.row()));
            }
        }
        return new FileHead(head, sheet.spans());
    }

    private static Row row(SheetRow row) {
        return new Row(
                row.number(), IntStream.range(0, row.size()).mapToObj(row::text).toList());
    }

    /** The row at this place, or one without cells behind the last. */
    Row row(int place) {
        return place < rows.size() ? rows.get(place) : new Row(0, List.of());
    }

    /** The place of the first row that can be a header: rows of one or two cells above a wider row of names are titles. */
    int firstBelowTitles() {
        int last = Math.min(MOST_TITLES, rows.size() - 1);
        for (int place = 0; place <= last; place++) {
            Row row = rows.get(place);
            if (row.filled() > 2) {
                return row.isAllNames() && row.filled() >= 2 * widest(place) ? place : 0;
            }
            if (place > 0 && row.isAllNames() && row.filled() >= 2 * widest(place)) {
                return place;
            }
        }
        return 0;
    }

    private int widest(int above) {
        return rows.subList(0, above).stream().mapToInt(Row::filled).max().orElse(0);
    }
}
