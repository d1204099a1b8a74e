package com.atlassian.jira.issue.customfields.manager;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.POKER;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;
import org.outcomeroadmap.signature.Seen;

/** The options of select fields. */
@Seen(POKER)
public interface OptionsManager {
    Options getOptions(FieldConfig config);

    @Seen(JAVADOC_7)
    Option createOption(FieldConfig config, Long parentOptionId, Long sequence, String value);

    @Seen(JAVADOC_7)
    void deleteOptionAndChildren(Option option);

    @Seen(JAVADOC_7)
    void setValue(Option option, String value);

    @Seen(JAVADOC_7)
    void enableOption(Option option);

    @Seen(JAVADOC_7)
    void disableOption(Option option);

    @Seen(JAVADOC_7)
    void updateOptions(Collection<Option> options);

    @Seen(JAVADOC_7)
    Option findByOptionId(Long optionId);
}
