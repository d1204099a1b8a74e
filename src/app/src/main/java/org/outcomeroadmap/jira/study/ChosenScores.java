package org.outcomeroadmap.jira.study;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.ScoringRules;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.ScoreBoard;
import org.outcomeroadmap.study.StudySummary;
import org.outcomeroadmap.survey.Segment;

/** Picks the scores that a question is about: those that stand or those of one wave, of everybody or of one group. */
@Named
public class ChosenScores {

    private final ScoreBoards boards;
    private final GroupScores groups;

    @Inject
    public ChosenScores(ScoreBoards boards, GroupScores groups) {
        this.boards = boards;
        this.groups = groups;
    }

    /**
     * The scores of everybody by outcome: those that stand, or those that the surveys of one wave gave. Of several
     * surveys of a wave the latest counts, as on the board. An outcome without a score has none here.
     *
     * @param wave empty for the scores that stand
     */
    public static Map<Long, BoardScore> ofWave(ScoreBoard board, Collection<Long> outcomes, Optional<String> wave) {
        Map<Long, BoardScore> scores = new HashMap<>();
        for (long outcome : outcomes) {
            board.history(outcome).stream()
                    .filter(score -> wave.isEmpty() || score.study().wave().equals(wave.get()))
                    .forEach(score -> scores.put(outcome, score));
        }
        return scores;
    }

    /** A study, and the rules of a project whose outcomes it asked for. */
    private record Scored(StudySummary study, ScoringRules rules) {}

    /**
     * The scores that one group gave in the same studies, or those who belong to both of two groups.
     *
     * @param totals the scores of everybody by outcome
     * @param segments none for everybody
     * @param projectOf the project of each of these outcomes
     * @throws Refusal INVALID if respondents are needed and their file is gone or another one
     */
    public Map<Long, BoardScore> ofGroups(
            Map<Long, BoardScore> totals, Set<Segment> segments, LongFunction<Long> projectOf) {
        if (segments.isEmpty()) {
            return totals;
        }
        Map<Scored, Map<Long, Score>> byStudy = new HashMap<>();
        Map<Long, BoardScore> scores = new HashMap<>();
        totals.forEach((outcome, total) -> {
            Scored scored = new Scored(total.study(), boards.rulesOf(projectOf.apply(outcome)));
            Map<Long, Score> ofStudy =
                    byStudy.computeIfAbsent(scored, one -> groups.scores(one.study(), segments, one.rules()));
            Optional.ofNullable(ofStudy.get(outcome)).ifPresent(score -> scores.put(outcome, ofGroup(score, total)));
        });
        return scores;
    }

    /**
     * What one group says about an outcome.
     *
     * @param ratings empty if the score may not be shown
     */
    public record GroupScore(Score score, Optional<OutcomeRatings> ratings) {}

    /**
     * What the groups of one dimension say about each of these outcomes, in the same studies.
     *
     * @param totals the scores of everybody by outcome
     * @param projectOf the project of each of these outcomes
     */
    public Map<Long, SortedMap<String, GroupScore>> groups(
            Map<Long, BoardScore> totals, String dimension, LongFunction<Long> projectOf) {
        Map<Scored, Map<Segment, Map<Long, GroupScore>>> byStudy = new HashMap<>();
        Map<Long, SortedMap<String, GroupScore>> found = new HashMap<>();
        totals.forEach((outcome, total) -> {
            Scored scored = new Scored(total.study(), boards.rulesOf(projectOf.apply(outcome)));
            SortedMap<String, GroupScore> ofOutcome = new TreeMap<>();
            byStudy.computeIfAbsent(scored, one -> groups.dimension(one.study(), dimension, one.rules()))
                    .forEach((group, scores) -> Optional.ofNullable(scores.get(outcome))
                            .ifPresent(score -> ofOutcome.put(group.value(), score)));
            found.put(outcome, ofOutcome);
        });
        return found;
    }

    /** The groups that a study has and that show a score for at least one of these outcomes, by dimension and value. */
    public SortedSet<Segment> shownGroups(Map<Long, BoardScore> totals, LongFunction<Long> projectOf) {
        Map<Scored, Set<Long>> byStudy = new HashMap<>();
        totals.forEach((outcome, total) -> byStudy.computeIfAbsent(
                        new Scored(total.study(), boards.rulesOf(projectOf.apply(outcome))), one -> new TreeSet<>())
                .add(outcome));
        SortedSet<Segment> shown = new TreeSet<>();
        byStudy.forEach((scored, outcomes) -> groups.all(scored.study(), scored.rules())
                .forEach((outcome, scores) -> {
                    if (outcomes.contains(outcome)) {
                        shown.addAll(shown(scores));
                    }
                }));
        return shown;
    }

    private static List<Segment> shown(Map<Segment, Score> scores) {
        return scores.entrySet().stream()
                .filter(group -> group.getValue() instanceof OpportunityScore)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static BoardScore ofGroup(Score score, BoardScore total) {
        return new BoardScore(score, total.study(), total.statementVersion(), total.ratings(), Optional.empty());
    }
}
