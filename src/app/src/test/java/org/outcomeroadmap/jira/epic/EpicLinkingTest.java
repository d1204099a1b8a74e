package org.outcomeroadmap.jira.epic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.permission.ProjectPermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Reason;
import org.outcomeroadmap.jira.permission.VisibleIssues;

class EpicLinkingTest {

    private final TestSite site = new TestSite();
    private final MutableIssue outcome = site.outcome("FT-1");
    private final MutableIssue epic = site.epic("FT-20");
    private final VisibleIssues viewer = site.visibility.of(site.user);
    private final EpicLinking linking = new EpicLinking(site.issueLinks, site.ids, site.kinds);

    @Test
    void linksTheEpicAsTheSource() throws CreateException {
        linking.link("FT-20", List.of("FT-1"), viewer);

        verify(site.linkManager).createIssueLink(epic.getId(), outcome.getId(), TestSite.TARGETS, null, site.user);
    }

    @Test
    void linksNothingTwice() throws CreateException {
        site.link(epic, outcome);

        linking.link("FT-20", List.of("FT-1"), viewer);

        verifyNothingLinked();
    }

    @Test
    void linksAllOrNone() throws CreateException {
        Refusal refused = refusal(() -> linking.link("FT-20", List.of("FT-1", "FT-404"), viewer));

        assertThat(refused.reason()).isEqualTo(Reason.NOT_FOUND);
        verifyNothingLinked();
    }

    @Test
    void aHiddenOutcomeIsRefusedInTheWordsForAMissingOne() {
        site.hide(outcome);

        Refusal hidden = refusal(() -> linking.link("FT-20", List.of("FT-1"), viewer));
        Refusal missing = refusal(() -> linking.link("FT-20", List.of("FT-404"), viewer));

        assertThat(hidden.messages()).isEqualTo(missing.messages());
        assertThat(hidden.reason()).isEqualTo(missing.reason());
    }

    @Test
    void needsThePermissionToLinkIssues() throws CreateException {
        when(site.permissionManager.hasPermission(ProjectPermissions.LINK_ISSUES, epic, site.user))
                .thenReturn(false);

        assertThat(refusal(() -> linking.link("FT-20", List.of("FT-1"), viewer)).reason())
                .isEqualTo(Reason.NOT_PERMITTED);
        verifyNothingLinked();
    }

    @Test
    void somebodyWhoIsNotSignedInLinksNothing() {
        VisibleIssues nobody = site.visibility.of(null);

        assertThat(refusal(() -> linking.link("FT-20", List.of("FT-1"), nobody)).reason())
                .isEqualTo(Reason.NOT_SIGNED_IN);
    }

    @Test
    void onlyOutcomesAreTargetedAndOutcomesTargetNothing() {
        site.story("FT-30", null);

        assertThat(refusal(() -> linking.link("FT-20", List.of("FT-30"), viewer))
                        .fields())
                .containsKey("outcome");
        assertThat(refusal(() -> linking.link("FT-1", List.of("FT-1"), viewer)).reason())
                .isEqualTo(Reason.INVALID);
    }

    @Test
    void removesTheLinkAndNothingElse() throws RemoveException {
        IssueLink link = site.link(epic, outcome);
        site.link(epic, site.outcome("FT-2"));

        linking.unlink("FT-20", "FT-1", viewer);

        verify(site.linkManager).removeIssueLink(link, site.user);
        assertThat(refusal(() -> linking.unlink("FT-20", "FT-404", viewer)).reason())
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void aLinkOfAStoryIsNotRemovedFromItsEpic() throws RemoveException {
        site.link(site.story("FT-30", epic), outcome);

        assertThat(refusal(() -> linking.unlink("FT-20", "FT-1", viewer)).reason())
                .isEqualTo(Reason.NOT_FOUND);
        verify(site.linkManager, never()).removeIssueLink(any(), any());
    }

    private void verifyNothingLinked() throws CreateException {
        verify(site.linkManager, never()).createIssueLink(any(), any(), any(), any(), any());
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
