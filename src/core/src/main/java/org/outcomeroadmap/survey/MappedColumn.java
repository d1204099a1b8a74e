package org.outcomeroadmap.survey;

import java.util.Optional;

/**
 * The role of one column.
 *
 * @param column the column's name as the header row has it, without surrounding blanks
 * @param outcome the key of the outcome that the ratings of a wide file's column are about; empty for every other role
 */
public record MappedColumn(String column, ColumnRole role, Optional<String> outcome) {

    /** A column that is not about one particular outcome. */
    public static MappedColumn of(String column, ColumnRole role) {
        return new MappedColumn(column, role, Optional.empty());
    }

    /** A rating column of a wide file. */
    public static MappedColumn rating(String column, ColumnRole role, String outcome) {
        return new MappedColumn(column, role, Optional.of(outcome));
    }
}
