package org.outcomeroadmap.survey.format;

import java.util.Optional;
import org.outcomeroadmap.survey.text.Messages;

/** A row of names with a task and a success or an ease, then a row per participant and task. */
final class UsabilityFormat implements SurveyFormat {

    @Override
    public String slug() {
        return "usability";
    }

    @Override
    public Layout layout() {
        return Layout.USABILITY;
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        FileHead.Row row = head.row(start);
        return EvaluationName.areOfUsability(row.cells())
                ? Optional.of(new HeaderRows(
                        Messages.text("format.usability", Long.toString(row.number())), 1, WideFormat.columns(row)))
                : Optional.empty();
    }
}
