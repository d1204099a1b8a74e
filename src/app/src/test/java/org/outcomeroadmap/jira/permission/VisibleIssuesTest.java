package org.outcomeroadmap.jira.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.platform.Issues;

/** What may not be seen, what is archived and what does not exist give the same answer. */
class VisibleIssuesTest {

    private final IssueManager manager = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ApplicationUser dana = mock(ApplicationUser.class);
    private final Visibility visibility = new Visibility(
            new Issues(manager), mock(ProjectManager.class), permissions, mock(JiraAuthenticationContext.class));
    private final VisibleIssues visible = visibility.of(dana);

    @Test
    void showsWhatMayBeBrowsed() {
        MutableIssue issue = issue(true);

        assertThat(visible.get("FT-1")).isSameAs(issue);
        assertThat(visible.find(1)).contains(issue);
        assertThat(visible.visible(issue)).contains(issue);
    }

    @Test
    void hidesTheRestInOneWay() {
        MutableIssue hidden = issue(false);
        String ofHidden = words("FT-1");
        String ofMissing = words("FT-2");
        MutableIssue archived = issue(true);
        when(archived.isArchived()).thenReturn(true);

        assertThat(ofHidden).isEqualTo(ofMissing).isEqualTo(words("FT-1"));
        assertThat(visible.visible(hidden)).isEmpty();
        assertThat(visible.visible(archived)).isEmpty();
        assertThat(visible.visible(null)).isEmpty();
    }

    @Test
    void asksForSomebodyWhoIsSignedIn() {
        assertThat(visible.signedIn()).isSameAs(dana);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> visibility.ofCaller().signedIn())
                .extracting(Refusal::reason)
                .isEqualTo(Refusal.Reason.NOT_SIGNED_IN);
    }

    private String words(String key) {
        try {
            visible.get(key);
        } catch (Refusal refusal) {
            return refusal.reason() + " " + refusal.messages();
        }
        throw new AssertionError("seen");
    }

    private MutableIssue issue(boolean browsable) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getProjectObject()).thenReturn(mock(Project.class));
        when(manager.getIssueObject("FT-1")).thenReturn(issue);
        when(manager.getIssueObject(Long.valueOf(1))).thenReturn(issue);
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(issue), any()))
                .thenReturn(browsable);
        return issue;
    }
}
