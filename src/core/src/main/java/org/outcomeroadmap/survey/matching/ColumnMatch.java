package org.outcomeroadmap.survey.matching;

import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.survey.scale.RatingQuestion;

/**
 * What was found out about one column. It is a rating column only if both the question and the outcome are known.
 *
 * @param question what the column asks, if that is known
 * @param outcome the key of the outcome that it is about, if that is known
 * @param evidence why, if the outcome is known
 * @param confidence from 0 to 1. 1 if the outcome's key, its statement or an earlier wave says so; for {@link
 *     Evidence#SIMILAR} the share of their words that column and statement have in common, a word weighing the more the
 *     fewer outcomes use it; 0 if no outcome is known
 * @param suggestions at most {@value #MOST_SUGGESTIONS}, best first; empty if the column is decided
 */
public record ColumnMatch(
        Optional<RatingQuestion> question,
        Optional<String> outcome,
        Optional<Evidence> evidence,
        double confidence,
        List<Suggestion> suggestions) {

    /** How many outcomes are suggested for one column. */
    public static final int MOST_SUGGESTIONS = 3;

    /** The least similarity that is accepted without asking. */
    public static final double ACCEPTED_CONFIDENCE = 0.8;

    /** How much more similar than the next outcome a column must be to be accepted without asking. */
    public static final double ACCEPTED_MARGIN = 0.15;

    /** Nothing is known of the column. */
    static final ColumnMatch NONE = new ColumnMatch(Optional.empty(), Optional.empty(), Optional.empty(), 0, List.of());

    /** Copies the suggestions. */
    public ColumnMatch {
        suggestions = List.copyOf(suggestions);
    }

    /** A column that is about no outcome, whose role is certain for this reason. */
    public static ColumnMatch of(Evidence evidence) {
        return new ColumnMatch(Optional.empty(), Optional.empty(), Optional.of(evidence), 1, List.of());
    }

    /** Whether the column is known to hold ratings of an outcome. */
    public boolean isDecided() {
        return question.isPresent() && outcome.isPresent();
    }

    ColumnMatch asking(Optional<RatingQuestion> asked) {
        return new ColumnMatch(asked, outcome, evidence, confidence, suggestions);
    }

    ColumnMatch because(Evidence reason) {
        return new ColumnMatch(question, outcome, Optional.of(reason), confidence, suggestions);
    }

    ColumnMatch suggesting(List<Suggestion> better) {
        return new ColumnMatch(question, outcome, evidence, confidence, better);
    }

    static ColumnMatch certain(String outcome, Evidence evidence) {
        return new ColumnMatch(Optional.empty(), Optional.of(outcome), Optional.of(evidence), 1, List.of());
    }

    static ColumnMatch unsure(List<Suggestion> suggestions) {
        return new ColumnMatch(Optional.empty(), Optional.empty(), Optional.empty(), 0, suggestions);
    }

    /** The same column when its outcome is only to be suggested. */
    ColumnMatch demoted() {
        return new ColumnMatch(
                question,
                Optional.empty(),
                Optional.empty(),
                0,
                outcome.map(key -> List.of(new Suggestion(key, question, confidence)))
                        .orElse(suggestions));
    }
}
