package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.outcomeroadmap.acceptance.MatrixRow.Column;
import org.outcomeroadmap.acceptance.MatrixTarget.State;

/**
 * Every request of the permission matrix, by everybody, about issues in every state. What may not be seen answers as
 * what never existed, to the byte, and no answer to anybody holds a word of what they may not see.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixIT {

    /** Headers that differ between any two answers. */
    private static final Set<String> CHANGING = Set.of(
            "date",
            "connection",
            "content-length",
            "set-cookie",
            "x-arequestid",
            "x-asessionid",
            "x-anodeid",
            "x-workbench-calls",
            "server-timing");

    /**
     * What it costs to find that something is out of sight: one question to Jira, which Jira itself asks when it is
     * asked for the same issue, project or attachment. What was deleted or archived does not cost even that.
     */
    private static final Map<String, Integer> THE_LOOK = Map.of("PermissionManager", 1);

    private static final Set<State> OF_A_PROJECT = EnumSet.of(State.OPEN, State.ELSEWHERE, State.MISSING);

    private final List<MatrixRow> rows = MatrixRow.all();
    private final AtomicInteger cells = new AtomicInteger();
    private List<Person> people = List.of();

    /** Somebody who asks, the column that tells what they get, and what they may see. */
    private record Person(String name, Visitor visitor, Column column, MatrixSite site, Set<State> sees) {

        Column columnFor(State state) {
            if (sees.contains(state) || column == Column.NOBODY) {
                return column;
            }
            return state == State.ARCHIVED ? Column.ARCHIVED : Column.UNSEEN;
        }
    }

    @BeforeAll
    void makeIssuesInEveryState() {
        Client admin = Site.shared().as("admin");
        MatrixSite usual = new MatrixSite(admin, Optional.empty());
        MatrixSite delegated = new MatrixSite(admin, Optional.of("dana"));
        Set<State> all = EnumSet.of(State.OPEN, State.HIDDEN, State.ELSEWHERE);
        Set<State> ofProject = EnumSet.of(State.OPEN, State.HIDDEN);
        Set<State> open = EnumSet.of(State.OPEN);
        people = List.of(
                new Person("nobody", Visitor.nobody(Site.shared().base()), Column.NOBODY, usual, Set.of()),
                person("admin", Column.ADMINS, usual, all),
                person("rita", Column.TEAM, usual, ofProject),
                person("paula", Column.TEAM, usual, ofProject),
                person("lena", Column.LENA, usual, ofProject),
                person("dana", Column.DANA, usual, open),
                person("dana", Column.ADMINS, delegated, open));
    }

    private static Person person(String user, Column column, MatrixSite site, Set<State> sees) {
        return new Person(user, Visitor.signedIn(Site.shared().base(), user), column, site, sees);
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatTheMatrixSays() {
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.surface() + ": " + row.method() + " " + row.path(),
                        () -> assertThat(faults(row)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> whatMayNotBeSeenCostsAsMuchAsWhatNeverExisted() {
        return rows.stream()
                .filter(row -> states(row).contains(State.MISSING))
                .map(row -> DynamicTest.dynamicTest(
                        row.surface() + ": " + row.method() + " " + row.path(),
                        () -> assertThat(dearer(row)).isEmpty()));
    }

    @Test
    void callsAreCounted() {
        MatrixRow row = rows.get(0);
        Person admin = people.get(1);

        MatrixCost cost = cost(row, admin, State.OPEN);

        // A real Jira does not count, and there only answers are compared.
        assertThat(cost.calls().containsKey("IssueManager") || Site.isNamed())
                .as(row.surface())
                .isTrue();
    }

    @Test
    void everyEndpointPanelFunctionFieldAndPageOfTheAppStandsInTheMatrix() {
        Set<String> missing = new HashSet<>();
        Site.shared()
                .as("admin")
                .get("/rest/outcomes/1.0/openapi.json")
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    String verb = method.toUpperCase(java.util.Locale.ROOT);
                    if (!method.equals("parameters")
                            && rows.stream().noneMatch(row -> row.isFor(verb, path.getKey()))) {
                        missing.add(verb + " " + path.getKey());
                    }
                }));
        AppDescriptor descriptor = AppDescriptor.read();
        descriptor.panels().stream().filter(key -> !stands("panel " + key)).forEach(missing::add);
        descriptor.servlets().stream().filter(key -> !stands("servlet " + key)).forEach(missing::add);
        descriptor.functions().stream().filter(name -> !asks("JQL", name + "(")).forEach(missing::add);
        descriptor.fields().stream()
                .filter(name -> !asks("JQL", name) || !asks("ISSUE", "{field:" + name + "}"))
                .forEach(missing::add);

        assertThat(missing).as("not in permission-matrix.txt").isEmpty();
    }

    @AfterAll
    void tellItsSizeAndThatNothingWasLeftOut(TestReporter reporter) {
        int all = rows.stream()
                .mapToInt(row -> states(row).size() * people.size())
                .sum();
        reporter.publishEntry(Map.of(
                "requests", String.valueOf(rows.size()),
                "people", String.valueOf(people.size()),
                "cells", String.valueOf(cells.get())));
        assertThat(cells.get()).as("cells tried").isEqualTo(all);
    }

    private boolean stands(String surface) {
        return rows.stream().anyMatch(row -> row.surface().equals(surface));
    }

    private boolean asks(String method, String part) {
        return rows.stream()
                .anyMatch(row -> row.method().equals(method) && row.path().contains(part));
    }

    private static Set<State> states(MatrixRow row) {
        if (row.isAboutAnIssue()) {
            return EnumSet.allOf(State.class);
        }
        return row.isAboutAProject() ? OF_A_PROJECT : EnumSet.of(State.OPEN);
    }

    /** The states in which the row's target must look to the person like one that never existed. */
    private static Set<State> unseen(MatrixRow row, Person person) {
        EnumSet<State> unseen = EnumSet.copyOf(states(row));
        unseen.removeAll(person.sees());
        if (!row.expected(Column.ARCHIVED).equals(row.expected(Column.UNSEEN))) {
            unseen.remove(State.ARCHIVED);
        }
        return unseen;
    }

    private List<String> faults(MatrixRow row) {
        List<String> faults = new ArrayList<>();
        for (Person person : people) {
            Map<State, Visitor.Seen> unseen = new TreeMap<>();
            for (State state : states(row)) {
                Visitor.Seen seen = answer(row, person, state, faults);
                if (unseen(row, person).contains(state)) {
                    unseen.put(state, compared(seen, person.site().target(state)));
                }
            }
            Visitor.Seen missing = unseen.get(State.MISSING);
            if (missing != null && !row.expected(Column.UNSEEN).equals("absent")) {
                unseen.forEach((state, seen) -> {
                    if (!seen.equals(missing)) {
                        faults.add(person.name() + " can tell " + state + " from missing: " + seen.brief() + " and "
                                + missing.brief());
                    }
                });
            }
        }
        return faults;
    }

    private List<String> dearer(MatrixRow row) {
        List<String> dearer = new ArrayList<>();
        for (Person person : people) {
            MatrixCost missing = cost(row, person, State.MISSING);
            for (State state : unseen(row, person)) {
                Map<String, Integer> beyond = cost(row, person, state).beyond(missing);
                if (!beyond.isEmpty() && !(isThere(state) && beyond.equals(THE_LOOK))) {
                    dearer.add(person.name() + " is answered about " + state + " with other calls than about missing: "
                            + beyond + " beyond " + missing.calls());
                }
            }
        }
        return dearer;
    }

    private static boolean isThere(State state) {
        return state == State.OPEN || state == State.HIDDEN || state == State.ELSEWHERE;
    }

    private static MatrixCost cost(MatrixRow row, Person person, State state) {
        MatrixTarget target = person.site().target(state);
        return MatrixCost.steady(() -> row.ask(person.visitor(), target));
    }

    private Visitor.Seen answer(MatrixRow row, Person person, State state, List<String> faults) {
        cells.incrementAndGet();
        MatrixTarget target = person.site().target(state);
        person.site().restore(row, state);
        Visitor.Seen seen = row.ask(person.visitor(), target);
        person.site().restore(row, state);
        String who = person.name() + " (" + person.column() + "), " + state + ": ";
        String wanted = row.expected(person.columnFor(state));
        row.fault(wanted, seen, target).ifPresent(fault -> faults.add(who + fault));
        String request = row.request(target);
        EnumSet.complementOf(EnumSet.copyOf(seenOrMissing(person))).forEach(other -> {
            // Jira itself shows archived issues by key and as links; the trail keeps that a study was deleted.
            boolean told = (other == State.ARCHIVED && row.isAnsweredByJira())
                    || (other == State.DELETED && row.tellsTheTrail());
            if (!told && person.site().target(other).isNamedIn(seen.all(), request)) {
                faults.add(who + "a trace of " + other + " in " + seen.brief());
            }
        });
        return seen;
    }

    private static Set<State> seenOrMissing(Person person) {
        Set<State> seen = EnumSet.of(State.MISSING);
        seen.addAll(person.sees());
        return seen;
    }

    private static Visitor.Seen compared(Visitor.Seen seen, MatrixTarget target) {
        Map<String, List<String>> headers = new TreeMap<>(seen.headers());
        headers.keySet().removeAll(CHANGING);
        headers.replaceAll(
                (name, values) -> values.stream().map(target::withoutEcho).toList());
        return new Visitor.Seen(seen.status(), headers, target.withoutEcho(seen.body()));
    }
}
