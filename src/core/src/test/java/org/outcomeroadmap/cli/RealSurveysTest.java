package org.outcomeroadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that real survey tools wrote about real surveys. They are no part of the repository: {@code -Dsurvey.data=FOLDER}
 * says where they are.
 */
class RealSurveysTest {
    private static final Path FOLDER = Path.of(System.getProperty("survey.data", "../../../shared/data"));

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void tellsHowManyContributorsGaveEachRating() {
        String told = run("inspect", file("kubernetes-contributors-2019-surveymonkey.csv"));

        assertThat(told).startsWith("SurveyMonkey. ").contains("Header: rows 1 to 2. Rows of answers: 211.");
        assertThat(told.lines().dropWhile(line -> !line.endsWith("Debugging test failures")))
                .startsWith(
                        "T  Please rate any challenges to the listed steps of the contribution process - Debugging test"
                                + " failures",
                        "   segment",
                        "   202 answers, 9 blank: 1 (16), 2 (37), 3 (60), 4 (57), 5 (32)");
    }

    @Test
    void scoresContributorsByAMapping() throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("mapping.json"),
                "{\"columns\":[{\"column\":\"Debugging test failures\",\"role\":\"importance\",\"outcome\":\"K8S-1\"},"
                        + "{\"column\":\"Writing documentation and notes\",\"role\":\"satisfaction\",\"outcome\":\"K8S-1\"}]}");

        String told = run(
                "score",
                file("kubernetes-contributors-2019-surveymonkey.csv"),
                "--mapping",
                mapping.toString(),
                "--method",
                "top-two-box-separate",
                "--format",
                "csv");

        // 89 of 202 rated the debugging 4 or 5.
        assertThat(told).contains("K8S-1,,," + 890.0 / 202 + ",");
    }

    private static String file(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(
                Files.exists(file),
                () -> "Skipped, because there is no file " + file.toAbsolutePath()
                        + ". Say with -Dsurvey.data=FOLDER where it is.");
        return file.toString();
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        OutcomeCli.run(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments);
        return out.toString().replace("\r\n", "\n");
    }
}
