package org.outcomeroadmap.workbench.notes;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.fields.CustomField;

/** A calculated field. */
public class NoteField extends CalculatedCFType<String, String> {
    @Override
    public String getStringFromSingularObject(String value) {
        return value;
    }

    @Override
    public String getSingularObjectFromString(String text) {
        return text;
    }

    @Override
    public String getValueFromIssue(CustomField field, Issue issue) {
        return "note";
    }

    /** What the template may ask for. */
    public String getListed() {
        return "<listed>";
    }

    /** What it may not. */
    public String getUnlisted() {
        return "unlisted";
    }
}
