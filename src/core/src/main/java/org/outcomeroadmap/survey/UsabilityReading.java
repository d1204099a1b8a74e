package org.outcomeroadmap.survey;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.outcomeroadmap.evaluation.Attempt;
import org.outcomeroadmap.evaluation.RatingCounts;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/**
 * One row per participant and task. A cell that tells no result counts as none, and is reported unless it is blank or
 * says that there is none; of a participant with several rows for a task nobody knows which is meant, so none counts.
 */
final class UsabilityReading implements LayoutReading {
    /** The most characters in the name of a task. */
    static final int LONGEST_TASK = 255;

    private final SurveySource source;
    private final ColumnRoles roles;
    private final Header header;
    private final ProblemList problems;
    private final TaskOutcomes outcomes;
    private final RowRespondents respondents;
    private final RepeatedRatings repeated;
    private final RowFrame frame;
    private final TaskTallies tasks;
    private final int taskColumn;
    private final OptionalInt textColumn;
    private final OptionalInt successColumn;
    private final OptionalInt easeColumn;
    private final OptionalInt timeColumn;
    private final AttemptText attempts;

    UsabilityReading(
            SurveySource source,
            ColumnRoles roles,
            ProblemList problems,
            ReadingQuestion question,
            RepeatedRatings repeated) {
        this.source = source;
        this.roles = roles;
        this.header = roles.header();
        this.problems = problems;
        this.outcomes = new TaskOutcomes(source, roles, problems, question);
        this.respondents = new RowRespondents(roles, problems);
        this.repeated = repeated;
        this.frame = new RowFrame(roles, problems, source.decimalComma());
        this.tasks = new TaskTallies(source.file());
        this.taskColumn = roles.first(ColumnRole.TASK).orElseThrow();
        this.textColumn = roles.first(ColumnRole.TASK_TEXT);
        this.successColumn = roles.first(ColumnRole.SUCCESS);
        this.easeColumn = roles.first(ColumnRole.EASE);
        this.timeColumn = roles.first(ColumnRole.TIME);
        this.attempts = new AttemptText(successColumn.isPresent() ? header.name(successColumn.getAsInt()) : "");
    }

    @Override
    public void count(SheetRow row) {
        if (!frame.fits(row)) {
            return;
        }
        String name = row.text(taskColumn);
        if (name.isEmpty() || name.length() > LONGEST_TASK) {
            problems.ofRows()
                    .add(
                            row.number(),
                            header.name(taskColumn),
                            name,
                            name.isEmpty() ? "problem.noTask" : "problem.longTask",
                            Integer.toString(LONGEST_TASK));
            return;
        }
        TaskTallies.Task task = tasks.of(name);
        textColumn.ifPresent(column -> task.addText(row.text(column)));
        outcomes.find(row, name, task);
        if (hasOneRespondent(row, name, task)) {
            count(row, task);
        }
    }

    @Override
    public long respondents() {
        return respondents.count();
    }

    /** {@inheritDoc} A usability test rates no outcome. */
    @Override
    public SortedMap<String, SurveyedOutcome> outcomes() {
        return Collections.emptySortedMap();
    }

    /** {@inheritDoc} Refuses a file without any row about a task. */
    @Override
    public List<SurveyedTask> tasks() {
        List<TaskTallies.Task> found = tasks.all();
        if (found.isEmpty()) {
            throw new UnusableFileException(
                    Messages.text("file.noTaskRow", source.file().name(), header.name(taskColumn)));
        }
        outcomes.assign(found, roles.tasks());
        return found.stream().map(TaskTallies.Task::surveyed).toList();
    }

    private boolean hasOneRespondent(SheetRow row, String name, TaskTallies.Task task) {
        if (!respondents.has(row)) {
            return false;
        }
        if (repeated.contains(row)) {
            task.outcome()
                    .map(problems::of)
                    .orElseGet(problems::ofRows)
                    .add(row.number(), header.name(taskColumn), name, "problem.taskTwice", CellText.shown(name));
            return false;
        }
        return true;
    }

    private void count(SheetRow row, TaskTallies.Task task) {
        Optional<Attempt> attempt = attempt(row);
        OptionalInt ease = ease(row);
        OptionalInt tenths = tenths(row);
        if (attempt.isPresent() || ease.isPresent() || tenths.isPresent()) {
            task.add(attempt, ease, tenths);
        }
    }

    private Optional<Attempt> attempt(SheetRow row) {
        if (isNoAnswer(row, successColumn)) {
            return Optional.empty();
        }
        int column = successColumn.getAsInt();
        Optional<Attempt> attempt = attempts.of(row.text(column));
        if (attempt.isEmpty()) {
            List<String> letters = attempts.letters();
            report(
                    row,
                    column,
                    letters.isEmpty() ? "problem.success" : "problem.successLetter",
                    letters.toArray(String[]::new));
        }
        return attempt;
    }

    private OptionalInt ease(SheetRow row) {
        if (isNoAnswer(row, easeColumn)) {
            return OptionalInt.empty();
        }
        int column = easeColumn.getAsInt();
        int ease = RatingText.of(row, column);
        if (RatingCounts.EASE.contains(ease)) {
            return OptionalInt.of(ease);
        }
        report(row, column, "problem.ease");
        return OptionalInt.empty();
    }

    private OptionalInt tenths(SheetRow row) {
        if (isNoAnswer(row, timeColumn)) {
            return OptionalInt.empty();
        }
        int column = timeColumn.getAsInt();
        OptionalInt tenths = TaskTimeText.tenths(row.text(column), source.decimalComma());
        if (tenths.isEmpty()) {
            report(row, column, "problem.time");
        }
        return tenths;
    }

    private static boolean isNoAnswer(SheetRow row, OptionalInt column) {
        return column.isEmpty()
                || row.isBlank(column.getAsInt())
                || RatingText.parse(row.text(column.getAsInt())) == RatingText.BLANK;
    }

    private void report(SheetRow row, int column, String key, String... arguments) {
        problems.ofRows().add(row.number(), header.name(column), row.text(column), key, arguments);
    }
}
