package org.outcomeroadmap.survey.format;

import java.util.Optional;
import org.outcomeroadmap.survey.text.Messages;

/** A row of names with concept, outcome and importance or satisfaction, then a row per participant, concept and outcome. */
final class ConceptsFormat implements SurveyFormat {

    @Override
    public String slug() {
        return "concepts";
    }

    @Override
    public Layout layout() {
        return Layout.CONCEPTS;
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        FileHead.Row row = head.row(start);
        return EvaluationName.areOfConcepts(row.cells())
                ? Optional.of(new HeaderRows(
                        Messages.text("format.concepts", Long.toString(row.number())), 1, WideFormat.columns(row)))
                : Optional.empty();
    }
}
