package org.outcomeroadmap.survey.matching;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the outcome that a column is about: by its key, by its statement, by words like those of its statement. */
final class OutcomeFinder {
    private final IssueKeys keys;
    private final StatementIndex statements;
    private final boolean anyTextIsAnOutcome;

    /**
     * @param outcomes that a file may rate, as far as their statements are known; if there are none, any text may be one
     * @param exists whether there is an outcome of this key; an answer of false must not tell why
     */
    OutcomeFinder(Collection<OutcomeStatement> outcomes, Predicate<String> exists) {
        this.keys = new IssueKeys(outcomes, exists);
        this.statements = new StatementIndex(outcomes);
        this.anyTextIsAnOutcome = outcomes.isEmpty();
    }

    boolean anyTextIsAnOutcome() {
        return anyTextIsAnOutcome;
    }

    /** The plain words of an outcome's statement. */
    Set<String> words(String outcome) {
        return statements.words(outcome);
    }

    /** The keys in the column's own text, else in a question of its own. */
    Set<String> keysOf(AskedColumn column, boolean ownQuestion) {
        String text = column.about().text();
        if (column.about().affixed()) {
            Optional<String> whole = IssueKeys.whole(text);
            if (whole.isPresent()) {
                return Set.of(whole.get());
            }
        }
        Set<String> own = keys.in(text);
        return own.isEmpty() && ownQuestion ? keys.in(column.column().question()) : own;
    }

    /** What the column is about if no key says so. */
    ColumnMatch ofWords(AskedColumn column) {
        Optional<String> exact = statements
                .exact(String.join(" ", column.words()))
                .or(() -> statements.exact(String.join(" ", withoutShared(column))));
        if (exact.isPresent()) {
            return ColumnMatch.certain(exact.get(), Evidence.EXACT);
        }
        Set<String> named = keys.in(column.column().name());
        if (named.size() == 1) {
            return ColumnMatch.certain(named.iterator().next(), Evidence.KEY);
        }
        Set<String> question = new HashSet<>(column.shared());
        column.words().stream()
                .filter(word -> !QuestionWords.in(List.of(word)).isEmpty())
                .forEach(question::add);
        return similar(column.words(), question);
    }

    private static List<String> withoutShared(AskedColumn column) {
        List<String> words = column.words();
        int from = 0;
        int to = words.size();
        while (from < to && column.shared().contains(words.get(from))) {
            from++;
        }
        while (to > from && column.shared().contains(words.get(to - 1))) {
            to--;
        }
        return words.subList(from, to);
    }

    private ColumnMatch similar(List<String> words, Set<String> shared) {
        List<Suggestion> ranked = statements.similar(words, shared);
        if (ranked.isEmpty()) {
            return ColumnMatch.NONE;
        }
        Suggestion best = ranked.get(0);
        double next = ranked.size() > 1 ? ranked.get(1).confidence() : 0;
        if (best.confidence() >= ColumnMatch.ACCEPTED_CONFIDENCE
                && best.confidence() - next >= ColumnMatch.ACCEPTED_MARGIN) {
            return new ColumnMatch(
                    Optional.empty(),
                    Optional.of(best.outcome()),
                    Optional.of(Evidence.SIMILAR),
                    best.confidence(),
                    List.of());
        }
        return ColumnMatch.unsure(
                ranked.stream().limit(ColumnMatch.MOST_SUGGESTIONS).toList());
    }
}
