package org.outcomeroadmap.jira.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import net.java.ao.DBParam;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.freshness.Recalculation.Progress;
import org.outcomeroadmap.jira.freshness.Recalculation.Status;
import org.outcomeroadmap.jira.platform.Transactions;
import org.outcomeroadmap.jira.study.PendingIndex;
import org.outcomeroadmap.jira.study.TablesInMemory;

/** What is told of a recalculation whose node stopped. */
class RecalculationTest {

    private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");

    private final TestSite site = new TestSite();
    private final TablesInMemory database = new TablesInMemory(RecalculationRow.class);
    private final ActiveObjects tables = database.service();
    private final Recalculation recalculation = new Recalculation(
            tables,
            new Transactions(tables),
            mock(ClusterLockService.class),
            mock(ProjectOutcomes.class),
            mock(PendingIndex.class),
            mock(AuditTrail.class),
            Clock.fixed(NOW, ZoneOffset.UTC));
    private final RecalculationLife life = new RecalculationLife(mock(EventPublisher.class), recalculation);

    @AfterEach
    void close() {
        recalculation.stop();
        database.close();
    }

    @Test
    void whatWasCutOffIsInterruptedUntilTheRestIsSearchable() {
        cutOff(1, Duration.ofMinutes(3));
        assertThat(progress(1).status()).isEqualTo(Status.INTERRUPTED);

        life.caughtUp();

        Progress finished = progress(1);
        assertThat(finished.status()).isEqualTo(Status.DONE);
        assertThat(finished.done()).isEqualTo(60);
        assertThat(finished.finishedAt()).isEqualTo(NOW);
        assertThat(finished.startedAt()).isEqualTo(NOW.minus(Duration.ofMinutes(3)));
    }

    @Test
    void whatStillGivesSignsOfLifeIsLeftAlone() {
        cutOff(1, Duration.ofSeconds(30));

        life.caughtUp();

        assertThat(progress(1).status()).isEqualTo(Status.RUNNING);
        assertThat(progress(1).done()).isEqualTo(20);
    }

    @Test
    void aDeletedProjectTakesItsOwnAlongAndNoOther() {
        cutOff(site.project.getId(), Duration.ofMinutes(3));
        cutOff(77, Duration.ofMinutes(3));

        life.onProjectDeleted(new ProjectDeletedEvent(site.user, site.project));

        assertThat(recalculation.progress(site.project.getId())).isEmpty();
        assertThat(recalculation.progress(77)).isPresent();
    }

    private Progress progress(long projectId) {
        return recalculation.progress(projectId).orElseThrow();
    }

    /** A recalculation of 60 outcomes that had done 20 when it was heard of last. */
    private void cutOff(long projectId, Duration ago) {
        Instant last = NOW.minus(ago);
        tables.create(
                RecalculationRow.class,
                new DBParam("PROJECT_ID", projectId),
                new DBParam("STARTED_AT", Date.from(last)),
                new DBParam("STARTED_BY", "rita"),
                new DBParam("TOTAL_OUTCOMES", 60),
                new DBParam("DONE_OUTCOMES", 20),
                new DBParam("SEEN_AT", last.toEpochMilli()));
    }
}
