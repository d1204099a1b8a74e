package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/** The segment columns of a file and the values met in them so far, each value with a number. */
final class SegmentColumns {
    private final SurveyFile file;
    private final List<Integer> columns;
    private final List<String> names;
    private final List<List<String>> values = new ArrayList<>();
    private final List<Map<String, Integer>> numbers = new ArrayList<>();
    private final int[] current;

    SegmentColumns(SurveyFile file, ColumnRoles roles) {
        this.file = file;
        this.columns = roles.all(ColumnRole.SEGMENT);
        this.names = columns.stream().map(roles.header()::name).toList();
        this.current = new int[columns.size()];
        for (int i = 0; i < current.length; i++) {
            values.add(new ArrayList<>());
            numbers.add(new HashMap<>());
        }
    }

    /**
     * The number of the row's value in each dimension, -1 where the cell is blank. The array is used again for the next
     * row.
     *
     * @throws UnusableFileException when a column has too many values or too long ones to be a segment
     */
    int[] values(SheetRow row) {
        for (int dimension = 0; dimension < current.length; dimension++) {
            String value = row.text(columns.get(dimension));
            Integer number = value.isEmpty()
                    ? Integer.valueOf(-1)
                    : numbers.get(dimension).get(value);
            current[dimension] = number == null ? number(dimension, value, row.number()) : number;
        }
        return current;
    }

    /** The number of each value in a dimension of other rows; the values are added. */
    int[] numbersOf(SegmentColumns others, int dimension) {
        List<String> theirs = others.values.get(dimension);
        int[] found = new int[theirs.size()];
        for (int i = 0; i < found.length; i++) {
            Integer number = numbers.get(dimension).get(theirs.get(i));
            found[i] = number == null ? number(dimension, theirs.get(i), 0) : number;
        }
        return found;
    }

    int dimensions() {
        return current.length;
    }

    Segment segment(int dimension, int number) {
        return new Segment(names.get(dimension), values.get(dimension).get(number));
    }

    private int number(int dimension, String value, long row) {
        List<String> met = values.get(dimension);
        if (met.size() == Segment.MOST_VALUES || value.length() > Segment.LONGEST_VALUE) {
            throw new UnusableFileException(Messages.text(
                    "file.notASegment",
                    file.name(),
                    CellText.shown(names.get(dimension)),
                    Long.toString(row),
                    Integer.toString(Segment.MOST_VALUES),
                    Integer.toString(Segment.LONGEST_VALUE)));
        }
        numbers.get(dimension).put(value, met.size());
        met.add(value);
        return met.size() - 1;
    }
}
