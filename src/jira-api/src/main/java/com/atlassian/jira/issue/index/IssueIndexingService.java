package com.atlassian.jira.issue.index;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import org.outcomeroadmap.signature.Seen;

/** Writes issues to the index. */
@Seen(SLACK)
public interface IssueIndexingService {
    @Seen(JAVADOC_7)
    void reIndex(Issue issue) throws IndexException;

    @Seen(JAVADOC_7)
    long reIndexIssueObjects(Collection<? extends Issue> issues) throws IndexException;
}
