package com.atlassian.scheduler.config;

import static org.outcomeroadmap.signature.Source.MRIM;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** What a job does, where and when. */
@Seen(MRIM)
public final class JobConfig {
    private final JobRunnerKey runner;
    private final RunMode mode;
    private final Schedule schedule;

    private JobConfig(JobRunnerKey runner, RunMode mode, Schedule schedule) {
        this.runner = runner;
        this.mode = mode;
        this.schedule = schedule;
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey key) {
        return new JobConfig(key, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.forInterval(0, null));
    }

    public JobConfig withRunMode(RunMode newMode) {
        return new JobConfig(runner, newMode, schedule);
    }

    public JobConfig withSchedule(Schedule newSchedule) {
        return new JobConfig(runner, mode, newSchedule);
    }

    @Seen(UNPROVEN)
    public JobRunnerKey getJobRunnerKey() {
        return runner;
    }

    @Seen(UNPROVEN)
    public RunMode getRunMode() {
        return mode;
    }

    @Seen(UNPROVEN)
    public Schedule getSchedule() {
        return schedule;
    }
}
