package com.atlassian.jira.user;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.SLACK;

import java.security.Principal;
import org.outcomeroadmap.signature.Seen;

/** A user of Jira; null stands for nobody signed in. */
@Seen(SLACK)
public interface ApplicationUser extends Principal {
    @Seen(JAVADOC_7)
    Long getId();

    String getKey();

    String getUsername();

    @Override
    String getName();

    @Seen(JAVADOC_7)
    boolean isActive();

    String getEmailAddress();

    String getDisplayName();
}
