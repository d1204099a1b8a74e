package org.outcomeroadmap.jira.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.util.UserManager;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.audit.AuditEntry;
import org.outcomeroadmap.jira.audit.AuditRow;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Reason;
import org.outcomeroadmap.jira.platform.Accounts;
import org.outcomeroadmap.jira.platform.Transactions;
import org.outcomeroadmap.jira.study.TablesInMemory;

class DecisionsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00.250Z");
    private static final long PROJECT = 1;

    private final TestSite site = new TestSite();
    private final TablesInMemory database = new TablesInMemory(DecisionRow.class, AuditRow.class);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final AuditTrail trail = new AuditTrail(database.service(), clock);
    private final Decisions decisions =
            new Decisions(database.service(), new Transactions(database.service()), locks());
    private final Deciding deciding = new Deciding(decisions, site.kinds, trail, clock);
    private final UserManager users = mock(UserManager.class);
    private final DecisionView view = new DecisionView(new Accounts(users));
    private final ExcuseResource excuses = new ExcuseResource(site.visibility, deciding, view);
    private final DecisionResource notes = new DecisionResource(site.visibility, deciding, view);
    private final EventPublisher events = mock(EventPublisher.class);
    private final DecisionLife life = new DecisionLife(events, decisions, site.issues);
    private final MutableIssue outcome = site.outcome("FT-1");
    private final MutableIssue epic = site.epic("FT-2");

    @BeforeEach
    void signIn() {
        when(site.user.getUsername()).thenReturn("rita");
        when(site.user.getDisplayName()).thenReturn("Rita Researcher");
        when(users.getUserByKey("rita")).thenReturn(site.user);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anExcuseTellsWhyAndWhoSaidSoWhen() {
        Response answer = excuses.excuse("FT-2", "{\"reason\":\" Servers\\u0000must run \"}");

        assertThat(answer.getEntity())
                .isEqualTo(
                        "{\"reason\":\"Servers must run\",\"by\":{\"name\":\"rita\",\"displayName\":\"Rita Researcher\"},"
                                + "\"at\":\"2026-11-28T10:00:00Z\"}");
        assertThat(decisions.of(epic.getId()))
                .hasValue(new Decision("Servers must run", "rita", Instant.parse("2026-11-28T10:00:00Z")));
        assertThat(decisions.of(outcome.getId())).isEmpty();
    }

    @Test
    void aNoteReplacesTheOneBefore() {
        notes.note("FT-1", "{\"note\":\"Later\"}");
        notes.note("FT-1", "{\"note\":\"Never\"}");

        assertThat(database.service().find(DecisionRow.class))
                .extracting(DecisionRow::getWords)
                .containsExactly("Never");
    }

    @Test
    void sayingTheSameAgainChangesNeitherAuthorNorTrail() {
        notes.note("FT-1", "{\"note\":\"Later\"}");
        when(site.user.getKey()).thenReturn("paula");

        Object answer = notes.note("FT-1", "{\"note\":\"Later\"}").getEntity();

        assertThat(answer).asString().contains("\"rita\"");
        assertThat(trail.of(PROJECT)).hasSize(1);
    }

    @Test
    void someoneWhoIsGoneIsToldByTheKey() {
        assertThat(view.note(new Decision("Later", "JIRAUSER10100", NOW)).by().displayName())
                .isEqualTo("JIRAUSER10100");
        assertThat(view.excuse(new Decision("Later", "JIRAUSER10100", NOW)).by().name())
                .isEqualTo("JIRAUSER10100");
    }

    @Test
    void theTrailTellsEveryChangeToThoseWhoSeeTheIssue() {
        excuses.excuse("FT-2", "{\"reason\":\"Servers\"}");
        excuses.takeBack("FT-2");
        excuses.takeBack("FT-2");
        notes.note("FT-1", "{\"note\":\"Later\"}");
        notes.remove("FT-1");

        assertThat(trail.of(PROJECT))
                .extracting(AuditEntry::action)
                .containsExactly("decision-removed", "decision-noted", "excuse-removed", "excused");
        AuditEntry excused = trail.of(PROJECT).get(3);
        assertThat(excused.details())
                .containsEntry("reason", "Servers")
                .containsEntry("issue", "FT-2")
                .hasSize(2);
        assertThat(excused.issueId()).hasValue(epic.getId());
        assertThat(excused.actor()).isEqualTo("rita");
        assertThat(decisions.of(epic.getId())).isEmpty();
        assertThat(decisions.of(outcome.getId())).isEmpty();
    }

    @Test
    void wordsAreNeededAndLimited() {
        assertThat(refusal(() -> excuses.excuse("FT-2", "{}")).fields()).containsOnlyKeys("reason");
        assertThat(refusal(() -> excuses.excuse("FT-2", "{\"reason\":\" \\n \"}"))
                        .fields())
                .containsOnlyKeys("reason");
        assertThat(refusal(() -> notes.note("FT-1", "{\"note\":\"" + "a".repeat(256) + "\"}"))
                        .fields())
                .containsOnlyKeys("note");
        assertThat(refusal(() -> notes.note("FT-1", "{\"note\":\"Later\",\"colour\":1}"))
                        .fields())
                .containsOnlyKeys("colour");
        assertThat(database.service().find(DecisionRow.class)).isEmpty();

        notes.note("FT-1", "{\"note\":\"" + "a".repeat(255) + "\"}");
        assertThat(decisions.of(outcome.getId()).orElseThrow().text()).hasSize(255);
    }

    @Test
    void onlyWhoMayEditTheIssueDecides() {
        when(site.permissionManager.hasPermission(eq(ProjectPermissions.EDIT_ISSUES), eq(epic), any()))
                .thenReturn(false);

        assertThat(refusal(() -> excuses.excuse("FT-2", "{\"reason\":\"Servers\"}"))
                        .reason())
                .isEqualTo(Reason.NOT_PERMITTED);
        assertThat(refusal(() -> excuses.takeBack("FT-2")).reason()).isEqualTo(Reason.NOT_PERMITTED);
    }

    @Test
    void whatIsOutOfSightDoesNotExist() {
        site.hide(epic);
        site.hide(outcome);

        assertThat(refusal(() -> excuses.excuse("FT-2", "{\"reason\":\"Servers\"}"))
                        .reason())
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(refusal(() -> notes.remove("FT-1")).reason()).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void epicsAreExcusedAndOutcomesHaveNotes() {
        assertThat(refusal(() -> excuses.excuse("FT-1", "{\"reason\":\"Servers\"}"))
                        .reason())
                .isEqualTo(Reason.INVALID);
        assertThat(refusal(() -> notes.note("FT-2", "{\"note\":\"Later\"}")).reason())
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void whoeverIsNotSignedInDecidesNothing() {
        when(site.authentication.getLoggedInUser()).thenReturn(null);

        assertThat(refusal(() -> notes.note("FT-1", "{\"note\":\"Later\"}")).reason())
                .isEqualTo(Reason.NOT_SIGNED_IN);
        assertThat(refusal(() -> notes.remove("FT-1")).reason()).isEqualTo(Reason.NOT_SIGNED_IN);
    }

    @Test
    void manyAreFoundAtOnce() {
        excuses.excuse("FT-2", "{\"reason\":\"Servers\"}");
        notes.note("FT-1", "{\"note\":\"Later\"}");
        List<Long> many = LongStream.rangeClosed(1, 1200).boxed().toList();

        assertThat(decisions.among(many)).containsOnlyKeys(outcome.getId(), epic.getId());
        assertThat(decisions.among(List.of(epic.getId(), epic.getId(), 7L))).containsOnlyKeys(epic.getId());
        assertThat(decisions.among(List.of())).isEmpty();
    }

    @Test
    void aDecisionGoesWithItsIssueAndStaysWhenItMoves() {
        excuses.excuse("FT-2", "{\"reason\":\"Servers\"}");
        notes.note("FT-1", "{\"note\":\"Later\"}");

        life.onIssueEvent(event(EventType.ISSUE_MOVED_ID, epic));
        assertThat(decisions.of(epic.getId())).isPresent();

        life.onIssueEvent(event(EventType.ISSUE_DELETED_ID, epic));
        assertThat(decisions.of(epic.getId())).isEmpty();
        assertThat(decisions.of(outcome.getId())).isPresent();
    }

    @Test
    void decisionsGoWithTheIssuesOfADeletedProject() {
        excuses.excuse("FT-2", "{\"reason\":\"Servers\"}");
        notes.note("FT-1", "{\"note\":\"Later\"}");
        long gone = epic.getId();
        when(site.issueManager.getIssueObject(gone)).thenReturn(null);

        life.onProjectDeleted(new ProjectDeletedEvent(site.user, site.project));

        assertThat(decisions.of(gone)).isEmpty();
        assertThat(decisions.of(outcome.getId())).isPresent();
    }

    @Test
    void listensAsLongAsTheAppIsOn() {
        life.start();
        life.stop();

        verify(events).register(life);
        verify(events).unregister(life);
    }

    private static IssueEvent event(Long type, MutableIssue issue) {
        IssueEvent event = mock(IssueEvent.class);
        when(event.getEventTypeId()).thenReturn(type);
        when(event.getIssue()).thenReturn(issue);
        return event;
    }

    private static Refusal refusal(Runnable request) {
        Refusal refused = catchThrowableOfType(Refusal.class, request::run);
        assertThat(refused).isNotNull();
        return refused;
    }

    private static ClusterLockService locks() {
        ClusterLockService locks = mock(ClusterLockService.class);
        when(locks.getLockForName(anyString())).thenReturn(mock(ClusterLock.class));
        return locks;
    }
}
