package org.outcomeroadmap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What survey tools export is attached as it came and gives scores without being edited. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyFormatsIT {

    private static final String STUDIES = "/rest/outcomes/1.0/studies";

    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final Map<String, String> keys = new TreeMap<>(Map.of(
            "@1", project.outcome("Find enriching stops along the way", "with ease"),
            "@2", project.outcome("View your daily planned itinerary", "quickly")));
    private final String study = project.study("Exports");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qualtrics",
                "surveymonkey",
                "google-forms",
                "microsoft-forms",
                "typeform",
                "limesurvey",
                "limesurvey-statements",
                "alchemer",
                "long",
                "stacked",
                "wide-suffix",
                "wide-german"
            })
    void anExportIsReadAsItCame(String name) {
        FormatCase example = FormatCase.read(name);
        byte[] content = example.file(keys).getBytes(UTF_8);

        Answer dryRun = post(name, content, name, true).expect(200);
        for (Map.Entry<String, String> expected : example.expectations(keys)) {
            assertExpected(expected.getKey(), expected.getValue(), dryRun);
        }
        assertThat(scores(post(name, content, name, false).expect(200))).isEqualTo(scores(dryRun));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, LF, UTF-8",
        "UTF-8-BOM, CRLF, UTF-8",
        "UTF-16LE-BOM, CRLF, UTF-16 (little-endian)",
        "UTF-16BE-BOM, LF, UTF-16 (big-endian)",
        "windows-1252, CRLF, Windows-1252",
        "x-MacRoman, CR, Mac Roman"
    })
    void encodingsAndLineEndsMakeNoDifference(String encoding, String lines, String told) {
        FormatCase example = FormatCase.read("wide-german");
        String end = lines.replace("CR", "\r").replace("LF", "\n");
        byte[] content = encoded(example.file(keys).replace("\n", end), encoding);

        Answer dryRun = post(encoding, content, "Bytes", true).expect(200);

        assertExpected("respondents", "12", dryRun);
        assertExpected("outcome", keys.get("@1") + " n=6 importance=10.0 satisfaction=0.0 opportunity=20.0", dryRun);
        assertThat(dryRun.at("/format/encoding").asText()).isEqualToIgnoringCase(told);
    }

    @Test
    void aWorkbookIsReadLikeItsText() {
        for (String name : List.of("qualtrics", "microsoft-forms")) {
            FormatCase example = FormatCase.read(name);
            byte[] content = XlsxFile.of(Map.of("Answers", CsvText.cells(example.file(keys))))
                    .bytes();

            Answer dryRun = post(name + ".xlsx", content, "Workbook", true).expect(200);

            for (Map.Entry<String, String> expected : example.expectations(keys)) {
                assertExpected(expected.getKey(), expected.getValue(), dryRun);
            }
        }
    }

    @Test
    void importanceAndPerformanceMayStandOnSheetsOfTheirOwn() {
        List<String> header = List.of(keys.get("@1"), keys.get("@2"));
        Map<String, List<List<String>>> sheets = new TreeMap<>();
        sheets.put("importance", sheet(header, List.of("5", "4")));
        sheets.put("performance", sheet(header, List.of("2", "4")));

        Answer dryRun =
                post("two.xlsx", XlsxFile.of(sheets).bytes(), "Sheets", true).expect(200);

        assertExpected("format", "two-sheets", dryRun);
        assertExpected("outcome", keys.get("@1") + " n=6 importance=10.0 satisfaction=0.0 opportunity=20.0", dryRun);
        assertExpected("outcome", keys.get("@2") + " n=6 importance=10.0 satisfaction=10.0 opportunity=10.0", dryRun);
    }

    private static List<List<String>> sheet(List<String> header, List<String> answers) {
        List<List<String>> rows = new ArrayList<>(List.of(header));
        rows.addAll(Collections.nCopies(FormatCase.TIMES, answers));
        return rows;
    }

    /** What somebody decided about the first wave holds for the next, whose wording differs a little. */
    @Test
    void theNextWaveOfASurveyImportsItself() throws IOException {
        String issue = project.study("Two waves");
        String first = "respondent,Q1,Q2,Where do you live?\n";
        String rows = "r1,5,1,US\nr2,5,2,DE\nr3,4,1,US\nr4,5,2,DE\nr5,5,1,US\nr6,4,2,DE\n";
        ObjectNode order = (ObjectNode) Client.JSON.readTree(Survey.request(
                rita.attach(issue, "wave-1.csv", (first + rows).getBytes(UTF_8)), "2026-Q1", "2026-03-15", false));
        order.put("name", "Families, 2026-Q1");
        ArrayNode columns = order.putObject("mapping").put("layout", "wide").putArray("columns");
        columns.addObject().put("column", "Q1").put("role", "importance").put("outcome", keys.get("@1"));
        columns.addObject().put("column", "Q2").put("role", "satisfaction").put("outcome", keys.get("@1"));
        columns.addObject().put("column", "Where do you live?").put("role", "segment");
        rita.post(STUDIES, order.toString()).expect(200);

        ObjectNode next = (ObjectNode) Client.JSON.readTree(Survey.request(
                rita.attach(issue, "wave-2.csv", (first + rows.replace(",5,", ",4,")).getBytes(UTF_8)),
                "2026-Q2",
                "2026-06-15",
                false));
        Answer imported = rita.post(
                        STUDIES, next.put("name", "Families, 2026-Q2").toString())
                .expect(200);

        assertExpected("outcome", keys.get("@1") + " n=6 importance=10.0 satisfaction=0.0 opportunity=20.0", imported);
        assertThat(list(imported.at("/columns"))
                        .filter(column -> column.path("column").asText().matches("Q[12]"))
                        .map(column -> column.path("evidence").asText()))
                .containsOnly("remembered");
        assertThat(imported.at("/mapping").toString()).contains("Where do you live?", "segment");
    }

    private void assertExpected(String what, String value, Answer answer) {
        String found = answer.text();
        switch (what) {
            case "format" -> {
                assertThat(answer.at("/format/name").asText()).as(found).isEqualTo(value);
                assertThat(answer.at("/format/why").asText()).isNotBlank();
            }
            case "respondents" ->
                assertThat(answer.at("/respondents").asText()).as(found).isEqualTo(value);
            case "problems" ->
                assertThat(answer.at("/problemCount").asText()).as(found).isEqualTo(value);
            case "dropped" -> assertThat(texts(answer.at("/dropped"))).contains(value);
            case "segment", "weight" ->
                assertThat(columns(answer, what)).as(found).contains(value);
            case "quality" -> {
                for (String rule : value.split(" ", -1)) {
                    assertThat(quality(answer)).contains(rule);
                }
            }
            case "outcome" -> assertThat(scores(answer)).as(found).contains(value);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static List<String> scores(Answer answer) {
        return list(answer.at("/scores"))
                .map(score -> "%s n=%s importance=%s satisfaction=%s opportunity=%s"
                        .formatted(
                                score.at("/key").asText(),
                                field(score, "n"),
                                field(score, "importance"),
                                field(score, "satisfaction"),
                                field(score, "opportunity")))
                .toList();
    }

    /** A preview holds the score in a field of its own, or is one. */
    private static String field(JsonNode preview, String name) {
        return preview.has(name)
                ? preview.path(name).asText()
                : preview.at("/score/" + name).asText();
    }

    private static List<String> quality(Answer answer) {
        return list(answer.at("/quality"))
                .map(rule ->
                        rule.path("rule").asText() + "=" + rule.path("found").asText())
                .toList();
    }

    private static List<String> columns(Answer answer, String role) {
        return list(answer.at("/mapping/columns"))
                .filter(column -> column.path("role").asText().equals(role))
                .map(column -> column.path("column").asText())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return list(array).map(JsonNode::asText).collect(Collectors.toList());
    }

    private static java.util.stream.Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private Answer post(String file, byte[] content, String wave, boolean dryRun) {
        String name = file.contains(".") ? file : file + ".csv";
        long attachment = rita.attach(study, name, content);
        return rita.post(STUDIES, Survey.request(attachment, wave, "2026-03-15", dryRun));
    }

    private static byte[] encoded(String text, String encoding) {
        boolean marked = encoding.endsWith("-BOM");
        Charset charset = Charset.forName(encoding.replace("-BOM", ""));
        return (marked ? "\uFEFF" + text : text).getBytes(charset);
    }
}
