package org.outcomeroadmap.jira.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.outcomeroadmap.jira.platform.Attachments;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.study.KeptStudy;
import org.outcomeroadmap.jira.study.KeptVersion;
import org.outcomeroadmap.jira.study.StoredStudy.SourceFile;
import org.outcomeroadmap.jira.survey.AttachedSurveys;
import org.outcomeroadmap.jira.survey.SpooledFile;

/** Finds the files again that imported studies were read from: attachments of the same name with the same bytes. */
@Named
public class ImportedFiles {

    private final Issues issues;
    private final Attachments attachments;
    private final AttachedSurveys surveys;

    @Inject
    public ImportedFiles(Issues issues, Attachments attachments, AttachedSurveys surveys) {
        this.issues = issues;
        this.attachments = attachments;
        this.surveys = surveys;
    }

    /** The study with the file of its current version, if its issue has it. */
    KeptStudy found(KeptStudy study) {
        KeptVersion current = study.current();
        List<KeptVersion> versions = new ArrayList<>(study.versions());
        issues.byId(study.identity().issueId())
                .flatMap(holder -> attachments.of(holder).stream()
                        .filter(file -> isThat(file, current.source()))
                        .findFirst())
                .ifPresent(file -> versions.set(versions.size() - 1, from(current, file)));
        return new KeptStudy(study.identity(), versions);
    }

    private boolean isThat(AttachedFile file, SourceFile source) {
        if (!file.filename().equals(source.name())) {
            return false;
        }
        try (SpooledFile copy = surveys.open(file)) {
            return copy.hash().equals(source.hash());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static KeptVersion from(KeptVersion version, AttachedFile file) {
        return new KeptVersion(
                version.name(),
                version.fieldDate(),
                version.importedAt(),
                version.importedBy(),
                new SourceFile(
                        file.id(), version.source().name(), version.source().hash()),
                version.method(),
                version.respondents(),
                version.findings(),
                version.totals(),
                version.tasks());
    }
}
