package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every number of coverage equals what Jira's own search finds for it, whoever asks and whatever for. */
@Tag("every-database")
class CoverageIT {

    private static final String REST = "/rest/outcomes/1.0";
    private static final List<String> USERS = List.of("paula", "lena", "dana");
    private static final List<String> TYPES = List.of(
            "extremely-underserved", "strongly-underserved", "underserved", "served", "overserved", "low-priority");

    private static final Client ADMIN = Site.shared().as("admin");
    private static final CoveredProject ROADMAP = new CoveredProject(ADMIN);
    private static final String KEY = ROADMAP.project.key();

    /** Where each number stands in the answer, by the name of its search. */
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("outcomes", "/outcomes/total"),
            Map.entry("outcomesWithEpic", "/outcomes/withEpic"),
            Map.entry("outcomesWithOpenEpic", "/outcomes/withOpenEpic"),
            Map.entry("underserved", "/underserved/total"),
            Map.entry("underservedWithOpenEpic", "/underserved/withOpenEpic"),
            Map.entry("epics", "/epics/total"),
            Map.entry("epicsWithoutOutcome", "/epics/withoutOutcome"),
            Map.entry("excusedEpics", "/epics/excused"),
            Map.entry("epicsOnlyServedOrOverserved", "/epics/openOnlyServedOrOverserved"),
            Map.entry("unplaced", "/unplaced"));

    @TestFactory
    Stream<DynamicTest> everyNumberIsWhatSearchFinds() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("a project", "project=" + KEY);
        sources.put("a filter", "filter=" + filter("project = " + KEY + " ORDER BY created DESC", "authenticated"));
        sources.put("JQL in an order", jql("project = " + KEY + " ORDER BY summary DESC, key"));
        sources.put("two projects", jql("project = " + KEY + " OR project = " + ROADMAP.elsewhere.key()));
        sources.put("stories only", jql("key = " + ROADMAP.story + " ORDER BY key"));
        sources.put("outcomes only", jql("key in (" + ROADMAP.covered + ", " + ROADMAP.gap + ")"));
        sources.put("epics only", jql("key in (" + ROADMAP.epicOfHidden + ", " + ROADMAP.servingEpic + ")"));
        sources.put("some of both", jql("key = " + ROADMAP.fromElsewhere + " OR key = " + ROADMAP.idleEpic));
        sources.put("nothing", jql("project = " + KEY + " AND summary ~ \"nosuchword\""));
        sources.put("an order alone", jql("ORDER BY key"));
        return USERS.stream()
                .flatMap(user -> sources.entrySet().stream()
                        .map(source -> DynamicTest.dynamicTest(
                                user + " by " + source.getKey(),
                                () -> compare(Site.shared().as(user), source.getValue()))));
    }

    private static void compare(Client user, String source) {
        JsonNode coverage = user.get(REST + "/coverage?" + source).expect(200).json();
        JsonNode searches = coverage.path("jql");
        NUMBERS.forEach(
                (name, pointer) -> assertThat(user.found(searches.path(name).asText()))
                        .as(name + ": " + searches.path(name).asText())
                        .isEqualTo(coverage.at(pointer).asInt()));
        for (String list :
                List.of("gaps", "withoutOwner", "epicsWithoutOutcome", "excusedEpics", "epicsOnlyServedOrOverserved")) {
            assertThat(found(user, searches.path(list).asText()))
                    .as(list + ": " + searches.path(list).asText())
                    .isEqualTo(new TreeSet<>(CoveredProject.keys(coverage.path(list))));
        }
        assertThat(coverage.at("/gaps"))
                .hasSize(coverage.at("/underserved/total").asInt()
                        - coverage.at("/underserved/withOpenEpic").asInt());
        coverage.path("byPhase").forEach(phase -> comparePhase(user, phase));
        compareFeed(user, source, coverage);
    }

    private static void comparePhase(Client user, JsonNode phase) {
        String jql = phase.path("jql").asText();
        assertThat(user.found(jql)).as(jql).isEqualTo(phase.path("total").asInt());
        int typed = 0;
        for (String type : TYPES) {
            int count = phase.path("counts").path(type).asInt();
            typed += count;
            String cell = jql + " AND issue in outcomesOfType(\"" + type + "\")";
            assertThat(user.found(cell)).as(cell).isEqualTo(count);
        }
        assertThat(typed + phase.path("unscored").asInt())
                .isEqualTo(phase.path("total").asInt());
        String open = jql + " AND issue not in untargetedOutcomes()";
        assertThat(user.found(open))
                .as(open)
                .isEqualTo(phase.path("withOpenEpic").asInt());
    }

    private static void compareFeed(Client user, String source, JsonNode coverage) {
        Answer feed = user.get(REST + "/feed?" + source).expect(200);
        int open = 0;
        int any = 0;
        for (JsonNode row : feed.at("/rows")) {
            any += row.path("epics").asInt() > 0 ? 1 : 0;
            open += row.path("openEpics").asInt() > 0 ? 1 : 0;
        }

        assertThat(feed.at("/total").asInt())
                .isEqualTo(coverage.at("/outcomes/total").asInt());
        assertThat(any).isEqualTo(coverage.at("/outcomes/withEpic").asInt());
        assertThat(open).isEqualTo(coverage.at("/outcomes/withOpenEpic").asInt());
    }

    @Test
    void whoSeesEverythingGetsTheWholeRoadmap() {
        JsonNode coverage = coverage("paula");

        assertThat(coverage.path("matched").toString()).isEqualTo("{\"outcomes\":7,\"epics\":8}");
        assertThat(coverage.path("outcomes").toString()).isEqualTo("{\"total\":7,\"withEpic\":6,\"withOpenEpic\":5}");
        assertThat(coverage.path("underserved").toString()).isEqualTo("{\"total\":3,\"withOpenEpic\":2}");
        assertThat(coverage.path("epics").toString())
                .isEqualTo("{\"total\":8,\"withoutOutcome\":1,\"excused\":1,\"openOnlyServedOrOverserved\":1}");
        assertThat(CoveredProject.keys(coverage.path("gaps"))).containsExactly(ROADMAP.gap);
        assertThat(coverage.at("/gaps/0/decision/note").asText()).isEqualTo("Next spring");
        assertThat(coverage.at("/gaps/0/owner").isNull()).isTrue();
        assertThat(coverage.at("/gaps/0/epics").asInt()).isEqualTo(1);
        assertThat(coverage.at("/gaps/0/openEpics").asInt()).isZero();
        assertThat(coverage.path("unscored").asInt()).isEqualTo(3);
        assertThat(coverage.path("unplaced").asInt()).isEqualTo(2);
        assertThat(coverage.path("stale").asInt()).isZero();
        assertThat(coverage.at("/studies/0/wave").asText()).isEqualTo("2026-Q3");
        assertThat(coverage.at("/excusedEpics/0/excuse/reason").asText()).isEqualTo("Upkeep");
        assertThat(Duration.between(Instant.parse(coverage.path("asOf").asText()), Instant.now()))
                .isLessThan(Duration.ofMinutes(10));
    }

    @Test
    void whoMayNotSeeAnOutcomeGetsEveryNumberWithoutIt() {
        JsonNode coverage = coverage("dana");

        assertThat(coverage.path("outcomes").toString()).isEqualTo("{\"total\":6,\"withEpic\":4,\"withOpenEpic\":3}");
        assertThat(coverage.path("underserved").toString()).isEqualTo("{\"total\":2,\"withOpenEpic\":1}");
        assertThat(coverage.path("epics").toString())
                .isEqualTo("{\"total\":7,\"withoutOutcome\":2,\"excused\":2,\"openOnlyServedOrOverserved\":1}");
        assertThat(CoveredProject.keys(coverage.path("epicsWithoutOutcome")))
                .containsExactly(ROADMAP.epicOfHidden, ROADMAP.idleEpic);
        assertThat(coverage.toString()).doesNotContain(ROADMAP.hidden + "\"", "shame", ROADMAP.hiddenEpic + "\"");
    }

    @Test
    void phasesCountAnOutcomeOnTwoStepsOnceAndOnTwoPhasesTwice() {
        JsonNode phases = coverage("paula").path("byPhase");

        assertThat(phases).hasSize(3);
        assertThat(phases.at("/0/phase").asText()).isEqualTo("Dream");
        assertThat(phases.at("/0/total").asInt()).isEqualTo(2);
        assertThat(phases.at("/0/unscored").asInt()).isEqualTo(1);
        assertThat(phases.at("/1/phase").asText()).isEqualTo("Plan");
        assertThat(phases.at("/1/total").asInt()).isEqualTo(4);
        assertThat(phases.at("/1/counts/extremely-underserved").asInt()).isEqualTo(3);
        assertThat(phases.at("/1/withOpenEpic").asInt()).isEqualTo(3);
        assertThat(phases.at("/2/total").asInt())
                .as("a phase where nothing stands")
                .isZero();
    }

    @Test
    void listsAndPanelsAgreeWithTheCounts() {
        for (String name : USERS) {
            Client user = Site.shared().as(name);
            JsonNode coverage = coverage(name);
            int open = 0;
            for (JsonNode outcome : user.get(REST + "/outcomes?maxResults=1000&project=" + KEY)
                    .expect(200)
                    .at("/outcomes")) {
                open += outcome.path("openEpics").asInt() > 0 ? 1 : 0;
                JsonNode page = user.get(
                                REST + "/outcomes/" + outcome.path("key").asText())
                        .expect(200)
                        .json();
                assertThat(page.path("epics")).hasSize(outcome.path("epics").asInt());
                assertThat(page.path("decision")).isEqualTo(outcome.path("decision"));
                assertThat(page.path("owner")).isEqualTo(outcome.path("owner"));
            }
            assertThat(open).isEqualTo(coverage.at("/outcomes/withOpenEpic").asInt());
            Stream.of("epicsWithoutOutcome", "excusedEpics")
                    .flatMap(list -> CoveredProject.keys(coverage.path(list)).stream())
                    .forEach(epic -> assertThat(user.get(REST + "/epics/" + epic + "/outcomes")
                                    .expect(200)
                                    .at("/headline/outcomes")
                                    .asInt())
                            .as(epic)
                            .isZero());
        }
    }

    @Test
    void anEpicThatIsDoneLeavesItsOutcomeAGapAndALinkClosesIt() {
        CoveredProject own = new CoveredProject(ADMIN);
        String key = own.project.key();
        Client paula = Site.shared().as("paula");

        own.project.link(own.idleEpic, own.gap);
        JsonNode closed =
                paula.get(REST + "/coverage?project=" + key).expect(200).json();
        paula.delete(REST + "/epics/" + own.idleEpic + "/outcomes/" + own.gap).expect(200);
        JsonNode open = paula.get(REST + "/coverage?project=" + key).expect(200).json();

        assertThat(closed.path("gaps")).isEmpty();
        assertThat(closed.at("/epics/withoutOutcome").asInt()).isZero();
        assertThat(CoveredProject.keys(open.path("gaps"))).containsExactly(own.gap);
        assertThat(CoveredProject.keys(open.path("epicsWithoutOutcome"))).containsExactly(own.idleEpic);
    }

    @Test
    void theFeedHasNoNumberThatMayNotBeShown() {
        JsonNode rows = Site.shared()
                .as("dana")
                .get(REST + "/feed?project=" + KEY)
                .expect(200)
                .at("/rows");
        Map<String, JsonNode> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.put(row.path("key").asText(), row));

        assertThat(byKey).doesNotContainKey(ROADMAP.hidden);
        assertThat(row(byKey, ROADMAP.suppressed).path("opportunity").isNull()).isTrue();
        assertThat(row(byKey, ROADMAP.suppressed).path("respondents").isNull()).isTrue();
        JsonNode covered = row(byKey, ROADMAP.covered);
        assertThat(covered.path("opportunity").asDouble()).isEqualTo(20.0);
        assertThat(covered.path("respondents").asInt()).isEqualTo(10);
        assertThat(covered.path("openEpicKeys").asText()).isEqualTo(ROADMAP.openEpic);
        assertThat(covered.path("journeySteps").asText())
                .contains("Plan / Choose; ")
                .contains("Plan / Book");
        Answer second = Site.shared()
                .as("dana")
                .get(REST + "/feed?startAt=1&maxResults=2&project=" + KEY)
                .expect(200);
        assertThat(CoveredProject.keys(second.at("/rows")))
                .isEqualTo(CoveredProject.keys(rows).subList(1, 3));
    }

    @Test
    void wrongQuestionsAreRefusedInWords() {
        Client dana = Site.shared().as("dana");
        String ofPaula = filter("project = " + KEY, "");

        assertThat(message(dana, "")).contains("exactly one");
        assertThat(message(dana, "project=" + KEY + "&filter=1")).contains("exactly one");
        assertThat(message(dana, "filter=mine")).contains("whole number");
        assertThat(message(dana, jql("nonsense ="))).contains("JQL");
        assertThat(message(dana, "filter=" + ofPaula).replace(ofPaula, "N"))
                .isEqualTo(message(dana, "filter=99999999").replace("99999999", "N"));
        assertThat(message(dana, "project=" + KEY + "&precision=some")).contains("full");
        dana.get(REST + "/coverage?project=NONE").expect(404);
    }

    @Test
    void functionsSayWhatIsWrongWithTheirArguments() {
        Client dana = Site.shared().as("dana");
        String journey = ROADMAP.journey.replace("\"", "\\\"");

        assertThat(refused(dana, "issue in outcomesAtStep()")).contains("name of a journey");
        assertThat(refused(dana, "issue in outcomesAtStep(\"No such trip\")")).contains("No such trip", KEY);
        assertThat(refused(dana, "issue in outcomesAtStep(\"" + journey + "\", Sleep)"))
                .contains("Dream, Plan, Return");
        assertThat(refused(dana, "issue in outcomesAtStep(\"" + journey + "\", Plan, Pay)"))
                .contains("Choose, Book");
        assertThat(refused(dana, "issue in targetedOutcomes(NONE)")).contains("NONE");
        assertThat(refused(dana, "issue in excusedEpics(A, B)")).contains("one argument");
    }

    private static JsonNode row(Map<String, JsonNode> rows, String key) {
        return Objects.requireNonNull(rows.get(key), key);
    }

    private static JsonNode coverage(String user) {
        return Site.shared()
                .as(user)
                .get(REST + "/coverage?project=" + KEY)
                .expect(200)
                .json();
    }

    private static Set<String> found(Client user, String jql) {
        return new TreeSet<>(CoveredProject.keys(user.search(jql).expect(200).at("/issues")));
    }

    private static String refused(Client user, String jql) {
        return user.search(jql).expect(400).at("/errorMessages").toString();
    }

    private static String message(Client user, String query) {
        return user.get(REST + "/coverage?" + query).expect(400).text();
    }

    private static String jql(String query) {
        return "jql=" + Client.encoded(query);
    }

    /** A saved filter of paula's; private unless it is shared. */
    private static String filter(String query, String sharedWith) {
        Client paula = Site.shared().as("paula");
        String id = paula.post(
                        "/rest/api/2/filter",
                        Client.JSON
                                .createObjectNode()
                                .put("name", "Coverage " + System.nanoTime())
                                .put("jql", query)
                                .toString())
                .expect(200)
                .at("/id")
                .asText();
        if (!sharedWith.isEmpty()) {
            paula.post("/rest/api/2/filter/" + id + "/permission", "{\"type\":\"" + sharedWith + "\"}")
                    .expect(201);
        }
        return id;
    }
}
