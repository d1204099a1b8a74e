package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.outcomeroadmap.survey.format.HeaderText;
import org.outcomeroadmap.survey.format.StandardColumn;
import org.outcomeroadmap.survey.format.SurveyColumn;

/** The columns of a survey file as its header describes them. Columns are counted from 0. */
final class Header {
    /** The longest column name that can be a segment's dimension. */
    static final int LONGEST_DIMENSION = 255;

    private final List<SurveyColumn> columns;
    private final List<String> names;
    private final Map<String, List<Integer>> places;
    private final Map<String, List<Integer>> placesById;
    private final Map<String, List<Integer>> placesByItem;

    Header(List<SurveyColumn> columns) {
        this.columns = List.copyOf(columns);
        this.names = columns.stream().map(SurveyColumn::name).toList();
        this.places = placesBy(SurveyColumn::name);
        this.placesById = placesBy(column -> hasToolsId(column) ? column.id() : "");
        this.placesByItem = placesBy(column -> column.question().isEmpty() ? "" : column.item());
    }

    int size() {
        return names.size();
    }

    List<SurveyColumn> columns() {
        return columns;
    }

    List<String> names() {
        return names;
    }

    String name(int column) {
        return column < names.size() ? names.get(column) : HeaderText.unnamed(column);
    }

    /** Whether the column is personal, by its name or because the survey tool says so. */
    boolean isPersonal(int column) {
        return columns.get(column).standard().equals(Optional.of(StandardColumn.PERSONAL))
                || PersonalColumns.isPersonal(names.get(column));
    }

    /** The first column that holds this of what survey tools say. */
    OptionalInt standard(StandardColumn meaning) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).standard().equals(Optional.of(meaning)))
                .findFirst();
    }

    /** Whether several columns share this column's name. */
    boolean isAmbiguous(int column) {
        return places.getOrDefault(names.get(column), List.of()).size() > 1;
    }

    /**
     * All columns of this name, first to last. Where none has it, those whose question has this id in the survey tool,
     * or else those that ask about this item.
     */
    List<Integer> all(String name) {
        List<Integer> named = places.get(name);
        if (named != null) {
            return named;
        }
        List<Integer> identified = placesById.getOrDefault(name, List.of());
        return identified.isEmpty() ? placesByItem.getOrDefault(name, List.of()) : identified;
    }

    private static boolean hasToolsId(SurveyColumn column) {
        return !column.id().equals(HeaderText.plain(column.name()));
    }

    /** The first column that has this name when case, blanks and punctuation are left out of account. */
    OptionalInt like(String plainName) {
        for (int column = 0; column < names.size(); column++) {
            if (HeaderText.plain(names.get(column)).equals(plainName)) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    private Map<String, List<Integer>> placesBy(Function<SurveyColumn, String> text) {
        Map<String, List<Integer>> found = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            found.computeIfAbsent(text.apply(columns.get(column)), key -> new ArrayList<>())
                    .add(column);
        }
        return found;
    }
}
