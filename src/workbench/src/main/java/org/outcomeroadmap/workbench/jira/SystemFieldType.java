package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.MultipleSettableCustomFieldType;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Jira's own field types. Options travel through forms as their ids and through REST as objects. */
final class SystemFieldType {
    private SystemFieldType() {}

    /** The JSON of an option, as Jira writes it. */
    static Map<String, String> json(Option option) {
        return Map.of("value", option.getValue(), "id", option.getOptionId().toString());
    }

    private static Option option(OptionsManager options, String id) {
        try {
            Option option = options.findByOptionId(Long.valueOf(id));
            if (option != null) {
                return option;
            }
        } catch (NumberFormatException notAnId) {
            // Falls through to the same words as an id that no option has.
        }
        throw new FieldValidationException("Option id '" + id + "' is not valid");
    }

    /** A type whose value is one object, stored as one text or number. */
    abstract static class Single<T> extends AbstractSingleFieldType<T>
            implements SortableCustomField<T>, RestAwareCustomFieldType {
        private final String jsonType;

        Single(FieldValues values, String jsonType) {
            super(values, values);
            this.jsonType = jsonType;
        }

        abstract @Nullable Object json(T value);

        @Override
        protected PersistenceFieldType getDatabaseType() {
            return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
        }

        @Override
        public int compare(T first, T second, FieldConfig config) {
            return getStringFromSingularObject(first).compareTo(getStringFromSingularObject(second));
        }

        @Override
        public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
            return new FieldTypeInfo(null, null);
        }

        @Override
        public JsonType getJsonSchema(CustomField field) {
            return JsonTypeBuilder.custom(jsonType, getKey(), field.getIdAsLong());
        }

