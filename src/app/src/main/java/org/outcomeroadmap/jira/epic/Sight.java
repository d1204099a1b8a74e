package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/** Which issues count for somebody. A link one end of which does not count does not exist. */
@FunctionalInterface
public interface Sight {

    /** Only issues without a security level: what may be told to everybody who sees the project. */
    Sight UNRESTRICTED = issue -> issue.getSecurityLevelId() == null;

    /** Every issue, for work that shows nothing to anybody. */
    Sight EVERYTHING = issue -> true;

    /** Whether the issue counts. */
    boolean sees(Issue issue);

    /** What the viewer may see. */
    static Sight of(VisibleIssues viewer) {
        return issue -> viewer.visible(issue).isPresent();
    }
}
