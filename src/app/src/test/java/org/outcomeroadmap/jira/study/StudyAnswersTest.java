package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.audit.AuditEntry;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.rest.Refusals;

/** Answers have the described form, tell nobody more than they may see, and never a number of a small group. */
class StudyAnswersTest {

    private final StudySite site = new StudySite();
    private final Issue home = site.issue(1, "FT-1");
    private final long stops = site.outcome(2, "FT-2").issueId();
    private String study = "";

    @BeforeEach
    void importStudy() {
        site.outcome(3, "FT-3");
        site.attach(
                7,
                home,
                "respondent,imp_FT-2,sat_FT-2,market\n" + people(13, "5,1", "US") + people(3, "5,5", "DE")
                        + "odd,9,1,US\n");
        study = OpenApi.checked("ImportAnswer", post(StudyImportTest.request(7, "Q1", false)))
                .path("id")
                .asText();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everyAnswerIsOfTheFormThatTheOpenApiDocumentDescribes() {
        OpenApi.checked("ImportAnswer", post(StudyImportTest.request(7, "Q1", true)));
        OpenApi.checked("Studies", site.studiesResource.studies("FT"));
        OpenApi.checked("StudyDetail", site.studiesResource.study(study, null));
        OpenApi.checked("Progress", site.studiesResource.progress(study));
        OpenApi.checked("ImportContext", site.studiesResource.attachments("FT-1"));
        OpenApi.checked("OutcomePage", site.outcomesResource.outcomes(query()));
        OpenApi.checked("OutcomeDetail", site.outcomesResource.outcome("FT-2", null));
        OpenApi.checked("OutcomeDetail", site.outcomesResource.outcome("FT-3", "full"));
    }

    @Test
    void outcomesComeHighestFirstAndUnscoredLast() {
        JsonNode page = OpenApi.checked("OutcomePage", site.outcomesResource.outcomes(query()));

        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.path("outcomes").findValuesAsText("key")).containsExactly("FT-2", "FT-3");
        assertThat(page.path("outcomes").path(1).path("score").isNull()).isTrue();
    }

    @Test
    void numbersAreRoundedUnlessFullPrecisionIsAskedFor() {
        double rounded = score(null).path("satisfaction").asDouble();
        double full = score("full").path("satisfaction").asDouble();

        assertThat(rounded).isEqualTo(1.9);
        assertThat(full).isEqualTo(1.875);
    }

