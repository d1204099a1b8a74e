package org.outcomeroadmap.jira.journey;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.MultipleSettableCustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One multi-select field with its options, and the issues that have them. */
public final class OptionsInMemory implements OptionsManager {

    /** The ids of the options that issues have, by the issues' ids. */
    public final Map<Long, Set<Long>> issues = new HashMap<>();

    /** Whether renaming fails. */
    public boolean broken;

    private final List<Kept> kept = new ArrayList<>();
    private final CustomField field = mock(CustomField.class);
    private long last = 100;

    /** Makes the field, without options. */
    public OptionsInMemory() {
        FieldConfigScheme scheme = mock(FieldConfigScheme.class);
        FieldConfig config = mock(FieldConfig.class);
        when(scheme.getOneAndOnlyConfig()).thenReturn(config);
        when(field.getConfigurationSchemes()).thenReturn(List.of(scheme));
        when(field.getIdAsLong()).thenReturn(10_004L);
        MultipleSettableCustomFieldType<?, ?> type = mock(MultipleSettableCustomFieldType.class);
        when(type.getIssueIdsWithValue(same(field), any()))
                .thenAnswer(call -> with(call.<Option>getArgument(1).getOptionId()));
        when(field.getCustomFieldType()).thenAnswer(call -> type);
    }

    /** The field. */
    public CustomField field() {
        return field;
    }

    /** The options in their order, those that are disabled in parentheses. */
    public List<String> told() {
        return ordered().stream()
                .map(option -> option.disabled ? "(" + option.value + ")" : option.value)
                .toList();
    }

    /** The id of the option of this name. */
    public long id(String name) {
        return kept.stream()
                .filter(option -> option.value.equals(name))
                .findFirst()
                .orElseThrow()
                .id;
    }

    private Set<Long> with(long option) {
        Set<Long> found = new TreeSet<>();
        issues.forEach((issue, options) -> {
            if (options.contains(option)) {
                found.add(issue);
            }
        });
        return found;
    }

    private List<Kept> ordered() {
        return kept.stream()
                .sorted(Comparator.comparing(option -> option.sequence))
                .toList();
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return new OptionList(ordered());
    }

    @Override
    public Option createOption(
            FieldConfig config, @Nullable Long parentOptionId, @Nullable Long sequence, String value) {
        last++;
        Kept made = new Kept(last, value, kept.size());
        kept.add(made);
        return made;
    }

    @Override
    public void deleteOptionAndChildren(Option option) {
        kept.removeIf(one -> one.id == option.getOptionId());
    }

    @Override
    public void setValue(Option option, String value) {
        if (broken) {
            throw new IllegalStateException("Jira is out of order");
        }
        ((Kept) option).value = value;
    }

    @Override
    public void enableOption(Option option) {
        ((Kept) option).disabled = false;
    }

    @Override
    public void disableOption(Option option) {
        ((Kept) option).disabled = true;
    }

    @Override
    public void updateOptions(Collection<Option> options) {
        // What is set on these options counts at once.
    }

    @Override
    public @Nullable Option findByOptionId(Long optionId) {
        return kept.stream().filter(option -> option.id == optionId).findFirst().orElse(null);
    }

    private static final class Kept implements Option {

        private final long id;
        private String value;
        private long sequence;
        private boolean disabled;

        Kept(long id, String value, long sequence) {
            this.id = id;
            this.value = value;
            this.sequence = sequence;
        }

        @Override
        public Long getOptionId() {
            return id;
        }

        @Override
        public String getValue() {
            return value;
        }

        @Override
        public Boolean getDisabled() {
            return disabled;
        }

        @Override
        public void setSequence(Long place) {
            sequence = place;
        }
    }

    private static final class OptionList extends ArrayList<Option> implements Options {
        private static final long serialVersionUID = 1L;

        OptionList(Collection<? extends Option> options) {
            super(options);
        }

        @Override
        public @Nullable Option getOptionForValue(String value, @Nullable Long parentOptionId) {
            return stream()
                    .filter(option -> option.getValue().equals(value))
                    .findFirst()
                    .orElse(null);
        }
    }
}
