package org.outcomeroadmap.jira.outcome;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.journey.JourneySteps;
import org.outcomeroadmap.jira.journey.Journeys;
import org.outcomeroadmap.jira.journey.StepOptions;
import org.outcomeroadmap.jira.platform.IssueEdits;
import org.outcomeroadmap.jira.platform.IssueIndex;
import org.outcomeroadmap.jira.setup.OutcomeFields;

class SummaryComposerTest {

    private final TestSite site = new TestSite();
    private final MutableIssue outcome = site.outcome("FT-1");
    private final CustomField job = site.field(10101, "org.outcomeroadmap.jira:job");
    private final CustomField measure = site.field(10102, "org.outcomeroadmap.jira:success-measure");
    private final Wordings wordings = mock(Wordings.class);
    private final IssueIndexingService indexing = mock(IssueIndexingService.class);
    private final SummaryComposer composer;

    SummaryComposerTest() {
        site.texts.put("org.outcomeroadmap.jira.site.field.job", "10101");
        site.texts.put("org.outcomeroadmap.jira.site.field.success-measure", "10102");
        when(wordings.version(anyLong())).thenReturn(1);
        OutcomeFields fields = new OutcomeFields(site.ids, site.customFields);
        OutcomeIssues outcomes = new OutcomeIssues(
                site.kinds,
                site.projects,
                fields,
                new JourneySteps(fields, mock(Journeys.class), mock(StepOptions.class)),
                wordings);
        IssueEdits edits = new IssueEdits(site.issueManager, new IssueIndex(indexing, site.issues));
        composer = new SummaryComposer(mock(EventPublisher.class), outcomes, wordings, edits);
        doAnswer(call -> when(outcome.getSummary()).thenReturn(call.getArgument(0)))
                .when(outcome)
                .setSummary(anyString());
        when(outcome.getCustomFieldValue(job)).thenReturn("Choose food stops");
        when(outcome.getCustomFieldValue(measure)).thenReturn("with more confidence");
    }

    @Test
    void theSummaryIsJobSpaceAndSuccessMeasure() {
        composer.onIssueEvent(event(outcome, EventType.ISSUE_CREATED_ID));

        verify(outcome).setSummary("Choose food stops with more confidence");
        verify(wordings).keep(outcome.getId(), "Choose food stops", "with more confidence", site.user);
    }

    @Test
    void theChangeRaisesNoEventAndIsSearchable() throws IndexException {
        composer.onIssueEvent(event(outcome, EventType.ISSUE_UPDATED_ID));

        verify(site.issueManager).updateIssue(site.user, outcome, EventDispatchOption.DO_NOT_DISPATCH, false);
        verify(indexing).reIndex(outcome);
    }

    @Test
    void evenIfItsOwnChangeWereHeardItWouldNotLoop() {
        when(site.issueManager.updateIssue(any(), any(), any(), org.mockito.ArgumentMatchers.anyBoolean()))
                .thenAnswer(call -> {
                    composer.onIssueEvent(event(outcome, EventType.ISSUE_UPDATED_ID));
                    return outcome;
                });

        composer.onIssueEvent(event(outcome, EventType.ISSUE_UPDATED_ID));

        verify(outcome, times(1)).setSummary(any());
    }

    @Test
    void aDirectChangeOfTheSummaryIsPutBack() {
        when(outcome.getSummary()).thenReturn("Something else");

        composer.onIssueEvent(event(outcome, EventType.ISSUE_UPDATED_ID));

        verify(outcome).setSummary("Choose food stops with more confidence");
    }

    @Test
    void withoutASuccessMeasureTheSummaryIsTheJob() {
        when(outcome.getCustomFieldValue(measure)).thenReturn(null);

        composer.onIssueEvent(event(outcome, EventType.ISSUE_CREATED_ID));

        verify(outcome).setSummary("Choose food stops");
    }

    @Test
    void withoutAJobTheSummaryStaysAsWritten() {
        when(outcome.getCustomFieldValue(job)).thenReturn(" ");

        composer.onIssueEvent(event(outcome, EventType.ISSUE_CREATED_ID));

        verify(outcome, never()).setSummary(any());
    }

    @Test
    void otherIssuesAndDeletedOnesAreLeftAlone() {
        MutableIssue story = site.story("FT-30", null);

        composer.onIssueEvent(event(story, EventType.ISSUE_UPDATED_ID));
        composer.onIssueEvent(event(outcome, EventType.ISSUE_DELETED_ID));

        verify(site.issueManager, never()).updateIssue(any(), any(), any(), org.mockito.ArgumentMatchers.anyBoolean());
    }

    private IssueEvent event(MutableIssue issue, Long type) {
        return new IssueEvent(issue, site.user, null, null, null, Map.of(), type);
    }
}
