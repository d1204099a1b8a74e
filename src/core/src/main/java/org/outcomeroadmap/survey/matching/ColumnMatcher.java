package org.outcomeroadmap.survey.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.outcomeroadmap.survey.format.SurveyColumn;
import org.outcomeroadmap.survey.scale.RatingQuestion;

/**
 * Finds out which outcome each column of a file is about, and whether it asks importance or satisfaction. The first
 * evidence that decides counts: an earlier wave, the outcome's key, its exact statement, a similar one. What does not
 * decide is suggested.
 */
public final class ColumnMatcher {
    private static final int LONGEST_NAME = 255;

    private final Collection<OutcomeStatement> outcomes;
    private final Predicate<String> exists;
    private final List<RememberedSurvey> earlier;

    /**
     * @param outcomes that the file may rate, as far as their statements are known; if there are none, any text is an
     *     outcome that a pair of columns asks about
     * @param exists whether there is an outcome of this key; an answer of false must not tell why
     * @param earlier waves of this and other surveys, newest first
     */
    public ColumnMatcher(
            Collection<OutcomeStatement> outcomes, Predicate<String> exists, List<RememberedSurvey> earlier) {
        this.outcomes = List.copyOf(outcomes);
        this.exists = exists;
        this.earlier = List.copyOf(earlier);
    }

    /**
     * Matches columns that may hold ratings. The outcome of a decided column may be a key that does not exist, if the
     * text leaves no doubt that it is meant for a key.
     */
    public Matching match(List<SurveyColumn> columns) {
        Findings findings = new Findings();
        OutcomeFinder finder = new OutcomeFinder(outcomes, exists);
        List<AskedColumn> asked = AskedColumns.of(columns);
        Map<String, RememberedColumn> remembered =
                RememberedSurvey.of(columns, earlier).orElse(Map.of());
        Map<String, Long> questions = new HashMap<>();
        asked.forEach(column -> questions.merge(column.question(), 1L, Long::sum));
        for (AskedColumn column : asked) {
            Set<String> keys = finder.keysOf(column, questions.getOrDefault(column.question(), 0L) == 1);
            column.match(found(finder, column, keys));
            column.ask(column.askedByWording(
                    column.match().outcome().map(finder::words).orElse(Set.of())));
            remember(column, Optional.ofNullable(remembered.get(column.column().id())), findings);
            findings.reportContradictions(column, keys);
        }
        findings.reportPositions(Positions.tellApart(asked));
        if (finder.anyTextIsAnOutcome()) {
            nameOutcomes(asked);
        }
        findings.settleDoubles(asked);
        Positions.suggest(asked);
        findings.reportUnsure(asked);
        return new Matching(asked.stream().map(AskedColumn::match).toList(), findings.all());
    }

    private static ColumnMatch found(OutcomeFinder finder, AskedColumn column, Set<String> keys) {
        return switch (keys.size()) {
            case 0 -> finder.ofWords(column);
            case 1 -> ColumnMatch.certain(keys.iterator().next(), Evidence.KEY);
            default -> ColumnMatch.NONE;
        };
    }

    /** An earlier wave decides, unless the text has changed since and now names another outcome. */
    private static void remember(AskedColumn column, Optional<RememberedColumn> known, Findings findings) {
        if (known.isEmpty()) {
            return;
        }
        RememberedColumn before = known.get();
        ColumnMatch now = column.match();
        boolean certain = now.confidence() == 1
                && now.outcome()
                        .filter(outcome -> !outcome.equals(before.outcome()))
                        .isPresent();
        if (certain && !RememberedSurvey.asksTheSame(before, column.column())) {
            findings.reportChanged(column, before.outcome());
            return;
        }
        column.match(ColumnMatch.certain(before.outcome(), Evidence.REMEMBERED));
        column.ask(EnumSet.of(before.question()));
    }

    /** Where any text may be an outcome, it is one if both questions are asked about it. */
    private void nameOutcomes(List<AskedColumn> columns) {
        Map<String, List<AskedColumn>> byText = new LinkedHashMap<>();
        columns.stream()
                .filter(ColumnMatcher::mayBeNamed)
                .forEach(column -> byText.computeIfAbsent(String.join(" ", column.words()), none -> new ArrayList<>())
                        .add(column));
        byText.values().forEach(asking -> {
            Set<RatingQuestion> questions = EnumSet.noneOf(RatingQuestion.class);
            asking.forEach(column -> questions.addAll(column.asked()));
            String name = asking.get(0).about().text();
            boolean meant = asking.stream().anyMatch(column -> column.about().prefixed()) || exists.test(name);
            if (questions.size() == 2 && meant) {
                asking.forEach(column -> column.match(ColumnMatch.certain(name, Evidence.NAME)));
            }
        });
    }

    private static boolean mayBeNamed(AskedColumn column) {
        return column.match().outcome().isEmpty()
                && column.asked().size() == 1
                && !column.words().isEmpty()
                && column.about().text().length() <= LONGEST_NAME;
    }
}
