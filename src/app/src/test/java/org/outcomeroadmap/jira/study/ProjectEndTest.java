package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.audit.AuditRow;
import org.outcomeroadmap.jira.mapping.RememberedRow;
import org.outcomeroadmap.jira.outcome.Wordings;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.rules.RuleChoice;
import org.outcomeroadmap.jira.rules.RuleVersion;

/** With a project goes all that the app keeps about it, and nothing of another. */
class ProjectEndTest {

    private final StudySite site = new StudySite();
    private final TestSite settings = new TestSite();
    private final Wordings wordings = mock(Wordings.class);
    private final EventPublisher events = mock(EventPublisher.class);
    private final ProjectEnd end = new ProjectEnd(
            events, new Issues(site.issueManager), site.removing, wordings, settings.projects, site.rules, site.audit);

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everyRowOfTheProjectGoesAndTheOthersStay() {
        study(1, 2);
        study(11, 12);
        study(3, 4);
        new StudyLife(events, site.removing, site.archive).onIssueEvent(deletionOf("FT-3"));
        site.issues.remove("FT-1");
        site.issues.remove("FT-2");
        site.issues.remove("FT-3");
        site.issues.remove("FT-4");

        end.onProjectDeleted(deleted(StudySite.PROJECT_ID));

        assertThat(site.tables.find(StudyRow.class))
                .extracting(StudyRow::getIssueId)
                .containsExactly(11L);
        assertThat(site.tables.find(VersionRow.class)).hasSize(1);
        assertThat(site.tables.find(TotalRow.class))
                .extracting(TotalRow::getOutcomeId)
                .containsExactly(12L);
        assertThat(site.tables.find(SegmentRow.class))
                .extracting(SegmentRow::getOutcomeId)
                .containsOnly(12L);
        assertThat(site.tables.find(AuditRow.class)).isEmpty();
        assertThat(site.tables.find(PendingRow.class)).isEmpty();
        assertThat(site.tables.find(RememberedRow.class)).isEmpty();
    }

    @Test
    void theProjectIsNoLongerKnown() {
        settings.texts.put("org.outcomeroadmap.jira.enabled-projects", "5,77");
        settings.texts.put("org.outcomeroadmap.jira.project.77", "10|11|12");

        site.audit.record(5, "switched-on", "admin", Map.of());
        site.audit.record(77, "switched-on", "admin", Map.of());
        site.rules.add(77, decision());
        site.rules.add(RuleBook.SITE, decision());

        end.onProjectDeleted(deleted(77));

        assertThat(site.audit.of(77)).isEmpty();
        assertThat(site.audit.of(5)).hasSize(1);
        assertThat(site.rules.versions(77)).isEmpty();
        assertThat(site.rules.versions(RuleBook.SITE)).hasSize(1);
        assertThat(settings.projects.ids()).containsExactly(5L);
        assertThat(settings.settings).doesNotContainKey("org.outcomeroadmap.jira.project.77");
    }

    @Test
    void wordingsAreForgottenByTheirOutcomesBeingGone() {
        site.issue(8, "FT-8");

        end.onProjectDeleted(deleted(77));

        ArgumentCaptor<java.util.function.LongPredicate> exists = ArgumentCaptor.captor();
        verify(wordings).forgetLost(exists.capture());
        assertThat(exists.getValue().test(8)).isTrue();
        assertThat(exists.getValue().test(9)).isFalse();
    }

    @Test
    void listensAsLongAsTheAppIsOn() {
        end.start();
        end.stop();

        verify(events).register(end);
        verify(events).unregister(end);
    }

    private static RuleVersion decision() {
        return new RuleVersion(1, StudySite.NOW, "admin", "To try", RuleChoice.NONE);
    }

    private void study(long issue, long outcome) {
        Issue home = site.issue(issue, "FT-" + issue);
        site.outcome(outcome, "FT-" + outcome);
        String header = "respondent,market,imp_FT-%1$d,sat_FT-%1$d".formatted(outcome);
        site.attach(issue, home, header + "\nr1,US,5,1\nr2,DE,4,2\nr3,US,3,3\nr4,DE,4,1\nr5,US,5,5\n");
        site.studiesResource.importStudy(null, StudyImportTest.request(issue, "Q" + issue, false));
    }

    private IssueEvent deletionOf(String key) {
        IssueEvent event = mock(IssueEvent.class);
        when(event.getEventTypeId()).thenReturn(EventType.ISSUE_DELETED_ID);
        when(event.getIssue()).thenReturn(Objects.requireNonNull(site.issues.get(key)));
        return event;
    }

    private ProjectDeletedEvent deleted(long id) {
        return new ProjectDeletedEvent(StudySite.user("admin"), settings.project(id, "GONE"));
    }
}
