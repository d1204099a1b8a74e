package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * The database goes away during an import and comes back. The site was not restarted: it goes on, with the old results
 * or the new ones, and what it said of the import is true.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledIfSystemProperty(
        named = "jira.url",
        matches = ".+",
        disabledReason = "a real database is not stopped by a test")
class DatabaseOutageIT {

    private static final String STUDIES = "/rest/outcomes/1.0/studies";
    private static final int OUTCOMES = 20;
    private static final double HIGH = 20.0;
    private static final double LOW = 10.0;
    /** Connections that died are replaced when they are next used. */
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    private final Path data = Workbench.freshFolder();
    private final Path tables = Workbench.freshFolder();
    private EmbeddedPostgres database;
    private Workbench workbench;
    private TestProject project;
    private LargeSurvey survey;
    private String study;

    @BeforeAll
    void start() throws IOException {
        database = server(0);
        workbench = Workbench.startOn(data, database.getJdbcUrl("postgres", "postgres"));
        project = TestProject.create(Site.client(workbench, "admin"));
        survey = new LargeSurvey(project, OUTCOMES);
        study = project.study("Exams");
    }

    @AfterAll
    void stop() throws IOException {
        workbench.stop();
        database.close();
    }

    @Test
    void aLargeImportThatLosesItsDatabaseEndsAndSaysHow() throws IOException {
        Client rita = Site.client(workbench, "rita");
        rita.post(STUDIES, order("5,5", 100)).expect(200);
        String next = order("5,1", 3 * survey.manyRespondents());
        String id = rita.post(STUDIES, next).expect(202).at("/id").asText();

        outage();

        Answer end = answered(() -> LargeSurvey.ended(rita, id));
        boolean replaced = end.at("/status").asText().equals("replaced");
        if (!replaced) {
            assertThat(end.at("/status").asText()).as(end.text()).isEqualTo("failed");
            assertInWords(end.at("/message").asText());
        }
        assertThat(answered(() -> survey.score(rita))).isEqualTo(replaced ? HIGH : LOW);
        rita.post(STUDIES, next).expect(202);
        assertThat(LargeSurvey.ended(rita, id).at("/status").asText()).isEqualTo(replaced ? "unchanged" : "replaced");
        assertThat(survey.searchableScore(rita)).isEqualTo(HIGH);
    }

    /** While the file is read, while its results are stored, and while they are made searchable. */
    @Test
    void anImportThatIsWaitedForIsWholeOrFailsInWords() throws IOException {
        Client rita = Site.client(workbench, "rita");
        int respondents = survey.manyRespondents() - 2_000;
        String high = order("5,1", respondents);
        String low = order("5,5", respondents);
        rita.post(STUDIES, high).expect(200);
        long start = System.nanoTime();
        rita.post(STUDIES, low).expect(200);
        Duration usual = Duration.ofNanos(System.nanoTime() - start);

        for (int percent : List.of(10, 50, 70, 80, 90)) {
            double before = survey.searchableScore(rita);
            String next = before == HIGH ? low : high;
            double after = before == HIGH ? LOW : HIGH;
            CompletableFuture<Answer> asked = CompletableFuture.supplyAsync(() -> rita.post(STUDIES, next));
            pause(usual.multipliedBy(percent).dividedBy(100));

            outage();

            Answer told = asked.join();
            if (told.status() != 200) {
                assertThat(told.status()).as(told.text()).isGreaterThanOrEqualTo(500);
                assertInWords(told.at("/errorMessages/0").asText());
            }
            double now = answered(() -> survey.score(rita));
            assertThat(now)
                    .as("after %s: %s", percent, told)
                    .isIn(told.status() == 200 ? List.of(after) : List.of(before, after));
            assertThat(rita.post(STUDIES, next).expect(200).at("/status").asText())
                    .isEqualTo(now == after ? "unchanged" : "replaced");
            assertThat(survey.searchableScore(rita)).isEqualTo(after);
        }
    }

    private static void assertInWords(String message) {
        assertThat(message).isNotBlank().doesNotContain("SQL", "Exception", "org.", "FATAL");
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String order(String pair, int respondents) {
        long file = Site.client(workbench, "rita").attach(study, "exams.csv", survey.file(respondents, pair));
        return Survey.request(file, "W1", "2026-03-15", false);
    }

    /** Stops the database, keeps it away for a moment, and starts it again where it was. */
    private void outage() throws IOException {
        int port = database.getPort();
        database.close();
        database = server(port);
    }

    /** A server whose tables stay when it is stopped; 0 takes any free port. */
    private EmbeddedPostgres server(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(tables)
                .setCleanDataDirectory(false)
                .setPort(port == 0 ? Workbench.freePort() : port)
                .start();
    }

    /** What is answered as soon as the site has its database again. */
    private static <T> T answered(Supplier<T> question) {
        Instant limit = Instant.now().plus(RECOVERY);
        while (true) {
            try {
                return question.get();
            } catch (AssertionError | CompletionException notYet) {
                if (Instant.now().isAfter(limit)) {
                    throw notYet;
                }
                Workbench.pause();
            }
        }
    }
}
