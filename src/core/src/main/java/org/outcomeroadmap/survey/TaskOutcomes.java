package org.outcomeroadmap.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/**
 * Finds which outcome a task is about: the mapping says it, else a column of the file, else an issue key at the start of
 * the task or in brackets.
 */
final class TaskOutcomes {
    private static final Pattern KEY = Pattern.compile("^([A-Z][A-Z0-9_]+-\\d+)\\b|[\\[(]([A-Z][A-Z0-9_]+-\\d+)[])]");

    private final SurveySource source;
    private final Header header;
    private final ProblemList problems;
    private final KnownOutcomes known;
    private final boolean mapped;
    private final OptionalInt outcomeColumn;
    private final OptionalInt textColumn;

    TaskOutcomes(SurveySource source, ColumnRoles roles, ProblemList problems, ReadingQuestion question) {
        this.source = source;
        this.header = roles.header();
        this.problems = problems;
        this.known = question.known();
        this.mapped = question.mapped();
        this.outcomeColumn = roles.first(ColumnRole.OUTCOME);
        this.textColumn = roles.first(ColumnRole.TASK_TEXT);
    }

    /**
     * The tasks that a mapping names, tidy, with known outcomes.
     *
     * @throws UnusableMappingException if the layout has no tasks
     * @throws UnusableFileException if an outcome is unknown
     */
    static List<MappedTask> mapped(SurveyFile file, ColumnMapping mapping, KnownOutcomes known) {
        if (!mapping.tasks().isEmpty() && mapping.layout() != Layout.USABILITY) {
            throw new UnusableMappingException(
                    "tasks",
                    Messages.text("mapping.tasksNotHere", mapping.layout().slug()));
        }
        List<MappedTask> tasks = mapping.tasks().stream()
                .map(task -> new MappedTask(CellText.tidy(task.task()), OutcomeName.key(CellText.tidy(task.outcome()))))
                .toList();
        OutcomeKeys.require(file, tasks.stream().map(MappedTask::outcome).toList(), known);
        return tasks;
    }

    /** Takes the outcome that a row names for its task; rows of one task must not name several. */
    void find(SheetRow row, String name, TaskTallies.Task task) {
        Optional<String> named = outcomeColumn.isPresent() && !row.isBlank(outcomeColumn.getAsInt())
                ? Optional.of(requireKnown(row, outcomeColumn.getAsInt()))
                : inText(name)
                        .or(() -> textColumn.stream()
                                .mapToObj(row::text)
                                .flatMap(text -> inText(text).stream())
                                .findFirst());
        if (named.isEmpty()) {
            return;
        }
        if (task.outcome().isPresent() && !task.outcome().equals(named)) {
            problems.of(named.get())
                    .add(
                            row.number(),
                            header.name(outcomeColumn.orElse(0)),
                            named.get(),
                            "problem.taskOutcome",
                            CellText.shown(name));
            return;
        }
        task.setOutcome(named.get());
    }

    /**
     * Takes the outcomes that the mapping gives tasks. Tasks of an earlier wave may be gone.
     *
     * @throws UnusableMappingException naming the entry that fits no task of the file
     */
    void assign(List<TaskTallies.Task> tasks, List<MappedTask> said) {
        for (int i = 0; i < said.size(); i++) {
            MappedTask entry = said.get(i);
            List<TaskTallies.Task> called =
                    tasks.stream().filter(task -> task.isCalled(entry.task())).toList();
            if (called.isEmpty() && mapped) {
                throw new UnusableMappingException(
                        "tasks[" + i + "].task",
                        Messages.text(
                                "mapping.unknownTask",
                                CellText.shown(entry.task()),
                                source.file().name()));
            }
            called.forEach(task -> task.setOutcome(entry.outcome()));
        }
    }

    /** Only a known key: other words look like keys, too. */
    private Optional<String> inText(String text) {
        Matcher key = KEY.matcher(text);
        while (key.find()) {
            String found = key.group(1) == null ? key.group(2) : key.group(1);
            if (OutcomeKeys.isKnown(found, known)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private String requireKnown(SheetRow row, int column) {
        String outcome = OutcomeName.key(row.text(column));
        OutcomeKeys.requireInRow(source, row, column, outcome, known);
        return outcome;
    }
}
