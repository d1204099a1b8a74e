package org.outcomeroadmap.jira.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.evaluation.TaskResults;
import org.outcomeroadmap.jira.evaluation.KeptTask;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.transfer.ExportJson.TaskPart;

/** Reads what a usability test says about tasks, and makes sure that so many people can have done them. */
final class ReadTasks {

    private static final int MOST_TASKS = 1_000;
    private static final String WRONG_RESULTS = "outcomes.transfer.ratings";

    private final Faults faults;
    private final KeyMatching matching;

    ReadTasks(Faults faults, KeyMatching matching) {
        this.faults = faults;
        this.matching = matching;
    }

    /** The tasks; one about an outcome that is not here is about none. */
    List<KeptTask> of(List<@Nullable TaskPart> parts, String path, long respondents) {
        List<KeptTask> tasks = new ArrayList<>();
        Set<String> names = new HashSet<>();
        faults.count(path, parts.size(), 0, MOST_TASKS);
        for (int i = 0; i < parts.size() && i < MOST_TASKS; i++) {
            String at = path + "[" + i + "]";
            @Nullable TaskPart part = parts.get(i);
            if (part == null) {
                faults.add(at, Words.of("outcomes.error.required"));
                continue;
            }
            KeptTask task = task(part, at, respondents);
            if (!names.add(task.task())) {
                faults.add(at + ".task", Words.of("outcomes.transfer.twice", task.task()));
            }
            tasks.add(task);
        }
        return tasks;
    }

    private KeptTask task(TaskPart part, String path, long respondents) {
        return new KeptTask(
                faults.line(path + ".task", part.task()),
                Optional.ofNullable(faults.lineOrNull(path + ".text", part.text())),
                Optional.ofNullable(faults.lineOrNull(path + ".outcome", part.outcome()))
                        .flatMap(key -> matching.outcome(key, path + ".outcome"))
                        .map(outcome -> outcome.issueId()),
                part.results() == null ? Optional.empty() : results(part.results(), path + ".results", respondents));
    }

    private Optional<TaskResults> results(String packed, String path, long respondents) {
        Optional<TaskResults> results = faults.read(path, packed, TaskResults::unpacked, WRONG_RESULTS);
        if (results.filter(read -> read.participants() > respondents).isPresent()) {
            faults.add(path, Words.of(WRONG_RESULTS));
        }
        return results;
    }
}
