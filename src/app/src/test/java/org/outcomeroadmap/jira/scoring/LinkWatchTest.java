package org.outcomeroadmap.jira.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.platform.EpicHistory;
import org.outcomeroadmap.jira.platform.IssueIndex;
import org.outcomeroadmap.jira.study.CurrentScores;

/** Whatever changes a top opportunity or a score makes exactly the touched issues searchable anew. */
class LinkWatchTest {

    private final TestSite site = new TestSite();
    private final IssueIndexingService indexing = mock(IssueIndexingService.class);
    private final IssueIndex index = new IssueIndex(indexing, site.issues);
    private final EpicHistory history = new EpicHistory(site.epicFields, site.issues);
    private final LinkWatch watch =
            new LinkWatch(mock(EventPublisher.class), site.ids, site.kinds, site.epics, site.counting, index, history);
    private final CurrentScores current = mock(CurrentScores.class);
    private final OutcomeScores scores = new OutcomeScores(site.kinds, current, site.epics);
    private final MutableIssue outcome = site.outcome("FT-1");
    private final MutableIssue epic = site.epic("FT-20");
    private final MutableIssue story = site.story("FT-30", epic);

    @Test
    void aNewLinkOfAnEpicRenewsTheEpic() throws IndexException {
        watch.onLinkCreated(new IssueLinkCreatedEvent(site.link(epic, outcome)));

        verify(indexing).reIndex(epic);
    }

    @Test
    void aRemovedLinkOfAStoryRenewsItsEpic() throws IndexException {
        IssueLink link = site.link(story, outcome);
        site.links.clear();

        watch.onLinkDeleted(new IssueLinkDeletedEvent(link));

        verify(indexing).reIndex(epic);
        verify(indexing, never()).reIndex(story);
    }

    @Test
    void aLinkOfAnotherTypeRenewsNothing() throws IndexException {
        IssueLink link = site.link(epic, outcome);
        when(link.getLinkTypeId()).thenReturn(1L);

        watch.onLinkCreated(new IssueLinkCreatedEvent(link));

        verify(indexing, never()).reIndex(any(Issue.class));
    }

    @Test
    void aStoryThatMovesRenewsBothEpicsEvenIfTheOldOneWasNotRemembered() throws Exception {
        site.link(story, outcome);
        MutableIssue next = site.epic("FT-21");
        site.story("FT-30", next);

        watch.onIssueEvent(event(story, moved("FT-20")));

        verify(indexing).reIndex(epic);
        verify(indexing).reIndex(next);
    }

    @Test
    void aStoryWithoutOutcomesRenewsNothing() throws IndexException {
        watch.onIssueEvent(event(story, null));

        verify(indexing, never()).reIndex(any(Issue.class));
    }

    @Test
    void aChangedOutcomeRenewsItsEpics() throws IndexException {
        site.link(story, outcome);

        watch.onIssueEvent(event(outcome, null));

        verify(indexing).reIndex(epic);
    }

    @Test
    void anArchivedOutcomeRenewsItsEpics() throws IndexException {
        site.link(story, outcome);
        when(outcome.isArchived()).thenReturn(true);

        watch.onIssueEvent(new IssueEvent(outcome, site.user, null, null, null, Map.of(), EventType.ISSUE_ARCHIVED_ID));

        verify(indexing).reIndex(epic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"project", "issuetype"})
    void whatIsNoOutcomeAnyMoreRenewsItsEpics(String changed) throws Exception {
        site.link(story, outcome);
        when(outcome.getIssueTypeId()).thenReturn("10001");
        assertThat(site.kinds.isOutcome(outcome)).isFalse();

        watch.onIssueEvent(event(outcome, change(changed, "before")));

        verify(indexing).reIndex(epic);
    }

    @Test
    void newScoresRenewTheOutcomesAndEachEpicOnce() throws IndexException {
        MutableIssue other = site.outcome("FT-2");
        site.link(epic, outcome);
        site.link(story, other);
        ScoreReindex reindex = new ScoreReindex(site.issues, site.epics, site.counting, index, scores);

        reindex.scoresChanged(List.of(outcome.getId(), other.getId(), 404L));

        verify(indexing).reIndexIssueObjects(List.of(outcome, other));
        verify(indexing).reIndexIssueObjects(List.of(epic));
    }

    @Test
    void whatCannotBeIndexedTogetherIsIndexedOneByOne() throws IndexException {
        when(indexing.reIndexIssueObjects(any())).thenThrow(new IndexException("one of them"));

        index.renew(List.of(outcome, epic));

        verify(indexing).reIndex(outcome);
        verify(indexing).reIndex(epic);
    }

    @Test
    void aScoreThatCannotBeCalculatedIsNotTakenForSearchable() throws IndexException {
        when(current.of(anyLong(), anyLong())).thenThrow(new IllegalStateException("no database"));
        OpportunityScoreField field = new OpportunityScoreField(scores);
        doAnswer(call -> {
                    field.getValueFromIssue(mock(CustomField.class), outcome);
                    return 1L;
                })
                .when(indexing)
                .reIndexIssueObjects(List.of(outcome));
        ScoreReindex reindex = new ScoreReindex(site.issues, site.epics, site.counting, index, scores);

        assertThatIllegalStateException()
                .isThrownBy(() -> reindex.scoresChanged(List.of(outcome.getId())))
                .withMessageContaining("FT-1");
    }

    @Test
    void switchingTheAppRenewsTheOutcomesOfTheProject() throws Exception {
        List<Long> all = List.of(outcome.getId(), story.getId());
        when(site.issueManager.getIssueIdsForProject(1L)).thenReturn(all);
        ScoreReindex reindex = new ScoreReindex(site.issues, site.epics, site.counting, index, scores);

        reindex.projectSwitched(site.project, site.projects.types(1).orElseThrow());

        verify(indexing).reIndexIssueObjects(List.of(outcome));
        verifyNoMoreInteractions(indexing);
    }

    private IssueEvent event(MutableIssue issue, @Nullable GenericValue changes) {
        return new IssueEvent(issue, site.user, null, null, changes, Map.of(), EventType.ISSUE_UPDATED_ID);
    }

    private static GenericValue moved(String formerKey) throws GenericEntityException {
        return change("Field 902", formerKey);
    }

    private static GenericValue change(String field, String former) throws GenericEntityException {
        GenericValue item = mock(GenericValue.class);
        when(item.getString("field")).thenReturn(field);
        when(item.getString("oldstring")).thenReturn(former);
        GenericValue group = mock(GenericValue.class);
        when(group.getRelated("ChildChangeItem")).thenReturn(List.of(item));
        return group;
    }
}
