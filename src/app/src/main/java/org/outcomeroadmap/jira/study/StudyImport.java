package org.outcomeroadmap.jira.study;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;
import org.outcomeroadmap.jira.study.ImportRuns.Begun;
import org.outcomeroadmap.jira.study.PermittedFiles.Permitted;
import org.outcomeroadmap.jira.study.SaveStudies.Saved;
import org.outcomeroadmap.jira.survey.SpooledFile;
import org.outcomeroadmap.study.StudyKind;
import org.outcomeroadmap.study.StudyTarget;
import org.outcomeroadmap.survey.SurveyListener;

/** Turns a file that is attached to an issue into a study. */
@Named
public class StudyImport {

    /** The most cells that are imported while the caller waits. */
    static final long WHILE_WAITING = 1_000_000;

    private final PermittedFiles files;
    private final ReadSurveys reading;
    private final ImportRuns runs;
    private final StoreAndIndex storing;
    private final FileAccess access;

    @Inject
    public StudyImport(
            PermittedFiles files, ReadSurveys reading, ImportRuns runs, StoreAndIndex storing, FileAccess access) {
        this.files = files;
        this.reading = reading;
        this.runs = runs;
        this.storing = storing;
        this.access = access;
    }

    /** What came of an import. */
    sealed interface Result {

        /**
         * Read, and stored unless it was a dry run.
         *
         * @param fileDeleted whether the file was deleted afterwards
         */
        record Done(ImportStatus status, Optional<Integer> id, NewResults results, boolean fileDeleted)
                implements Result {}

        /** Still being read. */
        record Running(int id) implements Result {}
    }

    /**
     * Imports a file, or only reads it.
     *
     * @throws Refusal if the caller may not, or the file can't be used; then nothing has changed
     */
    Result run(ImportOrder order, boolean dryRun, VisibleIssues caller) {
        Permitted permitted = files.get(order.attachmentId(), caller);
        AttachedFile file = permitted.file();
        Importer importer = permitted.importer();
        if (order.deleteFile()) {
            access.requireRemovable(file, permitted.holder(), caller);
        }
        try (SpooledFile copy = files.open(file)) {
            if (dryRun || copy.cells() <= WHILE_WAITING) {
                NewResults read = reading.read(copy, file, order, importer, SurveyListener.NONE);
                return dryRun
                        ? new Result.Done(ImportStatus.DRY_RUN, Optional.empty(), read, false)
                        : stored(read, file, order);
            }
        } catch (IOException notDeleted) {
            throw new UncheckedIOException(notDeleted);
        }
        Begun begun =
                new Begun(order.identity().apply(file.issueId()), order.name(), file.filename(), importer.userKey());
        return new Result.Running(runs.start(begun, listener -> runLarge(file, order, importer, listener)));
    }

    private ImportStatus runLarge(AttachedFile file, ImportOrder order, Importer importer, SurveyListener listener) {
        try (SpooledFile copy = files.open(file)) {
            return stored(reading.read(copy, file, order, importer, listener), file, order)
                    .status();
        } catch (IOException notDeleted) {
            throw new UncheckedIOException(notDeleted);
        }
    }

    private Result.Done stored(NewResults read, AttachedFile file, ImportOrder order) {
        read.found().requireAnswered();
        requireFittingKind(read);
        Saved saved = storing.save(read);
        boolean deleted = order.deleteFile() && access.remove(file, read.importedBy());
        return new Result.Done(saved.status(), Optional.of(saved.id()), read, deleted);
    }

    /** What is no survey may not be stored as one, lest it be taken for people's ratings of what they use today. */
    private static void requireFittingKind(NewResults read) {
        if (!read.evaluated().tasks().isEmpty() && read.identity().kind() != StudyKind.USABILITY) {
            throw Refusal.invalidField("kind", Words.of("outcomes.error.kind-usability"));
        }
        List<String> concepts = read.evaluated().concepts();
        if (!concepts.isEmpty() && read.identity().target() != StudyTarget.CONCEPT) {
            throw Refusal.invalidField(
                    "target", Words.of("outcomes.error.target-concept", String.join(", ", concepts)));
        }
    }
}
