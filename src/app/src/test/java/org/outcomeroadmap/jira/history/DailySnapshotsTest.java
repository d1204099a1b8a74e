package org.outcomeroadmap.jira.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Reason;
import org.outcomeroadmap.jira.platform.Jobs;
import org.outcomeroadmap.jira.platform.Projects;
import org.outcomeroadmap.jira.platform.Transactions;
import org.outcomeroadmap.jira.study.TablesInMemory;

/** One snapshot for each project and day, whatever happens. */
class DailySnapshotsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final String TODAY = "2026-11-27";

    private final TestSite site = new TestSite();
    private final TablesInMemory database = new TablesInMemory(SnapshotRow.class);
    private final Snapshots snapshots = new Snapshots(database.service());
    private final SnapshotCount count = mock(SnapshotCount.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final Clock clock = mock(Clock.class);
    private final Project other = site.project(2, "OTHER");
    private final EventPublisher events = mock(EventPublisher.class);
    private final Jobs jobs = mock(Jobs.class);
    private final DailySnapshots daily = new DailySnapshots(
            site.projects,
            new Projects(site.projectManager),
            count,
            snapshots,
            new Transactions(database.service()),
            new HistoryLock(locks()),
            clock);
    private final SnapshotJob job = new SnapshotJob(daily, snapshots, events, jobs);
    private final HistoryResource resource = new HistoryResource(site.visibility, site.projects, snapshots);
    private int outcomes = 10;

    @BeforeEach
    void count() {
        when(lock.tryLock()).thenReturn(true);
        when(clock.getZone()).thenReturn(ZONE);
        when(count.of(any(), any()))
                .thenAnswer(call -> snapshot(call.<LocalDate>getArgument(1).toString(), outcomes++));
        now("2026-11-27T14:00:00Z");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDayIsCountedOnceInTheTimeZoneOfTheServer() {
        daily.take();
        now("2026-11-27T14:59:59Z");
        daily.take();
        now("2026-11-27T15:00:00Z");
        daily.take();

        assertThat(snapshots.of(1)).containsExactly(snapshot("2026-11-27", 10), snapshot("2026-11-28", 11));
    }

    @Test
    void aMissedDayStaysMissing() {
        daily.take();
        now("2026-12-02T09:00:00Z");
        daily.take();

        assertThat(snapshots.of(1)).extracting(Snapshot::date).containsExactly("2026-11-27", "2026-12-02");
    }

    /** Its day is left to what comes first: an outcome, an epic, or a history from another site. */
    @Test
    void aProjectWithoutOutcomesAndEpicsHasNoDayUntilThereIsOne() {
        doReturn(counted(TODAY, 0, 0), counted(TODAY, 0, 1), counted(TODAY, 1, 1))
                .when(count)
                .of(any(), any());
        daily.take();
        assertThat(snapshots.of(1)).isEmpty();

        daily.take();
        daily.take();

        assertThat(snapshots.of(1)).containsExactly(counted(TODAY, 0, 1));
    }

    @Test
    void aProjectThatHasLostEverythingCountsNothing() {
        Snapshot nothing = counted("2026-11-28", 0, 0);
        doReturn(counted(TODAY, 1, 1), nothing).when(count).of(any(), any());
        daily.take();
        now("2026-11-27T15:00:00Z");

        daily.take();

        assertThat(snapshots.of(1)).containsExactly(counted(TODAY, 1, 1), nothing);
    }

    private static Snapshot counted(String day, int outcomes, int epics) {
        return new Snapshot(
                day,
                new Snapshot.Outcomes(outcomes, 0, 0),
                new Snapshot.Underserved(0, 0),
                new Snapshot.Epics(epics, 0, 0, 0),
                Map.of(),
                0,
                null);
    }

    @Test
    void everyProjectIsCountedThatIsOnAndNotArchived() {
        site.enable(other);
        Project archived = site.project(3, "OLD");
        site.enable(archived);
        when(archived.isArchived()).thenReturn(true);
        site.project(4, "OFF");

        daily.take();

        assertThat(snapshots.projectsOn(LocalDate.of(2026, 11, 27))).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aProjectThatCannotBeCountedKeepsNoOtherFromBeing() {
        site.enable(other);
        doThrow(new IllegalStateException("Search is being built")).when(count).of(eq(site.project), any());

        daily.take();

        assertThat(snapshots.of(1)).isEmpty();
        assertThat(snapshots.of(2)).hasSize(1);
        verify(lock).unlock();
    }

    @Test
    void nothingIsCountedWhileAnotherNodeDoesSo() {
        when(lock.tryLock()).thenReturn(false);

        daily.take();

        verify(count, never()).of(any(), any());
        verify(lock, never()).unlock();
    }

    @Test
    void theTableTakesNoDayTwice() {
        daily.take();

        assertThatThrownBy(() -> snapshots.add(1, snapshot("2026-11-27", 5))).isInstanceOf(RuntimeException.class);
        assertThat(snapshots.of(1)).containsExactly(snapshot("2026-11-27", 10));
    }

    @Test
    void oldDaysAreThinnedWhenANewOneIsTaken() {
        snapshots.add(1, snapshot("2024-05-08", 1));
        snapshots.add(1, snapshot("2024-05-10", 2));
        snapshots.add(2, snapshot("2024-05-08", 3));

        daily.take();

        assertThat(snapshots.of(1)).extracting(Snapshot::date).containsExactly("2024-05-10", "2026-11-27");
        assertThat(snapshots.of(2)).hasSize(1);
    }

    @Test
    void aHistoryFromElsewhereFillsGapsAndChangesNothing() {
        daily.take();

        int restored = snapshots.restore(1, List.of(snapshot("2026-11-01", 3), snapshot("2026-11-27", 99)));

        assertThat(restored).isEqualTo(1);
        assertThat(snapshots.of(1)).containsExactly(snapshot("2026-11-01", 3), snapshot("2026-11-27", 10));
    }

    @Test
    void theHistoryGoesWithItsProject() {
        snapshots.add(2, snapshot("2024-05-08", 3));
        daily.take();

        job.onProjectDeleted(new ProjectDeletedEvent(site.user, site.project));

        assertThat(snapshots.of(1)).isEmpty();
        assertThat(snapshots.of(2)).hasSize(1);
    }

    @Test
    void theJobRunsAsLongAsTheAppIsOn() {
        job.start();
        job.onStart();
        job.onStop();
        job.stop();

        verify(jobs).everyMinute(anyString(), any());
        verify(jobs).stop(anyString());
        verify(events).register(job);
        verify(events).unregister(job);
    }

    @Test
    void pointsAreToldFromADayOn() {
        snapshots.add(1, snapshot("2026-11-01", 3));
        daily.take();

        assertThat(resource.history("FT", "2026-11-02").getEntity())
                .isEqualTo(
                        "{\"project\":\"FT\",\"points\":[{\"date\":\"2026-11-27\",\"outcomes\":{\"total\":10,\"withEpic\":8,"
                                + "\"withOpenEpic\":6},\"underserved\":{\"total\":5,\"withOpenEpic\":4},\"epics\":{\"total\":7,"
                                + "\"withoutOutcome\":2,\"excused\":1,\"openOnlyServedOrOverserved\":0},\"byType\":{\"served\":3},"
                                + "\"unscored\":2,\"wave\":\"2026-Q3\"}]}");
        assertThat(resource.history("FT", null).getEntity()).asString().contains("2026-11-01", "2026-11-27");
    }

    @Test
    void wrongQuestionsAreRefused() {
        assertThat(refusal(null, null).fields()).containsOnlyKeys("project");
        assertThat(refusal("FT", "yesterday").fields()).containsOnlyKeys("from");
        assertThat(refusal("OTHER", null).reason()).isEqualTo(Reason.INVALID);
        assertThat(refusal("NONE", null).reason()).isEqualTo(Reason.NOT_FOUND);
        when(site.permissionManager.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(site.project), any()))
                .thenReturn(false);
        assertThat(refusal("FT", null).reason()).isEqualTo(Reason.NOT_FOUND);
    }

    private Refusal refusal(@Nullable String project, @Nullable String from) {
        return catchThrowableOfType(Refusal.class, () -> resource.history(project, from));
    }

    private void now(String instant) {
        when(clock.instant()).thenReturn(Instant.parse(instant));
    }

    private static Snapshot snapshot(String date, int outcomes) {
        return new Snapshot(
                date,
                new Snapshot.Outcomes(outcomes, 8, 6),
                new Snapshot.Underserved(5, 4),
                new Snapshot.Epics(7, 2, 1, 0),
                Map.of("served", 3),
                2,
                "2026-Q3");
    }

    private ClusterLockService locks() {
        ClusterLockService locks = mock(ClusterLockService.class);
        when(locks.getLockForName(anyString())).thenReturn(lock);
        return locks;
    }
}
