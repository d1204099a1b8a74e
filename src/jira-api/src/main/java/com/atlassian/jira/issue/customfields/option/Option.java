package com.atlassian.jira.issue.customfields.option;

import static org.outcomeroadmap.signature.Source.MRIM;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** One option of a select field. */
@Seen(MRIM)
public interface Option {
    Long getOptionId();

    String getValue();

    @Seen(UNPROVEN)
    Boolean getDisabled();
}
