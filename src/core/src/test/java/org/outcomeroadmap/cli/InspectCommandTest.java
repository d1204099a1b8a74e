package org.outcomeroadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

    @TempDir
    private Path folder = Path.of("target");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsOfAFileThatNamesNoOutcomeWhatItsColumnsHold() throws IOException {
        JsonNode told = json("""
                Timestamp,Email Address,Do you like it?
                3/2/2026 8:09:55,a@example.org,Yes
                3/2/2026 8:10:55,b@example.org,Yes
                3/2/2026 8:11:55,c@example.org,No
                4/2/2026 8:11:55,,
                """);

        assertThat(told.at("/rows").asLong()).isEqualTo(4);
        assertThat(told.at("/format/name").asText()).isEqualTo("google-forms");
        assertThat(told.at("/format/headerRows").toString()).isEqualTo("[1,1]");
        assertThat(told.at("/format/alternatives").toString()).isEqualTo("[\"wide\"]");
        assertThat(told.at("/refusal").asText()).startsWith("a.csv is read as a file of Google Forms");
        assertThat(told.at("/columns/2").toString())
                .isEqualTo(
                        "{\"column\":\"Do you like it?\",\"letter\":\"C\",\"question\":\"\",\"item\":\"Do you like it?\","
                                + "\"role\":\"segment\",\"outcome\":null,\"evidence\":null,\"confidence\":null,\"suggestions\":[],"
                                + "\"samples\":[\"Yes\",\"No\"],\"answers\":3,\"blank\":1,\"values\":{\"Yes\":2,\"No\":1}}");
    }

    @Test
    void showsNothingOfPersonalColumns() throws IOException {
        JsonNode told = json("imp_FT-1,sat_FT-1,email,note\n5,1,a@example.org,call +1 555 0100\n4,2,,b@example.org\n");

        assertThat(told.at("/columns/2/role").asText()).isEqualTo("drop");
        assertThat(told.at("/columns/2/samples").toString()).isEqualTo("[]");
        assertThat(told.at("/columns/2/values").isNull()).isTrue();
        assertThat(told.at("/columns/3/role").asText()).isEqualTo("drop");
        assertThat(told.toString()).doesNotContain("example.org", "555");
    }

    @Test
    void tellsWhyAColumnIsAboutAnOutcome() throws IOException {
        JsonNode told = json("imp_FT-1,sat_FT-1\n5,1\n");

        assertThat(told.at("/columns/0/outcome").asText()).isEqualTo("FT-1");
        assertThat(told.at("/columns/0/evidence").asText()).isEqualTo("key");
        assertThat(told.at("/columns/0/confidence").asDouble()).isEqualTo(1);
        assertThat(told.at("/refusal").isNull()).isTrue();
        assertThat(told.at("/mapping/columns/0").toString())
                .isEqualTo("{\"column\":\"imp_FT-1\",\"role\":\"importance\",\"outcome\":\"FT-1\"}");
    }

    @Test
    void asksAboutAScaleThatRunsTheOtherWayAndScoresNothingBeforeTheAnswer() throws IOException {
        String file = file("imp_FT-1,sat_FT-1\n1 - Extremely important,2\n5 - Not at all important,3\n2,4\n");

        assertThat(run("inspect", file)).isZero();
        assertThat(out.toString()).contains("To be answered: ").contains("reversed");
        assertThat(run("score", file)).isEqualTo(3);
        assertThat(err.toString()).contains("reversed");
    }

    @Test
    void refusesWhatIsNoSurveyAndWrongUsage() throws IOException {
        assertThat(run("inspect", file(""))).isEqualTo(3);
        assertThat(err.toString()).startsWith("a.csv is empty");
        assertThat(run("inspect", folder.resolve("missing.csv").toString())).isEqualTo(3);
        assertThat(run("inspect", file("imp_FT-1,sat_FT-1\n5,1\n"), "--format=csv"))
                .isEqualTo(2);
        assertThat(run("inspect")).isEqualTo(2);
    }

    private JsonNode json(String content) throws IOException {
        assertThat(run("inspect", file(content), "--format=json")).isZero();
        return JsonMapper.builder().build().readTree(out.toString());
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("a.csv"), content).toString();
    }

    private int run(String... arguments) {
        return OutcomeCli.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
