package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The user of the request that this thread serves; the sign-in filter sets and clears it. */
final class SignedInUser implements JiraAuthenticationContext {
    private static final ThreadLocal<@Nullable ApplicationUser> USER = new ThreadLocal<>();

    @Override
    public @Nullable ApplicationUser getLoggedInUser() {
        return USER.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return USER.get() != null;
    }

    @Override
    public Locale getLocale() {
        return Locale.US;
    }

    @Override
    public I18nHelper getI18nHelper() {
        throw new UnsupportedOperationException("The workbench translates through SAL's I18nResolver only");
    }

    @Override
    public void setLoggedInUser(@Nullable ApplicationUser signedIn) {
        USER.set(signedIn);
    }

    @Override
    public void clearLoggedInUser() {
        USER.remove();
    }
}
