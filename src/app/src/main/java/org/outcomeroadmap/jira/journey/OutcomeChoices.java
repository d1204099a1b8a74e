package org.outcomeroadmap.jira.journey;

import com.atlassian.jira.issue.fields.CustomField;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.platform.FieldOptions;
import org.outcomeroadmap.jira.setup.OutcomeField;
import org.outcomeroadmap.jira.setup.OutcomeFields;

/** What outcomes can be put to: the journey steps, and whom they apply to. The same for all projects of the site. */
@Named
public class OutcomeChoices {

    private final OutcomeFields fields;
    private final FieldOptions options;
    private final Journeys journeys;

    @Inject
    public OutcomeChoices(OutcomeFields fields, FieldOptions options, Journeys journeys) {
        this.fields = fields;
        this.options = options;
        this.journeys = journeys;
    }

    /** The names that can be chosen, in their order; none before a project was set up. */
    List<String> of(OutcomeField field) {
        return fields.find(field).map(options::of).orElse(List.of());
    }

    /**
     * Adds names at the end and takes others away, as far as no issue has them. What is as wanted already stays, and so
     * do the steps of journeys with a home, which are changed there.
     *
     * @throws Refusal INVALID before a project was set up
     */
    void change(OutcomeField field, List<String> added, List<String> removed) {
        if (added.isEmpty() && removed.isEmpty()) {
            return;
        }
        CustomField custom =
                fields.find(field).orElseThrow(() -> Refusal.invalid(Words.of("outcomes.choices.no-field")));
        options.add(custom, added);
        List<String> ofJourneys =
                journeys.book().places().map(place -> place.position().label()).toList();
        options.removeUnused(
                custom,
                removed.stream().filter(name -> !ofJourneys.contains(name)).toList());
    }
}
