package org.outcomeroadmap.survey.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.outcomeroadmap.survey.scale.RatingQuestion;

/** What the places of columns tell where their texts do not. */
final class Positions {
    /** How sure the place of a column makes: as likely as not. */
    private static final double CONFIDENCE = 0.5;

    /** The index of a question within a row that asks several: activities#0, QID1#2_3. */
    private static final Pattern INDEX = Pattern.compile("#\\d{1,3}");

    private Positions() {}

    /**
     * Lets the first of two columns ask importance and the second satisfaction, where a survey tool numbered them: a
     * name that is repeated with a 2 behind it, or two indexes of one question.
     *
     * @return the columns that were told apart so
     */
    static List<AskedColumn> tellApart(List<AskedColumn> columns) {
        List<AskedColumn> told = new ArrayList<>();
        told.addAll(tellApart(
                columns,
                column -> Optional.of(column.repeat().stem()),
                pair -> pair.get(0).repeat().number() == 1
                        && pair.get(1).repeat().number() == 2));
        told.addAll(tellApart(columns, Positions::withoutIndex, pair -> true));
        return told;
    }

    private static List<AskedColumn> tellApart(
            List<AskedColumn> columns,
            Function<AskedColumn, Optional<String>> stem,
            Predicate<List<AskedColumn>> isPair) {
        List<AskedColumn> told = new ArrayList<>();
        for (List<AskedColumn> pair : grouped(columns, stem)) {
            boolean open = pair.stream()
                    .allMatch(column ->
                            column.asked().isEmpty() && column.match().outcome().isPresent());
            if (pair.size() == 2 && open && isPair.test(pair)) {
                pair.get(0).ask(EnumSet.of(RatingQuestion.IMPORTANCE));
                pair.get(1).ask(EnumSet.of(RatingQuestion.SATISFACTION));
                pair.forEach(column -> column.match(column.match().because(Evidence.POSITION)));
                told.addAll(pair);
            }
        }
        return told;
    }

    private static Optional<String> withoutIndex(AskedColumn column) {
        String id = column.column().id();
        String plain = INDEX.matcher(id).replaceAll("#");
        return plain.equals(id) ? Optional.empty() : Optional.of(plain);
    }

    /** Suggests what follows from two blocks of columns that are equally long and in the same order. */
    static void suggest(List<AskedColumn> columns) {
        suggestQuestions(columns);
        suggestOutcomes(columns, RatingQuestion.IMPORTANCE);
        suggestOutcomes(columns, RatingQuestion.SATISFACTION);
    }

    /** Each outcome is asked twice, first all once and then all again: the first may be importance. */
    private static void suggestQuestions(List<AskedColumn> columns) {
        List<AskedColumn> open = columns.stream()
                .filter(column ->
                        column.asked().isEmpty() && column.match().outcome().isPresent())
                .toList();
        int half = open.size() / 2;
        if (half == 0
                || open.size() % 2 != 0
                || !outcomes(open.subList(0, half)).equals(outcomes(open.subList(half, open.size())))) {
            return;
        }
        for (int i = 0; i < open.size(); i++) {
            AskedColumn column = open.get(i);
            RatingQuestion question = i < half ? RatingQuestion.IMPORTANCE : RatingQuestion.SATISFACTION;
            column.match(column.match()
                    .suggesting(List.of(new Suggestion(
                            column.match().outcome().orElseThrow(), Optional.of(question), CONFIDENCE))));
        }
    }

    private static List<String> outcomes(List<AskedColumn> columns) {
        return columns.stream()
                .map(column -> column.match().outcome().orElseThrow())
                .toList();
    }

    /** As many columns ask this without a known outcome as ask the other about a known one. */
    private static void suggestOutcomes(List<AskedColumn> columns, RatingQuestion question) {
        List<AskedColumn> decided = asking(columns, question.other());
        List<AskedColumn> open = asking(columns, question);
        boolean alike = decided.size() == open.size()
                && decided.stream().allMatch(column -> column.match().outcome().isPresent())
                && open.stream().allMatch(column -> column.match().outcome().isEmpty());
        if (!alike) {
            return;
        }
        for (int i = 0; i < open.size(); i++) {
            String outcome = decided.get(i).match().outcome().orElseThrow();
            AskedColumn column = open.get(i);
            List<Suggestion> suggestions = new ArrayList<>(column.match().suggestions());
            if (suggestions.stream().noneMatch(known -> known.outcome().equals(outcome))) {
                suggestions.add(0, new Suggestion(outcome, Optional.of(question), CONFIDENCE));
                column.match(column.match()
                        .suggesting(
                                suggestions.subList(0, Math.min(suggestions.size(), ColumnMatch.MOST_SUGGESTIONS))));
            }
        }
    }

    private static List<AskedColumn> asking(List<AskedColumn> columns, RatingQuestion question) {
        return columns.stream()
                .filter(column -> column.asked().equals(EnumSet.of(question)))
                .toList();
    }

    private static List<List<AskedColumn>> grouped(
            List<AskedColumn> columns, Function<AskedColumn, Optional<String>> stem) {
        Map<String, List<AskedColumn>> groups = new LinkedHashMap<>();
        for (AskedColumn column : columns) {
            stem.apply(column)
                    .ifPresent(key -> groups.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(column));
        }
        return List.copyOf(groups.values());
    }
}
