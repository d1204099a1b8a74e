package com.atlassian.jira.issue.fields.screen;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import java.util.Collection;
import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** The screens. */
@Seen(BLACKDUCK)
public interface FieldScreenManager {
    FieldScreen getFieldScreen(Long id);

    Collection<FieldScreen> getFieldScreens();

    void createFieldScreen(FieldScreen screen);

    void updateFieldScreen(FieldScreen screen);

    List<FieldScreenTab> getFieldScreenTabs(FieldScreen screen);

    Collection<FieldScreenTab> getFieldScreenTabs(String fieldId);

    void refresh();
}
