package org.outcomeroadmap.jira.setup;

import java.util.Locale;

/** The issue types that setup makes, unless existing ones are chosen for their roles. */
public enum TypeRole {
    OUTCOME("Customer Success Outcome"),
    STUDY("Study");

    private final String typeName;

    TypeRole(String typeName) {
        this.typeName = typeName;
    }

    /** The name of the type that setup makes for the role. */
    public String typeName() {
        return typeName;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
