package org.outcomeroadmap.jira.journey;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.platform.FieldOptions;
import org.outcomeroadmap.jira.platform.FieldOptions.Choice;
import org.outcomeroadmap.jira.setup.OutcomeField;
import org.outcomeroadmap.jira.setup.OutcomeFields;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyLookup;
import org.outcomeroadmap.journey.JourneyPosition;

/** The journey steps of an outcome: the chosen options of its field, each named journey, phase and step. */
@Named
public class JourneySteps {

    private final OutcomeFields fields;
    private final Journeys journeys;
    private final StepOptions options;

    @Inject
    public JourneySteps(OutcomeFields fields, Journeys journeys, StepOptions options) {
        this.fields = fields;
        this.journeys = journeys;
        this.options = options;
    }

    /** All steps that can be chosen, in their order. */
    public List<JourneyPosition> known() {
        return positions(
                options.all().stream().filter(choice -> !choice.disabled()).toList());
    }

    /** All steps, in their order, also those that are retired. */
    public List<JourneyPosition> all() {
        return positions(options.all());
    }

    /** The steps in the order of the field; options that are not named in this way are left out. */
    public List<JourneyPosition> of(Issue issue) {
        return positions(FieldOptions.chosen(fields.value(issue, OutcomeField.JOURNEY_STEP)));
    }

    /** The ids of steps, as far as they are of a journey with a home. */
    public Map<JourneyPosition, Long> ids(Collection<JourneyPosition> steps) {
        Map<JourneyPosition, Long> ids = new HashMap<>();
        if (!steps.isEmpty()) {
            JourneyBook book = journeys.book();
            steps.forEach(step ->
                    book.at(step).ifPresent(place -> ids.put(step, place.step().id())));
        }
        return ids;
    }

    /**
     * The steps that are meant by names, old names or ids of a journey, a phase of it and a step of that.
     *
     * @param homes projects whose journeys are looked into
     * @return empty if one of them is not known
     */
    public Optional<Set<JourneyPosition>> named(List<String> arguments, LongPredicate homes) {
        return new JourneyLookup(journeys.book().only(journey -> homes.test(journey.home())))
                .find(arguments)
                .map(places -> places.stream().map(JourneyBook.Place::position).collect(Collectors.toSet()));
    }

    /** What an option stands for. */
    private List<JourneyPosition> positions(List<Choice> choices) {
        JourneyBook book = journeys.book();
        return choices.stream()
                .flatMap(choice -> position(choice, book).stream())
                .toList();
    }

    private static Optional<JourneyPosition> position(Choice choice, JourneyBook book) {
        return book.ofOption(choice.id())
                .map(JourneyBook.Place::position)
                .or(() -> JourneyPosition.parse(choice.name()));
    }
}
