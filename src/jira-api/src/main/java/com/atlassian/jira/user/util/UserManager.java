package com.atlassian.jira.user.util;

import static org.outcomeroadmap.signature.Source.MRIM;
import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.jira.user.ApplicationUser;
import org.outcomeroadmap.signature.Seen;

/** Finds users. */
@Seen(SLACK)
public interface UserManager {
    ApplicationUser getUserByKey(String key);

    @Seen(MRIM)
    ApplicationUser getUserByName(String name);
}
