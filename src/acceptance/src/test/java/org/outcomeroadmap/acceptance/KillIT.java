package org.outcomeroadmap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * A power cut while an import reads its file, text and workbook in turn, stores its results or makes them searchable. When a
 * phase is over is taken from an import that was left in peace.
 */
@Tag("every-database")
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "a real site is not killed by a test")
class KillIT {

    private static final int OUTCOMES = 30;
    private static final int RESPONDENTS = 4_000;
    private static final long LONGEST_IMPORT_SECONDS = 120;

    private final Path data = Workbench.freshFolder();
    private Workbench workbench = Workbench.start(data, "none");
    private final TestProject project = TestProject.create(Site.client(workbench, "admin"));
    private final List<String> outcomes = IntStream.range(0, OUTCOMES)
            .mapToObj(i -> project.outcome("Pass exam " + i, "easily"))
            .toList();
    private final String study = project.study("Killed");
    private final Wave high = wave("high.csv", "5,1", "2026-03-15", 20.0);
    private final Wave low = wave("low.xlsx", "5,5", "2026-04-15", 10.0);

    /** A file of the same study, and the score that it gives every outcome. */
    private record Wave(String request, double score) {}

    /** How long an import took until its scores showed, and until it was acknowledged. */
    private record Times(Duration stored, Duration acknowledged) {}

    @AfterEach
    void stop() {
        workbench.stop();
    }

    @Test
    void leavesOneOfTheTwoStudiesWholeAndSearchAgrees() {
        post(high).join().expect(200);
        workbench.stop();
        workbench = Workbench.start(data, "none");
        Times times = measured();
        Duration indexing = times.acknowledged().minus(times.stored());

        for (int percent : List.of(30, 90, 100)) {
            cut(() -> pause(times.stored().multipliedBy(percent).dividedBy(100)));
        }
        for (int percent : List.of(0, 50)) {
            Wave next = other();
            cut(() -> {
                awaitScore(next);
                pause(indexing.multipliedBy(percent).dividedBy(100));
            });
        }
    }

    private Times measured() {
        Wave next = other();
        long start = System.nanoTime();
        CompletableFuture<Answer> running = post(next);
        awaitScore(next);
        Duration stored = Duration.ofNanos(System.nanoTime() - start);
        running.join().expect(200);
        return new Times(stored, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Imports the wave that does not count now, kills the workbench when the moment has come, and looks. */
    private void cut(Runnable moment) {
        Wave before = counting();
        Wave next = other();
        CompletableFuture<Answer> running = post(next);
        moment.run();
        boolean acknowledged = running.isDone() && !running.isCompletedExceptionally();
        workbench.kill();
        running.exceptionally(cut -> new Answer(0, Client.JSON.nullNode(), "")).join();
        workbench = Workbench.start(data, "none");

        List<Double> scores =
                outcomes.stream().map(this::opportunity).distinct().toList();
        assertThat(scores).as("one study, whole").hasSize(1);
        assertThat(scores.get(0)).isIn(before.score(), next.score());
        if (acknowledged) {
            assertThat(scores.get(0)).as("what was acknowledged").isEqualTo(next.score());
        }
        assertThat(Site.client(workbench, "rita")
                        .search("\"Opportunity score\" = " + scores.get(0))
                        .at("/total")
                        .asInt())
                .as("search agrees with the scores after the restart")
                .isEqualTo(OUTCOMES);
    }

    private Wave counting() {
        return opportunity(outcomes.get(0)) == high.score() ? high : low;
    }

    private Wave other() {
        return counting().equals(high) ? low : high;
    }

    private Wave wave(String file, String ratings, String fieldDate, double score) {
        String row = String.join(
                ",", IntStream.range(0, OUTCOMES).mapToObj(i -> ratings).toList());
        byte[] text = new Survey(outcomes).times(RESPONDENTS, row, "US").bytes();
        byte[] content = file.endsWith(".xlsx")
                ? XlsxFile.of(Map.of("Answers", CsvText.cells(new String(text, UTF_8))))
                        .bytes()
                : text;
        long attachment = Site.client(workbench, "rita").attach(study, file, content);
        return new Wave(Survey.request(attachment, "W1", fieldDate, false), score);
    }

    private CompletableFuture<Answer> post(Wave wave) {
        Client rita = Site.client(workbench, "rita");
        return CompletableFuture.supplyAsync(() -> rita.post("/rest/outcomes/1.0/studies", wave.request()));
    }

    private void awaitScore(Wave wave) {
        String last = outcomes.get(OUTCOMES - 1);
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_IMPORT_SECONDS);
        while (opportunity(last) != wave.score()) {
            assertThat(System.nanoTime()).as("the import goes on").isLessThan(limit);
        }
    }

    private double opportunity(String outcome) {
        return Site.client(workbench, "rita")
                .get("/rest/outcomes/1.0/outcomes/" + outcome)
                .expect(200)
                .at("/score/opportunity")
                .asDouble();
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }
}
