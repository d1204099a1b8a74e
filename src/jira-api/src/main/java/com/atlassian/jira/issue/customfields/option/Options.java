package com.atlassian.jira.issue.customfields.option;

import static org.outcomeroadmap.signature.Source.POKER;

import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** The options of one configuration, in order. */
@Seen(POKER)
public interface Options extends List<Option> {
    Option getOptionForValue(String value, Long parentOptionId);
}
