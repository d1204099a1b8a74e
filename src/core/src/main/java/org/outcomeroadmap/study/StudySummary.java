package org.outcomeroadmap.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.outcomeroadmap.scoring.ScoringMethod;

/**
 * All of a study but its results.
 *
 * @param id the study's number
 * @param identity what makes it the same study when imported again
 * @param name what its author calls it
 * @param fieldDate when respondents were asked
 * @param importedAt when this version of its results was imported
 * @param method by which its results are scored, with their intervals
 */
public record StudySummary(
        long id, StudyIdentity identity, String name, LocalDate fieldDate, Instant importedAt, ScoringMethod method) {

    /** Earlier field dates first; studies of one day in the order they were imported, then by number. */
    public static final Comparator<StudySummary> OLDEST_FIRST = Comparator.comparing(StudySummary::fieldDate)
            .thenComparing(StudySummary::importedAt)
            .thenComparing(StudySummary::id);

    /** The same study, scored by another method. */
    StudySummary by(ScoringMethod other) {
        return new StudySummary(id, identity, name, fieldDate, importedAt, other);
    }

    /** How the study was made. */
    public StudyKind kind() {
        return identity.kind();
    }

    /** What was rated. */
    public StudyTarget target() {
        return identity.target();
    }

    /** The round of a repeated study. */
    public String wave() {
        return identity.wave();
    }

    /** Whether this study may give an outcome its score: only surveys about what people use today may. */
    public boolean givesScores() {
        return kind() == StudyKind.SURVEY && target() == StudyTarget.CURRENT_SOLUTIONS;
    }
}
