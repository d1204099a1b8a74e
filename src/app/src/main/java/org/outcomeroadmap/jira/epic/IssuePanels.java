package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.permission.ImportPermission;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.setup.IssueKind;
import org.outcomeroadmap.jira.setup.IssueKinds;

/** Decides which of the app's panels an issue has for a user. Jira has made sure that the user may see the issue. */
@Named
public class IssuePanels {

    private final IssueKinds kinds;
    private final ImportPermission permission;

    @Inject
    public IssuePanels(IssueKinds kinds, ImportPermission permission) {
        this.kinds = kinds;
        this.permission = permission;
    }

    /** Whether the panel stands on the issue: never where the app is off, nor on archived issues. */
    public boolean shows(Panel panel, Issue issue, VisibleIssues viewer) {
        return kinds.of(issue)
                .filter(kind -> panel.kind()
                        .map(kind::equals)
                        .orElseGet(() -> kind == IssueKind.STUDY || offersImport(issue, viewer)))
                .isPresent();
    }

    /** Any issue may hold a survey, but only who may import it is bothered with that. */
    private boolean offersImport(Issue issue, VisibleIssues viewer) {
        return !issue.getAttachments().isEmpty() && permission.has(viewer, issue);
    }
}
