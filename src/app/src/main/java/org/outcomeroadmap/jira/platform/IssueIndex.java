package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes issues searchable by the values they have now. */
@Named
public class IssueIndex {

    private static final Logger LOG = LoggerFactory.getLogger(IssueIndex.class);

    private final IssueIndexingService index;
    private final Issues issues;

    @Inject
    public IssueIndex(IssueIndexingService index, Issues issues) {
        this.index = index;
        this.issues = issues;
    }

    /** Indexes the issue with the id anew, if it still exists. */
    public void renew(long issueId) {
        issues.byId(issueId).ifPresent(this::renew);
    }

    /** Indexes issues anew, all at once. Those that can't be indexed are named in the log. */
    public void renew(List<Issue> several) {
        if (several.isEmpty()) {
            return;
        }
        try {
            index.reIndexIssueObjects(several);
        } catch (IndexException failed) {
            LOG.warn("Some of {} issues can't be indexed; each is tried by itself", several.size(), failed);
            several.forEach(this::renew);
        }
    }

    /** Indexes the issue anew. One that can't be indexed is named in the log and does not stop the others. */
    public void renew(Issue issue) {
        try {
            index.reIndex(issue);
        } catch (IndexException failed) {
            LOG.error("Search shows old values of {}: re-index the issue or its project", issue.getKey(), failed);
        }
    }
}
