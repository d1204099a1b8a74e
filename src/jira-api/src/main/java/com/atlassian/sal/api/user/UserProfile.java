package com.atlassian.sal.api.user;

import static org.outcomeroadmap.signature.Source.CONDEC;
import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** What may be told of a user. */
@Seen(SLACK)
public interface UserProfile {
    UserKey getUserKey();

    @Seen(CONDEC)
    String getUsername();

    @Seen(CONDEC)
    String getFullName();

    @Seen(CONDEC)
    String getEmail();
}
