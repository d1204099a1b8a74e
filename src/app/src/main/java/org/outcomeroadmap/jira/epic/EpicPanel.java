package org.outcomeroadmap.jira.epic;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;

/** On a roadmap issue: which outcomes it targets, and how they score. */
public class EpicPanel extends IssuePanel {

    /** Made by Jira. */
    @Inject
    public EpicPanel(I18nResolver i18n) {
        super("outcomes-epic-panel", "outcomes.panel.epic.label", i18n);
    }
}
