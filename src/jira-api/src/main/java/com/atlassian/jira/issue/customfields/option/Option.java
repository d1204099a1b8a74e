package com.atlassian.jira.issue.customfields.option;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.MRIM;

import org.outcomeroadmap.signature.Seen;

/** One option of a select field. */
@Seen(MRIM)
public interface Option {
    Long getOptionId();

    String getValue();

    @Seen(JAVADOC_7)
    Boolean getDisabled();

    @Seen(JAVADOC_7)
    void setSequence(Long sequence);
}
