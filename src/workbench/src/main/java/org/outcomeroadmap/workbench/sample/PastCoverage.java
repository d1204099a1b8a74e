package org.outcomeroadmap.workbench.sample;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How the sample's coverage was before it was loaded, in the form in which the app takes a project's data from another
 * site. A table beside this class says what changed on which day. It ends with what the app counts once all is loaded,
 * and that is also how today stands in it.
 */
final class PastCoverage {

    /** The columns of the opportunity types, of which one has the name of all under-served ones together. */
    private static final Map<String, String> TYPES = Map.of(
            "extremely-underserved", "extremely-underserved",
            "strongly-underserved", "strongly-underserved",
            "underserved", "underserved type",
            "served", "served",
            "overserved", "overserved",
            "low-priority", "low-priority");

    private final NavigableMap<LocalDate, Map<String, String>> changes = new TreeMap<>();

    PastCoverage() {
        Story.rows("history.tsv").forEach(row -> changes.put(LocalDate.parse(row.getOrDefault("since", "")), row));
    }

    /** A request to import every day from the first change to today. */
    ObjectNode upTo(LocalDate today) {
        ObjectNode request = SiteCalls.object();
        ObjectNode export = request.putObject("export");
        export.put("format", "outcome-roadmap-project").put("version", 1);
        ArrayNode days = export.putArray("history");
        for (LocalDate day = changes.firstKey(); day.isBefore(today); day = day.plusDays(1)) {
            add(days, day, changes.floorEntry(day).getValue());
        }
        add(days, today, changes.lastEntry().getValue());
        return request;
    }

    private static void add(ArrayNode days, LocalDate date, Map<String, String> row) {
        ObjectNode day = days.addObject().put("date", date.toString());
        day.putObject("outcomes")
                .put("total", number(row, "outcomes"))
                .put("withEpic", number(row, "with epic"))
                .put("withOpenEpic", number(row, "with open epic"));
        day.putObject("underserved")
                .put("total", number(row, "underserved"))
                .put("withOpenEpic", number(row, "underserved with open epic"));
        day.putObject("epics")
                .put("total", number(row, "epics"))
                .put("withoutOutcome", number(row, "without outcome"))
                .put("excused", number(row, "excused"))
                .put("openOnlyServedOrOverserved", number(row, "on served"));
        ObjectNode types = day.putObject("byType");
        TYPES.forEach((type, column) -> types.put(type, number(row, column)));
        day.put("unscored", number(row, "unscored"));
        String wave = row.getOrDefault("wave", "");
        day.put("wave", wave.isEmpty() ? null : wave);
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.getOrDefault(column, ""));
    }
}
