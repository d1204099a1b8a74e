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

    Long getId() {
        throw new UnsupportedOperationException();
    }

    String getFilename() {
        throw new UnsupportedOperationException();
    }

    String getMimetype() {
        throw new UnsupportedOperationException();
    }

    Long getFilesize() {
        throw new UnsupportedOperationException();
    }

    Issue getIssue() {
        throw new UnsupportedOperationException();
    }

    Issue getIssueObject() {
        throw new UnsupportedOperationException();
    }

    Long getIssueId() {
        throw new UnsupportedOperationException();
    }

    Timestamp getCreated() {
        throw new UnsupportedOperationException();
    }

    String getAuthorKey() {
        throw new UnsupportedOperationException();
    }

    ApplicationUser getAuthorObject() {
        throw new UnsupportedOperationException();
    }
}
