package com.atlassian.jira.issue.link;

import static org.outcomeroadmap.signature.Source.CONDEC;

import java.util.Collection;
import org.outcomeroadmap.signature.Seen;

/** The kinds of links. */
@Seen(CONDEC)
public interface IssueLinkTypeManager {
    void createIssueLinkType(String name, String outward, String inward, String style);

    IssueLinkType getIssueLinkType(Long id);

    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);
}
