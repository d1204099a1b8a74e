package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Two files that people published, which are not part of this repository: {@code -Dreal.surveys=DIR} names the folder
 * that holds them. The counts are those that their README states.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealSurveysIT {

    private static final String STUDIES = "/rest/outcomes/1.0/studies";
    private static final String CONTRIBUTORS = "kubernetes-contributors-2019-surveymonkey.csv";
    private static final String NOTEBOOKS = "jupyterlab-usability-2018.csv";

    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final String outcome = project.outcome("Find out why a test fails", "quickly");
    private final String study = project.study("Published");

    @Test
    void theAnswersOfASurveyMonkeyExportAreCountedAsPublished() throws IOException {
        long file = rita.attach(study, CONTRIBUTORS, content(CONTRIBUTORS));
        ObjectNode request = (ObjectNode) Client.JSON.readTree(Survey.request(file, "2019", "2019-11-15", true));
        JsonNode columns = columns(request);
        String hard = column(columns, "Debugging test failures");
        ObjectNode mapping = request.putObject("mapping");
        mapping.put("format", "surveymonkey").put("layout", "wide");
        ArrayNode chosen = mapping.putArray("columns");
        chosen.addObject().put("column", hard).put("role", "importance").put("outcome", outcome);
        chosen.addObject()
                .put("column", column(columns, "GitHub tools and processes"))
                .put("role", "satisfaction")
                .put("outcome", outcome);

        Answer dryRun = rita.post(STUDIES, request.toString()).expect(200);

        assertThat(dryRun.at("/format/name").asText()).isEqualTo("surveymonkey");
        assertThat(dryRun.at("/respondents").asInt()).isEqualTo(211);
        JsonNode counted = StreamSupport.stream(dryRun.at("/columns").spliterator(), false)
                .filter(each -> each.path("column").asText().equals(hard))
                .findFirst()
                .orElseThrow();
        assertThat(counted.path("answers").asInt()).isEqualTo(202);
        assertThat(counted.path("blank").asInt()).isEqualTo(9);
        assertThat(counted.path("values")).isEqualTo(Client.JSON.readTree("""
                {"1":16,"2":37,"3":60,"4":57,"5":32}"""));
        assertThat(dryRun.at("/dropped").toString()).contains("IP Address", "Email Address");
    }

    @Test
    void theResultsOfAUsabilityTestAreCountedAsPublished() throws IOException {
        long file = rita.attach(study, NOTEBOOKS, content(NOTEBOOKS));
        ObjectNode request = (ObjectNode) Client.JSON.readTree(Survey.request(file, "2018", "2018-09-15", false));
        request.put("kind", "usability").put("target", "our-product");

        String id = rita.post(STUDIES, request.toString()).expect(200).at("/id").asText();

        Answer detail = rita.get(STUDIES + "/" + id).expect(200);
        JsonNode success = StreamSupport.stream(detail.at("/columns").spliterator(), false)
                .filter(column -> column.path("role").asText().equals("success"))
                .findFirst()
                .orElseThrow();
        assertThat(success.at("/values/Y").asInt()).isEqualTo(1024);
        assertThat(success.at("/values/N").asInt()).isEqualTo(1441 - 1024);
        assertThat(detail.at("/tasks")).hasSize(80);
        List<JsonNode> hidden = StreamSupport.stream(detail.at("/tasks").spliterator(), false)
                .filter(task -> !task.has("success"))
                .toList();
        assertThat(hidden).as("one participant alone did an eightieth task").hasSize(1);
        assertThat(rita.get("/rest/outcomes/1.0/outcomes?project=" + project.key())
                        .expect(200)
                        .at("/outcomes/0/score")
                        .isNull())
                .as("a usability test is no survey")
                .isTrue();
    }

    /** The columns of a file that would be refused as it is, because none of them rates an outcome. */
    private JsonNode columns(ObjectNode request) {
        Answer found = rita.post(STUDIES + "/inspection", request.toString()).expect(200);
        assertThat(found.at("/refusal").asText()).contains(CONTRIBUTORS);
        return found.at("/columns");
    }

    private static String column(JsonNode columns, String item) {
        return StreamSupport.stream(columns.spliterator(), false)
                .filter(column -> column.path("item").asText().equals(item)
                        || column.path("column").asText().contains(item))
                .map(column -> column.path("column").asText())
                .findFirst()
                .orElseThrow();
    }

    private static byte[] content(String name) throws IOException {
        Path folder = Path.of(System.getProperty("real.surveys", ""));
        if (folder.toString().isEmpty()) {
            folder = Path.of(System.getProperty("repository.root", "../.."), "..", "shared", "data");
        }
        Path file = folder.resolve(name);
        assumeTrue(Files.exists(file), "Left out: " + name + " is not part of this repository, and not in " + folder);
        return Files.readAllBytes(file);
    }
}
