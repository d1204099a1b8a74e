package org.outcomeroadmap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.journey.JourneyBook.Place;
import org.outcomeroadmap.journey.JourneyEdit.PhaseOrder;
import org.outcomeroadmap.journey.JourneyEdit.Replacement;
import org.outcomeroadmap.journey.RefusedEdit.Why;

/** How journeys are changed, by examples. */
class JourneyEditTest {

    private static final JourneyBook BOOK = new JourneyBook(
            List.of(
                    journey(
                            1,
                            "Trip",
                            phase(10, "Plan", step(100, "Route"), step(101, "Pack")),
                            phase(11, "Go", step(102, "Eat"), step(103, "Rest"))),
                    journey(2, "Work", phase(12, "Plan", step(104, "Route"), step(105, "Meet")))),
            List.of());

    @Test
    void whatIsRenamedIsFoundByBothNames() {
        JourneyBook renamed = JourneyEdit.renameStep(
                JourneyEdit.renamePhase(JourneyEdit.renameJourney(BOOK, 1, "Holiday"), 10, "Prepare"), 100, "Way");

        assertThat(found(renamed, "Holiday", "Prepare", "Way")).containsExactly(100L);
        assertThat(found(renamed, "Trip", "Plan", "Route")).containsExactly(100L);
        assertThat(found(renamed, "trip", "PLAN")).containsExactly(100L, 101L);
        assertThat(found(renamed, "Trip")).containsExactly(100L, 101L, 102L, 103L);
    }

    @Test
    void whatGetsItsNameBackHasNoOldOne() {
        JourneyBook there = JourneyEdit.renameJourney(BOOK, 1, "Holiday");
        JourneyBook back = JourneyEdit.renameJourney(there, 1, "Trip");

        assertThat(back.oldNames()).containsExactly(new OldName(Level.JOURNEY, 0, "Holiday", 1));
        assertThat(JourneyEdit.renameJourney(back, 1, "Trip").oldNames()).isEqualTo(back.oldNames());
        assertThat(JourneyEdit.renameJourney(BOOK, 77, "Holiday").oldNames()).isEmpty();
    }

    @Test
    void aNameThatSomethingHasNowComesBeforeOneThatSomethingHad() {
        JourneyBook swapped = JourneyEdit.renameStep(JourneyEdit.renameStep(BOOK, 100, "Way"), 101, "Route");

        assertThat(found(swapped, "Trip", "Plan", "Route")).containsExactly(101L);
        assertThat(found(swapped, "Trip", "Plan", "route")).containsExactly(101L);
    }

    @Test
    void idsFindInTheirPlaces() {
        assertThat(found(BOOK, "1", "11", "103")).containsExactly(103L);
        assertThat(found(BOOK, "Trip", "11")).containsExactly(102L, 103L);
        assertThat(new JourneyLookup(BOOK).find(List.of("1", "12"))).isEmpty();
        assertThat(new JourneyLookup(BOOK).find(List.of("3"))).isEmpty();
    }

    @Test
    void whatHasNoStepsIsKnownAndEmpty() {
        JourneyBook more = JourneyEdit.addPhase(BOOK, 1, Phase.named("Return", List.of()));

        assertThat(new JourneyLookup(more).find(List.of("Trip", "Return"))).hasValue(List.of());
    }

    @Test
    void whatIsAddedStandsAtTheEnd() {
        JourneyBook more = JourneyEdit.addStep(
                JourneyEdit.add(BOOK, Journey.named(7, "Cook", List.of(Phase.named("Eat", List.of())))),
                11,
                Step.named("Sleep"));

        assertThat(more.journeys()).extracting(Journey::name).containsExactly("Trip", "Work", "Cook");
        assertThat(more.phase(11).orElseThrow().steps()).extracting(Step::name).containsExactly("Eat", "Rest", "Sleep");
    }

    @Test
    void stepsThatChangeTheirPhaseAreFoundInBoth() {
        JourneyBook arranged = JourneyEdit.arrange(
                BOOK, 1, List.of(new PhaseOrder(11, List.of(103L, 100L, 102L)), new PhaseOrder(10, List.of(101L))));

        assertThat(arranged.journey(1).orElseThrow().steps().map(Step::id)).containsExactly(103L, 100L, 102L, 101L);
        assertThat(found(arranged, "Trip", "Plan", "Route")).containsExactly(100L);
        assertThat(found(arranged, "Trip", "Go", "Route")).containsExactly(100L);
        assertThat(arranged.oldNames()).hasSize(1);
    }

