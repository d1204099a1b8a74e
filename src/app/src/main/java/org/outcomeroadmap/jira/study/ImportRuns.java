package org.outcomeroadmap.jira.study;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.rest.Texts;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.survey.SurveyListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports too large for one request, one after the other on a thread of their own. How far they are stands in the study's
 * row, so that any node can tell. All of them give signs of life, those that wait or store their results, too; one that
 * gave none for half a minute died with its node and is told as failed. How an import ended is told as soon as the
 * database takes it.
 */
@Named
public class ImportRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);
    private static final Duration DEAD_AFTER = Duration.ofSeconds(30);

    private final StudyStore studies;
    private final SaveStudies saving;
    private final Texts texts;
    private final Clock clock;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> daemon(work, "outcomes-import"));
    private final ScheduledExecutorService signs =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "outcomes-import-signs"));

    /** What is to be told of the imports of this node; one that has ended leaves when that is told. */
    private final Map<Integer, Progress> own = new ConcurrentHashMap<>();

    @Inject
    @SuppressWarnings("FutureReturnValueIgnored") // It runs until this ends, and throws nothing.
    public ImportRuns(StudyStore studies, SaveStudies saving, Texts texts, Clock clock) {
        this.studies = studies;
        this.saving = saving;
        this.texts = texts;
        this.clock = clock;
        signs.scheduleWithFixedDelay(
                this::tellAll, SIGN_OF_LIFE.toMillis(), SIGN_OF_LIFE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** An import that reports its rows. */
    interface Run {

        ImportStatus to(SurveyListener listener);
    }

    /**
     * An import that is beginning.
     *
     * @param name of the study
     * @param userKey of whoever imports
     */
    record Begun(StudyIdentity identity, String name, String filename, String userKey) {}

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
    synchronized int start(Begun begun, Run run) {
        int id = saving.reserve(begun.identity()).getID();
        if (progress(id).filter(now -> now.status() == ImportStatus.RUNNING).isPresent()) {
            throw Refusal.busy(Words.of("outcomes.error.import-running"));
        }
        Progress first = new Progress(ImportStatus.RUNNING, 0, null);
        note(id, begun);
        write(id, first);
        own.put(id, first);
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
                write(row.getID(), new Progress(ImportStatus.FAILED, row.getRunRows(), words));
            }
        }
    }

    /** Gives up what is running: nothing of it was stored. */
    @PreDestroy
    public void stop() {
        signs.shutdownNow();
        executor.shutdownNow();
    }

    private void finish(int id, Run run) {
        AtomicLong read = new AtomicLong();
        SurveyListener listener = rows -> {
            read.set(rows);
            own.put(id, new Progress(ImportStatus.RUNNING, rows, null));
        };
        Progress end;
        try {
            end = new Progress(run.to(listener), read.get(), null);
        } catch (Refusal refused) {
            end = new Progress(ImportStatus.FAILED, read.get(), words(refused));
        } catch (RuntimeException | Error failed) {
            LOG.error("Importing study {} failed", id, failed);
            end = new Progress(ImportStatus.FAILED, read.get(), texts.say(Words.of("outcomes.error.internal")));
        }
        own.put(id, end);
        tell(id);
    }

    private String words(Refusal refused) {
        StringBuilder all = new StringBuilder();
        refused.messages().forEach(words -> all.append(texts.say(words)).append(' '));
        refused.fields()
                .forEach((field, words) ->
                        all.append(field).append(": ").append(texts.say(words)).append(' '));
        return all.toString().strip();
    }

    private void tellAll() {
        own.keySet().forEach(this::tell);
    }

    /** Tells the latest of an import; if that fails, the next sign of life does. */
    private synchronized void tell(int id) {
        @Nullable Progress latest = own.get(id);
        if (latest == null) {
            return;
        }
        try {
            write(id, latest);
            if (latest.status() != ImportStatus.RUNNING) {
                own.remove(id, latest);
            }
        } catch (RuntimeException notNow) {
            LOG.warn("How the import of study {} is doing could not be stored, and will be tried again", id, notNow);
        }
    }

    /** The studies whose last import goes on or ended without storing anything, the latest first. */
    List<StudyRow> unfinished() {
        return Stream.of(ImportStatus.RUNNING, ImportStatus.FAILED)
                .flatMap(state -> studies.inState(state).stream())
                .sorted(Comparator.comparing(StudyRow::getRunSeenAt).reversed())
                .toList();
    }

    private void note(int id, Begun begun) {
        studies.row(id).ifPresent(row -> {
            row.setRunTitle(Rows.clean(begun.name()));
            row.setRunFile(Rows.clean(begun.filename()));
            row.setRunBy(begun.userKey());
            row.save();
        });
    }

    private void write(int id, Progress progress) {
        studies.row(id).ifPresent(row -> {
            row.setRunState(progress.status().slug());
            row.setRunRows(progress.rowsRead());
            row.setRunMessage(progress.message());
            row.setRunSeenAt(clock.millis());
            row.save();
        });
    }
}
