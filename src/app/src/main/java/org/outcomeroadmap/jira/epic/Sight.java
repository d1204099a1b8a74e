package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/** Which issues count for somebody. A link one end of which does not count does not exist. */
@FunctionalInterface
public interface Sight {

    /** Only issues of the project that have no security level: what may be told to everybody who sees the project. */
    static Sight unrestrictedIn(@Nullable Long projectId) {
        return issue -> issue.getSecurityLevelId() == null && Objects.equals(issue.getProjectId(), projectId);
    }

    /** Every issue, for work that shows nothing to anybody. */
    Sight EVERYTHING = issue -> true;

    /** Whether the issue counts. */
    boolean sees(Issue issue);

    /** What the viewer may see. */
    static Sight of(VisibleIssues viewer) {
        return issue -> viewer.visible(issue).isPresent();
    }
}
