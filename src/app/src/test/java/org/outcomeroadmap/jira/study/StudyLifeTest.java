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
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results live and die with their issues; nothing is lost silently. */
class StudyLifeTest {

    private final StudySite site = new StudySite();
    private final Issue home = site.issue(1, "FT-1");
    private final long stops = site.outcome(2, "FT-2").issueId();
    private final Issue rated = Objects.requireNonNull(site.issues.get("FT-2"));
    private final EventPublisher events = mock(EventPublisher.class);
    private final StudyLife life = new StudyLife(events, site.removing);

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
        TraceRow trace = site.tables.find(TraceRow.class)[0];
        assertThat(trace.getWave()).isEqualTo("Q1");
        assertThat(trace.getImportedBy()).isEqualTo("rita");
        assertThat(trace.getProjectId()).isEqualTo(StudySite.PROJECT_ID);
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
        assertThat(site.tables.find(TraceRow.class)).isEmpty();
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

    private JsonNode listed() {
        return OpenApi.checked("Studies", site.studiesResource.studies("FT"))
                .path("studies")
                .path(0);
    }

    private boolean hasScore() {
        return site.boards.of(StudySite.PROJECT_ID, stops).isPresent();
    }

    private void happens(Long type, Issue issue) {
        IssueEvent event = mock(IssueEvent.class);
        when(event.getEventTypeId()).thenReturn(type);
        when(event.getIssue()).thenReturn(issue);
        life.onIssueEvent(event);
    }
}
