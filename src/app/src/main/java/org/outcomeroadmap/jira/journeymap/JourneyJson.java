package org.outcomeroadmap.jira.journeymap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Journeys as REST tells and takes them. */
final class JourneyJson {

    private JourneyJson() {}

    /**
     * What one viewer sees of the journeys of a project.
     *
     * @param mayEdit whether the viewer may change the journeys of this project
     * @param mayNote whether the viewer may write notes on their steps
     * @param journeys those of the project first, then others on which its outcomes stand
     * @param mayAdopt whether the viewer may take over journeys without home
     * @param adoptable names of all journeys without home, for those who may take them over
     */
    record OfProject(
            boolean mayEdit, boolean mayNote, List<JourneyPart> journeys, boolean mayAdopt, List<String> adoptable) {}

    /**
     * A journey.
     *
     * @param id null if it has no home: it is made of options only
     * @param project key of the project that looks after it; null if there is none, or none that the viewer may see
     */
    record JourneyPart(
            @Nullable Long id,
            String name,
            @Nullable String project,
            boolean anyOrder,
            boolean retired,
            int version,
            List<PhasePart> phases) {}

    /** A phase; the id is null if its journey has no home. */
    record PhasePart(@Nullable Long id, String name, boolean anyOrder, boolean retired, List<StepPart> steps) {}

    /**
     * A step.
     *
     * @param id null if its journey has no home
     * @param label its three names
     * @param next ids of the steps that may follow; empty for the one after it
     */
    record StepPart(
            @Nullable Long id, String name, String label, boolean retired, List<Long> next, List<NoteJson> notes) {}

    /** A request to create a journey. */
    record NewJourney(
            @Nullable String name,
            @Nullable Boolean anyOrder,
            @Nullable List<@Nullable NewPhase> phases) {}

    /** A phase to create. */
    record NewPhase(@Nullable String name, @Nullable List<@Nullable NewStep> steps) {}

    /** A phase or a step to create, when it is the only one. */
    record NewStep(@Nullable String name) {}

    /** A request to change a journey or a phase; what is absent stays. */
    record Change(
            @Nullable String name,
            @Nullable Boolean anyOrder,
            @Nullable Boolean retired) {}

    /** A request to change a step; what is absent stays. */
    record StepChange(
            @Nullable String name,
            @Nullable Boolean retired,
            @Nullable List<@Nullable Long> next) {}

    /** How all phases and steps of a journey are to stand. */
    record Order(@Nullable Integer version, @Nullable List<@Nullable PhaseOrder> phases) {}

    /** A phase and its steps, as they are to stand. */
    record PhaseOrder(@Nullable Long id, @Nullable List<@Nullable Long> steps) {}

    /** A request to merge; the id of what stays. */
    record Merge(@Nullable Long into) {}

    /** A request to take over a journey without home. */
    record Adoption(@Nullable String name, @Nullable String project) {}

    /**
     * Why something can't be deleted.
     *
     * @param issues keys of the first issues on it that the caller may see
     * @param jql finds all of them that the caller may see; null if there are none
     */
    record InUse(
            List<String> errorMessages,
            java.util.Map<String, String> errors,
            List<String> issues,
            @Nullable String jql) {}
}
