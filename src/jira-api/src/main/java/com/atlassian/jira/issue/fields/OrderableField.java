package com.atlassian.jira.issue.fields;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import com.atlassian.jira.issue.Issue;
import org.outcomeroadmap.signature.Seen;

/** A field that can stand on a screen. */
@Seen(BLACKDUCK)
public interface OrderableField<V> extends Field {
    void createValue(Issue issue, V value);
}
