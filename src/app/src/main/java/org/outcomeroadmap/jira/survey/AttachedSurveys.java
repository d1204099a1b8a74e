package org.outcomeroadmap.jira.survey;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.outcomeroadmap.jira.platform.Attachments;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;

/** Opens attachments as survey files. */
@Named
public class AttachedSurveys {

    private final Attachments attachments;

    @Inject
    public AttachedSurveys(Attachments attachments) {
        this.attachments = attachments;
    }

    /** The attachment of this id. */
    public Optional<AttachedFile> find(long id) {
        return attachments.find(id);
    }

    /**
     * Copies an attachment for reading; the caller closes it.
     *
     * @throws IOException if the file is gone or can't be read
     */
    public SpooledFile open(AttachedFile file) throws IOException {
        return attachments.read(file.id(), content -> SpooledFile.copyOf(file.filename(), content));
    }
}
