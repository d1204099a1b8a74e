package com.atlassian.jira.security.plugin;

import static org.outcomeroadmap.signature.Source.CONDEC;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** Names one project permission. */
@Seen(CONDEC)
public final class ProjectPermissionKey {
    private final String permissionKey;

    @Seen(UNPROVEN)
    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = permissionKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey that && that.permissionKey.equals(permissionKey);
    }

    @Override
    public int hashCode() {
        return permissionKey.hashCode();
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