    @Test
    void anArrangementNamesEverythingOnce() {
        assertThat(refused(() -> arrange(new PhaseOrder(10, List.of(100L, 101L)))))
                .isEqualTo(Why.ARRANGEMENT);
        assertThat(refused(() -> arrange(new PhaseOrder(10, List.of(100L)), new PhaseOrder(11, List.of(102L, 103L)))))
                .isEqualTo(Why.ARRANGEMENT);
        assertThat(refused(() -> arrange(
                        new PhaseOrder(10, List.of(100L, 101L, 100L)), new PhaseOrder(11, List.of(102L, 103L)))))
                .isEqualTo(Why.ARRANGEMENT);
        assertThat(refused(() ->
                        arrange(new PhaseOrder(10, List.of(100L, 101L)), new PhaseOrder(12, List.of(102L, 103L)))))
                .isEqualTo(Why.ARRANGEMENT);
    }

    @Test
    void aStepCanNotMoveWhereOneHasItsName() {
        JourneyBook twice = JourneyEdit.renameStep(BOOK, 102, "route");

        assertThat(refused(() -> JourneyEdit.arrange(
                        twice,
                        1,
                        List.of(new PhaseOrder(10, List.of(101L)), new PhaseOrder(11, List.of(100L, 102L, 103L))))))
                .isEqualTo(Why.TAKEN);
    }

    @Test
    void namesAreNamesAndOnlyOnceInOnePlace() {
        assertThat(refused(() -> JourneyEdit.renameJourney(BOOK, 1, "work"))).isEqualTo(Why.TAKEN);
        assertThat(refused(() -> JourneyEdit.renamePhase(BOOK, 10, "GO"))).isEqualTo(Why.TAKEN);
        assertThat(refused(() -> JourneyEdit.renameStep(BOOK, 100, "Pack"))).isEqualTo(Why.TAKEN);
        assertThat(refused(() -> JourneyEdit.renameJourney(BOOK, 1, "Trip / Home")))
                .isEqualTo(Why.NAME);
        assertThat(refused(() -> JourneyEdit.renamePhase(BOOK, 10, " Go"))).isEqualTo(Why.NAME);
        assertThat(refused(() -> JourneyEdit.renameStep(BOOK, 100, ""))).isEqualTo(Why.NAME);
        assertThat(refused(() -> JourneyEdit.renameStep(BOOK, 100, "x".repeat(242))))
                .isEqualTo(Why.LENGTH);
        assertThat(JourneyEdit.renameStep(BOOK, 100, "x".repeat(241))
                        .places()
                        .map(place -> place.position().label().length()))
                .contains(JourneyBook.LONGEST_LABEL);
        RefusedEdit told = catchThrowableOfType(RefusedEdit.class, () -> JourneyEdit.renameStep(BOOK, 100, "Pack"));
        assertThat(told.subject()).isEqualTo("Pack");
    }

    @Test
    void onlyOtherStepsOfTheJourneyFollowAndEachOnce() {
        assertThat(refused(() -> next(100, 100L))).isEqualTo(Why.NEXT);
        assertThat(refused(() -> next(100, 101L, 101L))).isEqualTo(Why.NEXT);
        assertThat(refused(() -> next(100, 104L))).isEqualTo(Why.NEXT);
        assertThat(next(103, 100L).step(103).orElseThrow().step().next()).containsExactly(100L);
    }

    @Test
    void theStepAfterFollowsUnlessOthersAreNamedOrAnyOrderIsGood() {
        Journey trip = BOOK.journey(1).orElseThrow();
        assertThat(trip.following(100)).containsExactly(101L);
        assertThat(trip.following(101)).containsExactly(102L);
        assertThat(trip.following(103)).isEmpty();
        assertThat(trip.following(104)).isEmpty();
        assertThat(next(100, 102L, 103L).journey(1).orElseThrow().following(100))
                .containsExactly(102L, 103L);
        assertThat(trip.withAnyOrder(true).following(101)).isEmpty();
        assertThat(trip.withAnyOrder(true).following(100)).containsExactly(101L);
        JourneyBook loose = JourneyEdit.phase(BOOK, 10, phase -> phase.withAnyOrder(true));
        assertThat(loose.journey(1).orElseThrow().following(100)).isEmpty();
        assertThat(loose.journey(1).orElseThrow().following(101)).containsExactly(102L);
    }

