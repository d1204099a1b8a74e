package com.atlassian.jira.issue.attachment;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import org.outcomeroadmap.signature.Seen;

/** A file on an issue. A class in Jira, backed by a database row; here a host subclasses it. */
@Seen(JAVADOC_7)
public class Attachment {
    @Seen(UNPROVEN)
    protected Attachment() {}

    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public String getFilename() {
        throw new UnsupportedOperationException();
    }

    public String getMimetype() {
        throw new UnsupportedOperationException();
    }

    public Long getFilesize() {
        throw new UnsupportedOperationException();
    }

    public Issue getIssue() {
        throw new UnsupportedOperationException();
    }

    public Issue getIssueObject() {
        throw new UnsupportedOperationException();
    }

    public Long getIssueId() {
        throw new UnsupportedOperationException();
    }

    public Timestamp getCreated() {
        throw new UnsupportedOperationException();
    }

    public String getAuthorKey() {
        throw new UnsupportedOperationException();
    }

    public ApplicationUser getAuthorObject() {
        throw new UnsupportedOperationException();
    }
}
