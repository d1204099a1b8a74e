package com.atlassian.jira.issue.link;

import static org.outcomeroadmap.signature.Source.CONDEC;

import org.outcomeroadmap.signature.Seen;

/** A kind of link with its words in both directions. */
@Seen(CONDEC)
public interface IssueLinkType extends Comparable<IssueLinkType> {
    Long getId();

    String getName();

    String getInward();

    String getOutward();

    String getStyle();

    boolean isSubTaskLinkType();

    boolean isSystemLinkType();
}
