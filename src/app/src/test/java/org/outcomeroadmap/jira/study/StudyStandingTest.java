package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;
import org.outcomeroadmap.statement.Job;
import org.outcomeroadmap.statement.OutcomeStatement;

/** Of each study is told how it stands to the others, what deleting it would change, and what can be imported besides. */
class StudyStandingTest {

    private final StudySite site = new StudySite();
    private final Issue home = site.issue(1, "FT-1");
    private final long stops = site.outcome(2, "FT-2").issueId();

    StudyStandingTest() {
        site.outcome(3, "FT-3");
        site.attach(7, home, "respondent,imp_FT-2,sat_FT-2,imp_FT-3,sat_FT-3\n" + StudyImportTest.rows("5,1,5,1", 9));
        site.attach(8, home, StudyImportTest.survey("5,5", 9));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aStudyIsNewestAsLongAsNoLaterOneAskedForAllOfItsOutcomes() {
        imported(8, "Q1", "2026-01-15");
        assertThat(freshness()).containsExactly("newest");

        imported(7, "Q2", "2026-04-15");
        assertThat(freshness()).containsExactly("newest", "superseded");

        imported(8, "Q3", "2026-07-15");
        assertThat(freshness()).as("Q2 alone asked for FT-3").containsExactly("newest", "newest", "superseded");
    }

    @Test
    void anOutcomeThatIsWordedOtherwiseByNowMakesItsNewestStudyStale() {
        imported(8, "Q1", "2026-01-15");
        site.outcomes.put(
                stops,
                new Outcome(
                        stops,
                        StudySite.PROJECT_ID,
                        "FT-2",
                        "Reworded",
                        new OutcomeStatement(new Job("Find good stops"), Optional.empty(), 2),
                        List.of(),
                        Optional.empty()));

        assertThat(freshness()).containsExactly("stale");
    }

    @Test
    void whatTheViewerMayNotSeeIsNotCounted() {
        imported(7, "Q1", "2026-01-15");
        site.hiddenFromDana.add("FT-3");

        assertThat(list().path("studies").path(0).path("outcomes").asInt()).isEqualTo(2);
        site.as("dana");
        assertThat(list().path("studies").path(0).path("outcomes").asInt()).isEqualTo(1);
    }

    @Test
    void deletionIsToldByTheOutcomesThatLoseTheirScoreOrFallBack() {
        imported(8, "Q1", "2026-01-15");
        String second = imported(7, "Q2", "2026-04-15");

        JsonNode detail = OpenApi.checked("StudyDetail", site.studiesResource.study(second, null));

        assertThat(detail.at("/deletion/fallBack").toString()).isEqualTo("[\"FT-2\"]");
        assertThat(detail.at("/deletion/unrated").toString()).isEqualTo("[\"FT-3\"]");
        assertThat(detail.path("scores").findValuesAsText("key")).containsExactly("FT-2", "FT-3");
        assertThat(detail.path("hash").asText()).hasSize(64);
    }

    @Test
    void theOlderStudyTellsItsOwnScoresAndDeletingItChangesNone() {
        String first = imported(8, "Q1", "2026-01-15");
        imported(7, "Q2", "2026-04-15");

        JsonNode detail = OpenApi.checked("StudyDetail", site.studiesResource.study(first, null));

        assertThat(detail.at("/deletion").toString()).isEqualTo("{\"fallBack\":[],\"unrated\":[]}");
        assertThat(detail.at("/scores/0/opportunity").asDouble()).isEqualTo(10.0);
    }

    @Test
    void aDryRunTellsTheScoresOfTheWaveBefore() {
        imported(8, "Q1", "2026-01-15");

        JsonNode answer = post(7, "Q2", "2026-04-15", true);

        assertThat(answer.at("/previous/wave").asText()).isEqualTo("Q1");
        assertThat(answer.at("/previous/scores/0/key").asText()).isEqualTo("FT-2");
        assertThat(answer.at("/previous/scores/0/opportunity").asDouble()).isEqualTo(10.0);
        assertThat(post(7, "Q0", "2025-12-15", true).path("previous").isNull())
                .as("the first wave")
                .isTrue();
        assertThat(post(7, "Q1", "2026-01-15", true).path("previous").isNull())
                .as("a wave is not before itself")
                .isTrue();
    }

    @Test
    void filesThatLookLikeSurveysAreOfferedToThoseWhoMayImport() {
        site.attached.put(9L, new AttachedFile(9, home.getId(), "photo.png", 1, StudySite.NOW, "rita"));

        JsonNode issues =
                OpenApi.checked("Importable", site.importable.importable("FT")).path("issues");

        assertThat(issues.findValuesAsText("key")).containsExactly("FT-1");
        assertThat(issues.path(0).path("attachments").findValuesAsText("filename"))
                .containsExactly("survey.csv", "survey.csv");
        site.as("lena");
        assertThat(OpenApi.checked("Importable", site.importable.importable("FT"))
                        .path("issues"))
                .isEmpty();
    }

    private List<String> freshness() {
        return list().path("studies").findValuesAsText("freshness");
    }

    private JsonNode list() {
        return OpenApi.checked("Studies", site.studiesResource.studies("FT"));
    }

    private String imported(long attachment, String wave, String fieldDate) {
        return post(attachment, wave, fieldDate, false).path("id").asText();
    }

    private JsonNode post(long attachment, String wave, String fieldDate, boolean dryRun) {
        String request = StudyImportTest.request(attachment, wave, dryRun).replace("2026-03-15", fieldDate);
        return OpenApi.checked("ImportAnswer", site.studiesResource.importStudy(null, request));
    }
}
