package com.atlassian.jira.icon;

import static org.outcomeroadmap.signature.Source.CONDEC;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** What a picture is for; only the constant is read. */
@Seen(CONDEC)
public class IconType {
    public static final IconType ISSUE_TYPE_ICON_TYPE = new IconType("issuetype");

    private final String key;

    @Seen(UNPROVEN)
    public IconType(String key) {
        this.key = key;
    }

    @Seen(UNPROVEN)
    public String getKey() {
        return key;
    }
}
