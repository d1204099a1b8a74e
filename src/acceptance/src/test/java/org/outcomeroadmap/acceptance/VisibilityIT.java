package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a user may not see leaves no trace: no key, no title, no count, no score. */
@Tag("every-database")
class VisibilityIT {

    private final Client admin = Site.shared().as("admin");
    private final Client rita = Site.shared().as("rita");
    private final Client dana = Site.shared().as("dana");
    private final TestProject project = TestProject.create(admin);
    private final String open = project.outcome("View the daily plan", "quickly");
    private final String hidden = project.outcome("Cancel the trip", "without shame");
    private final String epic = project.epic("Plan view");

    VisibilityIT() {
        project.link(epic, open);
        project.link(epic, hidden);
        String study = project.study("Hidden and open");
        byte[] file = new Survey(List.of(open, hidden))
                .times(10, "5,4,5,1", "US")
                .times(10, "4,2,5,1", "DE")
                .bytes();
        long attachment = rita.attach(study, "survey.csv", file);
        rita.post("/rest/outcomes/1.0/studies", Survey.request(attachment, "W1", "2026-03-15", false))
                .expect(200);
        project.restrict(hidden);
    }

    @Test
    void theEpicPanelCountsOnlyWhatTheViewerMaySee() {
        Answer forRita =
                rita.get("/rest/outcomes/1.0/epics/" + epic + "/outcomes").expect(200);
        Answer forDana =
                dana.get("/rest/outcomes/1.0/epics/" + epic + "/outcomes").expect(200);

        assertThat(forRita.at("/headline/outcomes").asInt()).isEqualTo(2);
        assertThat(forRita.at("/headline/highest").asDouble()).isEqualTo(20.0);
        assertThat(forDana.at("/headline/outcomes").asInt()).isEqualTo(1);
        assertThat(forDana.text())
                .doesNotContain(hidden)
                .doesNotContain("shame")
                .doesNotContain("20.0");
    }

    @Test
    void aHiddenOutcomeAnswersExactlyAsAMissingOne() {
        Answer seen = dana.get("/rest/outcomes/1.0/outcomes/" + hidden).expect(404);
        Answer missing = dana.get("/rest/outcomes/1.0/outcomes/" + project.key() + "-9999")
                .expect(404);

        assertThat(seen.text()).isEqualTo(missing.text());
        assertThat(dana.get("/rest/outcomes/1.0/outcomes?project=" + project.key())
                        .expect(200)
                        .text())
                .contains(open)
                .doesNotContain(hidden);
    }

    @Test
    void searchFunctionsTreatTheLinkToAHiddenOutcomeAsIfItWereNotThere() {
        String targeting = "issue in epicsTargeting(\"%s\")";
        assertThat(keys(rita.search(targeting.formatted(hidden)).expect(200))).containsExactly(epic);
        Answer unseen = dana.search(targeting.formatted(hidden));
        Answer missing = dana.search(targeting.formatted(project.key() + "-9999"));
        assertThat(unseen.status()).isEqualTo(missing.status());
        assertThat(unseen.text().replace(hidden, "KEY"))
                .isEqualTo(missing.text().replace(project.key() + "-9999", "KEY"));

        String targeted = "issue in outcomesTargetedBy(\"%s\")".formatted(epic);
        assertThat(keys(rita.search(targeted).expect(200))).containsExactlyInAnyOrder(open, hidden);
        assertThat(keys(dana.search(targeted).expect(200))).containsExactly(open);
    }

    @Test
    void theTopOpportunityOfAnEpicIgnoresRestrictedOutcomesForEverybody() {
        String field = project.fieldId("Top opportunity");
        assertThat(dana.get("/rest/api/2/issue/" + epic).at("/fields/" + field).asDouble())
                .isLessThan(20.0);
    }

    @Test
    void whoMayNotImportIsRefused() {
        String study = project.study("Not for dana");
        long attachment = rita.attach(
                study,
                "survey.csv",
                new Survey(List.of(open)).times(8, "5,1", "US").bytes());
        String request = Survey.request(attachment, "W9", "2026-10-01", false);

        dana.post("/rest/outcomes/1.0/studies", request).expect(403);
        Site.shared().as("lena").post("/rest/outcomes/1.0/studies", request).expect(403);
        Site.shared().as("paula").post("/rest/outcomes/1.0/studies", request).expect(200);
    }

    @Test
    void aChangeSentAsAFormOfAnotherSiteIsRefused() {
        HttpRequest forged = HttpRequest.newBuilder(
                        URI.create(Site.shared().base() + "/rest/outcomes/1.0/epics/" + epic + "/outcomes"))
                .header("Authorization", rita.basic())
                .header("Content-Type", "text/plain")
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString("{\"outcome\":\"" + open + "\"}"))
                .build();

        assertThat(Client.send(forged).status()).isIn(403, 415);
    }

    private static List<String> keys(Answer search) {
        return StreamSupport.stream(search.json().path("issues").spliterator(), false)
                .map(issue -> issue.path("key").asText())
                .toList();
    }
}
