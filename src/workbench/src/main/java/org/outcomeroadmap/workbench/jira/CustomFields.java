package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.PluginModules;

/** The custom fields, their types and searchers, and the projects and issue types they are for. */
@SuppressWarnings("rawtypes")
public final class CustomFields implements CustomFieldManager, FieldManager, FieldConfigSchemeManager {
    /** Where Jira's own types and searchers live. */
    static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private static final List<String> SEARCHERS =
            List.of("exactnumber", "numberrange", "textsearcher", "exacttextsearcher", "multiselectsearcher");

    private final JiraModel model;
    private final Tables tables;
    private final PluginModules modules;
    private final SystemFieldTypes systemTypes;

    CustomFields(JiraModel model, Tables tables, PluginModules modules, SystemFieldTypes systemTypes) {
        this.model = model;
        this.tables = tables;
        this.modules = modules;
        this.systemTypes = systemTypes;
    }

    Optional<CustomFieldType> type(String key) {
        return systemTypes.find(key).or(() -> modules.fieldType(key).map(PluginModules.FieldType::type));
    }

    /** Fields whose type is there, Jira's and those of enabled apps. */
    public Stream<StoredField> usable() {
        return all().filter(field -> field.type().isPresent());
    }

    public Stream<StoredField> usableFor(IssueContext context) {
        return usable().filter(field -> field.isRelevantForIssueContext(context));
    }

    public Optional<StoredField> withId(@Nullable String id) {
        return all().filter(field -> field.getId().equals(id)).findFirst();
    }

    /** The first field of a type; the workbench makes those of Jira Software itself. */
    public Optional<StoredField> ofType(String typeKey) {
        return all().filter(field -> field.row().typeKey().equals(typeKey)).findFirst();
    }

    private Stream<StoredField> all() {
        return tables.fields.all().stream().map(row -> new StoredField(model, row));
    }

    @Override
    public CustomField createCustomField(
            String name,
            @Nullable String description,
            CustomFieldType type,
            @Nullable CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes) {
        long id = tables.fields.nextId();
        Rows.Field row = new Rows.Field(
                id,
                name,
                description == null ? "" : description,
                type.getKey(),
                searcher == null ? null : searcher.getDescriptor().getCompleteKey(),
                projectIds(contexts),
                typeIds(issueTypes));
        tables.fields.put(id, row);
        return new StoredField(model, row);
    }

    private static List<Long> projectIds(List<JiraContextNode> contexts) {
        return contexts.stream()
                .map(JiraContextNode::getProjectId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> typeIds(List<IssueType> issueTypes) {
        return issueTypes.stream()
                .filter(Objects::nonNull)
                .map(IssueType::getId)
                .toList();
    }

    @Override
    public @Nullable CustomField getCustomFieldObject(@Nullable Long id) {
        return tables.fields.get(id).map(row -> new StoredField(model, row)).orElse(null);
    }

    @Override
    public @Nullable CustomField getCustomFieldObject(@Nullable String id) {
        return withId(id).orElse(null);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return usable().<CustomField>map(field -> field).toList();
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return usableFor(issue).<CustomField>map(field -> field).toList();
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return usable().filter(field -> field.getName().equalsIgnoreCase(name))
                .<CustomField>map(field -> field)
                .toList();
    }

    @Override
    public @Nullable CustomFieldType getCustomFieldType(String key) {
        return type(key).orElse(null);
    }

    @Override
    public @Nullable CustomFieldSearcher getCustomFieldSearcher(String key) {
        boolean known = SEARCHERS.contains(key.replace(SYSTEM, ""))
                || SystemFieldTypes.isOfSoftware(key.replace("-searcher", ""));
        return known ? () -> () -> key : null;
    }

    @Override
    public void removeCustomField(CustomField field) {
        tables.fields.remove(field.getIdAsLong());
    }

    @Override
    public void refresh() {
        // Nothing is cached.
    }

    @Override
    public @Nullable Field getField(String id) {
        return getCustomFieldObject(id);
    }

    @Override
    public @Nullable CustomField getCustomField(String id) {
        return getCustomFieldObject(id);
    }

    @Override
    public @Nullable OrderableField getOrderableField(String id) {
        return getCustomFieldObject(id);
    }

    @Override
    public List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field) {
        return withId(field.getId()).<FieldConfigScheme>map(StoredField::scheme).stream()
                .toList();
    }

    @Override
    public @Nullable FieldConfigScheme getFieldConfigScheme(@Nullable Long id) {
        return tables.fields
                .get(id)
                .map(row -> new StoredField(model, row).scheme())
                .orElse(null);
    }

    @Override
    public FieldConfigScheme createDefaultScheme(
            ConfigurableField field, List<JiraContextNode> contexts, List<IssueType> issueTypes) {
        return restrict(field, projectIds(contexts), typeIds(issueTypes));
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme scheme, List<JiraContextNode> contexts, ConfigurableField field) {
        return restrict(field, projectIds(contexts), List.copyOf(scheme.getAssociatedIssueTypeIds()));
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme) {
        return scheme;
    }

    private FieldConfigScheme restrict(ConfigurableField field, List<Long> projects, List<String> types) {
        Rows.Field row = withId(field.getId()).orElseThrow().row();
        Rows.Field changed = new Rows.Field(
                row.id(), row.name(), row.description(), row.typeKey(), row.searcherKey(), projects, types);
        tables.fields.put(row.id(), changed);
        return new StoredField(model, changed).scheme();
    }

    @Override
    public void removeFieldConfigScheme(Long id) {
        throw new UnsupportedOperationException("Each field of the workbench has the one scheme it was made with");
    }

    @Override
    public @Nullable FieldConfig getRelevantConfig(IssueContext context, ConfigurableField field) {
        return field.getRelevantConfig(context);
    }
}
