package org.outcomeroadmap.workbench.jira;

/**
 * Who holds a permission or is in a security level.
 *
 * @param name the role's or group's name, the user's key, or nothing
 */
public record Holder(Kind kind, String name) {

    /** The kinds in the order in which pages offer them. */
    public enum Kind {
        ROLE,
        GROUP,
        USER,
        /** Who reported the issue; of no use where there is no issue. */
        REPORTER,
        SIGNED_IN,
        ANYONE
    }

    static Holder role(String name) {
        return new Holder(Kind.ROLE, name);
    }
}
