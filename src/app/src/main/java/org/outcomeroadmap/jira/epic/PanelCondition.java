package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Visibility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds where a panel is to be shown. What goes wrong in here costs the panel and never the issue, also when this Jira lacks
 * something that the app uses.
 */
abstract class PanelCondition extends AbstractIssueWebCondition {

    private static final Logger LOG = LoggerFactory.getLogger(PanelCondition.class);

    private final Panel panel;
    private final IssuePanels panels;
    private final Visibility visibility;

    PanelCondition(Panel panel, IssuePanels panels, Visibility visibility) {
        this.panel = panel;
        this.panels = panels;
        this.visibility = visibility;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, Issue issue, JiraHelper helper) {
        try {
            return panels.shows(panel, issue, visibility.of(user));
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("{} is shown without the panel {}", issue.getKey(), panel.slug(), failed);
            return false;
        }
    }
}
