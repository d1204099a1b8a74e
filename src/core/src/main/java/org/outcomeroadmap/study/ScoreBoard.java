package org.outcomeroadmap.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.scoring.NoScore;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.ScoreChange;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.TypeCuts;

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
     * Scores all studies, each by its own method.
     *
     * @param studies of any kind and target, in any order; those that give no scores are passed over
     * @param cuts the project's borders between types
     * @param minimumGroup the least number of respondents that the project shows a score for
     */
    public static ScoreBoard of(Collection<StudyResults> studies, TypeCuts cuts, int minimumGroup) {
        Map<Long, List<BoardScore>> histories = new HashMap<>();
        studies.stream()
                .filter(results -> results.study().givesScores())
                .sorted((a, b) -> StudySummary.OLDEST_FIRST.compare(a.study(), b.study()))
                .forEach(results ->
                        append(results, new Scoring(results.study().method(), cuts, minimumGroup), histories));
        histories.replaceAll((outcome, history) -> List.copyOf(history));
        return new ScoreBoard(histories);
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

    private static void append(StudyResults results, Scoring scoring, Map<Long, List<BoardScore>> histories) {
        for (AskedOutcome asked : results.outcomes()) {
            Score score = scored(asked, scoring);
            if (!(score instanceof NoScore)) {
                List<BoardScore> history = histories.computeIfAbsent(asked.outcomeId(), id -> new ArrayList<>());
                history.add(new BoardScore(
                        score,
                        results.study(),
                        asked.statementVersion(),
                        asked.total(),
                        score instanceof OpportunityScore
                                ? previous(asked, results.study(), history).flatMap(from -> change(from, asked))
                                : Optional.empty()));
            }
        }
    }

    private static Score scored(AskedOutcome asked, Scoring scoring) {
        Score score = scoring.scoreWithoutInterval(asked.total());
        return score instanceof OpportunityScore shown ? shown.withInterval(asked.interval()) : score;
    }

    private static Optional<BoardScore> previous(AskedOutcome asked, StudySummary study, List<BoardScore> history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            BoardScore earlier = history.get(i);
            if (earlier.study().method() == study.method()
                    && earlier.statementVersion() == asked.statementVersion()
                    && scale(earlier.ratings()).equals(scale(asked.total()))) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> scale(OutcomeRatings ratings) {
        return ratings instanceof RatingTally tally ? Optional.of(tally.scale()) : Optional.empty();
    }

    private static Optional<BoardChange> change(BoardScore from, AskedOutcome to) {
        if (from.shown().isEmpty()) {
            return Optional.empty();
        }
        return ScoreChange.between(from.ratings(), to.total(), from.study().method())
                .map(change -> new BoardChange(change, from.study()));
    }
}
