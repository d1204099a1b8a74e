package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Journeys over REST: what is renamed, merged and retired there follows into the field's options, the issues and saved
 * searches; what is in use is not deleted; nobody is told of issues that they may not see.
 */
@Tag("every-database")
class JourneysIT {

    private static final String APP = "/rest/outcomes/1.0";

    private final Client admin = Site.shared().as("admin");
    private final Client paula = Site.shared().as("paula");
    private final Client dana = Site.shared().as("dana");
    private final Client lena = Site.shared().as("lena");
    private final TestProject project = TestProject.create(admin);
    private final String name = "Trip of " + project.key();
    private final String open = project.outcome("Find a route", "quickly");
    private final String hidden = project.outcome("Cancel the trip", "without shame");
    private final JsonNode journey =
            new DrawnJourney(admin, project, name, "Plan / Route", "Plan / Pack", "Go / Eat").json();
    private final String route = journey.at("/phases/0/steps/0/id").asText();
    private final String pack = journey.at("/phases/0/steps/1/id").asText();
    private final String eat = journey.at("/phases/1/steps/0/id").asText();

    JourneysIT() {
        project.restrict(hidden);
    }

    @Test
    void aRenameFollowsIntoTheOptionTheIssuesAndASavedSearch() {
        project.place(open, label("Plan", "Route"));
        String jql = "issue in outcomesAtStep(\"%s\", \"Plan\", \"Route\")".formatted(name);
        String filter = paula.post(
                        "/rest/api/2/filter",
                        Client.JSON
                                .createObjectNode()
                                .put("name", "At the route of " + project.key())
                                .put("jql", jql)
                                .toString())
                .expect(200)
                .at("/id")
                .asText();
        String option = options(open).get(0).path("id").asText();

        put("/journeys/" + journey.path("id").asText(), "{\"name\":\"Holiday of " + project.key() + "\"}");
        put("/journeys/phases/" + journey.at("/phases/0/id").asText(), "{\"name\":\"Prepare\"}");
        put("/journeys/steps/" + route, "{\"name\":\"Way\"}");

        JsonNode now = options(open).get(0);
        assertThat(now.path("value").asText()).isEqualTo("Holiday of " + project.key() + " / Prepare / Way");
        assertThat(now.path("id").asText()).isEqualTo(option);
        assertThat(keys(paula.search("filter = " + filter))).containsExactly(open);
        assertThat(keys(paula.search("issue in outcomesAtStep(\"Holiday of " + project.key() + "\", Prepare, Way)")))
                .containsExactly(open);
        assertThat(keys(dana.search("issue in outcomesAtStep(%s, %s, %s)"
                        .formatted(
                                journey.path("id").asText(),
                                journey.at("/phases/0/id").asText(),
                                route))))
                .containsExactly(open);
        assertThat(lena.get(APP + "/outcomes/" + open)
                        .expect(200)
                        .at("/steps/0/id")
                        .asText())
                .isEqualTo(route);
    }

    @Test
    void aMergeMovesIssuesAlsoThoseThatNobodyMaySeeAndTheirHistoryTells() {
        project.place(open, label("Plan", "Route"), label("Plan", "Pack"));
        project.place(hidden, label("Plan", "Route"));
        note(paula, route, "pain", "Nobody knows the way", open).expect(201);
        project.administrator("dana");

        Answer merged = dana.post(APP + "/journeys/steps/" + route + "/merge", "{\"into\":" + pack + "}")
                .expect(200);

        assertThat(merged.text()).doesNotContain(hidden);
        assertThat(merged.at("/phases/0/steps")).hasSize(1);
        assertThat(merged.at("/phases/0/steps/0/notes/0/text").asText()).isEqualTo("Nobody knows the way");
        assertThat(values(open)).containsExactly(label("Plan", "Pack"));
        assertThat(values(hidden)).containsExactly(label("Plan", "Pack"));
        assertThat(admin.get("/rest/api/2/issue/" + hidden + "?expand=changelog")
                        .at("/changelog/histories")
                        .toString())
                .contains("Journey step", label("Plan", "Route"), label("Plan", "Pack"));
        String byOldName = "issue in outcomesAtStep(\"%s\", Plan, Route)".formatted(name);
        assertThat(keys(paula.search(byOldName))).containsExactlyInAnyOrder(open, hidden);
        assertThat(keys(dana.search(byOldName))).containsExactly(open);
        assertThat(trail()).contains("journey-merged", "note-added", "journey-created");
    }

