package org.outcomeroadmap.jira.study;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.outcomeroadmap.jira.platform.Attachments;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;
import org.outcomeroadmap.jira.survey.AttachedSurveys;
import org.outcomeroadmap.jira.survey.SpooledFile;

/** The very bytes that studies were imported from, for what needs their respondents again. */
@Named
public class StudySources {

    private final Attachments attachments;
    private final AttachedSurveys files;

    @Inject
    public StudySources(Attachments attachments, AttachedSurveys files) {
        this.attachments = attachments;
        this.files = files;
    }

    /** Whether the attachment is still there. Whether its bytes are the same, {@link #open} tells. */
    boolean isThere(StoredStudy study) {
        return attachments.find(study.source().attachmentId()).isPresent();
    }

    /**
     * A copy of the file, which the caller closes.
     *
     * @return empty if it is gone or another one
     */
    Optional<SpooledFile> open(StoredStudy study) {
        Optional<AttachedFile> attached = attachments.find(study.source().attachmentId());
        if (attached.isEmpty()) {
            return Optional.empty();
        }
        try {
            SpooledFile file = files.open(attached.get());
            if (file.hash().equals(study.source().hash())) {
                return Optional.of(file);
            }
            file.close();
            return Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
