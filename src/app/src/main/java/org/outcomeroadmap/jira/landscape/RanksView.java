package org.outcomeroadmap.jira.landscape;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.jira.landscape.RanksJson.Rank;
import org.outcomeroadmap.jira.landscape.RanksJson.WithoutRank;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.rest.Texts;
import org.outcomeroadmap.jira.study.ScoredOutcome;
import org.outcomeroadmap.jira.study.StudyDraws;
import org.outcomeroadmap.jira.study.StudyDraws.Drawn;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.RankIntervals;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.StudySummary;
import org.outcomeroadmap.survey.Segment;

/**
 * Ranks the outcomes of a landscape. Scores that may not be shown have no rank, and neither they nor their respondents
 * change one.
 */
@Named
public class RanksView {

    private final StudyDraws draws;
    private final Texts texts;

    @Inject
    public RanksView(StudyDraws draws, Texts texts) {
        this.draws = draws;
        this.texts = texts;
    }

    /** The ranks of the landscape's scores among each other, of the same groups of respondents. */
    RanksJson of(Landscape found, Set<Segment> segments) {
        RankIntervals<String> intervals = new RankIntervals<>(RankIntervals.DRAWS);
        List<WithoutRank> without = new ArrayList<>();
        Map<StudySummary, Optional<Drawn>> drawn = new HashMap<>();
        for (ScoredOutcome scored : found.outcomes()) {
            reason(scored, intervals, study -> drawn.computeIfAbsent(study, one -> draws.of(one, segments)))
                    .ifPresent(reason ->
                            without.add(new WithoutRank(scored.outcome().key(), texts.say(reason))));
        }
        List<Rank> ranks = new ArrayList<>();
        intervals.intervals().forEach((key, rank) -> ranks.add(new Rank(key, rank.rank(), rank.low(), rank.high())));
        ranks.sort(Comparator.comparingInt(Rank::rank));
        return new RanksJson(RankIntervals.DRAWS, Interval.LEVEL, ranks, without);
    }

    /** Draws the respondents of a study. */
    private interface Drawing {
        Optional<Drawn> of(StudySummary study);
    }

    /** Adds an outcome's score to those that are ranked, or says why it can't be. */
    private static Optional<Words> reason(ScoredOutcome scored, RankIntervals<String> intervals, Drawing drawing) {
        Optional<OpportunityScore> shown = scored.shown();
        if (shown.isEmpty()) {
            return Optional.of(Words.of(
                    scored.score().isPresent()
                            ? "outcomes.landscape.rank.suppressed"
                            : "outcomes.landscape.rank.no-score"));
        }
        BoardScore score = scored.score().orElseThrow();
        Optional<Drawn> study = drawing.of(score.study());
        if (study.isEmpty()) {
            return Optional.of(Words.of(
                    "outcomes.landscape.rank.source-removed", score.study().wave()));
        }
        boolean ranked = Optional.ofNullable(
                        study.get().names().get(scored.outcome().issueId()))
                .filter(name -> intervals.add(
                        scored.outcome().key(),
                        shown.get().opportunity(),
                        study.get().scores(),
                        name))
                .isPresent();
        return ranked ? Optional.empty() : Optional.of(Words.of("outcomes.landscape.rank.no-respondents"));
    }
}
