package org.outcomeroadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line tells of usability tests and concept ratings. */
class EvaluationReportTest {
    @TempDir
    private Path folder = Path.of("target");

    private static final String USABILITY = """
            participant,task,success,time,ease,outcome
            P1,Find a stop,yes,34,7,FT-1
            P2,Find a stop,yes,52,6,FT-1
            P3,Find a stop,partial,41,5,FT-1
            P1,=Share it,no,,,
            P2,=Share it,N/A,,,
            """;
    private static final String CONCEPTS = """
            participant,concept,outcome,importance,satisfaction
            P1,Map,FT-1,5,4
            P2,Map,FT-1,4,
            P1,List,FT-1,3,2
            """;

    @Test
    void tasksAreJsonWithUnroundedFigures() throws IOException {
        JsonNode answer = json(USABILITY);

        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "respondents", "outcomes", "problems", "problemCount", "dropped", "mapping", "scores", "tasks");
        assertThat(answer.at("/outcomes").asInt()).isEqualTo(1);
        assertThat(answer.at("/scores")).isEmpty();
        assertThat(answer.at("/tasks/0/outcome").asText()).isEqualTo("FT-1");
        assertThat(answer.at("/tasks/0/success/rate").asDouble()).isEqualTo(2 / 3.0);
        assertThat(answer.at("/tasks/0/success/partial").asInt()).isEqualTo(1);
        assertThat(answer.at("/tasks/0/ease/mean").asDouble()).isEqualTo(6);
        assertThat(answer.at("/tasks/0/ease/interval/level").asDouble()).isEqualTo(0.95);
        assertThat(answer.at("/tasks/0/time/median").asDouble()).isEqualTo(41);
        assertThat(answer.at("/tasks/1/participants").asInt()).isEqualTo(1);
        assertThat(answer.at("/tasks/1/outcome").isNull()).isTrue();
        assertThat(answer.at("/tasks/1/time").isNull()).isTrue();
    }

    @Test
    void figuresBelowTheMinimumAreNotTold() throws IOException {
        JsonNode answer = json(USABILITY, "--minimum=3");

        assertThat(answer.at("/tasks/0/success/n").asInt()).isEqualTo(3);
        assertThat(answer.at("/tasks/1").fieldNames())
                .toIterable()
                .containsExactly("task", "text", "outcome", "suppressed", "minimum");
    }

    @Test
    void tasksAreATableToRead() throws IOException {
        assertThat(run(USABILITY, "--minimum=2")).isEqualTo("""
                Task         Outcome  Participants                                   Success              Ease  Median time
                Find a stop  FT-1                3  2 of 3, 66.7 % (20.2 to 94.4), 1 in part  6.0 (3.5 to 7.0)       41.0 s
                =Share it             fewer than 2

                Participants: 3. Tasks: 2. Results: 3. Intervals: 95 %, adjusted Wald for success, Student's t for ease.
                """);
    }

    @Test
    void csvCellsAreNoFormulas() throws IOException {
        assertThat(run(USABILITY, "--format=csv").lines().skip(2))
                .containsExactly("'=Share it,,,1,1,0,0,0.0,0.0,0.832500514520587,,,,,,,false");
    }

    @Test
    void conceptsAreTold() throws IOException {
        JsonNode answer = json(CONCEPTS);

        assertThat(answer.at("/concepts").toString()).isEqualTo("[\"Map\",\"List\"]");
        assertThat(answer.at("/ratings/0/importance/mean").asDouble()).isEqualTo(4.5);
        assertThat(answer.at("/ratings/0/importance/topTwoBox/share").asDouble())
                .isEqualTo(1);
        assertThat(answer.at("/ratings/0/satisfaction/n").asInt()).isEqualTo(1);
        assertThat(answer.at("/ratings/0/satisfaction/interval").isNull()).isTrue();
        assertThat(answer.at("/ratings/1/concept").asText()).isEqualTo("List");
        assertThat(run(CONCEPTS)).startsWith("""
                Concept  Outcome        Importance                  Top two  n  Satisfaction                  Top two  n
                Map      FT-1     4.5 (1.0 to 5.0)  100.0 % (34.2 to 100.0)  2           4.0  100.0 % (20.7 to 100.0)  1
                """);
        assertThat(run(CONCEPTS, "--format=csv").lines().toList().get(2))
                .startsWith("List,FT-1,1,3.0,,,0.0,0.0,0.79")
                .endsWith(",1,2.0,,,0.0,0.0,0.7934506856227626");
    }

    @Test
    void nothingIsScored() throws IOException {
        assertThat(run(USABILITY, "--method=mean-paired"))
                .startsWith("a.csv holds no survey ratings, so nothing is scored. Leave --method out.");
        assertThat(run(CONCEPTS, "--segment=concept"))
                .startsWith("a.csv holds no survey ratings, so nothing is scored. Leave --segment out.");
    }

    private JsonNode json(String content, String... options) throws IOException {
        String[] all = Arrays.copyOf(options, options.length + 1);
        all[options.length] = "--format=json";
        return new ObjectMapper().readTree(run(content, all));
    }

    private String run(String content, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), content);
        String[] all = new String[options.length + 2];
        all[0] = "score";
        all[1] = file.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        StringWriter shown = new StringWriter();
        PrintWriter both = new PrintWriter(shown);
        OutcomeCli.run(both, both, all);
        return shown.toString();
    }
}
