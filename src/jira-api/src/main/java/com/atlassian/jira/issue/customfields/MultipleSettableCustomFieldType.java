package com.atlassian.jira.issue.customfields;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Set;
import org.outcomeroadmap.signature.Seen;

/** A kind of field whose values are chosen among options that administrators write; the app only asks it. */
@Seen(JAVADOC_7)
public interface MultipleSettableCustomFieldType<T, S> extends CustomFieldType<T, S> {
    /** Issues that have the option, those that nobody may see and archived ones too. */
    Set<Long> getIssueIdsWithValue(CustomField field, Option option);
}
