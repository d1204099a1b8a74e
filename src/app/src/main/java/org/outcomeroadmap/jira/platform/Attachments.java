package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files attached to issues. No permission is checked here. */
@Named
public class Attachments {

    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);

    private final AttachmentManager attachments;

    @Inject
    public Attachments(AttachmentManager attachments) {
        this.attachments = attachments;
    }

    /**
     * A file attached to an issue.
     *
     * @param size in bytes
     * @param authorKey key of the user who attached it, null where nobody is known
     */
    public record AttachedFile(
            long id,
            long issueId,
            String filename,
            long size,
            Instant created,
            @Nullable String authorKey) {}

    /** Reads the content of a file, from its first byte. */
    @FunctionalInterface
    public interface ContentReader<T> {

        T read(InputStream content) throws IOException;
    }

    /** The file with the id, or empty when there is none. */
    public Optional<AttachedFile> find(long id) {
        return raw(id).map(Attachments::described);
    }

    /** The files of an issue. */
    public List<AttachedFile> of(Issue issue) {
        return attachments.getAttachments(issue).stream()
                .map(Attachments::described)
                .toList();
    }

    /**
     * Streams the content of a file.
     *
     * @throws IOException if the file is gone or can't be read
     */
    public <T> T read(long id, ContentReader<T> reader) throws IOException {
        Attachment attachment = raw(id).orElseThrow(() -> new IOException("Attachment " + id + " is gone"));
        return attachments.streamAttachmentContent(attachment, reader::read);
    }

    /**
     * Deletes a file. Jira tells nobody of it.
     *
     * @return whether it is gone
     */
    public boolean delete(long id) {
        try {
            Optional<Attachment> attachment = raw(id);
            if (attachment.isPresent()) {
                attachments.deleteAttachment(attachment.get());
            }
            return true;
        } catch (RemoveException refused) {
            LOG.warn("Attachment {} could not be deleted", id, refused);
            return false;
        }
    }

    private Optional<Attachment> raw(long id) {
        try {
            return Optional.ofNullable(attachments.getAttachment(id));
        } catch (RuntimeException missing) {
            // Jira answers an unknown id with null or with an unchecked exception, depending on the version.
            return Optional.empty();
        }
    }

    private static AttachedFile described(Attachment attachment) {
        return new AttachedFile(
                attachment.getId(),
                attachment.getIssueId(),
                attachment.getFilename(),
                attachment.getFilesize(),
                attachment.getCreated().toInstant(),
                attachment.getAuthorKey());
    }
}
