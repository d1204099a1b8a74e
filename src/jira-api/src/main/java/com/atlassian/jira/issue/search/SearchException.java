package com.atlassian.jira.issue.search;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.JiraException;
import org.outcomeroadmap.signature.Seen;

/** A search failed. */
@Seen(JAVADOC_7)
public class SearchException extends JiraException {
    @Seen(UNPROVEN)
    public SearchException(String message) {
        super(message);
    }
}
