package org.outcomeroadmap.survey;

import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RespondentSample;
import org.outcomeroadmap.scoring.ScoringMethod;

/**
 * What is asked of a file.
 *
 * @param known which outcome keys the file may name
 * @param groups whose members alone are read; empty reads everybody
 * @param concept the concept whose ratings are wanted, in a file of concept ratings
 * @param mapped whether somebody said how to read this very file, so that what does not fit it is a mistake
 * @param sampling if answers are to be kept together by respondent
 */
record ReadingQuestion(
        KnownOutcomes known,
        Set<Segment> groups,
        Optional<String> concept,
        boolean mapped,
        Optional<Sampling> sampling) {

    /** How answers are kept together by respondent. */
    record Sampling(ScoringMethod method, long seed) {

        RespondentSample begin(RatingScale scale) {
            return new RespondentSample(scale, method, seed);
        }
    }
}
