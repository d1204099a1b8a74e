package com.atlassian.jira.issue.fields.screen;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** A tab of a screen. */
@Seen(BLACKDUCK)
public interface FieldScreenTab {
    Long getId();

    String getName();

    int getPosition();

    void addFieldScreenLayoutItem(String fieldId);

    void addFieldScreenLayoutItem(String fieldId, int position);

    FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId);

    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();

    boolean isContainsField(String fieldId);

    FieldScreen getFieldScreen();

    void store();
}
