package com.atlassian.sal.api.user;

import static org.outcomeroadmap.signature.Source.SLACK;

import java.io.Serializable;
import org.outcomeroadmap.signature.Seen;

/** A user's key. */
@Seen(SLACK)
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String stringValue;

    public UserKey(String userKey) {
        this.stringValue = userKey;
    }

    public String getStringValue() {
        return stringValue;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && that.stringValue.equals(stringValue);
    }

    @Override
    public int hashCode() {
        return stringValue.hashCode();
    }
}
