package org.outcomeroadmap.jira.study;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.rest.Json;

/** All problems of a file come as CSV, to those who may import it, and no cell of it can act as a formula. */
class ProblemFilesTest {

    private static final int PROBLEMS = 1_200;

    private final StudySite site = new StudySite();
    private final Issue home = site.issue(1, "FT-1");

    ProblemFilesTest() {
        site.outcome(2, "FT-2");
        site.outcome(3, "FT-3");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everyProblemOfAFileIsThere() throws IOException {
        site.attach(7, home, StudyImportTest.survey("9,1", PROBLEMS) + "x,5,1\n");

        Response answer = site.problems.problems(StudyImportTest.request(7, "Q1", true)
                .replace("\"dryRun\"", "\"mapping\":{\"layout\":\"wide\",\"scale\":{\"min\":1,\"max\":5}},\"dryRun\""));

        List<String> lines = lines(answer);
        assertThat(lines).hasSize(PROBLEMS + 1);
        assertThat(lines.get(0)).isEqualTo("\uFEFFrow,column,value,outcome,message");
        assertThat(lines.get(PROBLEMS)).startsWith((PROBLEMS + 1) + ",imp_FT-2,9,FT-2,");
        assertThat(answer.getHeaderString("Content-Disposition")).contains("problems.csv");
        assertThat(answer.getMediaType().toString()).isEqualTo("text/csv;charset=UTF-8");
    }

    @Test
    void whatASpreadsheetWouldRunIsText() throws IOException {
        site.attach(7, home, StudyImportTest.survey("5,1", 9) + "x,=cmd|' /C calc'!A0,1\n");

        assertThat(lines(site.problems.problems(StudyImportTest.request(7, "Q1", true))))
                .last()
                .asString()
                .contains(",'=cmd|' /C calc'!A0,");
    }

    @Test
    void theProblemsOfAStudyAreReadAgainWithoutWhatTheReaderMayNotKnow() throws IOException {
        String study = imported("respondent,imp_FT-2,sat_FT-2,imp_FT-3,sat_FT-3\n"
                + StudyImportTest.rows("5,1,5,1", 9)
                + "x,9,1,9,1\n");

        assertThat(lines(site.studyProblems.problems(study))).hasSize(3);
        site.issues.remove("FT-3");
        assertThat(lines(site.studyProblems.problems(study))).hasSize(2).noneMatch(line -> line.contains("FT-3"));
    }

    @Test
    void aFileThatIsGoneOrAnotherOneIsToldAsGone() {
        String study = imported(StudyImportTest.survey("5,1", 9) + "x,9,1\n");

        site.files.put(7L, "other".getBytes(UTF_8));
        assertRefused(() -> site.studyProblems.problems(study), Refusal.Reason.GONE);
        site.attached.remove(7L);
        assertRefused(() -> site.studyProblems.problems(study), Refusal.Reason.GONE);
    }

    @Test
    void onlyWhoMayImportGetsThem() {
        String study = imported(StudyImportTest.survey("5,1", 9));

        for (@Nullable String name : new @Nullable String[] {"lena", null}) {
            site.as(name);
            Refusal.Reason reason = name == null ? Refusal.Reason.NOT_SIGNED_IN : Refusal.Reason.NOT_PERMITTED;
            assertRefused(() -> site.studyProblems.problems(study), reason);
            assertRefused(() -> site.problems.problems(StudyImportTest.request(7, "Q1", true)), reason);
        }
        site.as("dana").hiddenFromDana.add("FT-1");
        assertRefused(() -> site.studyProblems.problems(study), Refusal.Reason.NOT_FOUND);
        assertRefused(() -> site.problems.problems(StudyImportTest.request(7, "Q1", true)), Refusal.Reason.NOT_FOUND);
    }

    private static void assertRefused(Callable<Response> request, Refusal.Reason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(request::call)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    private String imported(String content) {
        site.attach(7, home, content);
        Response answer = site.studiesResource.importStudy(null, StudyImportTest.request(7, "Q1", false));
        return Json.stored((String) Objects.requireNonNull(answer.getEntity()), JsonNode.class)
                .path("id")
                .asText();
    }

    private static List<String> lines(Response answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ((StreamingOutput) Objects.requireNonNull(answer.getEntity())).write(bytes);
        return bytes.toString(UTF_8).lines().toList();
    }
}
