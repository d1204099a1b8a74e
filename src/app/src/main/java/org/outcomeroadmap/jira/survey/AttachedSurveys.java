package org.outcomeroadmap.jira.survey;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.platform.Attachments;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;
import org.outcomeroadmap.jira.rules.RuleBook;

/** Opens attachments as survey files. */
@Named
public class AttachedSurveys {

    private static final int MEGABYTE = 1 << 20;

    private final Attachments attachments;
    private final RuleBook rules;

    @Inject
    public AttachedSurveys(Attachments attachments, RuleBook rules) {
        this.attachments = attachments;
        this.rules = rules;
    }

    /** The attachment of this id. */
    public Optional<AttachedFile> find(long id) {
        return attachments.find(id);
    }

    /**
     * Copies an attachment for reading; the caller closes it.
     *
     * @throws Refusal INVALID if the file is larger than the site reads
     * @throws IOException if the file is gone or can't be read
     */
    public SpooledFile open(AttachedFile file) throws IOException {
        long most = rules.of(RuleBook.SITE).limits().fileBytes();
        if (file.size() > most) {
            throw Refusal.invalid(Words.of(
                    "outcomes.error.file-too-large",
                    file.filename(),
                    (file.size() + MEGABYTE - 1) / MEGABYTE,
                    most / MEGABYTE));
        }
        return attachments.read(file.id(), content -> SpooledFile.copyOf(file.filename(), content));
    }
}
