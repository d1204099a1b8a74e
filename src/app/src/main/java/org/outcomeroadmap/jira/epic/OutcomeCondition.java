package org.outcomeroadmap.jira.epic;

import jakarta.inject.Inject;
import org.outcomeroadmap.jira.permission.Visibility;

/** Holds on outcomes. */
public class OutcomeCondition extends PanelCondition {

    /** Made by Jira. */
    @Inject
    public OutcomeCondition(IssuePanels panels, Visibility visibility) {
        super(Panel.OUTCOME, panels, visibility);
    }
}