    @Test
    void whatIsRetiredIsNeitherOfferedNorFollows() {
        JourneyBook retired = JourneyEdit.step(next(100, 101L), 101, step -> step.withRetired(true));
        assertThat(retired.journey(1).orElseThrow().following(100)).containsExactly(102L);
        assertThat(retired.journey(1).orElseThrow().following(101)).containsExactly(102L);
        assertThat(offered(retired)).containsExactly(100L, 102L, 103L, 104L, 105L);
        assertThat(offered(JourneyEdit.phase(BOOK, 10, phase -> phase.withRetired(true))))
                .containsExactly(102L, 103L, 104L, 105L);
        assertThat(offered(JourneyEdit.journey(BOOK, 1, journey -> journey.withRetired(true))))
                .containsExactly(104L, 105L);
    }

    @Test
    void aStepThatGoesTakesItsNamesAlong() {
        JourneyBook removed = JourneyEdit.removeStep(JourneyEdit.renameStep(next(101, 100L), 100, "Way"), 100);

        assertThat(removed.step(100)).isEmpty();
        assertThat(removed.oldNames()).isEmpty();
        assertThat(removed.step(101).orElseThrow().step().next()).isEmpty();
    }

    @Test
    void aPhaseAndAJourneyTakeTheNamesOfTheirStepsAlong() {
        JourneyBook renamed = JourneyEdit.renameJourney(
                JourneyEdit.renamePhase(JourneyEdit.renameStep(BOOK, 100, "Way"), 10, "Prepare"), 1, "Holiday");

        JourneyBook withoutPhase = JourneyEdit.removePhase(renamed, 10);
        assertThat(withoutPhase.phase(10)).isEmpty();
        assertThat(withoutPhase.oldNames()).containsExactly(new OldName(Level.JOURNEY, 0, "Trip", 1));
        JourneyBook without = JourneyEdit.removeJourney(renamed, 1);
        assertThat(without.journeys()).extracting(Journey::id).containsExactly(2L);
        assertThat(without.oldNames()).isEmpty();
        assertThat(JourneyEdit.removeJourney(renamed, 77)).isSameAs(renamed);
        assertThat(JourneyEdit.removePhase(renamed, 77).journeys()).isEqualTo(renamed.journeys());
    }

    @Test
    void aMergedStepIsFoundByTheNamesOfBoth() {
        JourneyBook merged =
                JourneyEdit.mergeSteps(JourneyEdit.renameStep(BOOK, 100, "Way"), new Replacement(100, 101));

        assertThat(merged.step(100)).isEmpty();
        assertThat(found(merged, "Trip", "Plan", "Way")).containsExactly(101L);
        assertThat(found(merged, "Trip", "Plan", "Route")).containsExactly(101L);
        assertThat(found(merged, "Trip", "Plan", "Pack")).containsExactly(101L);
    }

    @Test
    void whatFollowedAMergedStepFollowsTheOther() {
        JourneyBook linked = JourneyEdit.step(
                JourneyEdit.step(next(100, 102L, 101L), 101, step -> step.withNext(List.of(100L, 103L))),
                103,
                step -> step.withNext(List.of(100L, 101L)));

        JourneyBook merged = JourneyEdit.mergeSteps(linked, new Replacement(100, 101));

        assertThat(merged.step(101).orElseThrow().step().next()).containsExactly(103L, 102L);
        assertThat(merged.step(103).orElseThrow().step().next()).containsExactly(101L);
        assertThat(merged.step(102).orElseThrow().step().next()).isEmpty();
    }

    @Test
    void aStepIsMergedIntoOneOfAnotherJourney() {
        JourneyBook merged = JourneyEdit.mergeSteps(next(101, 100L), new Replacement(100, 104));

        assertThat(found(merged, "Trip", "Plan", "Route")).containsExactly(104L);
        assertThat(merged.step(101).orElseThrow().step().next()).isEmpty();
    }

    @Test
    void nothingIsMergedIntoItselfAndTheUnknownChangesNothing() {
        assertThat(refused(() -> JourneyEdit.mergeSteps(BOOK, new Replacement(100, 100))))
                .isEqualTo(Why.ITSELF);
        assertThat(refused(() -> JourneyEdit.mergePhases(BOOK, new Replacement(10, 10))))
                .isEqualTo(Why.ITSELF);
        assertThat(JourneyEdit.mergeSteps(BOOK, new Replacement(100, 777))).isSameAs(BOOK);
        assertThat(JourneyEdit.mergeSteps(BOOK, new Replacement(777, 100))).isSameAs(BOOK);
        assertThat(JourneyEdit.mergePhases(BOOK, new Replacement(10, 777))).isSameAs(BOOK);
        assertThat(JourneyEdit.mergePhases(BOOK, new Replacement(777, 10))).isSameAs(BOOK);
    }

