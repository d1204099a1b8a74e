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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

    /**
     * An option.
     *
     * @param id stays the same whatever it is called
     * @param disabled whether it is not offered; issues that have it keep it
     */
    public record Choice(long id, String name, boolean disabled) {}

    /** All options of the field, in their order. */
    public List<Choice> choices(CustomField field) {
        return options.getOptions(config(field)).stream()
                .map(FieldOptions::choice)
                .toList();
    }

    /** Creates an option, at the end. */
    public Choice create(CustomField field, String name) {
        FieldConfig config = config(field);
        return choice(options.createOption(
                config, null, (long) options.getOptions(config).size(), name));
    }

    /** Gives an option another name. Issues that have it have it under the new name. */
    public void rename(CustomField field, long id, String name) {
        option(field, id).ifPresent(option -> options.setValue(option, name));
    }

    /** Lets an option be chosen, or no longer; issues that have it keep it. */
    public void offer(CustomField field, long id, boolean isOffered) {
        Consumer<Option> change = isOffered ? options::enableOption : options::disableOption;
        option(field, id).ifPresent(change);
    }

    /**
     * Puts the options into an order.
     *
     * @param ids every option of the field
     */
    public void order(CustomField field, List<Long> ids) {
        List<Option> all = options.getOptions(config(field)).stream().toList();
        if (all.stream().map(Option::getOptionId).toList().equals(ids)) {
            return;
        }
        List<Option> ordered = all.stream()
                .sorted(Comparator.comparing(option -> ids.indexOf(option.getOptionId())))
                .toList();
        for (int place = 0; place < ordered.size(); place++) {
            ordered.get(place).setSequence((long) place);
        }
        options.updateOptions(ordered);
    }

    /** Removes those of the options that no issue has, archived issues included. */
    public void removeUnusedIds(CustomField field, List<Long> ids) {
        ids.stream()
                .flatMap(id -> option(field, id).stream())
                .filter(option -> !isUsed(field, option))
                .forEach(options::deleteOptionAndChildren);
    }

    /** The ids of the issues that have the option, archived ones included, whoever may see them. */
    public Set<Long> issuesWith(CustomField field, long id) {
        return field.getCustomFieldType() instanceof MultipleSettableCustomFieldType<?, ?> type
                ? option(field, id)
                        .map(option -> Set.copyOf(type.getIssueIdsWithValue(field, option)))
                        .orElse(Set.of())
                : Set.of();
    }

    /**
     * Puts one option in the place of another on every issue that has it.
     *
     * @param edit changes one issue
     */
    public void replace(CustomField field, long from, long into, Replacing edit) {
        Optional<Option> gone = option(field, from);
        Optional<Option> staying = option(field, into);
        if (gone.isPresent() && staying.isPresent()) {
            issuesWith(field, from).forEach(issue -> edit.replace(issue, gone.get(), staying.get()));
        }
    }

    /** Changes one issue. */
    @FunctionalInterface
    public interface Replacing {
        /** Gives the issue one option in place of the other. */
        void replace(long issueId, Option from, Option into);
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

    /** The names of the options that can be chosen, in their order. */
    public List<String> of(CustomField field) {
        return choices(field).stream()
                .filter(choice -> !choice.disabled())
                .map(Choice::name)
                .toList();
    }

    /** Removes those of the options that no issue has, archived issues included, by their names. */
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
        return chosen(value).stream().map(Choice::name).toList();
    }

    /** The options in a multi-select field's value; empty when nothing is chosen. */
    public static List<Choice> chosen(@Nullable Object value) {
        if (!(value instanceof Collection<?> chosen)) {
            return List.of();
        }
        return chosen.stream()
                .filter(Option.class::isInstance)
                .map(option -> choice((Option) option))
                .toList();
    }

    private Optional<Option> option(CustomField field, long id) {
        return options.getOptions(config(field)).stream()
                .filter(option -> option.getOptionId() == id)
                .findFirst();
    }

    private static Choice choice(Option option) {
        return new Choice(option.getOptionId(), option.getValue(), Boolean.TRUE.equals(option.getDisabled()));
    }

    private static FieldConfig config(CustomField field) {
        return field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
    }
}
