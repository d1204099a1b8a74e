package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A project's own rules hold everywhere at once, only administrators decide them, and a preview tells beforehand what
 * they will do. Ten people find the outcome important and six are satisfied: 14, strongly under-served.
 */
class RulesIT {

    private static final String BORDERS =
            "{\"cuts\":{\"extremelyAbove\":13.5,\"stronglyFrom\":12,\"underservedFrom\":10,"
                    + "\"servedImportanceFrom\":5}}";

    private final Client admin = Site.shared().as("admin");
    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(admin);
    private final String settings = "/rest/outcomes/1.0/projects/" + project.key() + "/settings";
    private final String outcome = project.outcome("View the daily plan", "quickly");
    private final String epic = project.epic("Plan view");
    private final String study = project.study("Survey of families");

    @BeforeEach
    void importSurvey() {
        project.link(epic, outcome);
        Survey survey = new Survey(List.of(outcome)).times(6, "5,4", "US").times(4, "4,1", "DE");
        long file = rita.attach(study, "survey.csv", survey.bytes());
        rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "W1", "2026-03-15", false))
                .expect(200);
    }

    @Test
    void otherBordersGiveOtherTypesOnPagesOverRestAndInSearch() {
        assertThat(score().path("type").asText()).isEqualTo("strongly-underserved");
        assertThat(found("\"Opportunity type\" = \"extremely-underserved\"")).isEmpty();

        JsonNode answer = decide(0, BORDERS).expect(200).json();

        assertThat(answer.at("/rules/cuts/extremelyAbove").asDouble()).isEqualTo(13.5);
        assertThat(answer.at("/versions/0/reason").asText()).isEqualTo("Learned more");
        assertThat(score().path("type").asText()).isEqualTo("extremely-underserved");
        assertThat(found("\"Opportunity type\" = \"extremely-underserved\"")).containsExactly(outcome);
        assertThat(found("issue in outcomesOfType(\"extremely-underserved\")")).containsExactly(outcome);
        assertThat(panel().at("/outcomes/0/score/type").asText()).isEqualTo("extremely-underserved");
    }

    @Test
    void aMinimumOfTwelveHidesTenPeopleEverywhere() {
        assertThat(found("\"Opportunity score\" > 0")).containsExactly(outcome);
        assertThat(found("\"Top opportunity\" > 0")).containsExactly(epic);

        decide(0, "{\"minimumGroup\":12}").expect(200);

        assertThat(score().path("suppressed").asBoolean()).isTrue();
        assertThat(score().path("minimum").asInt()).isEqualTo(12);
        assertThat(panel().at("/headline/highest").isNull()).isTrue();
        assertThat(found("\"Opportunity score\" > 0")).isEmpty();
        assertThat(found("\"Opportunity type\" is not EMPTY")).isEmpty();
        assertThat(found("\"Top opportunity\" > 0")).isEmpty();
        JsonNode fields = rita.get("/rest/api/2/issue/" + outcome).expect(200).at("/fields");
        assertThat(fields.path(project.fieldId("Opportunity score")).isNumber()).isFalse();
        String detail = rita.get("/rest/outcomes/1.0/outcomes/" + outcome + "?precision=full")
                .expect(200)
                .text();
        assertThat(detail).contains("\"distribution\":null").doesNotContain("14.0");
    }

    @Test
    void anotherMethodScoresAnewAndIsToldBesideTheScore() {
        decide(0, "{\"method\":\"top-box-paired\"}").expect(200);

        assertThat(score().path("method").asText()).isEqualTo("top-box-paired");
        assertThat(score().path("importance").asDouble()).isEqualTo(6.0);
        assertThat(found("\"Importance\" = 6")).containsExactly(outcome);
    }

    @Test
    void thePreviewTellsExactlyWhatThenHappens() {
        JsonNode before = score();
        JsonNode told = admin.post(settings + "/preview", "{\"rules\":" + BORDERS + "}")
                .expect(200)
                .json();

        assertThat(score()).as("nothing has changed so far").isEqualTo(before);
        assertThat(told.path("outcomes").asInt()).isEqualTo(1);
        assertThat(told.at("/counts/type").asInt()).isEqualTo(1);
        assertThat(told.at("/changes/0/from")).isEqualTo(before);
        decide(0, BORDERS).expect(200);
        assertThat(told.at("/changes/0/to")).isEqualTo(score());
    }

    @Test
    void importingMayBeLeftToProjectAdministrators() {
        long file = rita.attach(
                study,
                "more.csv",
                new Survey(List.of(outcome)).times(9, "5,1", "US").bytes());
        String request = Survey.request(file, "W2", "2026-06-15", false);

        decide(0, "{\"importers\":\"project-administrators\"}").expect(200);
        rita.post("/rest/outcomes/1.0/studies", request).expect(403);
        decide(1, "{}").expect(200);

        rita.post("/rest/outcomes/1.0/studies", request).expect(200);
    }

    @Test
    void aVersionThatIsOutOfDateChangesNothing() {
        decide(0, "{\"minimumGroup\":6}").expect(200);

        Answer late = decide(0, "{\"minimumGroup\":7}").expect(409);

        assertThat(late.at("/errorMessages/0").asText()).contains("version 1");
        assertThat(admin.get(settings).at("/rules/minimumGroup").asInt()).isEqualTo(6);
    }

    @Test
    void aProjectInheritsFromTheSiteUnlessItDecides() {
        String site = "/rest/outcomes/1.0/settings";
        int version = admin.get(site).expect(200).at("/version").asInt();
        admin.put(site, body(version, "{\"minimumGroup\":11}")).expect(200);
        try {
            assertThat(score().path("minimum").asInt()).isEqualTo(11);
            assertThat(found("\"Opportunity score\" > 0")).isEmpty();

            decide(0, "{\"minimumGroup\":10}").expect(200);
            assertThat(score().path("opportunity").asDouble()).isEqualTo(14.0);

            admin.delete(settings + "?version=1&reason=Reset").expect(200);
            assertThat(score().path("suppressed").asBoolean()).isTrue();
        } finally {
            admin.put(site, body(version + 1, "{}")).expect(200);
        }
        assertThat(score().path("opportunity").asDouble()).isEqualTo(14.0);
    }

    @Test
    void onlyAdministratorsSeeAndDecideRules() {
        for (String user : List.of("dana", "lena", "rita")) {
            Client other = Site.shared().as(user);
            other.get(settings).expect(403);
            other.put(settings, body(0, "{}")).expect(403);
            other.delete(settings + "?version=0&reason=No").expect(403);
            other.post(settings + "/preview", "{\"rules\":{}}").expect(403);
            other.get("/rest/outcomes/1.0/projects/" + project.key() + "/audit").expect(403);
            other.get("/rest/outcomes/1.0/settings").expect(403);
            other.put("/rest/outcomes/1.0/settings", body(0, "{}")).expect(403);
        }
        admin.get(settings.replace(project.key(), "NOSUCH")).expect(404);
    }

    @Test
    void decisionsAreRefusedThatComeFromElsewhereOrMakeNoSense() {
        HttpRequest forged = HttpRequest.newBuilder(URI.create(Site.shared().base() + settings))
                .header("Authorization", admin.basic())
                .header("Content-Type", "text/plain")
                .header("Origin", "https://elsewhere.example")
                .header("User-Agent", "Mozilla/5.0")
                .method("PUT", BodyPublishers.ofString(body(0, "{\"minimumGroup\":3}")))
                .build();
        assertThat(Client.send(forged).status()).isIn(403, 415);
        admin.put(settings, "{\"version\":0,\"rules\":{}}").expect(400);
        Answer wrong = decide(0, "{\"minimumGroup\":2,\"method\":\"mine\"}").expect(400);
        assertThat(wrong.at("/errors").has("rules.minimumGroup")).isTrue();
        assertThat(wrong.at("/errors").has("rules.method")).isTrue();
        decide(0, "{\"colour\":1}").expect(400);
        assertThat(admin.get(settings).at("/version").asInt()).isZero();
    }

    @Test
    void theHistoryTellsWhoDidWhatAndWhy() {
        decide(0, BORDERS).expect(200);
        rita.delete("/rest/outcomes/1.0/studies/" + studyId()).expect(204);

        JsonNode trail = admin.get("/rest/outcomes/1.0/projects/" + project.key() + "/audit")
                .expect(200)
                .json();

        assertThat(trail.path("entries").findValuesAsText("action"))
                .containsExactly("study-deleted", "rules-changed", "imported", "switched-on");
        assertThat(trail.at("/entries/1").toString()).contains("Learned more");
        assertThat(trail.at("/entries/2").toString()).contains("survey.csv", "W1", study);
    }

    private String studyId() {
        return rita.get("/rest/outcomes/1.0/studies?project=" + project.key())
                .at("/studies/0/id")
                .asText();
    }

    private Answer decide(int version, String rules) {
        return admin.put(settings, body(version, rules));
    }

    private static String body(int version, String rules) {
        return "{\"version\":" + version + ",\"reason\":\"Learned more\",\"rules\":" + rules + "}";
    }

    private JsonNode score() {
        return rita.get("/rest/outcomes/1.0/outcomes/" + outcome).expect(200).at("/score");
    }

    private JsonNode panel() {
        return rita.get("/rest/outcomes/1.0/epics/" + epic + "/outcomes")
                .expect(200)
                .json();
    }

    private List<String> found(String jql) {
        JsonNode issues = rita.search("project = " + project.key() + " AND " + jql)
                .expect(200)
                .at("/issues");
        return StreamSupport.stream(issues.spliterator(), false)
                .map(issue -> issue.path("key").asText())
                .toList();
    }
}
