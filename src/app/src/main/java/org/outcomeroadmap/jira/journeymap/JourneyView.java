package org.outcomeroadmap.jira.journeymap;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.jira.journeymap.JourneyJson.JourneyPart;
import org.outcomeroadmap.jira.journeymap.JourneyJson.PhasePart;
import org.outcomeroadmap.jira.journeymap.JourneyJson.StepPart;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.FieldOptions.Choice;
import org.outcomeroadmap.jira.platform.Projects;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyPosition;
import org.outcomeroadmap.journey.Phase;

/** Tells journeys as one viewer may see them. */
@Named
public class JourneyView {

    private static final long NO_PROJECT = 0;

    private final Projects projects;
    private final NoteView notes;

    @Inject
    public JourneyView(Projects projects, NoteView notes) {
        this.projects = projects;
        this.notes = notes;
    }

    /**
     * The project that looks after the journey, if there is one and the viewer may see it. Looks for a project even if
     * there is no journey: one out of sight must not take longer than a missing one.
     */
    Optional<Project> home(Optional<Journey> journey, VisibleIssues viewer) {
        return projects.byId(journey.map(Journey::home).orElse(NO_PROJECT))
                .filter(home -> viewer.may(ProjectPermissions.BROWSE_PROJECTS, home));
    }

    /** A journey. Its notes are told to those who may see its project. */
    JourneyPart of(Journey journey, VisibleIssues viewer) {
        Optional<Project> home = home(Optional.of(journey), viewer);
        Map<Long, List<NoteJson>> told = home.isPresent() ? notes.of(journey, viewer) : Map.of();
        return new JourneyPart(
                journey.id(),
                journey.name(),
                home.map(Project::getKey).orElse(null),
                journey.anyOrder(),
                journey.retired(),
                journey.version(),
                journey.phases().stream()
                        .map(phase -> phase(journey, phase, told))
                        .toList());
    }

    /** Journeys made of options that belong to none, in the order of the options. */
    static List<JourneyPart> withoutHome(List<Choice> choices) {
        Map<String, Map<String, List<StepPart>>> journeys = new LinkedHashMap<>();
        for (Choice choice : choices) {
            JourneyPosition.parse(choice.name())
                    .ifPresent(position -> journeys.computeIfAbsent(position.journey(), none -> new LinkedHashMap<>())
                            .computeIfAbsent(position.phase(), none -> new ArrayList<>())
                            .add(new StepPart(
                                    null, position.step(), choice.name(), choice.disabled(), List.of(), List.of())));
        }
        return journeys.entrySet().stream()
                .map(journey -> new JourneyPart(
                        null,
                        journey.getKey(),
                        null,
                        false,
                        false,
                        0,
                        journey.getValue().entrySet().stream()
                                .map(phase -> new PhasePart(null, phase.getKey(), false, false, phase.getValue()))
                                .toList()))
                .toList();
    }

    private static PhasePart phase(Journey journey, Phase phase, Map<Long, List<NoteJson>> notes) {
        return new PhasePart(
                phase.id(),
                phase.name(),
                phase.anyOrder(),
                phase.retired(),
                phase.steps().stream()
                        .map(step -> new StepPart(
                                step.id(),
                                step.name(),
                                journey.position(phase, step).label(),
                                step.retired(),
                                step.next(),
                                notes.getOrDefault(step.id(), List.of())))
                        .toList());
    }
}
