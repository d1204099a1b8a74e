package org.outcomeroadmap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ready-made clients of Jira work with the site, and with the app's fields and functions in it, as they come. */
class ClientsIT {

    private static final Path CLIENTS = Path.of("src", "test", "clients").toAbsolutePath();

    @TempDir
    Path folder;

    private String project;
    private String outcome;
    private String epic;

    /** A project whose epic targets an outcome with an opportunity score of 20. */
    @BeforeEach
    void measureAnOutcome() {
        TestProject made = TestProject.create(Site.shared().as("admin"));
        project = made.key();
        outcome = made.outcome("Find stops along the way", "with ease");
        epic = made.epic("Stops on the map");
        made.link(epic, outcome);
        Client rita = Site.shared().as("rita");
        byte[] survey = new Survey(List.of(outcome)).times(30, "5,1", "US").bytes();
        long file = rita.attach(made.study("Survey"), "survey.csv", survey);
        rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "W1", "2026-03-15", false))
                .expect(200);
    }

    @Test
    void pythonJiraWorksUnchanged() throws Exception {
        List<String> steps = run(System.getProperty("python.path", "/usr/bin/python3"), "python_jira.py");

        assertThat(steps)
                .contains("ok create", "ok attach", "ok link", "ok transition", "ok functions", "ok own board");
    }

    @Test
    void jiraClientOfNpmWorksUnchanged() throws Exception {
        List<String> steps = run(System.getProperty("node.path", "node"), "jira-client.mjs");

        assertThat(steps)
                .contains("ok create and edit", "ok attach", "ok link", "ok transition", "ok function", "ok board");
    }

    /** The steps that the script printed; it ends with an error when one of them fails. */
    private List<String> run(String program, String script) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(Stream.of(
                                program,
                                CLIENTS.resolve(script).toString(),
                                Site.shared().base().toString(),
                                project,
                                outcome,
                                epic)
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(output, UTF_8);
        assertThat(ended).as("%s did not end and said:%n%s", script, said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).endsWith("all good\n");
        return said.lines().toList();
    }
}
