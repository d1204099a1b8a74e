package org.outcomeroadmap.survey;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.evaluation.Attempt;
import org.outcomeroadmap.evaluation.TaskResults;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.Messages;

/** The results of all tasks of a file while it is read, in the order in which the file first names them. */
final class TaskTallies {
    /** More tasks than any test has. */
    static final int MOST_TASKS = 1_000;
    /** How many different times all tasks may have together: some 15 megabytes. */
    static final int MOST_TIMES = 200_000;

    private static final int MOST_TEXTS = 8;
    private static final int LONGEST_TEXT = 120;

    private final SurveyFile file;
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private int times;

    TaskTallies(SurveyFile file) {
        this.file = file;
    }

    /** The task of that name, begun when it is new. */
    Task of(String name) {
        Task task = tasks.computeIfAbsent(name, Task::new);
        if (tasks.size() > MOST_TASKS) {
            throw new UnusableFileException(
                    Messages.text("file.tooManyTasks", file.name(), Integer.toString(MOST_TASKS)));
        }
        return task;
    }

    List<Task> all() {
        return List.copyOf(tasks.values());
    }

    /** One task. */
    final class Task {
        private final String name;
        private final TaskResults.Builder results = TaskResults.builder();
        private final Map<String, Integer> texts = new TreeMap<>();
        private @Nullable String outcome;

        private Task(String name) {
            this.name = name;
        }

        /** Remembers the task in words; of many wordings the first ones, of long ones the beginning. */
        void addText(String words) {
            String text = words.length() <= UsabilityReading.LONGEST_TASK
                    ? words
                    : words.substring(0, words.offsetByCodePoints(0, LONGEST_TEXT)) + "\u2026";
            if (!text.isEmpty() && (texts.containsKey(text) || texts.size() < MOST_TEXTS)) {
                texts.merge(text, 1, Integer::sum);
            }
        }

        /** Whether the task is called or worded so. */
        boolean isCalled(String given) {
            return given.equals(name) || texts.containsKey(given);
        }

        Optional<String> outcome() {
            return Optional.ofNullable(outcome);
        }

        void setOutcome(String key) {
            outcome = key;
        }

        /** Counts a participant with what is known of the attempt, one thing at least. */
        void add(Optional<Attempt> attempt, OptionalInt ease, OptionalInt tenths) {
            results.addParticipant();
            attempt.ifPresent(results::add);
            ease.ifPresent(results::addEase);
            if (tenths.isPresent() && results.addTime(tenths.getAsInt()) && ++times > MOST_TIMES) {
                throw new UnusableFileException(Messages.text("file.tooManyTimes", file.name()));
            }
        }

        SurveyedTask surveyed() {
            Optional<String> text = texts.entrySet().stream()
                    .max(Comparator.comparing(Map.Entry::getValue))
                    .map(Map.Entry::getKey);
            return new SurveyedTask(name, text, outcome(), results.build());
        }
    }
}
