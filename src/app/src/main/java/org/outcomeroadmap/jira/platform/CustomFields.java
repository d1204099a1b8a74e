package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ofbiz.core.entity.GenericEntityException;

/** Jira's custom fields: finding them by id or type, creating them, and the issue types that have them. */
@Named
public class CustomFields {

    private final CustomFieldManager fields;
    private final FieldConfigSchemeManager contexts;

    @Inject
    public CustomFields(CustomFieldManager fields, FieldConfigSchemeManager contexts) {
        this.fields = fields;
        this.contexts = contexts;
    }

    /**
     * A field to create.
     *
     * @param typeKey complete module key of its type
     * @param searcherKey complete module key of its searcher
     */
    public record Blueprint(String name, String description, String typeKey, String searcherKey) {}

    /** The field with the id, or empty when it was removed. */
    public Optional<CustomField> byId(long id) {
        return Optional.ofNullable(fields.getCustomFieldObject(id));
    }

    /** The number in the field's id. */
    public static long id(CustomField field) {
        return field.getIdAsLong();
    }

    /** The oldest field of a type, named by the type's complete module key. */
    public Optional<CustomField> ofType(String typeKey) {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> typeKey.equals(field.getCustomFieldType().getKey()))
                .findFirst();
    }

    /** Creates a field for all projects, limited to the given issue types, or for all types when none is given. */
    public CustomField create(Blueprint blueprint, List<IssueType> types) {
        @Nullable CustomFieldType<?, ?> type = fields.getCustomFieldType(blueprint.typeKey());
        if (type == null) {
            throw new IllegalStateException("The field type " + blueprint.typeKey() + " is not enabled");
        }
        try {
            return fields.createCustomField(
                    blueprint.name(),
                    blueprint.description(),
                    type,
                    fields.getCustomFieldSearcher(blueprint.searcherKey()),
                    everywhere(),
                    // Jira says "all issue types" by a list that holds one null.
                    types.isEmpty() ? Collections.singletonList(null) : types);
        } catch (GenericEntityException refused) {
            throw new IllegalStateException("Jira did not create the field " + blueprint.name(), refused);
        }
    }

    /** The issue types for which the field exists; empty means all of them. */
    public List<IssueType> typesOf(CustomField field) {
        return field.isAllIssueTypes()
                ? List.of()
                : field.getAssociatedIssueTypes().stream()
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Whether issues of the type have the field. */
    public boolean covers(CustomField field, String typeId) {
        List<IssueType> types = typesOf(field);
        return types.isEmpty() || types.stream().anyMatch(type -> type.getId().equals(typeId));
    }

    /** Gives the field to further issue types, in all projects. */
    public void widen(CustomField field, List<String> typeIds) {
        FieldConfigScheme scheme = field.getConfigurationSchemes().get(0);
        FieldConfig config = scheme.getOneAndOnlyConfig();
        Map<String, FieldConfig> configs = new HashMap<>();
        new ArrayList<>(scheme.getAssociatedIssueTypeIds()).forEach(id -> configs.put(id, config));
        typeIds.forEach(id -> configs.put(id, config));
        FieldConfigScheme wider =
                new FieldConfigScheme.Builder(scheme).setConfigs(configs).toFieldConfigScheme();
        contexts.updateFieldConfigScheme(wider, everywhere(), field);
        fields.refresh();
    }

    private static List<JiraContextNode> everywhere() {
        return List.of(GlobalIssueContext.getInstance());
    }
}
