package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.platform.Jobs;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.study.StudyKind;
import org.outcomeroadmap.study.StudyTarget;

/** What a node leaves behind when it dies is finished by a job, on whichever node that runs. */
class UnfinishedWorkTest {

    private final StudySite site = new StudySite();
    private final Issue home = site.issue(1, "FT-1");
    private final OneJob jira = new OneJob();
    private final AtomicInteger caughtUp = new AtomicInteger();
    private final UnfinishedWork work = new UnfinishedWork(
            site.removing, site.rules, site.pending, site.runs, caughtUp::incrementAndGet, new Jobs(jira));

    /** Jira's scheduler, as far as one job goes. */
    private static final class OneJob implements SchedulerService {

        private final List<JobRunner> runners = new ArrayList<>();
        private final List<JobConfig> planned = new ArrayList<>();

        @Override
        public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
            runners.add(runner);
        }

        @Override
        public void unregisterJobRunner(JobRunnerKey key) {
            runners.clear();
        }

        @Override
        public void scheduleJob(JobId id, JobConfig config) {
            planned.add(config);
        }

        void run() {
            runners.get(0).runJob(() -> planned.get(0));
        }
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theJobRunsEachMinuteOnOneNodeUntilTheAppStops() {
        work.onStart();

        assertThat(jira.planned).singleElement().satisfies(config -> {
            assertThat(config.getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
            assertThat(config.getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
                    .isEqualTo(Duration.ofMinutes(1).toMillis());
        });
        work.onStop();
        assertThat(jira.runners).isEmpty();
    }

    @Test
    void scoresThatAnotherNodeStoredBeforeItDiedBecomeSearchable() {
        long stops = site.outcome(2, "FT-2").issueId();
        work.onStart();
        site.pending.add(Set.of(stops));

        jira.run();

        assertThat(site.reindexed).containsExactly(Set.of(stops));
        assertThat(caughtUp).hasValue(2);
        assertThat(site.tables.find(PendingRow.class)).isEmpty();
    }

    @Test
    void anImportThatDiedIsMarkedAsFailedAndOneThatLivesIsLeftAlone() {
        StudyRow dead = running("Q1", Duration.ofMinutes(3));
        StudyRow alive = running("Q2", Duration.ofSeconds(10));
        work.onStart();

        jira.run();

        assertThat(site.tables.get(StudyRow.class, dead.getID()).getRunState()).isEqualTo("failed");
        assertThat(site.tables.get(StudyRow.class, dead.getID()).getRunMessage())
                .contains("interrupted");
        assertThat(site.tables.get(StudyRow.class, alive.getID()).getRunState()).isEqualTo("running");
    }

    @Test
    void aJobThatFailsIsRunAgain() {
        long stops = site.outcome(2, "FT-2").issueId();
        work.onStart();
        site.pending.add(Set.of(stops));
        site.crashBeforeIndexing = true;
        jira.run();
        assertThat(caughtUp).as("not while anything is left").hasValue(1);

        site.crashBeforeIndexing = false;
        jira.run();

        assertThat(site.tables.find(PendingRow.class)).isEmpty();
    }

    private StudyRow running(String wave, Duration ago) {
        StudyRow row = site.saving.reserve(new StudyIdentity(
                home.getId(), StudyKind.SURVEY, StudyTarget.CURRENT_SOLUTIONS, Optional.empty(), wave));
        row.setRunState("running");
        row.setRunSeenAt(StudySite.NOW.minus(ago).toEpochMilli());
        row.save();
        return row;
    }
}
