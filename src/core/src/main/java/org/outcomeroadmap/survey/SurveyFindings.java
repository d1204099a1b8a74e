package org.outcomeroadmap.survey;

import java.util.List;
import org.outcomeroadmap.survey.scale.LabelCount;

/**
 * What was found out about a file beside its ratings: who wrote it, what its columns are and hold, and what somebody
 * should answer.
 *
 * @param columns in order
 */
public record SurveyFindings(
        FormatFinding format, List<ColumnFinding> columns, List<OpenQuestion> questions, List<LabelCount> labels) {

    /** Copies the lists. */
    public SurveyFindings {
        columns = List.copyOf(columns);
        questions = List.copyOf(questions);
        labels = List.copyOf(labels);
    }
}
