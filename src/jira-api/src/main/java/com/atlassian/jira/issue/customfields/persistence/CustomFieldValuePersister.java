package com.atlassian.jira.issue.customfields.persistence;

import static org.outcomeroadmap.signature.Source.MARKELOV;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.outcomeroadmap.signature.Seen;

/** Stores the values of custom fields; the app only hands it to base classes. */
@Seen(MARKELOV)
public interface CustomFieldValuePersister {
    @Seen(UNPROVEN)
    List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type);

    @Seen(UNPROVEN)
    void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values);

    @Seen(UNPROVEN)
    void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values);

    @Seen(UNPROVEN)
    Set<Long> removeAllValues(String fieldId);
}
