package org.outcomeroadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeCliTest {
    @TempDir
    private Path folder = Path.of("target");

    /** What one run of the program gave. */
    private record Run(int exitCode, String out, String err) {}

    @Test
    void thePublishedScoresOfSurvivingGradSchoolComeOut() throws IOException {
        Run run = run("score", "../../docs/examples/surviving-grad-school.csv", "--format", "json");
        Map<String, Double> published = Map.ofEntries(
                Map.entry("Passing exams", 15.71),
                Map.entry("Finding cheap food", 11.03),
                Map.entry("Hiding from professors", 10.00),
                Map.entry("Getting out of bed", 10.00),
                Map.entry("Completing homework", 9.68),
                Map.entry("Having coffee", 9.00),
                Map.entry("Fleeing from meetings", 8.95),
                Map.entry("Getting submitted paper accepted", 7.69),
                Map.entry("Writing papers", 6.67),
                Map.entry("Discreet napping", 5.65),
                Map.entry("Supervising undergrad students", 3.33));

        JsonNode answer = new ObjectMapper().readTree(run.out());

        assertThat(run.exitCode()).isZero();
        assertThat(answer.at("/respondents").asInt()).isEqualTo(31);
        assertThat(answer.at("/outcomes").asInt()).isEqualTo(11);
        assertThat(answer.at("/scores"))
                .hasSize(11)
                .allSatisfy(score -> assertThat(score.at("/opportunity").asDouble())
                        .isCloseTo(published.get(score.at("/outcome").asText()), within(0.005)));
        assertThat(answer.at("/scores/0/opportunity").asDouble()).isEqualTo(110 / 7.0);
        assertThat(answer.at("/scores/0/interval/low").asDouble()).isEqualTo(10.0);
        assertThat(answer.at("/scores/0/type").asText()).isEqualTo("extremely-underserved");
    }

    @Test
    void jsonHasTheFieldsOfAScore() throws IOException {
        Path file = file("a.csv", "imp_FT-1,sat_FT-1,email,market\n5,1,a@b.example,US\n4,6,,DE\n3,3,,US\n");

        JsonNode answer = new ObjectMapper()
                .readTree(run("score", file.toString(), "--format=json", "--segment=market")
                        .out());

        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly("respondents", "outcomes", "problems", "problemCount", "dropped", "mapping", "scores");
        assertThat(answer.at("/scores/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "outcome",
                        "importance",
                        "satisfaction",
                        "opportunity",
                        "type",
                        "n",
                        "interval",
                        "study",
                        "method",
                        "smallSample",
                        "change",
                        "segments");
        assertThat(answer.at("/problems/0/row").asInt()).isEqualTo(3);
        assertThat(answer.at("/problems/0/column").asText()).isEqualTo("sat_FT-1");
        assertThat(answer.at("/problems/0/value").asText()).isEqualTo("6");
        assertThat(answer.at("/dropped/0").asText()).isEqualTo("email");
        assertThat(answer.at("/scores/0/segments/0/dimension").asText()).isEqualTo("market");
        assertThat(answer.at("/scores/0/segments/0/values/0/score/opportunity").isNull())
                .as("nobody of DE answered both questions")
                .isTrue();
        assertThat(answer.at("/scores/0/segments/0/values/1/score/n").asInt()).isEqualTo(2);
    }

    @Test
    void suppressedScoresSaySoAndNothingElse() throws IOException {
        Path file = file("a.csv", "imp_FT-1,sat_FT-1\n5,1\n4,4\n");

        JsonNode answer = new ObjectMapper()
                .readTree(run("score", file.toString(), "--format=json", "--minimum=3")
                        .out());

        assertThat(answer.at("/scores/0").fieldNames())
                .toIterable()
                .containsExactly("outcome", "suppressed", "minimum");
    }

    @Test
    void problemsGoToTheErrorStreamWithRowAndColumn() throws IOException {
        Run run = run(
                "score",
                file("a.csv", "imp_FT-1,sat_FT-1,ip\n5,7,192.0.2.1\n5,1,\n").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .startsWith("a.csv, row 2, column sat_FT-1, value \"7\": Outside the scale")
                .contains("a.csv: not read, because personal: ip")
                .doesNotContain("192.0.2.1");
        assertThat(run.out()).doesNotContain("row 2");
    }

    @Test
    void unlistedProblemsAreCounted() throws IOException {
        Run run = run(
                "score",
                file("a.csv", "imp_FT-1,sat_FT-1\n" + "7,1\n".repeat(1_234)).toString());

        assertThat(run.err().lines()).hasSize(1_001).last().asString().contains("234", "1234");
    }

    @Test
    void formulasInNamesAreTextInCsv() throws IOException {
        Path file = file(
                "a.csv",
                "outcome,importance,satisfaction,@team\n=1+1,5,1,+a\n+x,5,1,-b\n-y,5,1,plain\n@z,5,1,=c\nplain,5,1,d\n");

        String out =
                run("score", file.toString(), "--format=csv", "--segment=@team").out();

        assertThat(out.lines().skip(1))
                .noneMatch(line -> line.startsWith("=") || line.startsWith("+") || line.startsWith("-"))
                .anyMatch(line -> line.startsWith("'=1+1,'@team,'+a,"))
                .anyMatch(line -> line.startsWith("'+x,'@team,'-b,"))
                .anyMatch(line -> line.startsWith("'@z,'@team,'=c,"))
                .anyMatch(line -> line.startsWith("plain,'@team,d,"));
        assertThat(SafeText.ofCell("\tx")).isEqualTo("'\tx");
        assertThat(SafeText.ofCell("\rx")).isEqualTo("'\rx");
    }

    @Test
    void outcomesAreOrderedByScoreThenByTheNumberOfTheirKey() throws IOException {
        Path file = file(
                "a.csv", "imp_FT-10,sat_FT-10,imp_FT-2,sat_FT-2,imp_FT-3,sat_FT-3,imp_FT-1,sat_FT-1\n5,5,5,5,5,1,,\n");

        String out = run("score", file.toString(), "--format=csv").out();

        assertThat(out.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("FT-3", "FT-2", "FT-10", "FT-1");
    }

    @Test
    void otherMethodsAreTakenByName() throws IOException {
        Path file = file("a.csv", "imp_FT-1,sat_FT-1\n5,4\n4,1\n");

        assertThat(run("score", file.toString(), "--format=csv", "--method=top-box-paired")
                        .out())
                .contains("FT-1,,,5.0,0.0,10.0,")
                .contains("top-box-paired");
        assertThat(run("score", file.toString(), "--method=mean").err())
                .startsWith("\"mean\" is not a method. Use one of: top-two-box-paired, ");
        assertThat(run("score", file.toString(), "--method=top-two-box-aggregated")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void wrongUsageIsTwo() throws IOException {
        String file = file("a.csv", "imp_FT-1,sat_FT-1,plan\n5,4,1\n").toString();
        String aggregated = file("b.csv", "outcome,n,importance_t2b_pct,satisfaction_t2b_pct\nFT-1,9,80,20\n")
                .toString();

        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(run("score").exitCode()).isEqualTo(2);
        assertThat(run("rank", file).exitCode()).isEqualTo(2);
        assertThat(run("score", file, "--format=xml").exitCode()).isEqualTo(2);
        assertThat(run("score", file, "--minimum=0").exitCode()).isEqualTo(2);
        assertThat(run("score", file, "--minimum=few").exitCode()).isEqualTo(2);
        assertThat(run("score", file, "--segment=city").err())
                .startsWith("\"city\" is not a column of a.csv, whose columns are: imp_FT-1, sat_FT-1, plan.");
        assertThat(run("score", aggregated, "--segment=n").exitCode()).isEqualTo(2);
        assertThat(run("score", aggregated, "--method=mean-paired").exitCode()).isEqualTo(2);
    }

    @Test
    void unusableFilesAreThree() throws IOException {
        String good = file("good.csv", "imp_FT-1,sat_FT-1\n5,4\n").toString();
        String mapping =
                file("mapping.json", "{\"layout\":\"wide\",\"colums\":[]}").toString();

        assertThat(run("score", folder.resolve("missing.csv").toString()).exitCode())
                .isEqualTo(3);
        assertThat(run("score", folder.toString()).exitCode()).isEqualTo(3);
        assertThat(run("score", file("empty.csv", "").toString()).exitCode()).isEqualTo(3);
        assertThat(run(
                                "score",
                                good,
                                "--mapping",
                                folder.resolve("missing.json").toString())
                        .exitCode())
                .isEqualTo(3);
        assertThat(run("score", good, "--mapping", mapping))
                .isEqualTo(new Run(
                        3,
                        "",
                        "\"colums\" is not a field of a mapping here. Known fields: columns, exclude, format, labels,"
                                + " layout, reversed, scale, tasks. Correct the spelling or remove it.\n"));
    }

    @Test
    void helpTeachesWithExamples() {
        Run help = run("score", "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .contains(
                        "imp_FT-1,sat_FT-1",
                        "--minimum=N",
                        "Examples:",
                        "score wave1.csv --segment market",
                        "Exit codes");
        assertThat(run("--help").out()).contains("score --help");
    }

    @Test
    void terminalsAreNotControlledByFiles() throws IOException {
        Path file = file("a.csv", "outcome,importance,satisfaction\n\"a\u001b[31mb\",5,1\n");

        assertThat(run("score", file.toString()).out()).doesNotContain("\u001b").contains("a\uFFFD[31mb");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = OutcomeCli.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
