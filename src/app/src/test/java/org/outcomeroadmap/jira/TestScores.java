package org.outcomeroadmap.jira;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.outcomeroadmap.scoring.AggregatedShares;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.OpportunityType;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.SuppressedScore;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.study.StudyKind;
import org.outcomeroadmap.study.StudySummary;
import org.outcomeroadmap.study.StudyTarget;

/** Scores of a made-up survey. */
public final class TestScores {

    private TestScores() {}

    /** A score with this opportunity. */
    public static BoardScore of(double opportunity) {
        OpportunityType type = opportunity >= 10 ? OpportunityType.UNDERSERVED : OpportunityType.SERVED;
        return board(new OpportunityScore(
                opportunity / 2,
                opportunity / 4,
                opportunity,
                type,
                40,
                Optional.empty(),
                ScoringMethod.TOP_TWO_BOX_PAIRED,
                false));
    }

    /** A score that may not be shown. */
    public static BoardScore suppressed(int minimum) {
        return board(new SuppressedScore(minimum));
    }

    private static BoardScore board(Score score) {
        StudyIdentity identity =
                new StudyIdentity(1500, StudyKind.SURVEY, StudyTarget.CURRENT_SOLUTIONS, Optional.empty(), "2026-Q1");
        StudySummary study = new StudySummary(
                7, identity, "Wave 1", LocalDate.of(2026, 3, 15), Instant.EPOCH, ScoringMethod.TOP_TWO_BOX_PAIRED);
        AggregatedShares shares = new AggregatedShares(40, BigDecimal.TEN, BigDecimal.ONE);
        return new BoardScore(score, study, 1, shares, Optional.empty());
    }
}