    @Test
    void aSmallGroupAndTheOneThatWouldRevealItShowNoNumber() {
        JsonNode detail = OpenApi.checked("OutcomeDetail", site.outcomesResource.outcome("FT-2", null));

        JsonNode groups = detail.path("segments").path(0).path("values");
        assertThat(groups).hasSize(2);
        assertThat(groups)
                .allSatisfy(group ->
                        assertThat(group.path("score").toString()).isEqualTo("{\"suppressed\":true,\"minimum\":5}"));
        OutcomeQuery german = query();
        german.segments = List.of("market:DE");
        assertThat(OpenApi.checked("OutcomePage", site.outcomesResource.outcomes(german))
                        .path("outcomes")
                        .path(0)
                        .path("score")
                        .path("suppressed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void twoGroupsAtOnceAreReadFromTheFileAgain() {
        String rows = people(8, "5,1,young", "US")
                + people(8, "4,2,old", "UK")
                + people(9, "2,2,young", "UK")
                + people(9, "5,5,old", "US");
        site.attach(8, home, "respondent,imp_FT-2,sat_FT-2,age,market\n" + numbered(rows));
        post(StudyImportTest.request(8, "Q2", false).replace("2026-03-15", "2026-06-15"));
        OutcomeQuery young = query();
        young.segments = List.of("market:US", "age:young");
        byte[] imported = site.files.put(8L, new byte[] {1});
        assertThat(refused(() -> site.outcomesResource.outcomes(young)))
                .as("another file")
                .contains("source-removed");
        site.files.put(8L, Objects.requireNonNull(imported));

        JsonNode score = OpenApi.checked("OutcomePage", site.outcomesResource.outcomes(young))
                .path("outcomes")
                .path(0)
                .path("score");

        assertThat(score.path("n").asInt()).isEqualTo(8);
        assertThat(score.path("opportunity").asDouble()).isEqualTo(20.0);
        site.attached.remove(8L);
        assertThat(refused(() -> site.outcomesResource.outcomes(young))).contains("source-removed");
    }

    @Test
    void aStudyTellsNothingOfOutcomesInItsFileThatTheViewerMayNotSee() {
        site.hiddenFromDana.add("FT-2");
        site.as("dana");

        JsonNode detail = OpenApi.checked("StudyDetail", site.studiesResource.study(study, null));

        assertThat(detail.toString()).doesNotContain("FT-2");
        assertThat(detail.path("problemCount").asInt()).isZero();
        assertThat(detail.path("mapping").path("columns")).hasSize(2);
        assertThat(OpenApi.checked(
                                "StudyDetail", site.as("lena").studiesResource.study(study, null))
                        .path("problemCount")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aHiddenStudysFileIsNotNamedWhereItIsMissed() {
        site.attached.remove(7L);
        site.hiddenFromDana.add("FT-1");
        site.as("dana");
        OutcomeQuery both = query();
        both.segments = List.of("market:US", "age:young");

        assertThat(refused(() -> site.outcomesResource.outcomes(both)))
                .contains("source-removed", "Q1")
                .doesNotContain("survey.csv");
    }

    @Test
    void whyAnImportFailedIsToldToThoseWhoMayImport() {
        StudyRow row = site.studies.row(Integer.parseInt(study)).orElseThrow();
        row.setRunState(ImportStatus.FAILED.slug());
        row.setRunMessage("FT-2 and FT-3 are the same outcome");
        row.save();

        assertThat(progress("rita").path("message").asText()).contains("FT-2");
        assertThat(progress("lena").path("message").isNull()).isTrue();
    }

    private JsonNode progress(String user) {
        return OpenApi.checked("Progress", site.as(user).studiesResource.progress(study));
    }

    @Test
    void aHiddenOutcomeAnswersAsAMissingOneAndCountsNowhere() {
        site.hiddenFromDana.add("FT-2");
        site.as("dana");

        assertThat(site.outcomesResource.outcomes(query()).getEntity().toString())
                .contains("\"total\":1")
                .doesNotContain("FT-2");
        assertThat(refused(() -> site.outcomesResource.outcome("FT-2", null)))
                .isEqualTo(refused(() -> site.outcomesResource.outcome("FT-99", null)));
    }

    @Test
    void ofAStudyWhoseIssueIsHiddenOnlyWaveAndFieldDateAreTold() {
        site.hiddenFromDana.add("FT-1");
        site.as("dana");

        JsonNode source = score(null).path("study");

        assertThat(source.toString()).isEqualTo("{\"wave\":\"Q1\",\"fieldDate\":\"2026-03-15\"}");
        assertThat(refused(() -> site.studiesResource.study(study, null)))
                .isEqualTo(refused(() -> site.studiesResource.study("999", null)));
        assertThat(OpenApi.checked("Studies", site.studiesResource.studies("FT"))
                        .path("studies"))
                .isEmpty();
    }

    @Test
    void valuesOfProblemCellsAreForThoseWhoMayImport() {
        JsonNode forRita = OpenApi.checked("StudyDetail", site.studiesResource.study(study, null));
        site.as("lena");
        JsonNode forLena = OpenApi.checked("StudyDetail", site.studiesResource.study(study, null));

        assertThat(forRita.path("problems").path(0).path("value").asText()).isEqualTo("9");
        assertThat(forLena.path("problems").path(0).path("value").isNull()).isTrue();
        assertThat(forLena.path("problems").path(0).path("column").asText()).isEqualTo("imp_FT-2");
    }

    @Test
    void deletingTakesTheScoresAndLeavesATrace() {
        assertThat(site.studiesResource.delete(study).getStatus()).isEqualTo(204);

        assertThat(site.boards.of(StudySite.PROJECT_ID, stops)).isEmpty();
        assertThat(site.tables.find(SegmentRow.class)).isEmpty();
        assertThat(site.tables.find(TotalRow.class)).isEmpty();
        AuditEntry trace = site.audit.of(StudySite.PROJECT_ID).get(0);
        assertThat(trace.details()).containsEntry("study", "Survey");
        assertThat(trace.actor()).isEqualTo("rita");
    }

    @Test
    void lookersOnMayNotDelete() {
        site.as("lena");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> site.studiesResource.delete(study))
                .extracting(Refusal::reason)
                .isEqualTo(Refusal.Reason.NOT_PERMITTED);
    }

    @Test
    void wrongRequestsNameTheirFieldsInJirasShape() {
        assertThat(refused(() -> post("{\"attachmentId\":7,\"colour\":\"red\"}")))
                .contains("\"colour\"");
        assertThat(refused(() -> post("{\"attachmentId\":7,\"kind\":\"poll\",\"fieldDate\":\"15.3.\",\"wave\":\"w\"}")))
                .contains("\"name\":")
                .contains("\"kind\":")
                .contains("\"fieldDate\":")
                .doesNotContain("\"wave\":");
        assertThat(refused(() -> post("{\"attachmentId\":\"seven\"}"))).contains("\"attachmentId\"");
        assertThat(refused(() -> post("{\"attachmentId\":")))
                .contains("json-broken")
                .doesNotContain("org.");
        assertThat(refused(() -> post("[]"))).contains("json-empty").doesNotContain("org.");
    }

    private JsonNode score(@Nullable String precision) {
        return OpenApi.checked("OutcomeDetail", site.outcomesResource.outcome("FT-2", precision))
                .path("score");
    }

    private Response post(String body) {
        return site.studiesResource.importStudy(null, body);
    }

    private String refused(Runnable request) {
        try {
            request.run();
        } catch (Refusal refusal) {
            Response answer = new Refusals(site.texts).toResponse(refusal);
            OpenApi.checked("Errors", answer);
            return answer.getStatus() + " " + answer.getEntity();
        }
        throw new AssertionError("not refused");
    }

    private static OutcomeQuery query() {
        OutcomeQuery query = new OutcomeQuery();
        query.project = "FT";
        return query;
    }

    /** Gives every respondent an id of its own. */
    private static String numbered(String rows) {
        StringBuilder numbered = new StringBuilder();
        for (String row : rows.lines().toList()) {
            numbered.append('r')
                    .append(numbered.length())
                    .append(row.substring(row.indexOf(',')))
                    .append('\n');
        }
        return numbered.toString();
    }

    private static String people(int count, String ratings, String market) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            rows.append(market)
                    .append(i)
                    .append(',')
                    .append(ratings)
                    .append(',')
                    .append(market)
                    .append('\n');
        }
        return rows.toString();
    }
}
