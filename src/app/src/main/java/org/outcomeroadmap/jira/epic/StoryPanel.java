package org.outcomeroadmap.jira.epic;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;

/** On any other issue: which outcomes it serves, itself or through its epic. */
public class StoryPanel extends IssuePanel {

    /** Made by Jira. */
    @Inject
    public StoryPanel(I18nResolver i18n) {
        super("outcomes-story-panel", "outcomes.panel.story.label", i18n);
    }
}