    @Test
    void aMergedPhaseBringsItsStepsAndTheirNames() {
        JourneyBook named = JourneyEdit.renamePhase(next(103, 100L), 10, "Prepare");
        JourneyBook merged = JourneyEdit.mergePhases(named, new Replacement(10, 11));

        assertThat(merged.journey(1).orElseThrow().phases())
                .extracting(Phase::id)
                .containsExactly(11L);
        assertThat(merged.journey(1).orElseThrow().steps().map(Step::id)).containsExactly(102L, 103L, 100L, 101L);
        assertThat(merged.step(103).orElseThrow().step().next()).containsExactly(100L);
        assertThat(found(merged, "Trip", "Plan", "Route")).containsExactly(100L);
        assertThat(found(merged, "Trip", "Prepare", "Pack")).containsExactly(101L);
        assertThat(found(merged, "Trip", "Prepare")).containsExactly(102L, 103L, 100L, 101L);
    }

    @Test
    void stepsOfTheSameNameInMergedPhasesAreMerged() {
        JourneyBook linked = JourneyEdit.step(next(100, 101L, 102L), 103, step -> step.withNext(List.of(101L)));
        Replacement phases = new Replacement(10, 12);

        assertThat(JourneyEdit.sameSteps(linked, phases)).containsExactly(new Replacement(100, 104));
        JourneyBook merged = JourneyEdit.mergePhases(linked, phases);

        assertThat(merged.phase(12).orElseThrow().steps()).extracting(Step::id).containsExactly(104L, 105L, 101L);
        assertThat(merged.step(103).orElseThrow().step().next()).isEmpty();
        assertThat(found(merged, "Trip", "Plan", "Pack")).containsExactly(101L);
        assertThat(found(merged, "Trip", "Plan", "Route")).containsExactly(104L);
        assertThat(JourneyEdit.sameSteps(linked, new Replacement(777, 778))).isEmpty();
    }

    @Test
    void aBookFindsStepsByTheirChoicesAndNames() {
        JourneyBook chosen = JourneyEdit.step(BOOK, 100, step -> step.withOption(9));

        assertThat(chosen.ofOption(9).map(Place::position)).hasValue(new JourneyPosition("Trip", "Plan", "Route"));
        assertThat(chosen.ofOption(Journey.NEW)).isEmpty();
        assertThat(chosen.at(new JourneyPosition("Trip", "Go", "Eat"))
                        .map(place -> place.step().id()))
                .hasValue(102L);
        assertThat(chosen.only(journey -> journey.id() == 2).places()).hasSize(2);
        assertThat(chosen.ofPhase(12))
                .hasValueSatisfying(journey -> assertThat(journey.id()).isEqualTo(2));
    }

    @Test
    void kindsAndLevelsAreReadBack() {
        assertThat(Stream.of(Level.values()).map(level -> Level.ofSlug(level.slug())))
                .containsExactly(Level.values());
        assertThat(Stream.of(NoteKind.values())
                        .map(kind -> NoteKind.ofSlug(kind.slug()).orElseThrow()))
                .containsExactly(NoteKind.values());
        assertThat(Stream.of(PainKind.values())
                        .map(kind -> PainKind.ofSlug(kind.slug()).orElseThrow()))
                .containsExactly(PainKind.values());
        assertThat(NoteKind.IDEAL_SOLUTION.slug()).isEqualTo("ideal-solution");
        assertThat(NoteKind.ofSlug("IDEAL")).isEmpty();
        assertThat(PainKind.ofSlug("pain")).isEmpty();
        assertThat(Why.ITSELF.slug()).isEqualTo("itself");
    }

    private static JourneyBook arrange(PhaseOrder... order) {
        return JourneyEdit.arrange(BOOK, 1, List.of(order));
    }

    private static JourneyBook next(long step, Long... next) {
        return JourneyEdit.step(BOOK, step, one -> one.withNext(List.of(next)));
    }

    private static List<Long> offered(JourneyBook book) {
        return book.places()
                .filter(Place::isOffered)
                .map(place -> place.step().id())
                .toList();
    }

    private static List<Long> found(JourneyBook book, String... names) {
        return new JourneyLookup(book)
                .find(List.of(names)).orElseThrow().stream()
                        .map(place -> place.step().id())
                        .toList();
    }

    private static Why refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable edit) {
        return catchThrowableOfType(RefusedEdit.class, edit).why();
    }

    private static Journey journey(long id, String name, Phase... phases) {
        return new Journey(id, 50, name, false, false, 1, List.of(phases));
    }

    private static Phase phase(long id, String name, Step... steps) {
        return new Phase(id, name, false, false, List.of(steps));
    }

    private static Step step(long id, String name) {
        return new Step(id, name, false, List.of(), 0);
    }
}
