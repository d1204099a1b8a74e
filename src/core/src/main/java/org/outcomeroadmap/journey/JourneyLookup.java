package org.outcomeroadmap.journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds steps by what people call them: the name of a journey, then of a phase of it, then of a step of that. On each
 * level a name that something has now comes first, the case of letters not mattering where none is exactly the same;
 * then names from before; then ids.
 */
public final class JourneyLookup {

    private static final List<Level> LEVELS = List.of(Level.JOURNEY, Level.PHASE, Level.STEP);
    private static final Set<Long> TOP = Set.of(Journey.NEW);

    private final JourneyBook book;

    /** Prepares to look into a book. */
    public JourneyLookup(JourneyBook book) {
        this.book = book;
    }

    /** What has a name on one level. */
    private record Named(long id, long parent, String name) {}

    /**
     * The steps that are meant.
     *
     * @param arguments the names or ids of a journey, and of a phase of it, and of a step of that, as far as given
     * @return empty if one of them is not known; an empty list for what is known and has no steps
     */
    public Optional<List<JourneyBook.Place>> find(List<String> arguments) {
        Set<Long> found = TOP;
        for (int depth = 0; depth < arguments.size(); depth++) {
            found = meant(LEVELS.get(depth), found, arguments.get(depth));
            if (found.isEmpty()) {
                return Optional.empty();
            }
        }
        Set<Long> ids = found;
        Level level = LEVELS.get(arguments.size() - 1);
        return Optional.of(
                book.places().filter(place -> ids.contains(id(place, level))).toList());
    }

    private Set<Long> meant(Level level, Set<Long> parents, String asked) {
        List<Named> now =
                all(level).filter(one -> parents.contains(one.parent())).toList();
        Set<Long> known = all(level).map(Named::id).collect(Collectors.toSet());
        return Stream.of(
                        ids(now, one -> one.name().equals(asked)),
                        ids(now, one -> JourneyBook.isSame(one.name(), asked)),
                        before(level, parents, asked, known),
                        ids(now, one -> Long.toString(one.id()).equals(asked)))
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** Old names lead anywhere, since what had the name may have moved. */
    private Set<Long> before(Level level, Set<Long> parents, String asked, Set<Long> known) {
        return book.oldNames().stream()
                .filter(old -> old.level() == level && parents.contains(old.parent()))
                .filter(old -> JourneyBook.isSame(old.name(), asked))
                .map(OldName::target)
                .filter(known::contains)
                .collect(Collectors.toSet());
    }

    private Stream<Named> all(Level level) {
        return switch (level) {
            case JOURNEY ->
                book.journeys().stream().map(journey -> new Named(journey.id(), Journey.NEW, journey.name()));
            case PHASE ->
                book.journeys().stream()
                        .flatMap(journey -> journey.phases().stream()
                                .map(phase -> new Named(phase.id(), journey.id(), phase.name())));
            case STEP ->
                book.places()
                        .map(place -> new Named(
                                place.step().id(),
                                place.phase().id(),
                                place.step().name()));
        };
    }

    private static Set<Long> ids(List<Named> among, Predicate<Named> which) {
        return among.stream().filter(which).map(Named::id).collect(Collectors.toSet());
    }

    private static long id(JourneyBook.Place place, Level level) {
        return switch (level) {
            case JOURNEY -> place.journey().id();
            case PHASE -> place.phase().id();
            case STEP -> place.step().id();
        };
    }
}
