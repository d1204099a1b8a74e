package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.outcomeroadmap.survey.sheet.ColumnLetters;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.text.Messages;

/** The column names of a survey file. Columns are counted from 0. */
final class Header {
    /** The longest column name that can be a segment's dimension. */
    static final int LONGEST_DIMENSION = 255;

    private final List<String> names;
    private final Map<String, List<Integer>> places = new HashMap<>();

    private Header(List<String> names) {
        this.names = names;
        for (int column = 0; column < names.size(); column++) {
            places.computeIfAbsent(names.get(column), name -> new ArrayList<>()).add(column);
        }
    }

    /** Takes the names from the header row; a column without a name is called by its letter. */
    static Header of(SheetRow row) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            names.add(row.isBlank(column) ? unnamed(column) : row.text(column));
        }
        return new Header(List.copyOf(names));
    }

    /** What a column without a name is called. */
    static String unnamed(int column) {
        return Messages.text("column.unnamed", ColumnLetters.of(column));
    }

    int size() {
        return names.size();
    }

    List<String> names() {
        return names;
    }

    String name(int column) {
        return column < names.size() ? names.get(column) : unnamed(column);
    }

    /** Whether several columns share this column's name. */
    boolean isAmbiguous(int column) {
        return places.getOrDefault(names.get(column), List.of()).size() > 1;
    }

    /** All columns of this name, first to last. */
    List<Integer> all(String name) {
        return places.getOrDefault(name, List.of());
    }

    /** The first column that has one of these names when case, blanks and punctuation are left out of account. */
    OptionalInt like(String plainName) {
        for (int column = 0; column < names.size(); column++) {
            if (plain(names.get(column)).equals(plainName)) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    /** The name in lower case with everything but letters and digits as single underscores. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
    }
}