        @Override
        public FieldJsonRepresentation getJsonFromIssue(
                CustomField field, Issue issue, boolean rendered, @Nullable FieldLayoutItem layoutItem) {
            T value = getValueFromIssue(field, issue);
            return new FieldJsonRepresentation(new JsonData(value == null ? null : json(value)));
        }
    }

    /** Text of a limited length. */
    static final class Text extends GenericTextCFType {
        private final int limit;

        Text(FieldValues values, int limit) {
            super(values, values);
            this.limit = limit;
        }

        @Override
        public String getSingularObjectFromString(String text) {
            if (text.length() > limit) {
                throw new FieldValidationException(
                        "The entered text is too long. It exceeds the allowed limit of " + limit + " characters.");
            }
            return text;
        }
    }

    /** A number. */
    static final class Numeric extends Single<Double> {
        Numeric(FieldValues values) {
            super(values, "number");
        }

        @Override
        protected Object getDbValueFromObject(Double value) {
            return value;
        }

        @Override
        protected Double getObjectFromDbValue(Object databaseValue) {
            return ((Number) databaseValue).doubleValue();
        }

        @Override
        public String getStringFromSingularObject(Double value) {
            return value % 1 == 0 ? Long.toString(value.longValue()) : value.toString();
        }

        @Override
        public Double getSingularObjectFromString(String text) {
            try {
                return Double.valueOf(text);
            } catch (NumberFormatException e) {
                throw new FieldValidationException("'" + text + "' is an invalid number");
            }
        }

        @Override
        public int compare(Double first, Double second, FieldConfig config) {
            return first.compareTo(second);
        }

        @Override
        Object json(Double value) {
            return value;
        }
    }

    /** One option. */
    static final class Select extends Single<Option> {
        private final OptionsManager options;

        Select(FieldValues values, OptionsManager options) {
            super(values, "option");
            this.options = options;
        }

        @Override
        protected Object getDbValueFromObject(Option value) {
            return value.getOptionId().toString();
        }

        @Override
        protected Option getObjectFromDbValue(Object databaseValue) {
            return option(options, databaseValue.toString());
        }

        @Override
        public String getStringFromSingularObject(Option value) {
            return value.getOptionId().toString();
        }

        @Override
        public Option getSingularObjectFromString(String text) {
            return option(options, text);
        }

        @Override
        public String getChangelogString(CustomField field, @Nullable Option value) {
            return value == null ? "" : value.getValue();
        }

        @Override
        Object json(Option value) {
            return SystemFieldType.json(value);
        }
    }

    /** The epic that an issue belongs to. */
    static final class EpicLink extends Single<Issue> {
        private final JiraModel model;

        EpicLink(FieldValues values, JiraModel model) {
            super(values, "any");
            this.model = model;
        }

        @Override
        protected Object getDbValueFromObject(Issue value) {
            return value.getId().toString();
        }

        @Override
        protected @Nullable Issue getObjectFromDbValue(Object databaseValue) {
            return model.issues().getIssueObject(Long.valueOf(databaseValue.toString()));
        }

        @Override
        public String getStringFromSingularObject(Issue value) {
            return value.getKey();
        }

        @Override
        public Issue getSingularObjectFromString(String text) {
            Issue epic = model.issues().getIssueObject(text);
            boolean seen = epic != null && model.sees(model.currentUser().getLoggedInUser(), epic);
            if (epic == null || !seen || !"Epic".equals(epic.getIssueType().getName())) {
                throw new FieldValidationException("Issue '" + text + "' is not a valid epic.");
            }
            return epic;
        }

        @Override
        public String getChangelogValue(CustomField field, @Nullable Issue value) {
            return value == null ? "" : value.getId().toString();
        }

        @Override
        public String getChangelogString(CustomField field, @Nullable Issue value) {
            return value == null ? "" : value.getKey();
        }

        @Override
        Object json(Issue value) {
            return value.getKey();
        }
    }

    /** Several options. */
    static final class MultiSelect extends AbstractCustomFieldType<Collection<Option>, Option>
            implements MultipleSettableCustomFieldType<Collection<Option>, Option>, RestAwareCustomFieldType {
        private final FieldValues values;
        private final OptionsManager options;

        MultiSelect(FieldValues values, OptionsManager options) {
            this.values = values;
            this.options = options;
        }

        @Override
        public String getStringFromSingularObject(Option value) {
            return value.getOptionId().toString();
        }

        @Override
        public Option getSingularObjectFromString(String text) {
            return option(options, text);
        }

        @Override
        public Set<Long> getIssueIdsWithValue(CustomField field, Option option) {
            return values.issuesWith(field, option.getOptionId().toString());
        }

        @Override
        public @Nullable Collection<Option> getValueFromIssue(CustomField field, Issue issue) {
            List<Option> chosen =
                    values.getValues(field, issue.getId(), PersistenceFieldType.TYPE_UNLIMITED_TEXT).stream()
                            .map(id -> option(options, id.toString()))
                            .toList();
            return chosen.isEmpty() ? null : chosen;
        }

        @Override
        public void createValue(CustomField field, Issue issue, @Nullable Collection<Option> value) {
            updateValue(field, issue, value);
        }

        @Override
        public void updateValue(CustomField field, Issue issue, @Nullable Collection<Option> value) {
            List<String> ids = value == null
                    ? List.of()
                    : value.stream().map(this::getStringFromSingularObject).toList();
            values.updateValues(field, issue.getId(), PersistenceFieldType.TYPE_UNLIMITED_TEXT, ids);
        }

        @Override
        public @Nullable Collection<Option> getValueFromCustomFieldParams(CustomFieldParams params) {
            Collection<?> ids = params.getAllValues();
            return ids.isEmpty()
                    ? null
                    : ids.stream()
                            .map(id -> option(options, id.toString()))
                            .distinct()
                            .toList();
        }

        @Override
        public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
            return params.getAllValues();
        }

        @Override
        public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
            try {
                getValueFromCustomFieldParams(params);
            } catch (FieldValidationException e) {
                errors.addError(config.getFieldId(), e.getMessage());
            }
        }

        @Override
        public @Nullable Collection<Option> getDefaultValue(FieldConfig config) {
            return null;
        }

        @Override
        public void setDefaultValue(FieldConfig config, Collection<Option> value) {
            throw new UnsupportedOperationException("Fields of the workbench have no default values");
        }

        @Override
        public String getChangelogValue(CustomField field, @Nullable Collection<Option> value) {
            return value == null
                    ? ""
                    : value.stream()
                            .map(this::getStringFromSingularObject)
                            .toList()
                            .toString();
        }

        @Override
        public String getChangelogString(CustomField field, @Nullable Collection<Option> value) {
            return value == null ? "" : value.stream().map(Option::getValue).collect(Collectors.joining(", "));
        }

        @Override
        public Set<Long> remove(CustomField field) {
            return values.removeAllValues(field.getId());
        }

        @Override
        public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
            return new FieldTypeInfo(null, null);
        }

        @Override
        public JsonType getJsonSchema(CustomField field) {
            return JsonTypeBuilder.custom("array", getKey(), field.getIdAsLong());
        }

        @Override
        public FieldJsonRepresentation getJsonFromIssue(
                CustomField field, Issue issue, boolean rendered, @Nullable FieldLayoutItem layoutItem) {
            Collection<Option> value = getValueFromIssue(field, issue);
            return new FieldJsonRepresentation(new JsonData(
                    value == null
                            ? null
                            : value.stream().map(SystemFieldType::json).toList()));
        }
    }
}
