package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every score, type and number of landscape, journey map and outcome board is that of search and of the panels of the
 * outcomes and epics, whoever looks. Dana may not see an outcome and an epic.
 */
class EqualNumbersIT {

    private static final String REST = "/rest/outcomes/1.0";
    private static final Map<String, String> TYPES = Map.of(
            "extremely-underserved", "Extremely under-served",
            "strongly-underserved", "Strongly under-served",
            "underserved", "Under-served",
            "served", "Served",
            "overserved", "Over-served",
            "low-priority", "Low priority");

    private final Client admin = Site.shared().as("admin");
    private final TestProject project = TestProject.create(admin);
    private final DrawnJourney journey =
            new DrawnJourney(admin, project, "Way of " + project.key(), "Dream / Find", "Plan / Choose", "Plan / Book");
    private final String gap = project.outcome("Compare stays", "with more confidence");
    private final String worked = project.outcome("Find a stay", "with ease");
    private final String served = project.outcome("Book a stay", "quickly");
    private final String over = project.outcome("Share the plan", "easily");
    private final String hidden = project.outcome("Cancel a stay", "without shame");
    private final String few = project.outcome("Find a pharmacy", "at night");
    private final String unrated = project.outcome("Sleep well", "anywhere");
    private final String two = project.epic("Stays on the map");
    private final String one = project.epic("Booking in one go");
    private final String ofHidden = project.epic("Cancelling");
    private final String secret = project.epic("Secret");

