package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The stored values of custom fields, texts and numbers, kept with their issue. */
final class FieldValues implements CustomFieldValuePersister, GenericConfigManager {
    private final Store store;
    private final Table<Rows.Issue> issues;

    FieldValues(Store store, Table<Rows.Issue> issues) {
        this.store = store;
        this.issues = issues;
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        return issues.get(issueId)
                .map(issue -> issue.values().get(field.getId()))
                .map(values -> List.<Object>copyOf((Collection<?>) values))
                .orElse(List.of());
    }

    Set<Long> issuesWith(CustomField field, Object value) {
        return issues
                .all(issue ->
                        issue.values().get(field.getId()) instanceof Collection<?> values && values.contains(value))
                .stream()
                .map(Rows.Issue::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
        updateValues(field, issueId, type, values);
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
        store.atomically(() -> issues.get(issueId).ifPresent(issue -> {
            Map<String, Object> changed = new HashMap<>(issue.values());
            if (values.isEmpty()) {
                changed.remove(field.getId());
            } else {
                changed.put(field.getId(), List.copyOf(values));
            }
            issues.put(issueId, new Rows.Issue(issueId, issue.projectId(), issue.number(), Map.copyOf(changed)));
        }));
    }

    @Override
    public Set<Long> removeAllValues(String fieldId) {
        Set<Long> changed = new TreeSet<>();
        store.atomically(() -> issues.all().forEach(issue -> {
            if (issue.values().containsKey(fieldId)) {
                Map<String, Object> values = new HashMap<>(issue.values());
                values.remove(fieldId);
                issues.put(issue.id(), new Rows.Issue(issue.id(), issue.projectId(), issue.number(), values));
                changed.add(issue.id());
            }
        }));
        return changed;
    }
}
