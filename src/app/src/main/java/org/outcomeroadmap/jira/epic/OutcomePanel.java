package org.outcomeroadmap.jira.epic;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;

/** On an outcome: its score, how it moved, and which roadmap issues target it. */
public class OutcomePanel extends IssuePanel {

    /** Made by Jira. */
    @Inject
    public OutcomePanel(I18nResolver i18n) {
        super("outcomes-outcome-panel", "outcomes.panel.outcome.label", i18n);
    }
}
