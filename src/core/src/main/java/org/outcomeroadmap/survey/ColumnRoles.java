package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.quality.QualityRule;
import org.outcomeroadmap.survey.sheet.SheetRow;

/**
 * The role of every column of a file, by place. Columns whose role depends on their values are open until the values were
 * seen.
 */
final class ColumnRoles {
    private final Header header;
    private final Layout layout;
    private final RatingScale scale;
    private final Set<QualityRule> exclude;
    private final List<MappedColumn> columns;
    private final Map<Integer, ColumnProfile> open = new TreeMap<>();
    private List<MappedTask> tasks = List.of();

    ColumnRoles(Header header, Layout layout, RatingScale scale, Set<QualityRule> exclude) {
        this.header = header;
        this.layout = layout;
        this.scale = scale;
        this.exclude = exclude;
        this.columns = new ArrayList<>(header.names().stream()
                .map(name -> MappedColumn.of(name, ColumnRole.IGNORE))
                .toList());
    }

    Header header() {
        return header;
    }

    Layout layout() {
        return layout;
    }

    RatingScale scale() {
        return scale;
    }

    /** The quality rules whose respondents do not count. */
    Set<QualityRule> exclude() {
        return exclude;
    }

    void set(int column, ColumnRole role) {
        columns.set(column, MappedColumn.of(header.name(column), role));
    }

    void setRating(int column, ColumnRole role, String outcome) {
        columns.set(column, MappedColumn.rating(header.name(column), role, outcome));
    }

    /** Which outcomes tasks are about, as far as the file does not say it. */
    List<MappedTask> tasks() {
        return tasks;
    }

    void setTasks(List<MappedTask> mapped) {
        tasks = mapped;
    }

    /** Leaves the role of a column to its values. */
    void leaveOpen(int column) {
        open.put(column, new ColumnProfile());
    }

    boolean hasOpenColumns() {
        return !open.isEmpty();
    }

    /** Looks at a row's values in the open columns; looking at a row again changes nothing. */
    void look(SheetRow row) {
        open.forEach((column, profile) -> {
            if (!profile.isSettled()) {
                profile.add(row.text(column));
            }
        });
    }

    /** These roles, the open columns being taken for what was seen of them so far. They stay open in here. */
    ColumnRoles guess() {
        ColumnRoles guess = new ColumnRoles(header, layout, scale, exclude);
        guess.columns.clear();
        guess.columns.addAll(columns);
        open.forEach((column, profile) -> guess.set(column, profile.role()));
        return guess;
    }

    /** Settles the open columns by what was seen. */
    void settle() {
        open.forEach((column, profile) -> set(column, profile.role()));
        open.clear();
    }

    ColumnRole role(int column) {
        return columns.get(column).role();
    }

    MappedColumn mapped(int column) {
        return columns.get(column);
    }

    /** The places of the columns that have this role. */
    List<Integer> all(ColumnRole role) {
        List<Integer> places = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).role() == role) {
                places.add(column);
            }
        }
        return places;
    }

    /** The place of the first column that has this role. */
    OptionalInt first(ColumnRole role) {
        return all(role).stream().mapToInt(Integer::intValue).findFirst();
    }

    /** All roles, as a mapping that reads the same file in the same way. */
    ColumnMapping mapping() {
        return new ColumnMapping(layout, scale, Collections.unmodifiableList(columns), exclude, tasks);
    }
}
