package org.outcomeroadmap.jira.epic;

import jakarta.inject.Inject;
import org.outcomeroadmap.jira.permission.Visibility;

/** Holds on issues that are neither outcome nor study nor roadmap issue. */
public class StoryCondition extends PanelCondition {

    /** Made by Jira. */
    @Inject
    public StoryCondition(IssuePanels panels, Visibility visibility) {
        super(Panel.STORY, panels, visibility);
    }
}
