package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Jira's users, by the key that they keep and by the name that they sign in with. */
@Named
public class Accounts {

    private final UserManager users;

    @Inject
    public Accounts(UserManager users) {
        this.users = users;
    }

    /** The user with the key. */
    public Optional<ApplicationUser> byKey(String key) {
        return Optional.ofNullable(users.getUserByKey(key));
    }

    /** The user who signs in with the name. */
    public Optional<ApplicationUser> byName(String name) {
        return Optional.ofNullable(users.getUserByName(name));
    }

    /** Whether the user may sign in. */
    public static boolean isActive(ApplicationUser user) {
        return user.isActive();
    }
}
