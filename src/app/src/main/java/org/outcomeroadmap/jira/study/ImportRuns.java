package org.outcomeroadmap.jira.study;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.rest.Texts;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.survey.SurveyListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports too large for one request, on a thread of their own. How far they are stands in the study's row, so that any
 * node can tell; one that gave no sign of life for two minutes died with its node and is told as failed.
 */
@Named
public class ImportRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);
    private static final Duration DEAD_AFTER = Duration.ofMinutes(2);

    private final StudyStore studies;
    private final SaveStudies saving;
    private final Texts texts;
    private final Clock clock;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "outcomes-import");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    public ImportRuns(StudyStore studies, SaveStudies saving, Texts texts, Clock clock) {
        this.studies = studies;
        this.saving = saving;
        this.texts = texts;
        this.clock = clock;
    }

    /** An import that reports its rows. */
    interface Run {

        ImportStatus to(SurveyListener listener);
    }

    /**
     * How an import is doing.
     *
     * @param message what went wrong, null if nothing did
     */
    record Progress(
            ImportStatus status, long rowsRead, @Nullable String message) {}

    /**
     * Starts an import.
     *
     * @return the study's number
     * @throws Refusal BUSY if the same study is being imported already
     */
    int start(StudyIdentity identity, Run run) {
        int id = saving.reserve(identity).getID();
        if (progress(id).filter(now -> now.status() == ImportStatus.RUNNING).isPresent()) {
            throw Refusal.busy(Words.of("outcomes.error.import-running"));
        }
        report(id, ImportStatus.RUNNING, 0, null);
        executor.execute(() -> finish(id, run));
        return id;
    }

    /** How the last import of a study is doing, empty if there is no such study. */
    Optional<Progress> progress(int studyId) {
        return studies.row(studyId).map(row -> {
            ImportStatus status = Optional.ofNullable(row.getRunState())
                    .flatMap(ImportStatus::ofSlug)
                    .orElse(ImportStatus.IMPORTED);
            return status == ImportStatus.RUNNING && isDead(row)
                    ? new Progress(
                            ImportStatus.FAILED,
                            row.getRunRows(),
                            texts.say(Words.of("outcomes.error.import-interrupted")))
                    : new Progress(status, row.getRunRows(), row.getRunMessage());
        });
    }

    private boolean isDead(StudyRow row) {
        return row.getRunSeenAt() < clock.instant().minus(DEAD_AFTER).toEpochMilli();
    }

    /** Marks the imports that died with their node as failed, so that nobody waits for them. */
    void failDead() {
        for (StudyRow row : studies.inState(ImportStatus.RUNNING)) {
            if (isDead(row)) {
                LOG.warn("Importing study {} was interrupted", row.getID());
                String words = texts.say(Words.of("outcomes.error.import-interrupted"));
                report(row.getID(), ImportStatus.FAILED, row.getRunRows(), words);
            }
        }
    }

    /** Gives up what is running: nothing of it was stored. */
    @PreDestroy
    public void stop() {
        executor.shutdownNow();
    }

    private void finish(int id, Run run) {
        Rows rows = new Rows(id);
        try {
            ImportStatus status = run.to(rows);
            report(id, status, rows.read, null);
        } catch (Refusal refused) {
            report(id, ImportStatus.FAILED, rows.read, words(refused));
        } catch (RuntimeException failed) {
            LOG.error("Importing study {} failed", id, failed);
            report(id, ImportStatus.FAILED, rows.read, texts.say(Words.of("outcomes.error.internal")));
        }
    }

    private String words(Refusal refused) {
        StringBuilder all = new StringBuilder();
        refused.messages().forEach(words -> all.append(texts.say(words)).append(' '));
        refused.fields()
                .forEach((field, words) ->
                        all.append(field).append(": ").append(texts.say(words)).append(' '));
        return all.toString().strip();
    }

    private void report(int id, ImportStatus status, long rows, @Nullable String message) {
        studies.row(id).ifPresent(row -> {
            row.setRunState(status.slug());
            row.setRunRows(rows);
            row.setRunMessage(message);
            row.setRunSeenAt(clock.millis());
            row.save();
        });
    }

    /** Reports rows, not more often than anybody would look. */
    private final class Rows implements SurveyListener {

        private final int id;
        private long read;
        private long reportedAt;

        Rows(int id) {
            this.id = id;
        }

        @Override
        public void rowsRead(long rows) {
            read = rows;
            if (clock.millis() - reportedAt >= SIGN_OF_LIFE.toMillis()) {
                reportedAt = clock.millis();
                report(id, ImportStatus.RUNNING, rows, null);
            }
        }
    }
}
