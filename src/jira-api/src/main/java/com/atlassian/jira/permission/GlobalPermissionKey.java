package com.atlassian.jira.permission;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.POKER;

import org.outcomeroadmap.signature.Seen;

/** Names one site-wide permission. */
@Seen(POKER)
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey("ADMINISTER");
    public static final GlobalPermissionKey SYSTEM_ADMIN = new GlobalPermissionKey("SYSTEM_ADMIN");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    @Seen(JAVADOC_7)
    public String getKey() {
        return key;
    }
}
