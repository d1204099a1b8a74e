package org.outcomeroadmap.jira.epic;

import jakarta.inject.Inject;
import org.outcomeroadmap.jira.permission.Visibility;

/** Holds on roadmap issues, such as epics. */
public class RoadmapCondition extends PanelCondition {

    /** Made by Jira. */
    @Inject
    public RoadmapCondition(IssuePanels panels, Visibility visibility) {
        super(Panel.EPIC, panels, visibility);
    }
}
