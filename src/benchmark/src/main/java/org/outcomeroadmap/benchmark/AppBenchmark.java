package org.outcomeroadmap.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How long enabling and upgrading take, how large the jar is, and what memory studies cost. */
final class AppBenchmark {

    private static final String APP = "/rest/plugins/1.0/org.outcomeroadmap.jira-key";
    private static final int OUTCOMES = 20;
    private static final int RESPONDENTS = 100;

    private final PrintStream out;
    private final Path data;

    /**
     * Prepares the measurement.
     *
     * @param data a folder for a site of its own
     */
    AppBenchmark(PrintStream out, Path data) {
        this.out = out;
        this.data = data;
    }

    static Path jar() {
        try (Stream<Path> files = Files.list(Path.of("src", "app", "target"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .max(java.util.Comparator.comparingLong(
                            file -> file.toFile().length()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void enabling(int runs) {
        Path jar = jar();
        try (Site site = Site.start(data)) {
            byte[] content = Files.readAllBytes(jar);
            Timings enabling = new Timings();
            Timings upgrading = new Timings();
            for (int run = 0; run < runs; run++) {
                site.put(APP, "{\"enabled\":false}");
                enabling.time(() -> site.put(APP, "{\"enabled\":true}"));
                String token = site.get("/rest/plugins/1.0/")
                        .headers()
                        .firstValue("upm-token")
                        .orElseThrow();
                upgrading.time(() -> site.upload("/rest/plugins/1.0/?token=" + token, "plugin", "app.jar", content));
            }
            out.printf("%n%d runs; the jar has %d bytes%n", runs, content.length);
            out.printf("%n| | min ms | median ms | max ms |%n| --- | --- | --- | --- |%n");
            out.printf(
                    "| enabling the app | %s |%n| upgrading it in place, upload included | %s |%n",
                    enabling, upgrading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void memory(int studies) {
        try (Site site = Site.start(data)) {
            ProjectMaker project = ProjectMaker.create(site, "MEM");
            List<String> keys = new ArrayList<>();
            for (int number = 0; number < OUTCOMES; number++) {
                keys.add(project.outcome(number).path("key").asText());
            }
            String survey = ProjectMaker.longSurvey(keys, RESPONDENTS);
            project.importSurvey("first", survey);
            readAll(site, keys);
            long before = live(site);
            for (int study = 0; study < studies; study++) {
                project.importSurvey("W" + study, survey);
            }
            readAll(site, keys);
            long after = live(site);
            site.put(APP, "{\"enabled\":false}");
            long disabled = live(site);
            out.printf(
                    "%nLive heap of the whole process; a study has %d outcomes, %d respondents%n",
                    OUTCOMES, RESPONDENTS);
            out.printf("%n| state | MB |%n| --- | --- |%n| one study | %s |%n", megabytes(before));
            out.printf(
                    "| %d more studies | %s |%n| then the app disabled | %s |%n",
                    studies, megabytes(after), megabytes(disabled));
        }
    }

    private static void readAll(Site site, List<String> keys) {
        keys.forEach(key -> Site.json(site.get("/rest/outcomes/1.0/outcomes/" + key)));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }

    /** Bytes of all objects that are left after a full collection, as the JVM tells them. */
    private static long live(Site site) {
        try {
            Process tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(site.pid()),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(tool.getInputStream(), StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> line.startsWith("Total"))
                        .mapToLong(line -> Long.parseLong(line.trim().split("\\s+", 4)[2]))
                        .findFirst()
                        .orElseThrow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