    @Test
    void aPhaseThatIsMergedBringsItsStepsAndMergesThoseOfTheSameName() {
        String go = journey.at("/phases/1/id").asText();
        String more = admin.post(APP + "/journeys/phases/" + go + "/steps", "{\"name\":\"pack\"}")
                .expect(201)
                .at("/phases/1/steps/1/label")
                .asText();
        project.place(open, more, label("Go", "Eat"));

        admin.post(
                        APP + "/journeys/phases/" + go + "/merge",
                        "{\"into\":" + journey.at("/phases/0/id").asText() + "}")
                .expect(200);

        assertThat(values(open)).containsExactlyInAnyOrder(label("Plan", "Pack"), label("Plan", "Eat"));
        assertThat(keys(paula.search("issue in outcomesAtStep(\"%s\", \"Go\", Eat)".formatted(name))))
                .containsExactly(open);
    }

    @Test
    void whatIsInUseIsNotDeletedAndTheRefusalNamesTheIssuesThatTheCallerSees() {
        project.place(open, label("Plan", "Route"));
        project.place(hidden, label("Plan", "Pack"));
        project.administrator("dana");

        Answer refused = dana.delete(APP + "/journeys/steps/" + route).expect(409);
        Answer ofHidden = dana.delete(APP + "/journeys/steps/" + pack).expect(409);
        Answer ofBoth =
                admin.delete(APP + "/journeys/" + journey.path("id").asText()).expect(409);

        assertThat(refused.at("/issues/0").asText()).isEqualTo(open);
        assertThat(keys(dana.search(refused.at("/jql").asText()))).containsExactly(open);
        assertThat(ofHidden.at("/errorMessages")).isEqualTo(refused.at("/errorMessages"));
        assertThat(ofHidden.at("/issues")).isEmpty();
        assertThat(ofHidden.at("/jql").isNull()).isTrue();
        assertThat(ofBoth.at("/issues")).hasSize(2);
        assertThat(keys(admin.search(ofBoth.at("/jql").asText()))).containsExactlyInAnyOrder(open, hidden);
        admin.delete(APP + "/journeys/steps/" + eat).expect(204);
        assertThat(admin.get(APP + "/choices").expect(200).text()).doesNotContain(label("Go", "Eat"));
        paula.delete(APP + "/journeys/steps/" + route).expect(403);
        admin.delete(APP + "/journeys/steps/99999999").expect(404);
    }

    @Test
    void whatIsRetiredStaysOnIssuesAndIsNotOfferedAnyMore() {
        project.place(open, label("Plan", "Route"));
        put("/journeys/steps/" + route, "{\"retired\":true}");

        assertThat(values(open)).containsExactly(label("Plan", "Route"));
        assertThat(offered(open)).contains(label("Plan", "Route"), label("Plan", "Pack"));
        assertThat(offered(hidden)).contains(label("Plan", "Pack")).doesNotContain(label("Plan", "Route"));
        paula.put("/rest/api/2/issue/" + hidden, project.standing(label("Plan", "Route")))
                .expect(400);
        project.place(open, label("Plan", "Route"), label("Plan", "Pack"));
        assertThat(keys(paula.search("issue in outcomesAtStep(\"%s\", Plan, Route)".formatted(name))))
                .containsExactly(open);

        put("/journeys/steps/" + route, "{\"retired\":false}");
        project.place(hidden, label("Plan", "Route"));
        put("/journeys/phases/" + journey.at("/phases/0/id").asText(), "{\"retired\":true}");
        assertThat(admin.get(APP + "/choices").expect(200).text()).doesNotContain(label("Plan", "Pack"));
    }

    @Test
    void anArrangementIsTakenWholeAndOnlyFromItsLastVersion() {
        JsonNode phases = journey.at("/phases");
        String order = """
                {"version":%s,"phases":[{"id":%s,"steps":[%s,%s]},{"id":%s,"steps":[%s]}]}""".formatted(
                        journey.path("version").asText(),
                        phases.at("/1/id").asText(),
                        route,
                        eat,
                        phases.at("/0/id").asText(),
                        pack);
        String path = "/journeys/" + journey.path("id").asText() + "/order";

        JsonNode arranged = put(path, order);

        assertThat(arranged.at("/phases/0/steps/0/label").asText()).isEqualTo(label("Go", "Route"));
        admin.put(APP + path, order).expect(409);
        admin.put(
                        APP + path,
                        "{\"version\":%s,\"phases\":[]}"
                                .formatted(arranged.path("version").asText()))
                .expect(400);
        List<String> choices = new ArrayList<>();
        admin.get(APP + "/choices").at("/journeySteps").forEach(step -> choices.add(step.asText()));
        assertThat(choices).containsSubsequence(label("Go", "Route"), label("Go", "Eat"), label("Plan", "Pack"));
        project.place(open, label("Go", "Route"));
        assertThat(keys(paula.search("issue in outcomesAtStep(\"%s\", Plan, Route)".formatted(name))))
                .containsExactly(open);
    }

