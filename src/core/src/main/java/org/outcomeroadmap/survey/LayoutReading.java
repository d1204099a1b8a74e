package org.outcomeroadmap.survey;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.outcomeroadmap.scoring.RespondentSample;
import org.outcomeroadmap.survey.quality.QualityFinding;
import org.outcomeroadmap.survey.sheet.SheetRow;

/** Counts the rows of a file whose rows are about one outcome or task each. */
sealed interface LayoutReading permits LongReading, AggregatedReading, UsabilityReading, ConceptReading {

    /** Counts a row, or reports why it can't be counted. */
    void count(SheetRow row);

    /** How many respondents were counted. */
    long respondents();

    /** What was counted, by outcome key. */
    SortedMap<String, SurveyedOutcome> outcomes();

    /** The tasks of a usability test, in the order of the file. */
    default List<SurveyedTask> tasks() {
        return List.of();
    }

    /** The concepts of a file of concept ratings, in the order of the file. */
    default List<SurveyedConcept> concepts() {
        return List.of();
    }

    /** The answers by respondent; nothing where they were not asked for, or the layout has none. */
    default Optional<RespondentSample> sample() {
        return Optional.empty();
    }

    /** Who meets which quality rule; nothing where no rule is for such files. */
    default List<QualityFinding> quality() {
        return List.of();
    }
}
