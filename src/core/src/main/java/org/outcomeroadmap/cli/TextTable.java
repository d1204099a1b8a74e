package org.outcomeroadmap.cli;

import java.io.PrintWriter;
import java.util.List;

/** Lines of cells below each other: texts to the left, numbers to the right. */
final class TextTable {
    private final int firstNumber;
    private final int lastNumber;

    /**
     * @param firstNumber the first column of numbers, counted from 0
     * @param lastNumber the last column of numbers
     */
    TextTable(int firstNumber, int lastNumber) {
        this.firstNumber = firstNumber;
        this.lastNumber = lastNumber;
    }

    /** Writes rows of equally many cells. */
    void write(List<List<String>> rows, PrintWriter out) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            String padding = " ".repeat(widths[i] - width(cell));
            boolean number = i >= firstNumber && i <= lastNumber;
            line.append(i == 0 ? "" : "  ").append(number ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