    @Test
    void namesAreNamesAndOnlyOnce() {
        String journeys = APP + "/projects/" + project.key() + "/journeys";
        assertThat(admin.post(journeys, "{\"name\":\"" + name.toUpperCase(java.util.Locale.ROOT) + "\"}")
                        .expect(400)
                        .at("/errors/name")
                        .asText())
                .isNotEmpty();
        admin.post(journeys, "{\"name\":\"A / B\"}").expect(400);
        admin.put(APP + "/journeys/steps/" + route, "{\"name\":\"pack\"}").expect(400);
        admin.put(APP + "/journeys/steps/" + route, "{\"next\":[" + route + "]}")
                .expect(400);
        admin.put(APP + "/journeys/steps/" + route, "{\"next\":[" + eat + "," + pack + "]}")
                .expect(200);
        admin.post(APP + "/journeys/steps/" + route + "/merge", "{\"into\":" + route + "}")
                .expect(400);
    }

    @Test
    void threeUsersSeeTheNotesAndNotTheLinksThatAreHiddenFromThem() {
        project.place(open, label("Plan", "Route"));
        note(paula, route, "pain", "It rains", open, hidden).expect(201);
        assertThat(note(dana, route, "tool", "An umbrella", hidden).expect(400).text())
                .isEqualTo(note(dana, route, "tool", "An umbrella", "NOWHERE-1")
                        .text()
                        .replace("NOWHERE-1", hidden));
        note(lena, route, "tool", "An umbrella", open).expect(403);

        for (Client user : List.of(paula, lena)) {
            assertThat(read(user).at("/phases/0/steps/0/notes/0/outcomes")).hasSize(2);
        }
        JsonNode seen = read(dana).at("/phases/0/steps/0/notes/0");
        assertThat(seen.path("outcomes")).hasSize(1);
        assertThat(seen.path("by").path("name").asText()).isEqualTo("paula");

        String path = APP + "/journeys/notes/" + seen.path("id").asText();
        dana.put(path, "{\"kind\":\"pain\",\"painKind\":\"flow-issue\",\"text\":\"It pours\",\"outcomes\":[]}")
                .expect(200);
        JsonNode after = read(paula).at("/phases/0/steps/0/notes/0");
        assertThat(after.path("text").asText()).isEqualTo("It pours");
        assertThat(after.at("/outcomes/0/key").asText()).isEqualTo(hidden);
        dana.put(path, "{\"step\":" + eat + "}").expect(200);
        assertThat(read(lena).at("/phases/1/steps/0/notes")).hasSize(1);
        dana.delete(path).expect(204);
        assertThat(read(lena).toString()).doesNotContain("It pours");
    }

    @Test
    void stepsMadeInAnotherWayAreAJourneyWithoutHomeUntilTheyAreTakenOver() {
        String other = "Old way of " + project.key();
        admin.post(
                        APP + "/choices",
                        "{\"add\":{\"journeySteps\":[\"%1$s / Start / Ask\",\"%1$s / Start / Wait\"]}}"
                                .formatted(other))
                .expect(200);
        project.place(open, other + " / Start / Ask");
        JsonNode without = journeys(paula).at("/1");
        assertThat(without.path("name").asText()).isEqualTo(other);
        assertThat(without.path("project").isNull()).isTrue();
        assertThat(without.path("id").isNull()).isTrue();
        String adoption = "{\"name\":\"%s\",\"project\":\"%s\"}".formatted(other, project.key());
        paula.post(APP + "/journeys/adopt", adoption).expect(403);

        Answer adopted = admin.post(APP + "/journeys/adopt", adoption).expect(200);

        assertThat(adopted.at("/phases/0/steps")).hasSize(2);
        assertThat(values(open)).containsExactly(other + " / Start / Ask");
        admin.post(APP + "/journeys/adopt", adoption).expect(404);
    }

