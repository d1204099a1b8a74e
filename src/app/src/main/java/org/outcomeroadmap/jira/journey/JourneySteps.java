package org.outcomeroadmap.jira.journey;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.outcomeroadmap.jira.platform.FieldOptions;
import org.outcomeroadmap.jira.setup.OutcomeField;
import org.outcomeroadmap.jira.setup.OutcomeFields;
import org.outcomeroadmap.journey.JourneyPosition;

/** The journey steps of an outcome: the chosen options of its field, each named journey, phase and step. */
@Named
public class JourneySteps {

    private final OutcomeFields fields;
    private final OutcomeChoices choices;

    @Inject
    public JourneySteps(OutcomeFields fields, OutcomeChoices choices) {
        this.fields = fields;
        this.choices = choices;
    }

    /** All steps that can be chosen, in their order. */
    public List<JourneyPosition> known() {
        return choices.of(OutcomeField.JOURNEY_STEP).stream()
                .flatMap(name -> JourneyPosition.parse(name).stream())
                .toList();
    }

    /** The steps in the order of the field; options that are not named in this way are left out. */
    public List<JourneyPosition> of(Issue issue) {
        return FieldOptions.names(fields.value(issue, OutcomeField.JOURNEY_STEP)).stream()
                .flatMap(name -> JourneyPosition.parse(name).stream())
                .toList();
    }
}
