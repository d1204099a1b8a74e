package org.outcomeroadmap.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The rules by which journeys are changed. Whatever is renamed, moved or merged is still found by the names that it had:
 * searches that people saved go on finding the same.
 *
 * <p>Each edit answers the book as it is afterwards, and throws {@link RefusedEdit} where names or order would not hold.
 * Ids that the book does not have change nothing.
 */
public final class JourneyEdit {

    private JourneyEdit() {}

    /** A phase and its steps as they are to stand. */
    public record PhaseOrder(long phaseId, List<Long> stepIds) {

        public PhaseOrder {
            stepIds = List.copyOf(stepIds);
        }
    }

    /** A step that goes, and the one that takes its place. */
    public record Replacement(long from, long into) {}

    /** Adds a journey, after those that there are. */
    public static JourneyBook add(JourneyBook book, Journey journey) {
        return new JourneyBook(plus(book.journeys(), journey), book.oldNames());
    }

    /** Adds a phase to a journey, after those that it has. */
    public static JourneyBook addPhase(JourneyBook book, long journeyId, Phase phase) {
        return journey(book, journeyId, journey -> journey.withPhases(plus(journey.phases(), phase)));
    }

    /** Adds a step to a phase, after those that it has. */
    public static JourneyBook addStep(JourneyBook book, long phaseId, Step step) {
        return phase(book, phaseId, phase -> phase.withSteps(plus(phase.steps(), step)));
    }

    /** Changes a journey, but not its name. */
    public static JourneyBook journey(JourneyBook book, long id, UnaryOperator<Journey> change) {
        return book.with(journey -> journey.id() == id ? change.apply(journey) : journey);
    }

    /** Changes a phase, but not its name. */
    public static JourneyBook phase(JourneyBook book, long id, UnaryOperator<Phase> change) {
        return book.withPhases(phase -> phase.id() == id ? change.apply(phase) : phase);
    }

    /** Changes a step, but not its name. */
    public static JourneyBook step(JourneyBook book, long id, UnaryOperator<Step> change) {
        return book.withSteps(step -> step.id() == id ? change.apply(step) : step);
    }

    /** Gives a journey another name. */
    public static JourneyBook renameJourney(JourneyBook book, long id, String name) {
        Optional<String> now = book.journey(id).map(Journey::name);
        return renamed(
                journey(book, id, journey -> journey.withName(name)),
                now.map(old -> new OldName(Level.JOURNEY, Journey.NEW, old, id)),
                name);
    }

    /** Gives a phase another name. */
    public static JourneyBook renamePhase(JourneyBook book, long id, String name) {
        Optional<OldName> now = book.ofPhase(id)
                .flatMap(journey ->
                        book.phase(id).map(phase -> new OldName(Level.PHASE, journey.id(), phase.name(), id)));
        return renamed(phase(book, id, phase -> phase.withName(name)), now, name);
    }

    /** Gives a step another name. */
    public static JourneyBook renameStep(JourneyBook book, long id, String name) {
        Optional<OldName> now = book.step(id)
                .map(place ->
                        new OldName(Level.STEP, place.phase().id(), place.step().name(), id));
        return renamed(step(book, id, step -> step.withName(name)), now, name);
    }

    /**
     * Puts the phases and steps of a journey in another order. Steps may change their phase.
     *
     * @param order every phase and every step of the journey, each once
     */
    public static JourneyBook arrange(JourneyBook book, long journeyId, List<PhaseOrder> order) {
        JourneyBook arranged = journey(book, journeyId, journey -> arranged(journey, order));
        List<OldName> oldNames = new ArrayList<>(book.oldNames());
        arranged.places()
                .forEach(place -> book.step(place.step().id())
                        .filter(before -> before.phase().id() != place.phase().id())
                        .ifPresent(before -> oldNames.add(new OldName(
                                Level.STEP,
                                before.phase().id(),
                                before.step().name(),
                                before.step().id()))));
        return arranged.withOldNames(oldNames);
    }

    /** Takes a journey away with all that it has, names included. */
    public static JourneyBook removeJourney(JourneyBook book, long id) {
        Optional<Journey> gone = book.journey(id);
        if (gone.isEmpty()) {
            return book;
        }
        Set<Long> phases =
                new HashSet<>(gone.get().phases().stream().map(Phase::id).toList());
        Set<Long> steps = new HashSet<>(gone.get().steps().map(Step::id).toList());
        List<OldName> names = book.oldNames().stream()
                .filter(old -> !isAbout(old, Level.JOURNEY, Set.of(id)))
                .filter(old -> !isAbout(old, Level.PHASE, phases))
                .filter(old -> !isAbout(old, Level.STEP, steps))
                .toList();
        return new JourneyBook(
                book.journeys().stream().filter(journey -> journey.id() != id).toList(), names);
    }

