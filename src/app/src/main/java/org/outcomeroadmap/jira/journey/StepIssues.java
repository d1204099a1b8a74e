package org.outcomeroadmap.jira.journey;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.platform.CustomFields;
import org.outcomeroadmap.jira.platform.FieldOptions;
import org.outcomeroadmap.jira.setup.OutcomeField;
import org.outcomeroadmap.jira.setup.OutcomeFields;
import org.outcomeroadmap.journey.JourneyBook.Place;

/** The issues that stand on steps: outcomes and roadmap issues, archived ones included, whoever may see them. */
@Named
public class StepIssues {

    private final OutcomeFields fields;
    private final FieldOptions options;

    @Inject
    public StepIssues(OutcomeFields fields, FieldOptions options) {
        this.fields = fields;
        this.options = options;
    }

    /** The ids of the issues that have one of these options. */
    public Set<Long> on(Collection<Long> optionIds) {
        Set<Long> found = new TreeSet<>();
        fields.find(OutcomeField.JOURNEY_STEP)
                .ifPresent(field -> optionIds.forEach(id -> found.addAll(options.issuesWith(field, id))));
        return found;
    }

    /** JQL that finds the issues on these steps, of which there is one at least. */
    public String jql(List<Place> places) {
        long field =
                fields.find(OutcomeField.JOURNEY_STEP).map(CustomFields::id).orElse(0L);
        return places.stream()
                .map(place -> Long.toString(place.step().option()))
                .collect(Collectors.joining(", ", "cf[" + field + "] in (", ")"));
    }
}
