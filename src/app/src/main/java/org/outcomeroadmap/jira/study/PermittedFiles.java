package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.ImportPermission;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;
import org.outcomeroadmap.jira.survey.AttachedSurveys;
import org.outcomeroadmap.jira.survey.SpooledFile;

/** Attachments, given only to those who may import them. */
@Named
public class PermittedFiles {

    private static final long NO_ISSUE = 0;

    private final AttachedSurveys files;
    private final Outcomes outcomes;
    private final ImportPermission permission;
    private final SurveyedProjects projects;

    @Inject
    public PermittedFiles(
            AttachedSurveys files, Outcomes outcomes, ImportPermission permission, SurveyedProjects projects) {
        this.files = files;
        this.outcomes = outcomes;
        this.permission = permission;
        this.projects = projects;
    }

    /** An attachment whose caller may import it. */
    record Permitted(AttachedFile file, Issue holder, Importer importer) {}

    /**
     * The attachment of a study, unless it is gone.
     *
     * @throws Refusal NOT_SIGNED_IN or NOT_PERMITTED if the caller may not import files of the study's issue
     */
    Optional<Permitted> ofStudy(StoredStudy study, VisibleIssues caller) {
        permission.require(caller, caller.find(study.issueId()).orElseThrow(Refusal::notFound));
        return files.find(study.source().attachmentId()).map(file -> get(file.id(), caller));
    }

    /**
     * The attachment of this id.
     *
     * @throws Refusal NOT_FOUND, NOT_SIGNED_IN or NOT_PERMITTED, and INVALID if the project does not use the app
     */
    Permitted get(long attachmentId, VisibleIssues caller) {
        Optional<AttachedFile> found = files.find(attachmentId);
        // Looks for an issue even if there is no file: one out of sight must not take longer than a missing one.
        Issue holder =
                caller.find(found.map(AttachedFile::issueId).orElse(NO_ISSUE)).orElseThrow(Refusal::notFound);
        AttachedFile file = found.orElseThrow(Refusal::notFound);
        permission.require(caller, holder);
        if (outcomes.typeId(holder.getProjectObject()).isEmpty()) {
            throw Refusal.invalid(Words.of(
                    "outcomes.error.project-off", holder.getProjectObject().getKey()));
        }
        Importer importer = new Importer(
                caller.signedIn().getKey(), new CallerOutcomes(caller, outcomes, holder.getProjectObject(), projects));
        return new Permitted(file, holder, importer);
    }

    /**
     * A copy of the file, which the caller closes.
     *
     * @throws Refusal INVALID if it is gone or too large
     */
    SpooledFile open(AttachedFile file) {
        try {
            return files.open(file);
        } catch (IOException gone) {
            throw Refusal.invalid(Words.of("outcomes.error.file-unreadable", file.filename()));
        }
    }
}
