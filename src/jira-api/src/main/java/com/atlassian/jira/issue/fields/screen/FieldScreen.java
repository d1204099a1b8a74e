package com.atlassian.jira.issue.fields.screen;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** A screen: tabs of fields. */
@Seen(BLACKDUCK)
public interface FieldScreen {
    Long getId();

    String getName();

    void setName(String name);

    String getDescription();

    void setDescription(String description);

    List<FieldScreenTab> getTabs();

    FieldScreenTab getTab(int position);

    FieldScreenTab addTab(String name);

    boolean containsField(String fieldId);

    void removeFieldScreenLayoutItem(String fieldId);

    void store();
}
