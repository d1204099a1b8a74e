package com.atlassian.jira.security;

import static org.outcomeroadmap.signature.Source.POKER;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.outcomeroadmap.signature.Seen;

/** Decides site-wide permissions. */
@Seen(POKER)
public interface GlobalPermissionManager {
    boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user);
}
