package org.outcomeroadmap.jira.epic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.epic.EpicOutcomes.Targeted;

/** A story's link counts as its epic's, and a link one end of which may not be seen does not exist. */
class EpicOutcomesTest {

    private final TestSite site = new TestSite();
    private final MutableIssue outcome = site.outcome("FT-1");
    private final MutableIssue other = site.outcome("FT-2");
    private final MutableIssue epic = site.epic("FT-20");
    private final MutableIssue story = site.story("FT-30", epic);
    private final Sight sight = Sight.of(site.visibility.of(site.user));

    @Test
    void anEpicTargetsWhatItIsLinkedWith() {
        site.link(epic, outcome);

        assertThat(targetedBy(epic)).containsExactly("FT-1");
        assertThat(targetingKeys(outcome)).containsExactly("FT-20");
    }

    @Test
    void aStorysLinkCountsAsItsEpics() {
        site.link(story, outcome);

        assertThat(targetedBy(epic)).containsExactly("FT-1");
        assertThat(targetingKeys(outcome)).containsExactly("FT-20");
    }

    @Test
    void aSubTasksLinkCountsAsItsStorysEpics() {
        site.link(site.subTask("FT-40", story), outcome);

        assertThat(targetedBy(epic)).containsExactly("FT-1");
        assertThat(targetingKeys(outcome)).containsExactly("FT-20");
    }

    @Test
    void aStoryWithoutAnEpicCoversNothingButShowsItsOwn() {
        MutableIssue alone = site.story("FT-31", null);
        site.link(alone, outcome);

        assertThat(targetingKeys(outcome)).isEmpty();
        assertThat(targetedBy(alone)).containsExactly("FT-1");
    }

    @Test
    void aStoryHasItsOwnOutcomesAndItsEpicsEachOnce() {
        site.link(story, outcome);
        site.link(epic, outcome);
        site.link(epic, other);

        assertThat(site.epics.of(story, sight))
                .containsExactly(new Targeted(outcome, false), new Targeted(other, true));
    }

    @Test
    void anEpicHasEachOutcomeOnceHoweverOftenItIsLinked() {
        site.link(epic, outcome);
        site.link(story, outcome);

        assertThat(site.epics.of(epic, sight)).containsExactly(new Targeted(outcome, false));
        assertThat(targetingKeys(outcome)).containsExactly("FT-20");
    }

    @Test
    void aHiddenOutcomeIsNotTargeted() {
        site.link(epic, outcome);
        site.hide(outcome);

        assertThat(targetedBy(epic)).isEmpty();
        assertThat(targetingKeys(outcome)).isEmpty();
    }

    @Test
    void aHiddenStorysLinkDoesNotCount() {
        site.link(story, outcome);
        site.hide(story);

        assertThat(targetedBy(epic)).isEmpty();
        assertThat(targetingKeys(outcome)).isEmpty();
    }

    @Test
    void aHiddenEpicTargetsNothingThatCouldBeTold() {
        site.link(story, outcome);
        site.link(epic, other);
        site.hide(epic);

        assertThat(targetingKeys(outcome)).isEmpty();
        assertThat(targetedBy(story)).containsExactly("FT-1");
    }

    @Test
    void whatIsNoOutcomeIsNotTargeted() {
        site.link(epic, site.story("FT-33", null));

        assertThat(targetedBy(epic)).isEmpty();
    }

    @Test
    void anOutcomeOfAProjectWithoutTheAppIsNotTargeted() {
        Project off = site.project(2, "OFF");
        site.link(epic, site.issue("OFF-1", "10", off));

        assertThat(targetedBy(epic)).isEmpty();
    }

    @Test
    void anEpicOfAProjectWithoutTheAppMayTargetAnOutcome() {
        Project off = site.project(2, "OFF");
        site.link(site.issue("OFF-7", "12", off), outcome);

        assertThat(targetingKeys(outcome)).containsExactly("OFF-7");
    }

    @Test
    void anArchivedEpicCountsNowhere() {
        site.link(epic, outcome);
        org.mockito.Mockito.when(epic.isArchived()).thenReturn(true);

        assertThat(targetingKeys(outcome)).isEmpty();
    }

    @Test
    void aMovedStoryCountsForItsNewEpicOnceItIsForgotten() {
        site.link(story, outcome);
        assertThat(targetedBy(epic)).containsExactly("FT-1");

        MutableIssue next = site.epic("FT-21");
        site.story("FT-30", next);
        site.counting.forget(story);

        assertThat(targetedBy(epic)).isEmpty();
        assertThat(targetedBy(next)).containsExactly("FT-1");
    }

    @Test
    void anEpicAsksForItsOwnLinksHoweverManyOthersThereAre() {
        for (int number = 100; number < 150; number++) {
            site.link(site.epic("FT-" + number), other);
        }
        site.link(epic, outcome);
        site.link(story, other);
        site.epics.of(epic, sight);
        clearInvocations(site.linkManager, site.issueManager);

        assertThat(site.epics.of(epic, sight)).hasSize(2);
        verify(site.linkManager, never()).getIssueLinks(anyLong());
        verify(site.linkManager, times(2)).getOutwardLinks(anyLong());
        verify(site.issueManager, atMost(4)).getIssueObject(anyLong());
    }

    private List<String> targetedBy(Issue issue) {
        List<String> targeted = site.epics.of(issue, sight).stream()
                .map(target -> target.outcome().getKey())
                .toList();
        if (site.kinds.isRoadmap(issue)) {
            assertThat(site.epics.links(sight).outcomesOf(issue.getId()).values())
                    .as("the same, counted for many at once")
                    .extracting(Issue::getKey)
                    .containsExactlyInAnyOrderElementsOf(targeted);
        }
        return targeted;
    }

    private List<String> targetingKeys(Issue targeted) {
        List<String> targeting =
                site.epics.epicsOf(targeted, sight).stream().map(Issue::getKey).toList();
        if (sight.sees(targeted) && site.kinds.isOutcome(targeted)) {
            assertThat(site.epics.links(sight).epicsOf(targeted.getId()).values())
                    .as("the same, counted for many at once")
                    .extracting(Issue::getKey)
                    .containsExactlyInAnyOrderElementsOf(targeting);
        }
        return targeting;
    }
}
