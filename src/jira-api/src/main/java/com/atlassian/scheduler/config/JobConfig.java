package com.atlassian.scheduler.config;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;

import java.io.Serializable;
import java.util.Map;
import org.outcomeroadmap.signature.Seen;

/** When and where a job runs. */
@Seen(JAVADOC_7)
public final class JobConfig {
    private final JobRunnerKey jobRunnerKey;
    private final Schedule schedule;
    private final RunMode runMode;
    private final Map<String, Serializable> parameters;

    private JobConfig(
            JobRunnerKey jobRunnerKey, Schedule schedule, RunMode runMode, Map<String, Serializable> parameters) {
        this.jobRunnerKey = jobRunnerKey;
        this.schedule = schedule;
        this.runMode = runMode;
        this.parameters = parameters;
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey key) {
        return new JobConfig(key, Schedule.runOnce(null), RunMode.RUN_ONCE_PER_CLUSTER, Map.of());
    }

    public JobConfig withSchedule(Schedule newSchedule) {
        return new JobConfig(jobRunnerKey, newSchedule, runMode, parameters);
    }

    public JobConfig withRunMode(RunMode newRunMode) {
        return new JobConfig(jobRunnerKey, schedule, newRunMode, parameters);
    }

    public JobConfig withParameters(Map<String, Serializable> newParameters) {
        return new JobConfig(jobRunnerKey, schedule, runMode, Map.copyOf(newParameters));
    }

    public JobRunnerKey getJobRunnerKey() {
        return jobRunnerKey;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public RunMode getRunMode() {
        return runMode;
    }

    public Map<String, Serializable> getParameters() {
        return parameters;
    }
}
