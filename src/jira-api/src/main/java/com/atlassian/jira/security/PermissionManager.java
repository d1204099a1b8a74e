package com.atlassian.jira.security;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.POKER;
import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.outcomeroadmap.signature.Seen;

/** Decides what a user may do; issue security levels count for the question on an issue. */
@Seen(POKER)
public interface PermissionManager {
    boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user);

    @Seen(SLACK)
    boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user);

    @Seen(JAVADOC_7)
    Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user);
}