    @Test
    void journeysMoveToAnotherProjectWithNotesAndOldNames() {
        project.place(open, label("Plan", "Route"));
        note(paula, route, "pain", "It rains", open).expect(201);
        put("/journeys/steps/" + route, "{\"name\":\"Way\",\"next\":[" + eat + "]}");
        put("/journeys/steps/" + pack, "{\"retired\":true}");
        JsonNode export =
                admin.get(APP + "/exports/project/" + project.key()).expect(200).json();
        JsonNode before = export.path("journeys");
        assertThat(before).hasSize(1);

        admin.post(
                        APP + "/journeys/phases/" + journey.at("/phases/0/id").asText() + "/merge",
                        "{\"into\":" + journey.at("/phases/1/id").asText() + "}")
                .expect(200);
        admin.delete("/rest/api/2/issue/" + open).expect(204);
        admin.delete(APP + "/journeys/" + journey.path("id").asText()).expect(204);
        String again = project.outcome("Find a route", "quickly");
        ObjectNode request = Client.JSON.createObjectNode();
        request.set("export", export);
        request.putObject("keys").put(open, again);
        request.put("skipUnmatched", true);
        Answer imported = admin.post(APP + "/imports/project/" + project.key(), request.toString())
                .expect(200);

        assertThat(imported.at("/journeys").asInt()).isEqualTo(1);
        JsonNode after =
                admin.get(APP + "/exports/project/" + project.key()).expect(200).at("/journeys");
        assertThat(after.toString().replace(again, open)).isEqualTo(before.toString());
        project.place(again, label("Plan", "Way"));
        assertThat(keys(paula.search("issue in outcomesAtStep(\"%s\", Plan, Route)".formatted(name))))
                .containsExactly(again);
    }

    @Test
    void aDeletedProjectTakesItsJourneysAlongAndLeavesWhatOthersStandOn() {
        TestProject other = TestProject.create(admin);
        String elsewhere = other.outcome("Find a path", "quickly");
        project.place(elsewhere, label("Plan", "Route"));

        admin.delete("/rest/api/2/project/" + project.key()).expect(204);

        assertThat(values(elsewhere)).containsExactly(label("Plan", "Route"));
        String choices = admin.get(APP + "/choices").expect(200).text();
        assertThat(choices).contains(label("Plan", "Route")).doesNotContain(label("Plan", "Pack"));
        JsonNode left = paula.get(APP + "/projects/" + other.key() + "/journeys")
                .expect(200)
                .at("/journeys/0");
        assertThat(left.path("project").isNull()).isTrue();
        assertThat(left.at("/phases/0/steps")).hasSize(1);
    }

    private JsonNode put(String path, String body) {
        return admin.put(APP + path, body).expect(200).json();
    }

    private JsonNode journeys(Client user) {
        return user.get(APP + "/projects/" + project.key() + "/journeys")
                .expect(200)
                .at("/journeys");
    }

    private JsonNode read(Client user) {
        return journeys(user).at("/0");
    }

    private String label(String phase, String step) {
        return name + " / " + phase + " / " + step;
    }

    private Answer note(Client user, String step, String kind, String text, String... outcomes) {
        ObjectNode note = Client.JSON.createObjectNode().put("kind", kind).put("text", text);
        ArrayNode linked = note.putArray("outcomes");
        List.of(outcomes).forEach(linked::add);
        return user.post(APP + "/journeys/steps/" + step + "/notes", note.toString());
    }

    private JsonNode options(String outcome) {
        return admin.get("/rest/api/2/issue/" + outcome).expect(200).at("/fields/" + project.fieldId("Journey step"));
    }

    private List<String> values(String outcome) {
        return texts(options(outcome), "value");
    }

    private List<String> offered(String outcome) {
        return texts(
                paula.get("/rest/api/2/issue/" + outcome + "/editmeta")
                        .expect(200)
                        .at("/fields/" + project.fieldId("Journey step") + "/allowedValues"),
                "value");
    }

    private List<String> trail() {
        return texts(
                admin.get(APP + "/projects/" + project.key() + "/audit")
                        .expect(200)
                        .at("/entries"),
                "action");
    }

    private static List<String> keys(Answer found) {
        return texts(found.expect(200).at("/issues"), "key");
    }

    private static List<String> texts(JsonNode array, String part) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(one -> one.path(part).asText())
                .toList();
    }
}