    /** Takes a phase away with all that it has, names included. */
    public static JourneyBook removePhase(JourneyBook book, long id) {
        Optional<Phase> gone = book.phase(id);
        JourneyBook emptied = book;
        for (Step step : gone.map(Phase::steps).orElse(List.of())) {
            emptied = removeStep(emptied, step.id());
        }
        return withoutPhase(emptied, id)
                .withOldNames(emptied.oldNames().stream()
                        .filter(old -> !isAbout(old, Level.PHASE, Set.of(id)))
                        .toList());
    }

    /** Takes a step away, names included. What it was followed by follows nothing. */
    public static JourneyBook removeStep(JourneyBook book, long id) {
        JourneyBook unfollowed = book.withSteps(step ->
                step.withNext(step.next().stream().filter(next -> next != id).toList()));
        return unfollowed
                .withPhases(phase -> phase.withSteps(
                        phase.steps().stream().filter(step -> step.id() != id).toList()))
                .withOldNames(book.oldNames().stream()
                        .filter(old -> !isAbout(old, Level.STEP, Set.of(id)))
                        .toList());
    }

    /**
     * Merges a step into another one, which may be of another journey. What followed the one or was followed by it
     * follows or is followed by the other, in the same journey.
     */
    public static JourneyBook mergeSteps(JourneyBook book, Replacement steps) {
        refuseItself(steps);
        Optional<JourneyBook.Place> from = book.step(steps.from());
        Optional<JourneyBook.Place> into = book.step(steps.into());
        if (from.isEmpty() || into.isEmpty()) {
            return book;
        }
        boolean sameJourney = from.get().journey().id() == into.get().journey().id();
        JourneyBook redirected = sameJourney
                ? book.withSteps(
                        step -> step.withNext(redirected(step, steps, from.get().step())))
                : book;
        List<OldName> names = new ArrayList<>(book.oldNames().stream()
                .map(old ->
                        old.level() == Level.STEP && old.target() == steps.from() ? old.withTarget(steps.into()) : old)
                .toList());
        names.add(new OldName(
                Level.STEP, from.get().phase().id(), from.get().step().name(), steps.into()));
        return removeStep(redirected.withOldNames(names), steps.from());
    }

    /** The steps that must be merged when a phase is merged into another one: those that have the same name in both. */
    public static List<Replacement> sameSteps(JourneyBook book, Replacement phases) {
        List<Step> there = book.phase(phases.into()).map(Phase::steps).orElse(List.of());
        return book.phase(phases.from()).map(Phase::steps).orElse(List.of()).stream()
                .flatMap(step -> there.stream()
                        .filter(other -> JourneyBook.isSame(other.name(), step.name()))
                        .map(other -> new Replacement(step.id(), other.id())))
                .toList();
    }

    /**
     * Merges a phase into another one, which may be of another journey: its steps stand after those of the other, and
     * those of the same name are merged.
     */
    public static JourneyBook mergePhases(JourneyBook book, Replacement phases) {
        refuseItself(phases);
        Optional<Journey> home = book.ofPhase(phases.from());
        if (home.isEmpty() || book.phase(phases.into()).isEmpty()) {
            return book;
        }
        JourneyBook merged = book;
        for (Replacement same : sameSteps(book, phases)) {
            merged = mergeSteps(merged, same);
        }
        Phase left = merged.phase(phases.from()).orElseThrow();
        List<OldName> names = new ArrayList<>(merged.oldNames());
        left.steps().forEach(step -> names.add(new OldName(Level.STEP, phases.from(), step.name(), step.id())));
        names.add(new OldName(Level.PHASE, home.get().id(), left.name(), phases.into()));
        names.replaceAll(old -> moved(old, phases));
        boolean sameJourney = home.get().phases().stream().anyMatch(phase -> phase.id() == phases.into());
        List<Step> moving = sameJourney ? left.steps() : alone(left);
        return (sameJourney ? merged : unfollowed(merged, left))
                .with(journey -> journey.withPhases(joined(journey.phases(), phases, moving)))
                .withOldNames(names);
    }

