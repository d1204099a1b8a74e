package org.outcomeroadmap.survey.format;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How people name the columns of usability tests and of concept ratings. */
public enum EvaluationName {
    /** The participant's pseudonymous id. */
    PARTICIPANT("(participant|tester|respondent|subject|user)(_?(id|no|nr|number|code))?|code_?name|p_?id"
            + "|response_?id|id"),
    /** The task, often as a number. */
    TASK("(sub_?)?task(_(id|no|nr|number))?|scenario"),
    /** The task in words. */
    TASK_TEXT("(sub_?)?task_(text|description|wording|name|title)|scenario_text|correct_path"),
    /** Whether the task was completed. */
    SUCCESS("(?!.*(time|rate))((.*_)?(success|succeeded|completed|completion|passed|pass_fail)(_.*)?|result)"),
    /** How long the task took. */
    TIME("time|seconds|duration|time_(in_)?(s|secs?|seconds|m_ss|mm_ss)"
            + "|(.*_)?(time_on_task|task_time|completion_time|time_taken|time_needed|task_duration)(_.*)?"),
    /** How easy the task was found. */
    EASE("(.*_)?(ease|seq|difficult_or_easy)(_.*)?|how_easy(_.*)?"),
    /** The concept. */
    CONCEPT("concept(_(name|id))?"),
    /** The outcome. */
    OUTCOME("outcome(_key)?"),
    /** Its importance. */
    IMPORTANCE("importance"),
    /** The satisfaction with the concept. */
    SATISFACTION("satisfaction");

    private final Pattern plainName;

    EvaluationName(String plainName) {
        this.plainName = Pattern.compile(plainName);
    }

    /** Whether a column of this name holds that. */
    public boolean fits(String columnName) {
        return plainName.matcher(HeaderText.plain(columnName)).matches();
    }

    /** The place of the first column of such a name. */
    OptionalInt in(List<String> columnNames) {
        return IntStream.range(0, columnNames.size())
                .filter(column -> fits(columnNames.get(column)))
                .findFirst();
    }

    /** Whether columns of these names are about tasks and how participants did. */
    public static boolean areOfUsability(List<String> columnNames) {
        return (TASK.in(columnNames).isPresent() || TASK_TEXT.in(columnNames).isPresent())
                && (SUCCESS.in(columnNames).isPresent() || EASE.in(columnNames).isPresent());
    }

    /** Whether columns of these names are about concepts and outcomes. */
    public static boolean areOfConcepts(List<String> columnNames) {
        return CONCEPT.in(columnNames).isPresent()
                && OUTCOME.in(columnNames).isPresent()
                && (IMPORTANCE.in(columnNames).isPresent()
                        || SATISFACTION.in(columnNames).isPresent());
    }
}
