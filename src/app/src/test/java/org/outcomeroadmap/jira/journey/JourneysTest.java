package org.outcomeroadmap.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.platform.Caches;
import org.outcomeroadmap.jira.platform.FieldOptions;
import org.outcomeroadmap.jira.platform.FieldOptions.Choice;
import org.outcomeroadmap.jira.platform.Projects;
import org.outcomeroadmap.jira.platform.Transactions;
import org.outcomeroadmap.jira.setup.OutcomeField;
import org.outcomeroadmap.jira.setup.OutcomeFields;
import org.outcomeroadmap.jira.setup.SetupLock;
import org.outcomeroadmap.jira.study.TablesInMemory;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyEdit;
import org.outcomeroadmap.journey.Phase;
import org.outcomeroadmap.journey.RefusedEdit;
import org.outcomeroadmap.journey.Step;

/** Journeys are kept, and the options of the field follow them. */
class JourneysTest {

    private final TestSite site = new TestSite();
    private final TablesInMemory database =
            new TablesInMemory(JourneyRow.class, PhaseRow.class, StepRow.class, OldNameRow.class);
    private final OptionsInMemory options = new OptionsInMemory();
    private final OutcomeFields fields = mock(OutcomeFields.class);
    private final JourneyTables tables = new JourneyTables(database.service());
    private final Journeys journeys = new Journeys(
            tables,
            new StepOptions(fields, new FieldOptions(options), new Projects(site.projectManager)),
            new Transactions(database.service()),
            lock(),
            caches());

    @BeforeEach
    void setUp() {
        when(fields.find(OutcomeField.JOURNEY_STEP)).thenReturn(Optional.of(options.field()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachStepHasAnOptionProjectsInTheOrderOfTheirKeys() {
        site.project(2, "ABC");
        add("Trip", 1, "Route", "Pack");
        add("Work", 2, "Meet");

        assertThat(options.told()).containsExactly("Work / Plan / Meet", "Trip / Plan / Route", "Trip / Plan / Pack");
        assertThat(journeys.book().places())
                .allSatisfy(place -> assertThat(place.step().option())
                        .isEqualTo(options.id(place.position().label())));
    }

    @Test
    void anOptionKeepsItsNumberWhateverItsStepIsCalled() {
        add("Trip", 1, "Route");
        long option = options.id("Trip / Plan / Route");

        change(book -> JourneyEdit.renameJourney(
                JourneyEdit.renameStep(book, step("Route"), "Way"),
                book.journeys().get(0).id(),
                "Holiday"));

        assertThat(options.id("Holiday / Plan / Way")).isEqualTo(option);
        assertThat(tables.load().oldNames()).hasSize(2);
        assertThat(tables.load().journeys().get(0).version()).isEqualTo(2);
    }

    @Test
    void whatIsKeptIsReadBack() {
        add("Trip", 1, "Route", "Pack");
        change(book -> JourneyEdit.step(
                JourneyEdit.phase(book, book.journeys().get(0).phases().get(0).id(), phase -> phase.withAnyOrder(true)),
                step("Pack"),
                step -> step.withNext(List.of(step("Route"))).withRetired(true)));

        JourneyBook kept = tables.load();
        assertThat(kept.journeys()).isEqualTo(journeys.book().journeys());
        assertThat(kept.step(step("Pack")).orElseThrow().step().next()).containsExactly(step("Route"));
        assertThat(kept.journeys().get(0).phases().get(0).anyOrder()).isTrue();
        assertThat(options.told()).containsExactly("Trip / Plan / Route", "(Trip / Plan / Pack)");
    }

    @Test
    void aRefusedEditChangesNothing() {
        add("Trip", 1, "Route", "Pack");

        assertThatThrownBy(() -> change(book -> JourneyEdit.renameStep(book, step("Pack"), "route")))
                .isInstanceOf(RefusedEdit.class);

        assertThat(options.told()).containsExactly("Trip / Plan / Route", "Trip / Plan / Pack");
        assertThat(journeys.book().oldNames()).isEmpty();
    }

    @Test
    void whenJiraFailsNothingIsKeptAndTheNextChangePutsOptionsRight() {
        add("Trip", 1, "Route", "Pack");
        options.broken = true;
        assertThatThrownBy(() -> change(book -> JourneyEdit.renameStep(book, step("Pack"), "Load")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(journeys.book().places().map(place -> place.step().name())).containsExactly("Route", "Pack");
        assertThat(tables.load().oldNames()).isEmpty();

        options.broken = false;
        options.setValue(journeyOption("Trip / Plan / Route"), "changed by hand");
        change(book -> JourneyEdit.renameStep(book, step("Pack"), "Load"));

        assertThat(options.told()).containsExactly("Trip / Plan / Route", "Trip / Plan / Load");
    }

    @Test
    void aDeletedStepLeavesItsOptionOnlyWhereIssuesHaveIt() {
        add("Trip", 1, "Route", "Pack");
        options.issues.put(7L, Set.of(options.id("Trip / Plan / Route")));

        change(book -> JourneyEdit.removeJourney(book, book.journeys().get(0).id()));

        assertThat(options.told()).containsExactly("Trip / Plan / Route");
        assertThat(journeys.withoutHome()).extracting(Choice::name).containsExactly("Trip / Plan / Route");
    }

    @Test
    void optionsThatAreThereBecomeThoseOfStepsAndLostOnesAreMadeAnew() {
        long made =
                options.createOption(mock(), null, null, "trip / plan / route").getOptionId();
        add("Trip", 1, "Route", "Pack");
        assertThat(options.id("Trip / Plan / Route")).isEqualTo(made);
        assertThat(journeys.withoutHome()).isEmpty();

        options.deleteOptionAndChildren(journeyOption("Trip / Plan / Pack"));
        change(book -> JourneyEdit.renameStep(book, step("Route"), "Way"));

        assertThat(options.told()).containsExactly("Trip / Plan / Way", "Trip / Plan / Pack");
    }

    private com.atlassian.jira.issue.customfields.option.Option journeyOption(String name) {
        return java.util.Objects.requireNonNull(options.findByOptionId(options.id(name)));
    }

    private void add(String name, long project, String... steps) {
        Phase phase =
                Phase.named("Plan", List.of(steps).stream().map(Step::named).toList());
        change(book -> JourneyEdit.add(book, Journey.named(project, name, List.of(phase))));
    }

    private void change(java.util.function.UnaryOperator<JourneyBook> edit) {
        journeys.change(edit, after -> {});
    }

    private long step(String name) {
        return tables.load()
                .places()
                .filter(place -> place.step().name().equals(name))
                .findFirst()
                .orElseThrow()
                .step()
                .id();
    }

    private static SetupLock lock() {
        SetupLock lock = mock(SetupLock.class);
        when(lock.locked(any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(0).get());
        return lock;
    }

    /** Nothing is kept in memory. */
    @SuppressWarnings("unchecked")
    private static Caches caches() {
        Caches caches = mock(Caches.class);
        when(caches.loading(any(), any())).thenAnswer(call -> {
            CacheLoader<Object, Object> loader = call.getArgument(1);
            Cache<Object, Object> cache = mock(Cache.class);
            when(cache.get(any())).thenAnswer(get -> loader.load(get.getArgument(0)));
            return cache;
        });
        return caches;
    }
}
