package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.issue.customfields.MultipleSettableCustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options of Jira's own select fields. */
@Named
public class FieldOptions {

    private final OptionsManager options;

    @Inject
    public FieldOptions(OptionsManager options) {
        this.options = options;
    }

    /** Whether the field has any option. */
    public boolean any(CustomField field) {
        return !options.getOptions(config(field)).isEmpty();
    }

    /** Adds the options that the field does not have yet, at the end. */
    public void add(CustomField field, List<String> names) {
        FieldConfig config = config(field);
        for (String name : names) {
            Options present = options.getOptions(config);
            if (present.getOptionForValue(name, null) == null) {
                options.createOption(config, null, (long) present.size(), name);
            }
        }
    }

    /** The names of the field's options, in their order. */
    public List<String> of(CustomField field) {
        return options.getOptions(config(field)).stream().map(Option::getValue).toList();
    }

    /** Removes those of the options that no issue has, archived issues included. */
    public void removeUnused(CustomField field, List<String> names) {
        Options present = options.getOptions(config(field));
        for (String name : names) {
            @Nullable Option option = present.getOptionForValue(name, null);
            if (option != null && !isUsed(field, option)) {
                options.deleteOptionAndChildren(option);
            }
        }
    }

    /** A type that can't say it counts as used: an option too many does no harm, a lost value does. */
    private static boolean isUsed(CustomField field, Option option) {
        return !(field.getCustomFieldType() instanceof MultipleSettableCustomFieldType<?, ?> type)
                || !type.getIssueIdsWithValue(field, option).isEmpty();
    }

    /** The names of the options in a multi-select field's value; empty when nothing is chosen. */
    public static List<String> names(@Nullable Object value) {
        if (!(value instanceof Collection<?> chosen)) {
            return List.of();
        }
        return chosen.stream()
                .filter(Option.class::isInstance)
                .map(option -> ((Option) option).getValue())
                .toList();
    }

    private static FieldConfig config(CustomField field) {
        return field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
    }
}
