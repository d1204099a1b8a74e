package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.rest.Json;

/** What is found in a file is told before it is imported, stays with the study, and makes the next wave import itself. */
class SurveyPageTest {

    private final StudySite site = new StudySite();
    private final Issue home = site.issue(1, "FT-1");

    SurveyPageTest() {
        site.outcome(2, "FT-2");
        site.attach(7, home, "respondent,a,b,market\n" + StudyImportTest.rows("5,1,US", 9));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aFileWithoutAnyOutcomeIsLookedAtAndSaysWhatItLacks() {
        JsonNode seen = OpenApi.checked("Inspection", site.inspection.inspect(StudyImportTest.request(7, "Q1", true)));

        assertThat(seen.path("rows").asInt()).isEqualTo(9);
        assertThat(seen.path("columns").findValuesAsText("column")).containsExactly("respondent", "a", "b", "market");
        assertThat(seen.path("refusal").asText()).isNotEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> site.studiesResource.importStudy(null, StudyImportTest.request(7, "Q1", true)));
    }

    @Test
    void whatWasFoundIsAnsweredAndStaysWithTheStudyWithoutSamples() {
        JsonNode answer = post(mapped(7, "Q1"));

        assertThat(answer.at("/format/name").asText()).isEqualTo("wide");
        assertThat(answer.at("/columns/1/evidence").asText()).isEqualTo("mapping");
        assertThat(answer.at("/columns/1/samples").size()).isPositive();
        JsonNode study = OpenApi.checked(
                "StudyDetail", site.studiesResource.study(answer.path("id").asText(), null));
        assertThat(study.path("format")).isEqualTo(answer.path("format"));
        assertThat(study.at("/columns/1/role").asText()).isEqualTo("importance");
        assertThat(study.at("/columns/1").has("samples")).isFalse();
        assertThat(study.path("quality")).isEqualTo(answer.path("quality"));
        site.as("lena");
        JsonNode forLena = OpenApi.checked(
                "StudyDetail", site.studiesResource.study(answer.path("id").asText(), null));
        assertThat(forLena.path("columns")).as("what cells hold").isEmpty();
        assertThat(forLena.at("/format/name").asText()).isEqualTo("wide");
    }

    @Test
    void theNextWaveIsReadAsTheOneBefore() {
        post(mapped(7, "Q1"));
        site.attach(8, home, "respondent,a,b,market\n" + StudyImportTest.rows("5,5,US", 9));

        JsonNode answer = post(StudyImportTest.request(8, "Q2", false));

        assertThat(answer.at("/columns/1/evidence").asText()).isEqualTo("remembered");
        assertThat(answer.at("/scores/0/key").asText()).isEqualTo("FT-2");
        assertThat(answer.at("/previous/wave").asText()).isEqualTo("Q1");
    }

    @Test
    void whatIsRememberedOfAnOutcomeThatIsGoneIsOfNoUse() {
        post(mapped(7, "Q1"));
        site.issues.remove("FT-2");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> post(StudyImportTest.request(7, "Q2", false)));
    }

    @Test
    void aQuestionThatBlocksMustBeAnsweredInTheMapping() {
        FoundInFile open = found("true");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(open::requireAnswered)
                .satisfies(refused -> assertThat(refused.fields()).containsOnlyKeys("mapping"))
                .withMessageContaining("Which end is best?");
        found("false").requireAnswered();
    }

    private static FoundInFile found(String blocking) {
        return new FoundInFile(Json.stored(
                "{\"questions\":[{\"message\":\"Which end is best?\",\"blocking\":" + blocking + "}]}",
                ObjectNode.class));
    }

    private static String mapped(long attachment, String wave) {
        return StudyImportTest.request(attachment, wave, false)
                .replace(
                        "\"dryRun\"",
                        "\"mapping\":{\"columns\":[{\"column\":\"a\",\"role\":\"importance\",\"outcome\":\"FT-2\"},"
                                + "{\"column\":\"b\",\"role\":\"satisfaction\",\"outcome\":\"FT-2\"}]},\"dryRun\"");
    }

    private JsonNode post(String body) {
        return OpenApi.checked("ImportAnswer", site.studiesResource.importStudy(null, body));
    }
}
