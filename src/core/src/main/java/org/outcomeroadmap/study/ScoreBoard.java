package org.outcomeroadmap.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.outcomeroadmap.scoring.NoScore;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.ScoreChange;
import org.outcomeroadmap.scoring.ScoringRules;
import org.outcomeroadmap.scoring.WithheldRatings;

/**
 * The scores of all outcomes that the studies of a project asked for. An outcome's score is that of the newest field
 * date among the surveys about current solutions that asked for it and got an answer; of one day the latest imported. Its
 * change compares with the previous of these studies of the same method, scale and statement version. Unchangeable.
 */
public final class ScoreBoard {

    private final Map<Long, List<BoardScore>> histories;

    private ScoreBoard(Map<Long, List<BoardScore>> histories) {
        this.histories = histories;
    }

    /**
     * Scores all studies.
     *
     * @param studies of any kind and target, in any order; those that give no scores are passed over
     * @param rules of the project that an outcome is in, by the outcome's id
     */
    public static ScoreBoard of(Collection<StudyResults> studies, LongFunction<ScoringRules> rules) {
        Map<Long, List<BoardScore>> histories = new HashMap<>();
        studies.stream()
                .filter(results -> results.study().givesScores())
                .sorted((a, b) -> StudySummary.OLDEST_FIRST.compare(a.study(), b.study()))
                .forEach(results -> results.outcomes()
                        .forEach(asked -> append(
                                new StudyResults(results.study(), List.of(asked)),
                                rules.apply(asked.outcomeId()),
                                histories.computeIfAbsent(asked.outcomeId(), id -> new ArrayList<>()))));
        histories.values().removeIf(List::isEmpty);
        histories.replaceAll((outcome, history) -> List.copyOf(history));
        return new ScoreBoard(histories);
    }

    /**
     * What one study says about one outcome, whether or not it gives the outcome its score.
     *
     * @param asked the study with this outcome alone
     */
    public static BoardScore scored(StudyResults asked, ScoringRules rules) {
        StudyResults used = asked.by(rules.method());
        AskedOutcome outcome = used.outcomes().get(0);
        Score score = rules.by(used.study().method()).scoreWithoutInterval(outcome.total());
        return new BoardScore(
                score instanceof OpportunityScore shown ? shown.withInterval(outcome.interval()) : score,
                used.study(),
                outcome.statementVersion(),
                outcome.total(),
                Optional.empty());
    }

    /** The outcome's score; empty if no survey about current solutions got an answer for it. */
    public Optional<BoardScore> scoreOf(long outcomeId) {
        List<BoardScore> history = history(outcomeId);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /** The outcome's scores in all surveys about current solutions that got an answer for it, oldest first. */
    public List<BoardScore> history(long outcomeId) {
        return histories.getOrDefault(outcomeId, List.of());
    }

    /** The outcomes that have a score, shown or suppressed. */
    public Set<Long> outcomes() {
        return Set.copyOf(histories.keySet());
    }

    private static void append(StudyResults asked, ScoringRules rules, List<BoardScore> history) {
        BoardScore score = scored(asked, rules);
        if (!(score.score() instanceof NoScore)) {
            Optional<BoardChange> change =
                    score.shown().flatMap(shown -> previous(score, history)).flatMap(from -> change(from, score));
            history.add(
                    new BoardScore(score.score(), score.study(), score.statementVersion(), score.ratings(), change));
        }
    }

    private static Optional<BoardScore> previous(BoardScore later, List<BoardScore> history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            BoardScore earlier = history.get(i);
            if (earlier.study().method() == later.study().method()
                    && earlier.statementVersion() == later.statementVersion()
                    && scale(earlier.ratings()).equals(scale(later.ratings()))) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> scale(OutcomeRatings ratings) {
        if (ratings instanceof WithheldRatings withheld) {
            return withheld.scale().map(Function.identity());
        }
        return ratings instanceof RatingTally tally ? Optional.of(tally.scale()) : Optional.empty();
    }

    private static Optional<BoardChange> change(BoardScore from, BoardScore to) {
        if (from.shown().isEmpty()) {
            return Optional.empty();
        }
        return ScoreChange.between(from.ratings(), to.ratings(), from.study().method())
                .map(change -> new BoardChange(change, from.study()));
    }
}
