package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.study.StudyKind;
import org.outcomeroadmap.study.StudyTarget;

/** A file too large for one request goes on after the answer, and anybody who sees the issue can follow it. */
class LargeImportTest {

    private static final int ROWS = 340_000;

    private final StudySite site = new StudySite();
    private final Issue home = site.issue(1, "FT-1");
    private final long stops = site.outcome(2, "FT-2").issueId();
    private final StudyIdentity identity =
            new StudyIdentity(home.getId(), StudyKind.SURVEY, StudyTarget.CURRENT_SOLUTIONS, Optional.empty(), "Q1");

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void moreThanAMillionCellsAreImportedAfterTheAnswer() throws InterruptedException {
        site.attach(7, home, StudyImportTest.survey("5,1", ROWS));

        Response answer = site.studiesResource.importStudy(null, StudyImportTest.request(7, "Q1", false));

        assertThat(answer.getStatus()).isEqualTo(202);
        String id = OpenApi.checked("ImportRunning", answer).path("id").asText();
        JsonNode progress = finished(id);
        assertThat(progress.path("status").asText()).isEqualTo("imported");
        assertThat(site.boards.of(StudySite.PROJECT_ID, stops)).isPresent();
    }

    @Test
    void whatGoesWrongIsToldAndNothingIsStored() throws InterruptedException {
        site.attach(7, home, StudyImportTest.survey("5,1", ROWS).replace("FT-2", "FT-99"));

        Response answer = site.studiesResource.importStudy(null, StudyImportTest.request(7, "Q1", false));

        JsonNode progress =
                finished(OpenApi.checked("ImportRunning", answer).path("id").asText());
        assertThat(progress.path("status").asText()).isEqualTo("failed");
        assertThat(progress.path("message").asText()).contains("survey.csv");
        assertThat(site.tables.find(TotalRow.class)).isEmpty();
        assertThat(site.studies.all()).as("a study without results").isEmpty();
    }

    @Test
    void nothingIsStoredForAnIssueThatWasDeletedMeanwhile() {
        StudyIdentity ofDeleted =
                new StudyIdentity(99, StudyKind.SURVEY, StudyTarget.CURRENT_SOLUTIONS, Optional.empty(), "Q1");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> site.saving.reserve(ofDeleted));
        assertThat(site.tables.find(StudyRow.class)).isEmpty();
    }

    @Test
    void theSameStudyIsImportedOnceAtATime() {
        CountDownLatch release = new CountDownLatch(1);
        site.runs.start(begun(identity), listener -> {
            await(release);
            return ImportStatus.IMPORTED;
        });

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> site.runs.start(begun(identity), listener -> ImportStatus.IMPORTED))
                .extracting(Refusal::reason)
                .isEqualTo(Refusal.Reason.BUSY);
        release.countDown();
    }

    @Test
    void anImportThatWaitsForAnotherGivesSignsOfLife() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        site.runs.start(begun(identity), listener -> {
            await(release);
            return ImportStatus.IMPORTED;
        });
        StudyIdentity next = new StudyIdentity(
                home.getId(), StudyKind.SURVEY, StudyTarget.CURRENT_SOLUTIONS, Optional.empty(), "Q2");
        int waiting = site.runs.start(begun(next), listener -> ImportStatus.IMPORTED);
        StudyRow row = site.studies.row(waiting).orElseThrow();
        row.setRunSeenAt(StudySite.NOW.minus(Duration.ofMinutes(3)).toEpochMilli());
        row.save();

        for (int i = 0; i < 100 && status(waiting).equals("failed"); i++) {
            Thread.sleep(100);
        }

        assertThat(status(waiting)).isEqualTo("running");
        release.countDown();
        assertThat(finished(Integer.toString(waiting)).path("status").asText()).isEqualTo("imported");
    }

    @Test
    void whoLeavesThePageFindsTheImportAmongTheProjectsStudies() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        site.runs.start(begun(identity), listener -> {
            listener.rowsRead(5_000);
            await(release);
            throw new IllegalStateException("no luck");
        });

        JsonNode run = list().path("running").path(0);
        assertThat(run.path("issue").asText()).isEqualTo("FT-1");
        assertThat(run.path("filename").asText()).isEqualTo("survey.csv");
        assertThat(run.path("startedBy").asText()).isEqualTo("Rita Researcher");
        assertThat(run.path("wave").asText()).isEqualTo("Q1");

        release.countDown();
        finished(run.path("id").asText());
        assertThat(list().path("running")).isEmpty();
        assertThat(list().path("failed").path(0).path("message").asText()).contains("internal");
        site.as("lena");
        assertThat(list().path("failed").path(0).path("message").isNull()).isTrue();
        site.hiddenFromDana.add("FT-1");
        site.as("dana");
        assertThat(list().path("failed")).isEmpty();
    }

    private JsonNode list() {
        return OpenApi.checked("Studies", site.studiesResource.studies("FT"));
    }

    private static ImportRuns.Begun begun(StudyIdentity identity) {
        return new ImportRuns.Begun(identity, "Survey", "survey.csv", "rita");
    }

    private String status(int study) {
        return OpenApi.checked("Progress", site.studiesResource.progress(Integer.toString(study)))
                .path("status")
                .asText();
    }

    @Test
    void anImportWhoseNodeDiedIsToldAsFailed() {
        StudyRow row = site.saving.reserve(identity);
        row.setRunState("running");
        row.setRunSeenAt(StudySite.NOW.minus(Duration.ofMinutes(3)).toEpochMilli());
        row.save();

        JsonNode progress = OpenApi.checked("Progress", site.studiesResource.progress(Integer.toString(row.getID())));

        assertThat(progress.path("status").asText()).isEqualTo("failed");
        assertThat(progress.path("message").asText()).contains("interrupted");
    }

    private JsonNode finished(String id) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            JsonNode progress = OpenApi.checked("Progress", site.studiesResource.progress(id));
            if (!progress.path("status").asText().equals("running")) {
                return progress;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("still running");
    }

    private static void await(CountDownLatch release) {
        try {
            release.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
