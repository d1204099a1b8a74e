package org.outcomeroadmap.survey.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeroadmap.survey.scale.RatingQuestion;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/** Collects what somebody must know about the columns, in words. */
final class Findings {
    private static final int MOST_NAMED = 5;

    private final List<MatchFinding> all = new ArrayList<>();

    List<MatchFinding> all() {
        return all;
    }

    /** Reports a column that asks both questions, or about two outcomes. */
    void reportContradictions(AskedColumn column, Set<String> keys) {
        if (keys.size() > 1
                && !column.asked().isEmpty()
                && column.match().outcome().isEmpty()) {
            add(
                    MatchFinding.Kind.TWO_OUTCOMES,
                    List.of(column),
                    List.copyOf(keys),
                    "match.twoOutcomes",
                    name(column),
                    String.join(", ", keys.stream().limit(MOST_NAMED).toList()));
        } else if (column.asked().size() > 1 && column.match().outcome().isPresent()) {
            add(
                    MatchFinding.Kind.TWO_QUESTIONS,
                    List.of(column),
                    List.of(column.match().outcome().get()),
                    "match.twoQuestions",
                    name(column));
        }
    }

    void reportChanged(AskedColumn column, String before) {
        String now = column.match().outcome().orElseThrow();
        add(
                MatchFinding.Kind.CHANGED,
                List.of(column),
                List.of(now, before),
                "match.changed",
                name(column),
                CellText.shown(now),
                CellText.shown(before));
    }

    void reportPositions(List<AskedColumn> told) {
        if (told.isEmpty()) {
            return;
        }
        add(
                MatchFinding.Kind.BY_POSITION,
                told,
                List.of(),
                "match.byPosition",
                names(asking(told, RatingQuestion.IMPORTANCE)),
                names(asking(told, RatingQuestion.SATISFACTION)));
    }

    /**
     * Takes care that no two columns ask the same question about an outcome: what is only similar gives way and becomes a
     * suggestion; the rest is reported.
     */
    void settleDoubles(List<AskedColumn> columns) {
        byQuestion(columns).values().stream().filter(same -> same.size() > 1).forEach(same -> {
            same.stream()
                    .filter(Findings::isSimilar)
                    .forEach(column -> column.match(column.match().demoted()));
            List<AskedColumn> certain =
                    same.stream().filter(column -> column.match().isDecided()).toList();
            if (certain.size() > 1) {
                reportDouble(certain.get(0), certain.get(1));
            }
        });
    }

    private void reportDouble(AskedColumn one, AskedColumn other) {
        String outcome = one.match().outcome().orElseThrow();
        add(
                MatchFinding.Kind.SAME_QUESTION,
                List.of(one, other),
                List.of(outcome),
                "match.sameQuestion",
                name(one),
                name(other),
                one.match().question().orElseThrow().slug(),
                CellText.shown(outcome));
    }

    /** Reports columns that seem to be ratings and have suggestions only. */
    void reportUnsure(List<AskedColumn> columns) {
        List<AskedColumn> unsure = columns.stream()
                .filter(column ->
                        column.asked().size() == 1 || column.match().outcome().isPresent())
                .filter(column -> !column.match().isDecided()
                        && !column.match().suggestions().isEmpty())
                .toList();
        if (!unsure.isEmpty()) {
            add(
                    MatchFinding.Kind.UNSURE,
                    unsure,
                    List.of(),
                    "match.unsure",
                    Integer.toString(unsure.size()),
                    names(unsure));
        }
    }

    private static boolean isSimilar(AskedColumn column) {
        return column.match()
                .evidence()
                .filter(evidence -> evidence == Evidence.SIMILAR)
                .isPresent();
    }

    private static Map<String, List<AskedColumn>> byQuestion(List<AskedColumn> columns) {
        Map<String, List<AskedColumn>> byQuestion = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> column.match().isDecided())
                .forEach(column -> byQuestion
                        .computeIfAbsent(
                                column.match().question().orElseThrow().slug() + " "
                                        + column.match().outcome().orElseThrow(),
                                none -> new ArrayList<>())
                        .add(column));
        return byQuestion;
    }

    private static List<AskedColumn> asking(List<AskedColumn> columns, RatingQuestion question) {
        return columns.stream()
                .filter(column -> column.asked().contains(question))
                .toList();
    }

    /** Of rows of one question the row, since what all rows begin with tells nothing. */
    private static String name(AskedColumn column) {
        return CellText.shown(
                column.question().isEmpty()
                        ? column.column().name()
                        : column.column().item());
    }

    private static String names(Collection<AskedColumn> columns) {
        String shown = columns.stream()
                .limit(MOST_NAMED)
                .map(column -> "\"" + name(column) + "\"")
                .collect(Collectors.joining(", "));
        return columns.size() > MOST_NAMED ? shown + ", \u2026" : shown;
    }

    private void add(
            MatchFinding.Kind kind, List<AskedColumn> columns, List<String> outcomes, String key, String... words) {
        all.add(new MatchFinding(
                kind, columns.stream().map(AskedColumn::place).sorted().toList(), outcomes, Messages.text(key, words)));
    }
}
