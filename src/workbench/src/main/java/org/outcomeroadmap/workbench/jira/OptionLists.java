package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The options of select fields, in their order. */
public final class OptionLists implements OptionsManager {
    private final Tables tables;

    OptionLists(Tables tables) {
        this.tables = tables;
    }

    /** An option as it was read; what is set on it counts once it is given to {@link #updateOptions}. */
    private static final class StoredOption implements Option {
        private Rows.Option row;

        StoredOption(Rows.Option row) {
            this.row = row;
        }

        @Override
        public void setSequence(Long sequence) {
            row = new Rows.Option(row.id(), row.fieldId(), row.value(), sequence, row.disabled());
        }

        @Override
        public Long getOptionId() {
            return row.id();
        }

        @Override
        public String getValue() {
            return row.value();
        }

        @Override
        public Boolean getDisabled() {
            return row.disabled();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StoredOption option && option.row.id() == row.id();
        }

        @Override
        public int hashCode() {
            return Long.hashCode(row.id());
        }

        @Override
        public String toString() {
            return row.value();
        }
    }

    private static final class OptionList extends ArrayList<Option> implements Options {
        private static final long serialVersionUID = 1L;

        OptionList(Collection<Option> options) {
            super(options);
        }

        @Override
        public @Nullable Option getOptionForValue(String value, @Nullable Long parentOptionId) {
            return stream()
                    .filter(option -> option.getValue().equalsIgnoreCase(value))
                    .findFirst()
                    .orElse(null);
        }
    }

    public Options ofField(Long fieldId) {
        return new OptionList(tables.options.all(row -> row.fieldId() == fieldId).stream()
                .sorted(Comparator.comparing(Rows.Option::sequence))
                .<Option>map(StoredOption::new)
                .toList());
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return ofField(config.getId());
    }

    @Override
    public Option createOption(
            FieldConfig config, @Nullable Long parentOptionId, @Nullable Long sequence, String value) {
        Rows.Option row = new Rows.Option(
                tables.options.nextId(),
                config.getId(),
                value,
                Objects.requireNonNullElseGet(
                        sequence, () -> (long) getOptions(config).size()),
                false);
        tables.options.put(row.id(), row);
        return new StoredOption(row);
    }

    @Override
    public void deleteOptionAndChildren(Option option) {
        tables.options.remove(option.getOptionId());
    }

    @Override
    public void setValue(Option option, String value) {
        change(option, row -> new Rows.Option(row.id(), row.fieldId(), value, row.sequence(), row.disabled()));
    }

    @Override
    public void enableOption(Option option) {
        change(option, row -> new Rows.Option(row.id(), row.fieldId(), row.value(), row.sequence(), false));
    }

    @Override
    public void disableOption(Option option) {
        change(option, row -> new Rows.Option(row.id(), row.fieldId(), row.value(), row.sequence(), true));
    }

    @Override
    public void updateOptions(Collection<Option> options) {
        options.forEach(option -> change(option, row -> ((StoredOption) option).row));
    }

    private void change(Option option, UnaryOperator<Rows.Option> change) {
        tables.options.get(option.getOptionId()).ifPresent(row -> tables.options.put(row.id(), change.apply(row)));
    }

    @Override
    public @Nullable Option findByOptionId(@Nullable Long optionId) {
        return tables.options.get(optionId).map(StoredOption::new).orElse(null);
    }
}