    EqualNumbersIT() {
        journey.place(gap, "Dream / Find", "Plan / Choose");
        journey.place(worked, "Plan / Choose");
        journey.place(served, "Plan / Book");
        journey.place(hidden, "Plan / Book", "Plan / Choose");
        journey.place(few, "Dream / Find");
        project.epic("New database");
        project.link(two, worked);
        project.link(two, hidden);
        project.link(one, served);
        project.link(one, over);
        project.link(ofHidden, hidden);
        project.link(secret, gap);
        Survey survey = new Survey(List.of(gap, worked, served, over, hidden, few));
        for (int i = 0; i < 40; i++) {
            String rated = "5,1," + (i % 3 == 0 ? "5,5," : "5,2,") + (i % 2 == 0 ? "3,5," : "5,5,");
            survey.row("r" + i, rated + (i % 5 == 0 ? "4,5," : "2,5,") + "5,1," + (i < 3 ? "5,1" : ","), "US");
        }
        Client rita = Site.shared().as("rita");
        long file = rita.attach(project.study("Survey"), "survey.csv", survey.bytes());
        rita.post(REST + "/studies", Survey.request(file, "2026-Q3", "2026-09-15", false))
                .expect(200);
        project.restrict(hidden);
        project.restrict(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paula", "dana", "lena"})
    void whatPagesAreToldIsWhatSearchFindsAndPanelsSay(String user) {
        Client viewer = Site.shared().as(user);
        JsonNode told = get(viewer, "/landscape?project=" + project.key());
        Map<String, JsonNode> outcomes = byKey(told.path("outcomes"));

        assertThat(outcomes.keySet()).containsExactlyInAnyOrderElementsOf(all(viewer, "Customer Success Outcome"));
        assertThat(outcomes.containsKey(hidden)).isEqualTo(!user.equals("dana"));
        assertThat(told.at("/outcomes").findValuesAsText("key")).contains(unrated);
        outcomes.values().forEach(outcome -> holds(viewer, outcome));
        for (String step : List.of("Find", "Choose", "Book")) {
            assertThat(standing(outcomes, journey.step(step)))
                    .as(step)
                    .containsExactlyInAnyOrderElementsOf(
                            keys(viewer.search(journey.at(step.equals("Find") ? "Dream" : "Plan", step))));
        }
        for (String type : TYPES.keySet()) {
            assertThat(viewer.found("project = " + project.key() + " AND issue in outcomesOfType(" + type + ")"))
                    .as(type)
                    .isEqualTo(outcomes.values().stream()
                            .filter(outcome ->
                                    outcome.at("/score/type").asText().equals(type))
                            .count());
        }
        Map<String, JsonNode> epics = byKey(told.path("epics"));
        assertThat(epics.keySet()).containsExactlyInAnyOrderElementsOf(all(viewer, "Epic"));
        epics.values().forEach(epic -> holds(viewer, epic, outcomes));
    }

    /** An outcome is in search and in its panel as it is here. */
    private static void holds(Client viewer, JsonNode outcome) {
        String key = outcome.path("key").asText();
        JsonNode panel = get(viewer, "/outcomes/" + key);
        JsonNode score = outcome.path("score");
        assertThat(panel.path("score")).as(key).isEqualTo(score);
        String jql = score.path("opportunity").isNumber()
                ? " AND \"Opportunity score\" = %s AND Importance = %s AND Satisfaction = %s AND issue in outcomesOfType(%s)"
                        .formatted(
                                score.path("opportunity"),
                                score.path("importance"),
                                score.path("satisfaction"),
                                score.path("type").asText())
                : " AND \"Opportunity score\" is EMPTY AND Importance is EMPTY AND \"Opportunity type\" is EMPTY";
        assertThat(viewer.found("key = " + key + jql)).as(key + jql).isEqualTo(1);
        List<String> targeting = keys(viewer.search("issue in epicsTargeting(" + key + ")"));
        assertThat(CoveredProject.keys(outcome.path("epicKeys")))
                .as(key)
                .containsExactlyInAnyOrderElementsOf(targeting)
                .containsExactlyInAnyOrderElementsOf(CoveredProject.keys(panel.path("epics")))
                .hasSize(outcome.path("epics").asInt());
        assertThat(viewer.found("issue in epicsTargeting(" + key + ") AND statusCategory != Done"))
                .isEqualTo(outcome.path("openEpics").asInt());
    }

    /** An epic is in search and in its panel as it is here, and so are its outcomes. */
    private void holds(Client viewer, JsonNode epic, Map<String, JsonNode> outcomes) {
        String key = epic.path("key").asText();
        JsonNode panel = get(viewer, "/epics/" + key + "/outcomes");
        assertThat(panel.at("/headline/highest")).as(key).isEqualTo(epic.path("highest"));
        assertThat(CoveredProject.keys(epic.path("outcomeKeys")))
                .as(key)
                .containsExactlyInAnyOrderElementsOf(CoveredProject.keys(panel.path("outcomes")))
                .containsExactlyInAnyOrderElementsOf(keys(viewer.search("issue in outcomesTargetedBy(" + key + ")")));
        for (JsonNode targeted : panel.path("outcomes")) {
            String outcome = targeted.path("key").asText();
            assertThat(targeted.path("score"))
                    .as(outcome)
                    .isEqualTo(outcomes.getOrDefault(outcome, targeted).path("score"));
        }
        // The field tells everybody the same, so that it leaves out what some may not see.
        double highest = StreamSupport.stream(panel.path("outcomes").spliterator(), false)
                .filter(targeted -> !targeted.path("key").asText().equals(hidden))
                .mapToDouble(targeted -> targeted.at("/score/opportunity").asDouble(-1))
                .max()
                .orElse(-1);
        String field = highest < 0 ? "\"Top opportunity\" is EMPTY" : "\"Top opportunity\" = " + highest;
        assertThat(viewer.found("key = " + key + " AND " + field))
                .as(key + " " + field)
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paula", "dana", "lena"})
    void whatPagesShowIsWhatPanelsSay(String user) {
        Client viewer = Site.shared().as(user);
        Map<String, JsonNode> outcomes = new HashMap<>();
        all(viewer, "Customer Success Outcome").forEach(key -> outcomes.put(key, get(viewer, "/outcomes/" + key)));
        try (Browser browser = Browser.signedIn(user)) {
            landscapeShows(browser.page(), outcomes);
            mapShows(viewer, browser.page());
            boardShows(viewer, browser.page(), outcomes);
            browser.assertNoScriptErrors();
        }
    }

    private void landscapeShows(Page page, Map<String, JsonNode> outcomes) {
        go(page, "landscape", "");
        Locator marks = page.locator("outcomes-landscape [role=option]");
        Map<String, JsonNode> scored = new HashMap<>();
        outcomes.forEach((key, outcome) -> {
            if (outcome.at("/score/opportunity").isNumber()) {
                scored.put(key, outcome.path("score"));
            }
        });
        assertThat(marks).hasCount(scored.size());
        scored.forEach((key, score) -> {
            assertThat(page.locator("outcomes-landscape [role=option][data-outcome=" + key + "]")
                            .getAttribute("aria-label"))
                    .startsWith(key)
                    .contains("Score %s, %s. Importance %s, satisfaction %s."
                            .formatted(
                                    score.path("opportunity"),
                                    TYPES.get(score.path("type").asText()),
                                    score.path("importance"),
                                    score.path("satisfaction")));
        });
    }

    private void mapShows(Client viewer, Page page) {
        for (JsonNode phase : journey.json().path("phases")) {
            List<String> found =
                    keys(viewer.search(journey.at(phase.path("name").asText())));
            go(page, "journey", "?phase=" + phase.path("id").asText());
            Locator rows = page.locator("outcomes-journey .outcomes-map-panel [data-outcome]");
            assertThat(rows).hasCount(found.size());
            for (String key : found) {
                Locator row = page.locator("outcomes-journey .outcomes-map-panel [data-outcome=" + key + "]");
                shows(row, get(viewer, "/outcomes/" + key));
            }
        }
    }

    private void boardShows(Client viewer, Page page, Map<String, JsonNode> outcomes) {
        go(page, "board", "?group=outcome");
        outcomes.forEach((key, outcome) -> {
            Locator row = page.locator("outcomes-board-page [data-row='" + key + "']");
            shows(row.locator(".outcomes-board-row-facts"), outcome);
            List<String> targeting = keys(viewer.search("issue in epicsTargeting(" + key + ")"));
            assertThat(row.locator("[data-epic]")).hasCount(targeting.size());
            for (String epic : targeting) {
                JsonNode first = get(viewer, "/epics/" + epic + "/outcomes").at("/outcomes/0");
                shows(row.locator("[data-epic=" + epic + "]"), first);
            }
        });
        assertThat(page.locator("outcomes-board-page [data-row]:has(.outcomes-board-row-facts .outcomes-type)"))
                .hasCount((int) outcomes.values().stream()
                        .filter(outcome -> outcome.at("/score/opportunity").isNumber())
                        .count());
    }

    /** Score and type in words, or that there is none to show. */
    private static void shows(Locator place, JsonNode outcome) {
        JsonNode score = outcome.path("score");
        if (score.path("opportunity").isNumber()) {
            assertThat(place).containsText(score.path("opportunity").asText());
            assertThat(place.locator(".outcomes-type"))
                    .hasText(TYPES.get(score.path("type").asText()));
        } else {
            assertThat(place.locator(".outcomes-type")).hasCount(0);
        }
    }

    private void go(Page page, String what, String search) {
        page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/" + what + "/" + project.key() + search);
    }

    private List<String> all(Client viewer, String type) {
        return keys(viewer.search("project = " + project.key() + " AND issuetype = \"" + type + "\""));
    }

    private static List<String> standing(Map<String, JsonNode> outcomes, String step) {
        List<String> keys = new ArrayList<>();
        outcomes.forEach((key, outcome) -> outcome.path("steps").forEach(stands -> {
            if (stands.path("id").asText().equals(step)) {
                keys.add(key);
            }
        }));
        return keys;
    }

    private static JsonNode get(Client viewer, String path) {
        return viewer.get(REST + path).expect(200).json();
    }

    private static List<String> keys(Answer found) {
        return CoveredProject.keys(found.expect(200).at("/issues"));
    }

    private static Map<String, JsonNode> byKey(JsonNode list) {
        Map<String, JsonNode> byKey = new HashMap<>();
        list.forEach(each -> byKey.put(each.path("key").asText(), each));
        return byKey;
    }
}
