package com.atlassian.jira.issue.customfields.persistence;

import static org.outcomeroadmap.signature.Source.MARKELOV;

import org.outcomeroadmap.signature.Seen;

/** The kind of column that a field's value is stored in; only constants are read. */
@Seen(MARKELOV)
public class PersistenceFieldType {
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = new PersistenceFieldType();
    public static final PersistenceFieldType TYPE_UNLIMITED_TEXT = new PersistenceFieldType();

    private PersistenceFieldType() {}
}