    private static List<Phase> joined(List<Phase> all, Replacement phases, List<Step> moving) {
        return all.stream()
                .filter(phase -> phase.id() != phases.from())
                .map(phase -> phase.id() == phases.into()
                        ? phase.withSteps(Stream.concat(phase.steps().stream(), moving.stream())
                                .toList())
                        : phase)
                .toList();
    }

    /** Lets things be found by further names, in which they were known elsewhere. */
    public static JourneyBook remember(JourneyBook book, List<OldName> names) {
        return book.withOldNames(
                Stream.concat(book.oldNames().stream(), names.stream()).toList());
    }

    private static void refuseItself(Replacement replacement) {
        if (replacement.from() == replacement.into()) {
            throw new RefusedEdit(RefusedEdit.Why.ITSELF, "");
        }
    }

    private static JourneyBook renamed(JourneyBook after, Optional<OldName> now, String name) {
        if (now.isEmpty() || now.get().name().equals(name)) {
            return after;
        }
        OldName old = now.get();
        List<OldName> names = new ArrayList<>(after.oldNames());
        // What has a name again needs no old one for it.
        names.remove(new OldName(old.level(), old.parent(), name, old.target()));
        names.add(old);
        return after.withOldNames(names);
    }

    private static Journey arranged(Journey journey, List<PhaseOrder> order) {
        Map<Long, Phase> phases = new HashMap<>();
        journey.phases().forEach(phase -> phases.put(phase.id(), phase));
        Map<Long, Step> steps = new HashMap<>();
        journey.steps().forEach(step -> steps.put(step.id(), step));
        List<Phase> arranged = new ArrayList<>();
        for (PhaseOrder place : order) {
            List<Step> placed = place.stepIds().stream()
                    .flatMap(id -> Optional.ofNullable(steps.remove(id)).stream())
                    .toList();
            Phase phase = phases.remove(place.phaseId());
            if (phase == null || placed.size() < place.stepIds().size()) {
                throw new RefusedEdit(RefusedEdit.Why.ARRANGEMENT, journey.name());
            }
            arranged.add(phase.withSteps(placed));
        }
        if (!phases.isEmpty() || !steps.isEmpty()) {
            throw new RefusedEdit(RefusedEdit.Why.ARRANGEMENT, journey.name());
        }
        return journey.withPhases(arranged);
    }

    /** Each once, and nothing follows itself. The one that stays takes over what followed the one that goes. */
    private static List<Long> redirected(Step step, Replacement steps, Step gone) {
        Stream<Long> own = step.next().stream();
        Stream<Long> taken = step.id() == steps.into() && !step.next().isEmpty() ? gone.next().stream() : Stream.of();
        return Stream.concat(own, taken)
                .map(next -> next == steps.from() ? Long.valueOf(steps.into()) : next)
                .filter(next -> next != step.id())
                .distinct()
                .toList();
    }

    /** Names that were in the phase that goes are in the other one now, and so is the phase's own. */
    private static OldName moved(OldName old, Replacement phases) {
        if (old.level() == Level.STEP && old.parent() == phases.from()) {
            return old.withParent(phases.into());
        }
        return old.level() == Level.PHASE && old.target() == phases.from() ? old.withTarget(phases.into()) : old;
    }

    /** The steps without what followed them in a journey that they leave, but for each other. */
    private static List<Step> alone(Phase phase) {
        List<Long> together = phase.steps().stream().map(Step::id).toList();
        return phase.steps().stream()
                .map(step -> step.withNext(
                        step.next().stream().filter(together::contains).toList()))
                .toList();
    }

    private static JourneyBook unfollowed(JourneyBook book, Phase leaving) {
        List<Long> gone = leaving.steps().stream().map(Step::id).toList();
        return book.withSteps(step -> step.withNext(
                step.next().stream().filter(next -> !gone.contains(next)).toList()));
    }

    private static JourneyBook withoutPhase(JourneyBook book, long id) {
        return book.with(journey -> journey.withPhases(
                journey.phases().stream().filter(phase -> phase.id() != id).toList()));
    }

    /** Whether an old name is one of these, or was given within one of these. */
    private static boolean isAbout(OldName old, Level level, Set<Long> ids) {
        return (old.level() == level && ids.contains(old.target()))
                || (old.level().above() == level && ids.contains(old.parent()));
    }

    private static <T> List<T> plus(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
