package org.outcomeroadmap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.journey.JourneyBook.Place;
import org.outcomeroadmap.journey.JourneyEdit.PhaseOrder;
import org.outcomeroadmap.journey.JourneyEdit.Replacement;

/** What holds of journeys whatever is done to them. */
class JourneyLawsTest {

    private static final int LIVES = 200;
    private static final int EDITS = 25;

    @Test
    void everyStepIsFoundByEveryNameThatItEverHad() {
        for (int seed = 0; seed < LIVES; seed++) {
            Life life = new Life(seed);
            for (int edit = 0; edit < EDITS; edit++) {
                life.edit();
                life.remember();
            }
            life.known.forEach((names, step) -> assertThat(
                            new JourneyLookup(life.book).find(List.of(names.journey(), names.phase(), names.step())))
                    .as("%s, seed %d", names, life.seed)
                    .hasValueSatisfying(places -> assertThat(places)
                            .extracting(place -> place.step().id())
                            .containsExactly(life.now(step))));
        }
    }

    @Test
    void noStepIsLostOrDoubledWithoutAMerge() {
        for (int seed = 0; seed < LIVES; seed++) {
            Life life = new Life(seed);
            for (int edit = 0; edit < EDITS; edit++) {
                List<Long> before = life.ids();
                life.editWithoutMerging();
                assertThat(life.ids()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(before);
            }
        }
    }

    @Test
    void whatIsMergedIsGoneAndNothingElse() {
        for (int seed = 0; seed < LIVES; seed++) {
            Life life = new Life(seed);
            for (int edit = 0; edit < EDITS; edit++) {
                List<Long> left = new ArrayList<>(life.ids());
                life.mergeSteps();
                left.removeAll(life.into.keySet());
                assertThat(life.ids()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(left);
            }
        }
    }

    @Test
    void followersAreOtherStepsOfTheJourney() {
        for (int seed = 0; seed < LIVES; seed++) {
            Life life = new Life(seed);
            for (int edit = 0; edit < EDITS; edit++) {
                life.edit();
                life.book
                        .places()
                        .forEach(place -> assertThat(
                                        place.journey().following(place.step().id()))
                                .doesNotContain(place.step().id())
                                .isSubsetOf(
                                        place.journey().steps().map(Step::id).toList())
                                .doesNotHaveDuplicates());
            }
        }
    }

    /** A book that is edited at random; names are never given twice, so that none hides another. */
    private static final class Life {

        private final int seed;
        private final Random random;
        private final Map<JourneyPosition, Long> known = new HashMap<>();
        private final Map<Long, Long> into = new HashMap<>();
        private int names;
        private JourneyBook book;

        Life(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            List<Journey> journeys = new ArrayList<>();
            long id = 1;
            for (int journey = 0; journey < 2; journey++) {
                List<Phase> phases = new ArrayList<>();
                for (int phase = 0; phase < 3; phase++) {
                    List<Step> steps = new ArrayList<>();
                    for (int step = 0; step < 3; step++) {
                        steps.add(new Step(id++, name(), false, List.of(), 0));
                    }
                    phases.add(new Phase(id++, name(), random.nextBoolean(), false, steps));
                }
                journeys.add(new Journey(id++, 1, name(), random.nextBoolean(), false, 1, phases));
            }
            book = new JourneyBook(journeys, List.of());
            remember();
        }

        void edit() {
            switch (random.nextInt(5)) {
                case 0 -> mergeSteps();
                case 1 -> mergePhases();
                default -> editWithoutMerging();
            }
        }

        void editWithoutMerging() {
            Place place = any();
            switch (random.nextInt(6)) {
                case 0 -> book = JourneyEdit.renameStep(book, place.step().id(), name());
                case 1 -> book = JourneyEdit.renamePhase(book, place.phase().id(), name());
                case 2 -> book = JourneyEdit.renameJourney(book, place.journey().id(), name());
                case 3 -> book = JourneyEdit.step(book, place.step().id(), step -> step.withRetired(!step.retired()));
                case 4 -> follow(place);
                default -> arrange(place.journey());
            }
        }

        void mergeSteps() {
            Place from = any();
            Place other = any();
            if (from.step().id() != other.step().id()) {
                into.put(from.step().id(), other.step().id());
                book = JourneyEdit.mergeSteps(
                        book, new Replacement(from.step().id(), other.step().id()));
            }
        }

        private void mergePhases() {
            Place from = any();
            Place other = any();
            if (from.phase().id() != other.phase().id()) {
                book = JourneyEdit.mergePhases(
                        book, new Replacement(from.phase().id(), other.phase().id()));
            }
        }

        private void follow(Place place) {
            List<Long> others =
                    new ArrayList<>(place.journey().steps().map(Step::id).toList());
            others.remove(place.step().id());
            Collections.shuffle(others, random);
            book = JourneyEdit.step(
                    book,
                    place.step().id(),
                    step -> step.withNext(others.subList(0, Math.min(others.size(), random.nextInt(3)))));
        }

        private void arrange(Journey journey) {
            List<Long> steps = new ArrayList<>(journey.steps().map(Step::id).toList());
            Collections.shuffle(steps, random);
            List<Phase> phases = new ArrayList<>(journey.phases());
            Collections.shuffle(phases, random);
            List<PhaseOrder> order = new ArrayList<>();
            int from = 0;
            for (int at = 0; at < phases.size(); at++) {
                int to = at == phases.size() - 1 ? steps.size() : from + random.nextInt(steps.size() - from + 1);
                order.add(new PhaseOrder(phases.get(at).id(), steps.subList(from, to)));
                from = to;
            }
            book = JourneyEdit.arrange(book, journey.id(), order);
        }

        void remember() {
            book.places()
                    .forEach(place ->
                            known.putIfAbsent(place.position(), place.step().id()));
        }

        long now(long step) {
            LongUnaryOperator follow = one -> into.getOrDefault(one, one);
            long at = step;
            while (follow.applyAsLong(at) != at) {
                at = follow.applyAsLong(at);
            }
            return at;
        }

        List<Long> ids() {
            return book.places().map(place -> place.step().id()).toList();
        }

        private Place any() {
            List<Place> all = book.places().toList();
            return all.get(random.nextInt(all.size()));
        }

        private String name() {
            names++;
            return "Name " + names;
        }
    }
}
