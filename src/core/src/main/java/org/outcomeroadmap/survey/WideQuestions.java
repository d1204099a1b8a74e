package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outcomeroadmap.survey.text.CellText;

/** The pairs of columns that rate an outcome in a wide file. */
record WideQuestions(List<Pair> pairs) {

    /** Where importance and satisfaction of an outcome stand. */
    record Pair(String outcome, int importanceColumn, int satisfactionColumn) {}

    /**
     * Pairs the rating columns, and reports those without a partner.
     *
     * @throws org.outcomeroadmap.survey.sheet.UnusableFileException if there is no pair
     */
    static WideQuestions of(SurveySource source, ColumnRoles roles, ProblemList problems) {
        Map<String, Integer> importance = columns(roles, ColumnRole.IMPORTANCE);
        Map<String, Integer> satisfaction = columns(roles, ColumnRole.SATISFACTION);
        List<Pair> pairs = new ArrayList<>();
        importance.forEach((outcome, column) -> {
            Integer partner = satisfaction.get(outcome);
            if (partner == null) {
                reportLonely(source, problems, column, outcome, ColumnRole.SATISFACTION);
            } else {
                pairs.add(new Pair(outcome, column, partner));
            }
        });
        satisfaction.forEach((outcome, column) -> {
            if (!importance.containsKey(outcome)) {
                reportLonely(source, problems, column, outcome, ColumnRole.IMPORTANCE);
            }
        });
        if (pairs.isEmpty()) {
            throw WideColumns.noOutcome(source);
        }
        return new WideQuestions(List.copyOf(pairs));
    }

    private static Map<String, Integer> columns(ColumnRoles roles, ColumnRole role) {
        Map<String, Integer> columns = new TreeMap<>();
        roles.all(role)
                .forEach(column -> roles.mapped(column).outcome().ifPresent(outcome -> columns.put(outcome, column)));
        return columns;
    }

    private static void reportLonely(
            SurveySource source, ProblemList problems, int column, String outcome, ColumnRole missing) {
        problems.of(outcome)
                .add(
                        source.headerRow(),
                        source.header().name(column),
                        "",
                        "problem.noPartner",
                        CellText.shown(outcome),
                        missing.slug());
    }
}
