package org.outcomeroadmap.jira.epic;

import jakarta.inject.Inject;
import org.outcomeroadmap.jira.permission.Visibility;

/**
 * Holds on studies for everybody who sees them, and on other issues of an enabled project that have attachments for
 * those who may import them.
 */
public class StudyImportCondition extends PanelCondition {

    /** Made by Jira. */
    @Inject
    public StudyImportCondition(IssuePanels panels, Visibility visibility) {
        super(Panel.STUDY_IMPORT, panels, visibility);
    }
}
