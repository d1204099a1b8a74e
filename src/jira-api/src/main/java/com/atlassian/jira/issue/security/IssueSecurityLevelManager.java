package com.atlassian.jira.issue.security;

import static org.outcomeroadmap.signature.Source.SECURITY_APPS;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** The security levels of projects. */
@Seen(UNPROVEN)
public interface IssueSecurityLevelManager {
    @Seen(SECURITY_APPS)
    List<IssueSecurityLevel> getUsersSecurityLevels(Project project, ApplicationUser user);

    @Seen(UNPROVEN)
    IssueSecurityLevel getSecurityLevel(long id);
}
