package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.platform.Accounts;

/**
 * Says who a user is in a way that another site understands: keys of users are numbers there that mean somebody else, the
 * names that people sign in with are usually the same.
 */
@Named
public class UserNames {

    private final Accounts accounts;

    @Inject
    public UserNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The name of the user with the key; the key itself where there is no such user any more. */
    String name(String key) {
        return accounts.byKey(key).map(ApplicationUser::getName).orElse(key);
    }

    /** The key of the user with the name; the name itself where nobody has it here. */
    String key(String name) {
        return accounts.byName(name).map(ApplicationUser::getKey).orElse(name);
    }

    /** The same of somebody who may be unknown. */
    @Nullable
    String nameOrNull(@Nullable String key) {
        return Optional.ofNullable(key).map(this::name).orElse(null);
    }

    /** The same of somebody who may be unknown. */
    @Nullable
    String keyOrNull(@Nullable String name) {
        return Optional.ofNullable(name).map(this::key).orElse(null);
    }
}
