package org.outcomeroadmap.jira.journeymap;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.journey.Journeys;
import org.outcomeroadmap.jira.journeymap.JourneyEditing.Edit;
import org.outcomeroadmap.jira.journeymap.JourneyJson.JourneyPart;
import org.outcomeroadmap.jira.journeymap.JourneyJson.NewJourney;
import org.outcomeroadmap.jira.journeymap.JourneyJson.NewPhase;
import org.outcomeroadmap.jira.journeymap.JourneyJson.NewStep;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyEdit;
import org.outcomeroadmap.journey.JourneyPosition;
import org.outcomeroadmap.journey.Phase;
import org.outcomeroadmap.journey.Step;

/** Creates journeys, and takes over those that are made of options only. */
@Named
public class NewJourneys {

    private final Journeys journeys;
    private final JourneyEditing editing;
    private final JourneyView view;

    @Inject
    public NewJourneys(Journeys journeys, JourneyEditing editing, JourneyView view) {
        this.journeys = journeys;
        this.editing = editing;
        this.view = view;
    }

    /**
     * Creates a journey.
     *
     * @param project which the caller administers
     * @throws Refusal INVALID naming the field of a name that can't be, such as one that the site has already
     */
    JourneyPart create(NewJourney request, Project project, VisibleIssues caller) {
        String name = JourneyEditing.name(request.name(), "name");
        refuseWithoutHome(name);
        Journey journey = Journey.named(project.getId(), name, phases(request.phases()))
                .withAnyOrder(Boolean.TRUE.equals(request.anyOrder()));
        return keep(journey, "journey-created", caller);
    }

    /**
     * Takes a journey without home over into a project.
     *
     * @param project which the caller may see
     * @throws Refusal NOT_FOUND if there is no such journey, INVALID if the name is one of a journey with a home
     */
    JourneyPart adopt(String name, Project project, VisibleIssues caller) {
        Map<String, List<Step>> found = new java.util.LinkedHashMap<>();
        journeys.withoutHome()
                .forEach(choice -> JourneyPosition.parse(choice.name())
                        .filter(position -> position.journey().equals(name))
                        .ifPresent(position -> found.computeIfAbsent(position.phase(), none -> new ArrayList<>())
                                .add(Step.named(position.step())
                                        .withOption(choice.id())
                                        .withRetired(choice.disabled()))));
        if (found.isEmpty()) {
            throw Refusal.notFound();
        }
        List<Phase> phases = found.entrySet().stream()
                .map(phase -> Phase.named(phase.getKey(), phase.getValue()))
                .toList();
        return keep(Journey.named(project.getId(), name, phases), "journey-adopted", caller);
    }

    private JourneyPart keep(Journey journey, String action, VisibleIssues caller) {
        Edit edit = new Edit(book -> JourneyEdit.add(book, journey), "name", action, Map.of());
        JourneyBook after = editing.run(edit, journey, caller);
        return after.journeys().stream()
                .filter(kept -> kept.name().equals(journey.name()))
                .findFirst()
                .map(kept -> view.of(kept, caller))
                .orElseThrow(Refusal::notFound);
    }

    private void refuseWithoutHome(String name) {
        boolean taken = journeys.withoutHome().stream()
                .flatMap(choice -> JourneyPosition.parse(choice.name()).stream())
                .anyMatch(position -> JourneyBook.isSame(position.journey(), name));
        if (taken) {
            throw Refusal.invalidField("name", Words.of("outcomes.journey.without-home", name));
        }
    }

    private static List<Phase> phases(@Nullable List<@Nullable NewPhase> asked) {
        List<Phase> phases = new ArrayList<>();
        for (NewPhase phase : asked == null ? List.<@Nullable NewPhase>of() : asked) {
            String at = "phases[" + phases.size() + "]";
            NewPhase given = Optional.ofNullable(phase)
                    .orElseThrow(() -> Refusal.invalidField(at, Words.of("outcomes.error.required")));
            phases.add(Phase.named(JourneyEditing.name(given.name(), at + ".name"), steps(given.steps(), at)));
        }
        return phases;
    }

    private static List<Step> steps(@Nullable List<@Nullable NewStep> asked, String phase) {
        List<Step> steps = new ArrayList<>();
        for (NewStep step : asked == null ? List.<@Nullable NewStep>of() : asked) {
            String at = phase + ".steps[" + steps.size() + "].name";
            steps.add(Step.named(JourneyEditing.name(step == null ? null : step.name(), at)));
        }
        return steps;
    }
}
