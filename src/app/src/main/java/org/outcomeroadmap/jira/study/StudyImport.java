package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.ImportPermission;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;
import org.outcomeroadmap.jira.study.SaveStudies.Saved;
import org.outcomeroadmap.jira.survey.AttachedSurveys;
import org.outcomeroadmap.jira.survey.SpooledFile;
import org.outcomeroadmap.survey.SurveyListener;

/** Turns a file that is attached to an issue into a study. */
@Named
public class StudyImport {

    /** The most cells that are imported while the caller waits. */
    static final long WHILE_WAITING = 1_000_000;

    private final AttachedSurveys files;
    private final Outcomes outcomes;
    private final ImportPermission permission;
    private final ReadSurveys reading;
    private final ImportRuns runs;
    private final StoreAndIndex storing;
    private final FileAccess access;

    @Inject
    public StudyImport(
            AttachedSurveys files,
            Outcomes outcomes,
            ImportPermission permission,
            ReadSurveys reading,
            ImportRuns runs,
            StoreAndIndex storing,
            FileAccess access) {
        this.files = files;
        this.outcomes = outcomes;
        this.permission = permission;
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
        AttachedFile file = files.find(order.attachmentId()).orElseThrow(Refusal::notFound);
        Issue holder = caller.find(file.issueId()).orElseThrow(Refusal::notFound);
        permission.require(caller, holder);
        if (outcomes.typeId(holder.getProjectObject()).isEmpty()) {
            throw Refusal.invalid(Words.of(
                    "outcomes.error.project-off", holder.getProjectObject().getKey()));
        }
        if (order.deleteFile()) {
            access.requireRemovable(file, holder, caller);
        }
        Importer importer = new Importer(
                caller.signedIn().getKey(), new CallerOutcomes(caller, outcomes, holder.getProjectObject()));
        try (SpooledFile copy = open(file)) {
            if (dryRun || copy.cells() <= WHILE_WAITING) {
                NewResults read = reading.read(copy, file, order, importer, SurveyListener.NONE);
                return dryRun
                        ? new Result.Done(ImportStatus.DRY_RUN, Optional.empty(), read, false)
                        : stored(read, file, order);
            }
        } catch (IOException notDeleted) {
            throw new UncheckedIOException(notDeleted);
        }
        return new Result.Running(runs.start(
                order.identity().apply(file.issueId()), listener -> runLarge(file, order, importer, listener)));
    }

    private ImportStatus runLarge(AttachedFile file, ImportOrder order, Importer importer, SurveyListener listener) {
        try (SpooledFile copy = open(file)) {
            return stored(reading.read(copy, file, order, importer, listener), file, order)
                    .status();
        } catch (IOException notDeleted) {
            throw new UncheckedIOException(notDeleted);
        }
    }

    private Result.Done stored(NewResults read, AttachedFile file, ImportOrder order) {
        Saved saved = storing.save(read);
        boolean deleted = order.deleteFile() && access.remove(file, read.importedBy());
        return new Result.Done(saved.status(), Optional.of(saved.id()), read, deleted);
    }

    private SpooledFile open(AttachedFile file) {
        try {
            return files.open(file);
        } catch (IOException gone) {
            throw Refusal.invalid(Words.of("outcomes.error.file-unreadable", file.filename()));
        }
    }
}
