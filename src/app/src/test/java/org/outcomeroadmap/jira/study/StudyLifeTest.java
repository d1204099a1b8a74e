package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.java.ao.DBParam;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericValue;
import org.outcomeroadmap.jira.audit.AuditEntry;

/** Results live and die with their issues; nothing is lost silently. */
class StudyLifeTest {

    private final StudySite site = new StudySite();
    private final Issue home = site.issue(1, "FT-1");
    private final long stops = site.outcome(2, "FT-2").issueId();
    private final Issue rated = Objects.requireNonNull(site.issues.get("FT-2"));
    private final EventPublisher events = mock(EventPublisher.class);
    private final StudyLife life = new StudyLife(events, site.removing, site.archive);

    @BeforeEach
    void importStudy() {
        site.attach(7, home, StudyImportTest.survey("5,1", 10));
        site.studiesResource.importStudy(null, StudyImportTest.request(7, "Q1", false));
        site.reindexed.clear();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void deletingTheIssueOfAStudyRemovesItsResultsAndLeavesATrace() {
        happens(EventType.ISSUE_DELETED_ID, home);

        assertThat(hasScore()).isFalse();
        assertThat(site.tables.find(TotalRow.class)).isEmpty();
        AuditEntry trace = site.audit.of(StudySite.PROJECT_ID).get(0);
        assertThat(trace.action()).isEqualTo("study-deleted");
        assertThat(trace.details()).containsEntry("wave", "Q1").containsEntry("imported-by", "rita");
        assertThat(site.reindexed).containsExactly(Set.of(stops));
    }

    @Test
    void deletingAnOutcomeRemovesItsTalliesAndNoOther() {
        long food = site.outcome(3, "FT-3").issueId();
        site.attach(8, home, "respondent,imp_FT-2,sat_FT-2,imp_FT-3,sat_FT-3\n" + StudyImportTest.rows("5,1,4,2", 10));
        site.studiesResource.importStudy(null, StudyImportTest.request(8, "Q2", false));

        happens(EventType.ISSUE_DELETED_ID, rated);

        assertThat(site.tables.find(TotalRow.class, "OUTCOME_ID = ?", stops)).isEmpty();
        assertThat(site.tables.find(TotalRow.class, "OUTCOME_ID = ?", food)).hasSize(1);
        assertThat(site.tables.find(StudyRow.class)).hasSize(2);
        assertThat(actions()).doesNotContain("study-deleted");
    }

    @Test
    void otherEventsChangeNothing() {
        happens(EventType.ISSUE_UPDATED_ID, home);
        happens(EventType.ISSUE_MOVED_ID, home);

        assertThat(hasScore()).isTrue();
    }

    @Test
    void resultsStayWhenTheAttachmentIsRemovedAndAreMarked() {
        assertThat(listed().path("sourceRemoved").asBoolean()).isFalse();

        site.attached.remove(7L);

        assertThat(hasScore()).isTrue();
        assertThat(listed().path("sourceRemoved").asBoolean()).isTrue();
        assertThat(listed().path("importedBy").asText()).isEqualTo("Rita Researcher");
    }

    @Test
    void resultsOfAnArchivedIssueCountNowhereAndReturnUnchanged() {
        when(home.isArchived()).thenReturn(true);
        assertThat(hasScore()).isFalse();

        when(home.isArchived()).thenReturn(false);
        assertThat(hasScore()).isTrue();
    }

    @Test
    void archivingAndRestoringAStudyRenewsTheScoresThatSearchKnows() {
        happens(EventType.ISSUE_ARCHIVED_ID, home);
        happens(EventType.ISSUE_RESTORED_ID, home);
        happens(EventType.ISSUE_ARCHIVED_ID, rated);

        assertThat(site.reindexed).containsExactly(Set.of(stops), Set.of(stops));
    }

    @Test
    void aMovedOutcomeKeepsItsScore() {
        when(rated.getProjectId()).thenReturn(20_000L);

        assertThat(site.boards.of(20_000, stops)).isPresent();
    }

    @Test
    void listensAsLongAsTheAppIsOn() {
        life.start();
        life.stop();

        verify(events).register(life);
        verify(events).unregister(life);
    }

    @Test
    void removingTheAttachmentIsNoted() throws Exception {
        GenericValue change = mock(GenericValue.class);
        GenericValue item = mock(GenericValue.class);
        when(change.getRelated("ChildChangeItem")).thenReturn(List.of(item));
        when(item.getString("field")).thenReturn("Attachment");
        when(item.getString("oldvalue")).thenReturn("7");
        IssueEvent event = event(EventType.ISSUE_UPDATED_ID, home);
        when(event.getChangeLog()).thenReturn(change);

        life.onIssueEvent(event);

        AuditEntry entry = site.audit.of(StudySite.PROJECT_ID).get(0);
        assertThat(entry.action()).isEqualTo("source-removed");
        assertThat(entry.details()).containsEntry("file", "survey.csv").containsEntry("issue", "FT-1");
    }

    @Test
    void onlyJiraAdministratorsHearOfADeletedIssueThatNotEverybodySaw() {
        when(home.getSecurityLevelId()).thenReturn(5L);

        happens(EventType.ISSUE_DELETED_ID, home);

        assertThat(site.audit.of(StudySite.PROJECT_ID))
                .extracting(entry -> entry.issueId().orElseThrow())
                .containsOnly(AuditEntry.GONE_ISSUE);
    }

    @Test
    void theTraceOfAnEarlierVersionMovesToTheAuditTrailOnce() {
        site.tables.create(
                TraceRow.class,
                new DBParam("PROJECT_ID", StudySite.PROJECT_ID),
                new DBParam("STUDY_ID", 3),
                new DBParam("TITLE", "Old survey"),
                new DBParam("WAVE", "2025-Q4"),
                new DBParam("FIELD_DATE", "2025-12-01"),
                new DBParam("IMPORTED_AT", Date.from(StudySite.NOW)),
                new DBParam("IMPORTED_BY", "rita"),
                new DBParam("REMOVED_AT", Date.from(StudySite.NOW)),
                new DBParam("REMOVED_BY", null));

        site.removing.adoptTraces();
        site.removing.adoptTraces();

        assertThat(actions()).containsExactly("study-deleted", "imported");
        assertThat(site.tables.find(TraceRow.class)).isEmpty();
    }

    private List<String> actions() {
        return site.audit.of(StudySite.PROJECT_ID).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private JsonNode listed() {
        return OpenApi.checked("Studies", site.studiesResource.studies("FT"))
                .path("studies")
                .path(0);
    }

    private boolean hasScore() {
        return site.boards.of(StudySite.PROJECT_ID, stops).isPresent();
    }

    private void happens(Long type, Issue issue) {
        life.onIssueEvent(event(type, issue));
    }

    private static IssueEvent event(Long type, Issue issue) {
        IssueEvent event = mock(IssueEvent.class);
        when(event.getEventTypeId()).thenReturn(type);
        when(event.getIssue()).thenReturn(issue);
        return event;
    }
}
