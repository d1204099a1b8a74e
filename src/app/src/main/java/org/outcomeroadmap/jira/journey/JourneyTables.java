package org.outcomeroadmap.jira.journey;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.Level;
import org.outcomeroadmap.journey.OldName;
import org.outcomeroadmap.journey.Phase;
import org.outcomeroadmap.journey.Step;

/** Keeps journeys in the app's tables. To be changed within a transaction. */
@Named
public class JourneyTables {

    private static final String BETWEEN = " ";

    private final ActiveObjects tables;

    @Inject
    public JourneyTables(ActiveObjects tables) {
        this.tables = tables;
    }

    /** All journeys as they are kept, the oldest first. */
    JourneyBook load() {
        Map<Long, List<StepRow>> steps = Stream.of(tables.find(StepRow.class))
                .sorted(Comparator.comparing(StepRow::getPlace).thenComparing(Entity::getID))
                .collect(Collectors.groupingBy(StepRow::getPhaseId));
        Map<Long, List<PhaseRow>> phases = Stream.of(tables.find(PhaseRow.class))
                .sorted(Comparator.comparing(PhaseRow::getPlace).thenComparing(Entity::getID))
                .collect(Collectors.groupingBy(PhaseRow::getJourneyId));
        List<Journey> journeys = Stream.of(tables.find(JourneyRow.class))
                .sorted(Comparator.comparing(Entity::getID))
                .map(row -> journey(row, phases.getOrDefault((long) row.getID(), List.of()), steps))
                .toList();
        return new JourneyBook(
                journeys,
                Stream.of(tables.find(OldNameRow.class))
                        .map(row -> new OldName(
                                Level.ofSlug(row.getKind()), row.getParentId(), row.getTitle(), row.getTargetId()))
                        .toList());
    }

    /** Keeps what an edit made of the journeys, and nothing else. A journey that is not as before has another version. */
    void store(JourneyBook before, JourneyBook after) {
        for (Journey journey : after.journeys()) {
            if (!before.journeys().contains(journey)) {
                storeJourney(journey);
            }
        }
        delete(
                JourneyRow.class,
                before.journeys().stream().map(Journey::id),
                after.journeys().stream().map(Journey::id));
        delete(PhaseRow.class, phases(before).map(Phase::id), phases(after).map(Phase::id));
        delete(StepRow.class, steps(before).map(Step::id), steps(after).map(Step::id));
        storeNames(before.oldNames(), after.oldNames());
    }

    /** Notes which option a step has. */
    void choose(long stepId, long optionId) {
        StepRow row = tables.get(StepRow.class, (int) stepId);
        row.setOptionId(optionId);
        row.save();
    }

    private static Stream<Phase> phases(JourneyBook book) {
        return book.journeys().stream().flatMap(journey -> journey.phases().stream());
    }

    private static Stream<Step> steps(JourneyBook book) {
        return book.journeys().stream().flatMap(Journey::steps);
    }

    private static Journey journey(JourneyRow row, List<PhaseRow> phases, Map<Long, List<StepRow>> steps) {
        return new Journey(
                row.getID(),
                row.getProjectId(),
                row.getTitle(),
                row.isAnyOrder(),
                row.isRetired(),
                row.getRevision(),
                phases.stream()
                        .map(phase -> new Phase(
                                phase.getID(),
                                phase.getTitle(),
                                phase.isAnyOrder(),
                                phase.isRetired(),
                                steps.getOrDefault((long) phase.getID(), List.of()).stream()
                                        .map(JourneyTables::step)
                                        .toList()))
                        .toList());
    }

    private static Step step(StepRow row) {
        @Nullable String followers = row.getFollowers();
        return new Step(
                row.getID(),
                row.getTitle(),
                row.isRetired(),
                followers == null || followers.isBlank()
                        ? List.of()
                        : Arrays.stream(followers.split(BETWEEN, -1))
                                .map(Long::valueOf)
                                .toList(),
                row.getOptionId());
    }

    private void storeJourney(Journey journey) {
        JourneyRow row = journey.id() == Journey.NEW
                ? tables.create(
                        JourneyRow.class,
                        new DBParam("PROJECT_ID", journey.home()),
                        new DBParam("TITLE", journey.name()),
                        new DBParam("ANY_ORDER", false),
                        new DBParam("RETIRED", false),
                        new DBParam("REVISION", 0))
                : tables.get(JourneyRow.class, (int) journey.id());
        row.setTitle(journey.name());
        row.setAnyOrder(journey.anyOrder());
        row.setRetired(journey.retired());
        row.setRevision(journey.version() + 1);
        row.save();
        int place = 0;
        for (Phase phase : journey.phases()) {
            storePhase(row.getID(), place, phase);
            place++;
        }
    }

    private void storePhase(long journeyId, int place, Phase phase) {
        PhaseRow row = phase.id() == Journey.NEW
                ? tables.create(
                        PhaseRow.class,
                        new DBParam("JOURNEY_ID", journeyId),
                        new DBParam("PLACE", place),
                        new DBParam("TITLE", phase.name()),
                        new DBParam("ANY_ORDER", false),
                        new DBParam("RETIRED", false))
                : tables.get(PhaseRow.class, (int) phase.id());
        row.setJourneyId(journeyId);
        row.setPlace(place);
        row.setTitle(phase.name());
        row.setAnyOrder(phase.anyOrder());
        row.setRetired(phase.retired());
        row.save();
        int next = 0;
        for (Step step : phase.steps()) {
            storeStep(row.getID(), next, step);
            next++;
        }
    }

    private void storeStep(long phaseId, int place, Step step) {
        StepRow row = step.id() == Journey.NEW
                ? tables.create(
                        StepRow.class,
                        new DBParam("PHASE_ID", phaseId),
                        new DBParam("PLACE", place),
                        new DBParam("TITLE", step.name()),
                        new DBParam("RETIRED", false),
                        new DBParam("OPTION_ID", step.option()))
                : tables.get(StepRow.class, (int) step.id());
        row.setPhaseId(phaseId);
        row.setPlace(place);
        row.setTitle(step.name());
        row.setRetired(step.retired());
        row.setOptionId(step.option());
        row.setFollowers(
                step.next().isEmpty()
                        ? null
                        : step.next().stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)));
        row.save();
    }

    private <T extends Entity> void delete(Class<T> type, Stream<Long> before, Stream<Long> after) {
        Set<Long> gone = before.collect(Collectors.toCollection(HashSet::new));
        after.forEach(gone::remove);
        gone.forEach(id -> tables.deleteWithSQL(type, "ID = ?", Math.toIntExact(id)));
    }

    private void storeNames(List<OldName> before, List<OldName> after) {
        List<OldName> gone = new ArrayList<>(before);
        gone.removeAll(after);
        gone.forEach(old -> tables.deleteWithSQL(
                OldNameRow.class,
                "KIND = ? AND PARENT_ID = ? AND TITLE = ? AND TARGET_ID = ?",
                old.level().slug(),
                old.parent(),
                old.name(),
                old.target()));
        List<OldName> added = new ArrayList<>(after);
        added.removeAll(before);
        added.forEach(old -> tables.create(
                OldNameRow.class,
                new DBParam("KIND", old.level().slug()),
                new DBParam("PARENT_ID", old.parent()),
                new DBParam("TITLE", old.name()),
                new DBParam("TARGET_ID", old.target())));
    }
}
