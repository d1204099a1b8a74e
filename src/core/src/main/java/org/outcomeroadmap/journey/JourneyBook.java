package org.outcomeroadmap.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All journeys of a site, with the names that they had. Never changed: an edit makes another book. */
public final class JourneyBook {

    /** The most characters that a label may have, which is what a choice of Jira's fields can hold. */
    public static final int LONGEST_LABEL = 255;

    private final List<Journey> journeys;
    private final List<OldName> oldNames;
    private final Map<Long, Place> byOption = new HashMap<>();
    private final Map<JourneyPosition, Place> byPosition = new HashMap<>();

    /**
     * A step with what it is part of.
     *
     * @param position its three names
     */
    public record Place(Journey journey, Phase phase, Step step, JourneyPosition position) {

        /** Whether the step is to be chosen. */
        public boolean isOffered() {
            return journey.isOffered(phase, step);
        }
    }

    /**
     * Checks journeys and keeps them.
     *
     * @param journeys in the order in which they are shown
     * @throws RefusedEdit if a name is none, is there twice in one place, or makes a label too long, or if something
     *     follows that can't
     */
    public JourneyBook(List<Journey> journeys, List<OldName> oldNames) {
        this.journeys = List.copyOf(journeys);
        this.oldNames = List.copyOf(new java.util.LinkedHashSet<>(oldNames));
        refuseTwice(journeys.stream().map(Journey::name));
        journeys.forEach(JourneyBook::check);
        places().forEach(place -> {
            byOption.put(place.step().option(), place);
            byPosition.put(place.position(), place);
        });
        byOption.remove(Journey.NEW);
    }

    /** The journeys, in their order. */
    public List<Journey> journeys() {
        return journeys;
    }

    /** The names that are no more, each by which something can still be found. */
    public List<OldName> oldNames() {
        return oldNames;
    }

    /** Every step, in order. */
    public Stream<Place> places() {
        return journeys.stream()
                .flatMap(journey -> journey.phases().stream()
                        .flatMap(phase -> phase.steps().stream()
                                .map(step -> new Place(journey, phase, step, journey.position(phase, step)))));
    }

    /** The journey with the id. */
    public Optional<Journey> journey(long id) {
        return journeys.stream().filter(journey -> journey.id() == id).findFirst();
    }

    /** The journey that has the phase. */
    public Optional<Journey> ofPhase(long id) {
        return journeys.stream()
                .filter(journey -> journey.phases().stream().anyMatch(phase -> phase.id() == id))
                .findFirst();
    }

    /** The phase with the id. */
    public Optional<Phase> phase(long id) {
        return journeys.stream()
                .flatMap(journey -> journey.phases().stream())
                .filter(phase -> phase.id() == id)
                .findFirst();
    }

    /** The step with the id. */
    public Optional<Place> step(long id) {
        return places().filter(place -> place.step().id() == id).findFirst();
    }

    /** The step that has this choice. */
    public Optional<Place> ofOption(long option) {
        return Optional.ofNullable(byOption.get(option));
    }

    /** The step with these names now. */
    public Optional<Place> at(JourneyPosition position) {
        return Optional.ofNullable(byPosition.get(position));
    }

    /** What of the book is about these journeys. */
    public JourneyBook only(Predicate<Journey> which) {
        return new JourneyBook(journeys.stream().filter(which).toList(), oldNames);
    }

    /** Whether two names are one: the case of letters makes no difference, as in Jira's own choices. */
    public static boolean isSame(String one, String other) {
        return folded(one).equals(folded(other));
    }

    JourneyBook with(UnaryOperator<Journey> journey) {
        return new JourneyBook(journeys.stream().map(journey).toList(), oldNames);
    }

    JourneyBook withPhases(UnaryOperator<Phase> phase) {
        return with(journey ->
                journey.withPhases(journey.phases().stream().map(phase).toList()));
    }

    JourneyBook withSteps(UnaryOperator<Step> step) {
        return withPhases(
                phase -> phase.withSteps(phase.steps().stream().map(step).toList()));
    }

    JourneyBook withOldNames(List<OldName> others) {
        return new JourneyBook(journeys, others);
    }

    JourneyBook plus(OldName old) {
        List<OldName> more = new ArrayList<>(oldNames);
        more.add(old);
        return withOldNames(more);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void check(Journey journey) {
        requireName(journey.name());
        refuseTwice(journey.phases().stream().map(Phase::name));
        Set<Long> steps = new HashSet<>(journey.steps().map(Step::id).toList());
        for (Phase phase : journey.phases()) {
            requireName(phase.name());
            refuseTwice(phase.steps().stream().map(Step::name));
            for (Step step : phase.steps()) {
                requireName(step.name());
                requireShort(journey.position(phase, step).label());
                requireNext(step, steps);
            }
        }
    }

    private static void requireName(String name) {
        if (!JourneyPosition.isName(name)) {
            throw new RefusedEdit(RefusedEdit.Why.NAME, name);
        }
        requireShort(name);
    }

    private static void requireShort(String label) {
        if (label.length() > LONGEST_LABEL) {
            throw new RefusedEdit(RefusedEdit.Why.LENGTH, label);
        }
    }

    private static void requireNext(Step step, Set<Long> steps) {
        Set<Long> next = new HashSet<>(step.next());
        if (next.size() < step.next().size() || next.contains(step.id()) || !steps.containsAll(next)) {
            throw new RefusedEdit(RefusedEdit.Why.NEXT, step.name());
        }
    }

    private static void refuseTwice(Stream<String> names) {
        Set<String> known = new HashSet<>();
        names.filter(name -> !known.add(folded(name))).findFirst().ifPresent(name -> {
            throw new RefusedEdit(RefusedEdit.Why.TAKEN, name);
        });
    }
}
