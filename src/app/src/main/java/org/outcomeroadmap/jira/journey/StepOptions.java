package org.outcomeroadmap.jira.journey;

import com.atlassian.jira.issue.fields.CustomField;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.platform.FieldOptions;
import org.outcomeroadmap.jira.platform.FieldOptions.Choice;
import org.outcomeroadmap.jira.platform.Projects;
import org.outcomeroadmap.jira.setup.OutcomeField;
import org.outcomeroadmap.jira.setup.OutcomeFields;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyBook.Place;

/**
 * The options of Jira's field {@code Journey step}, which follow the journeys: each step has one, named by the step's
 * label, disabled while the step is retired, in the order of the journeys. An option keeps its number for life, so that
 * issues follow what it is called.
 */
@Named
public class StepOptions {

    private final OutcomeFields fields;
    private final FieldOptions options;
    private final Projects projects;

    @Inject
    public StepOptions(OutcomeFields fields, FieldOptions options, Projects projects) {
        this.fields = fields;
        this.options = options;
        this.projects = projects;
    }

    /** All options, those of steps and others; none before a project was set up. */
    List<Choice> all() {
        return fields.find(OutcomeField.JOURNEY_STEP).map(options::choices).orElse(List.of());
    }

    /**
     * Makes the options what the journeys say. What is so already is left alone, so that it can be done again after
     * something failed on the way.
     *
     * @return the options of steps that had none, by the steps' ids
     * @throws Refusal INVALID before a project was set up
     */
    Map<Long, Long> follow(JourneyBook book) {
        if (book.places().findAny().isEmpty()) {
            return Map.of();
        }
        CustomField field = field();
        Map<Long, Choice> present = new HashMap<>();
        options.choices(field).forEach(choice -> present.put(choice.id(), choice));
        Map<Long, Long> chosen = new HashMap<>();
        List<Long> order = new ArrayList<>();
        for (Place place : inOrder(book)) {
            Choice choice = Optional.ofNullable(present.get(place.step().option()))
                    .orElseGet(() -> missing(field, place, book));
            if (choice.id() != place.step().option()) {
                chosen.put(place.step().id(), choice.id());
            }
            put(field, choice, place);
            order.add(choice.id());
        }
        options.order(field, complete(order, field));
        return chosen;
    }

    /** Takes away the options of steps that are no more. What issues still have stays, as a step without home. */
    void remove(List<Long> gone) {
        fields.find(OutcomeField.JOURNEY_STEP).ifPresent(field -> options.removeUnusedIds(field, gone));
    }

    private CustomField field() {
        return fields.find(OutcomeField.JOURNEY_STEP)
                .orElseThrow(() -> Refusal.invalid(Words.of("outcomes.choices.no-field")));
    }

    /** An option that has the name already and belongs to no step, or a new one. */
    private Choice missing(CustomField field, Place place, JourneyBook book) {
        String label = place.position().label();
        return options.choices(field).stream()
                .filter(choice -> book.ofOption(choice.id()).isEmpty())
                .filter(choice -> JourneyBook.isSame(choice.name(), label))
                .findFirst()
                .orElseGet(() -> options.create(field, label));
    }

    private void put(CustomField field, Choice choice, Place place) {
        String label = place.position().label();
        if (!choice.name().equals(label)) {
            options.rename(field, choice.id(), label);
        }
        if (choice.disabled() == place.isOffered()) {
            options.offer(field, choice.id(), place.isOffered());
        }
    }

    /** Projects by their keys, then as the journeys were made. */
    private List<Place> inOrder(JourneyBook book) {
        Comparator<Journey> byProject = Comparator.comparing(journey ->
                projects.byId(journey.home()).map(project -> project.getKey()).orElse(""));
        return new JourneyBook(book.journeys().stream().sorted(byProject).toList(), List.of())
                .places()
                .toList();
    }

    private List<Long> complete(List<Long> ofSteps, CustomField field) {
        Set<Long> all = new LinkedHashSet<>(ofSteps);
        options.choices(field).forEach(choice -> all.add(choice.id()));
        return List.copyOf(all);
    }
}
