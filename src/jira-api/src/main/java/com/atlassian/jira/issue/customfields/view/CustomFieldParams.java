package com.atlassian.jira.issue.customfields.view;

import static org.outcomeroadmap.signature.Source.IGSL;
import static org.outcomeroadmap.signature.Source.MARKELOV;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import java.util.Collection;
import org.outcomeroadmap.signature.Seen;

/** The raw texts that a form or a REST call gave for a field. */
@Seen(MARKELOV)
public interface CustomFieldParams {
    Object getFirstValueForNullKey();

    Object getFirstValueForKey(String key);

    boolean containsKey(String key);

    @Seen(IGSL)
    Collection getAllValues();

    @Seen(UNPROVEN)
    Collection getValuesForNullKey();
}
