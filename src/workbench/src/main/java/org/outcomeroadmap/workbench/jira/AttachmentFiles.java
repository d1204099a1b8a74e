package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.io.InputStreamConsumer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files on issues: a row for each in the database, its bytes in a folder under its id. */
public final class AttachmentFiles implements AttachmentManager {
    private final JiraModel model;
    private final Tables tables;
    private final Path folder;

    AttachmentFiles(JiraModel model, Tables tables, Path folder) {
        this.model = model;
        this.tables = tables;
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder for attachments", e);
        }
    }

    private static final class StoredAttachment extends Attachment {
        private final JiraModel model;
        private final Rows.Attachment row;

        StoredAttachment(JiraModel model, Rows.Attachment row) {
            this.model = model;
            this.row = row;
        }

        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public String getFilename() {
            return row.filename();
        }

        @Override
        public String getMimetype() {
            return row.mimeType();
        }

        @Override
        public Long getFilesize() {
            return row.size();
        }

        @Override
        public @Nullable Issue getIssue() {
            return getIssueObject();
        }

        @Override
        public @Nullable Issue getIssueObject() {
            return model.issues().getIssueObject(row.issueId());
        }

        @Override
        public Long getIssueId() {
            return row.issueId();
        }

        @Override
        public Timestamp getCreated() {
            return new Timestamp(row.created());
        }

        @Override
        public String getAuthorKey() {
            return row.authorKey();
        }

        @Override
        public @Nullable ApplicationUser getAuthorObject() {
            return model.users().getUserByKey(row.authorKey());
        }
    }

    public Path file(long id) {
        return folder.resolve(Long.toString(id));
    }

    /** Keeps a file: its bytes are on the disk before its row is committed. */
    public Attachment add(
            StoredIssue issue, ApplicationUser author, String filename, String mimeType, InputStream content)
            throws IOException {
        long id = tables.attachments.nextId();
        Path part = folder.resolve(id + ".part");
        Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file(id), StandardCopyOption.ATOMIC_MOVE);
        Rows.Attachment row = new Rows.Attachment(
                id,
                issue.getId(),
                filename,
                mimeType,
                Files.size(file(id)),
                author.getKey(),
                model.clock().millis());
        Rows.ChangeItem item = new Rows.ChangeItem("jira", "Attachment", null, null, Long.toString(id), filename);
        Rows.Change change = model.store().atomically(() -> {
            tables.attachments.put(id, row);
            return model.history().add(issue, author, List.of(item));
        });
        model.issues().told(author, issue, EventType.ISSUE_UPDATED_ID, change);
        return new StoredAttachment(model, row);
    }

    /** Attaches the same file to another issue. */
    void copy(Attachment file, StoredIssue to, ApplicationUser author) {
        try (InputStream content = Files.newInputStream(file(file.getId()))) {
            add(to, author, file.getFilename(), file.getMimetype(), content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy attachment " + file.getId(), e);
        }
    }

    /** Deletes a file and tells listeners who did it. */
    public void delete(Attachment attachment, ApplicationUser user) {
        StoredIssue issue = model.issues().find(attachment.getIssueId()).orElseThrow();
        Rows.ChangeItem item = new Rows.ChangeItem(
                "jira", "Attachment", attachment.getId().toString(), attachment.getFilename(), null, null);
        Rows.Change change = model.store().atomically(() -> {
            tables.attachments.remove(attachment.getId());
            return model.history().add(issue, user, List.of(item));
        });
        deleteFile(attachment.getId());
        model.issues().told(user, issue, EventType.ISSUE_UPDATED_ID, change);
    }

    /** Deletes the bytes of an attachment whose row is gone. */
    void deleteFile(long id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete the file of attachment " + id, e);
        }
    }

    public Optional<Attachment> find(@Nullable Long id) {
        return tables.attachments.get(id).map(row -> new StoredAttachment(model, row));
    }

    @Override
    public @Nullable Attachment getAttachment(@Nullable Long id) {
        return find(id).orElse(null);
    }

    @Override
    public List<Attachment> getAttachments(Issue issue) {
        return tables.attachments.all(row -> row.issueId() == issue.getId()).stream()
                .<Attachment>map(row -> new StoredAttachment(model, row))
                .toList();
    }

    @Override
    public <T> T streamAttachmentContent(Attachment attachment, InputStreamConsumer<T> consumer) throws IOException {
        try (InputStream in = Files.newInputStream(file(attachment.getId()))) {
            return consumer.withInputStream(in);
        }
    }

    @Override
    public void deleteAttachment(Attachment attachment) {
        tables.attachments.remove(attachment.getId());
        deleteFile(attachment.getId());
    }

    @Override
    public boolean attachmentsEnabled() {
        return true;
    }
}
