package org.outcomeroadmap.jira.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outcomeroadmap.jira.study.KeptTotal;
import org.outcomeroadmap.scoring.GroupSuppression;
import org.outcomeroadmap.scoring.NoScore;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.SuppressedScore;
import org.outcomeroadmap.scoring.WithheldRatings;
import org.outcomeroadmap.survey.Segment;

/**
 * Takes out of a total what no page shows either: numbers of groups under the minimum, and of those that would give one
 * away by subtraction. That they exist stays, so that they are told as suppressed wherever the total is brought.
 */
final class Withholding {

    private final Scoring scoring;

    Withholding(Scoring scoring) {
        this.scoring = scoring;
    }

    /** The total with nothing in it that may not be shown. */
    KeptTotal of(KeptTotal total) {
        OutcomeRatings all = total.ratings();
        boolean suppressed = scoring.scoreWithoutInterval(all) instanceof SuppressedScore;
        SortedMap<Segment, OutcomeRatings> groups = new TreeMap<>();
        Set<Segment> hidden = hidden(all, total.segments());
        total.segments()
                .forEach((group, ratings) ->
                        groups.put(group, suppressed || hidden.contains(group) ? withheld(ratings) : shown(ratings)));
        return new KeptTotal(
                total.outcomeId(),
                total.asked(),
                suppressed ? withheld(all) : shown(all),
                Optional.empty(),
                suppressed ? 0 : total.notAsked(),
                groups);
    }

    private Set<Segment> hidden(OutcomeRatings all, SortedMap<Segment, OutcomeRatings> groups) {
        Map<String, Map<Segment, RatingTally>> dimensions = new LinkedHashMap<>();
        groups.forEach((group, ratings) -> {
            if (ratings instanceof RatingTally tally) {
                dimensions
                        .computeIfAbsent(group.dimension(), name -> new LinkedHashMap<>())
                        .put(group, tally);
            }
        });
        return all instanceof RatingTally tally
                ? new GroupSuppression(scoring).hidden(tally, dimensions.values())
                : Set.of();
    }

    /** A few people who answered one of the two questions only have no score, but their answers are theirs, too. */
    private OutcomeRatings shown(OutcomeRatings ratings) {
        return ratings instanceof RatingTally tally
                        && tally.respondents() < scoring.minimumGroup()
                        && scoring.scoreWithoutInterval(tally) instanceof NoScore
                ? RatingTally.unpacked(tally.scale(), "")
                : ratings;
    }

    private static WithheldRatings withheld(OutcomeRatings ratings) {
        if (ratings instanceof WithheldRatings already) {
            return already;
        }
        return new WithheldRatings(
                ratings instanceof RatingTally tally ? Optional.of(tally.scale()) : Optional.empty());
    }
}
