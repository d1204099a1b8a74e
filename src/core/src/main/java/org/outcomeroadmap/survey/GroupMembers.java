package org.outcomeroadmap.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeroadmap.survey.sheet.SheetRow;

/** The rows of respondents who belong to all of some groups; all rows if there is none. */
final class GroupMembers {
    private final Map<Integer, String> valuesByColumn = new HashMap<>();
    private boolean nobody;

    GroupMembers(ColumnRoles roles, Set<Segment> groups) {
        List<Integer> columns = roles.all(ColumnRole.SEGMENT);
        for (Segment group : groups) {
            columns.stream()
                    .filter(column -> roles.header().name(column).equals(group.dimension()))
                    .findFirst()
                    .ifPresentOrElse(column -> require(column, group.value()), () -> nobody = true);
        }
    }

    boolean contain(SheetRow row) {
        return !nobody
                && valuesByColumn.entrySet().stream()
                        .allMatch(required -> row.text(required.getKey()).equals(required.getValue()));
    }

    /** Nobody has two values in one column. */
    private void require(int column, String value) {
        String other = valuesByColumn.put(column, value);
        nobody |= other != null && !other.equals(value);
    }
}
