package org.outcomeroadmap.jira.rest;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Somebody, everywhere the same.
 *
 * @param name what the user signs in with; the key of a user who is gone
 * @param displayName what people read; the key of a user who is gone
 */
public record PersonJson(String name, String displayName) {

    /** A user of Jira. */
    public static PersonJson of(ApplicationUser user) {
        return new PersonJson(user.getUsername(), user.getDisplayName());
    }

    /** A user whom Jira no longer knows. */
    public static PersonJson gone(String userKey) {
        return new PersonJson(userKey, userKey);
    }
}
