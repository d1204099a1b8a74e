package com.atlassian.jira.issue.comments;

import static org.outcomeroadmap.signature.Source.CONDEC;
import static org.outcomeroadmap.signature.Source.POKER;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import org.outcomeroadmap.signature.Seen;

/** Adds comments. */
@Seen(POKER)
public interface CommentManager {
    @Seen(CONDEC)
    Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);
}
