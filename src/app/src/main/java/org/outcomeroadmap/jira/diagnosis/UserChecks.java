package org.outcomeroadmap.jira.diagnosis;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.outcomeroadmap.jira.permission.ImportPermission;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.ProjectRights;

/** Checks what a user may do with an issue that the asking administrator sees. */
@Named
public class UserChecks {

    private final ImportPermission permission;

    @Inject
    public UserChecks(ImportPermission permission) {
        this.permission = permission;
    }

    /** What is told of a user who does not exist, or may not sign in: the same. */
    static List<Finding> ofNobody(String name) {
        return List.of(
                Finding.not("user", "missing", name),
                Finding.unknown("browse"),
                Finding.unknown("link"),
                Finding.unknown("import"));
    }

    List<Finding> of(Issue issue, VisibleIssues user, String name) {
        return List.of(
                Finding.ok("user", name),
                browse(issue, user, name),
                link(issue, user, name),
                importing(issue, user, name));
    }

    static boolean sees(Issue issue, VisibleIssues user) {
        return user.may(ProjectPermissions.BROWSE_PROJECTS, issue);
    }

    private static Finding browse(Issue issue, VisibleIssues user, String name) {
        String project = issue.getProjectObject().getKey();
        if (sees(issue, user)) {
            return Finding.ok("browse", name, issue.getKey());
        }
        return user.may(ProjectPermissions.BROWSE_PROJECTS, issue.getProjectObject())
                ? Finding.not("browse", "security", name, project)
                : Finding.not("browse", "project", name, project);
    }

    private static Finding link(Issue issue, VisibleIssues user, String name) {
        return sees(issue, user) && user.may(ProjectRights.linkIssues(), issue)
                ? Finding.ok("link", name)
                : Finding.not("link", "missing", name);
    }

    private Finding importing(Issue issue, VisibleIssues user, String name) {
        return sees(issue, user) && permission.has(user, issue)
                ? Finding.ok("import", name)
                : Finding.not("import", "missing", name);
    }
}
