package com.atlassian.jira.issue;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.ONLYOFFICE;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.util.io.InputStreamConsumer;
import java.io.IOException;
import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** The files on issues, without asking for permissions. */
@Seen(ONLYOFFICE)
public interface AttachmentManager {
    Attachment getAttachment(Long id);

    @Seen(JAVADOC_7)
    List<Attachment> getAttachments(Issue issue);

    <T> T streamAttachmentContent(Attachment attachment, InputStreamConsumer<T> consumer) throws IOException;

    @Seen(JAVADOC_7)
    void deleteAttachment(Attachment attachment) throws RemoveException;

    @Seen(JAVADOC_7)
    boolean attachmentsEnabled();
}
