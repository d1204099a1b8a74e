package com.atlassian.jira.security;

import static org.outcomeroadmap.signature.Source.CONDEC;
import static org.outcomeroadmap.signature.Source.CONFAPI;
import static org.outcomeroadmap.signature.Source.POKER;
import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.outcomeroadmap.signature.Seen;

/** Who is signed in on this thread. */
@Seen(POKER)
public interface JiraAuthenticationContext {
    ApplicationUser getLoggedInUser();

    @Seen(SLACK)
    boolean isLoggedInUser();

    @Seen(CONDEC)
    Locale getLocale();

    @Seen(CONFAPI)
    I18nHelper getI18nHelper();

    @Seen(CONDEC)
    void setLoggedInUser(ApplicationUser user);

    @Seen(CONDEC)
    void clearLoggedInUser();
}
