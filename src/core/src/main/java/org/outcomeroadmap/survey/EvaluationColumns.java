package org.outcomeroadmap.survey;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.outcomeroadmap.survey.format.HeaderText;
import org.outcomeroadmap.survey.format.Layout;

/** Finds the columns of usability tests and concept ratings by their names. */
final class EvaluationColumns {
    private static final Pattern PARTICIPANT =
            Pattern.compile("(participant|tester|respondent|subject|user)(_?(id|no|nr|number|code))?|code_?name|p_?id"
                    + "|response_?id|id");
    private static final Pattern TASK = Pattern.compile("(sub_?)?task(_(id|no|nr|number))?|scenario");
    private static final Pattern TASK_TEXT =
            Pattern.compile("(sub_?)?task_(text|description|wording|name|title)|scenario_text|correct_path");
    private static final Pattern SUCCESS = Pattern.compile(
            "(?!.*(time|rate))((.*_)?(success|succeeded|completed|completion|passed|pass_fail)(_.*)?|result)");
    private static final Pattern TIME = Pattern.compile("time|seconds|duration|time_(in_)?(s|secs?|seconds|m_ss|mm_ss)"
            + "|(.*_)?(time_on_task|task_time|completion_time|time_taken|time_needed|task_duration)(_.*)?");
    private static final Pattern EASE = Pattern.compile("(.*_)?(ease|seq|difficult_or_easy)(_.*)?|how_easy(_.*)?");
    private static final Pattern CONCEPT = Pattern.compile("concept(_(name|id))?");
    private static final Pattern OUTCOME = Pattern.compile("outcome(_key)?");
    private static final Pattern IMPORTANCE = Pattern.compile("importance");
    private static final Pattern SATISFACTION = Pattern.compile("satisfaction");
    private static final Map<ColumnRole, Pattern> USABILITY = Map.of(
            ColumnRole.RESPONDENT, PARTICIPANT,
            ColumnRole.OUTCOME, OUTCOME,
            ColumnRole.SUCCESS, SUCCESS,
            ColumnRole.TIME, TIME,
            ColumnRole.EASE, EASE);
    private static final Map<ColumnRole, Pattern> CONCEPTS = Map.of(
            ColumnRole.RESPONDENT, PARTICIPANT,
            ColumnRole.CONCEPT, CONCEPT,
            ColumnRole.OUTCOME, OUTCOME,
            ColumnRole.IMPORTANCE, IMPORTANCE,
            ColumnRole.SATISFACTION, SATISFACTION);

    private final Header header;

    EvaluationColumns(Header header) {
        this.header = header;
    }

    /** Whether each row is about a task and how a participant did. */
    boolean areOfUsability() {
        return task().isPresent() && (find(SUCCESS).isPresent() || find(EASE).isPresent());
    }

    /** Whether each row is about a concept and an outcome. */
    boolean areOfConcepts() {
        return find(CONCEPT).isPresent()
                && find(OUTCOME).isPresent()
                && (find(IMPORTANCE).isPresent() || find(SATISFACTION).isPresent());
    }

    /** Gives the columns that are found their roles. */
    void assign(ColumnRoles roles) {
        if (roles.layout() == Layout.USABILITY) {
            task().ifPresent(column -> roles.set(column, ColumnRole.TASK));
            assign(roles, ColumnRole.TASK_TEXT, TASK_TEXT);
            USABILITY.forEach((role, name) -> assign(roles, role, name));
        } else {
            CONCEPTS.forEach((role, name) -> assign(roles, role, name));
        }
    }

    /** A role without which the layout says nothing and that no column has. */
    static Optional<ColumnRole> lacking(ColumnRoles roles) {
        Set<ColumnRole> answers = roles.layout() == Layout.USABILITY
                ? EnumSet.of(ColumnRole.SUCCESS, ColumnRole.EASE, ColumnRole.TIME)
                : EnumSet.of(ColumnRole.IMPORTANCE, ColumnRole.SATISFACTION);
        List<ColumnRole> needed = roles.layout() == Layout.USABILITY
                ? List.of(ColumnRole.TASK)
                : List.of(ColumnRole.CONCEPT, ColumnRole.OUTCOME);
        Optional<ColumnRole> lacking =
                needed.stream().filter(role -> roles.first(role).isEmpty()).findFirst();
        boolean answered = answers.stream().anyMatch(role -> roles.first(role).isPresent());
        return lacking.isPresent() || answered ? lacking : answers.stream().findFirst();
    }

    private static void assign(ColumnRoles roles, ColumnRole role, Pattern name) {
        for (int column = 0; column < roles.header().size(); column++) {
            if (roles.role(column) == ColumnRole.IGNORE && matches(name, roles.header(), column)) {
                roles.set(column, role);
                return;
            }
        }
    }

    /** The column that names the task: a short name before the task in words. */
    private OptionalInt task() {
        OptionalInt named = find(TASK);
        return named.isPresent() ? named : find(TASK_TEXT);
    }

    private OptionalInt find(Pattern name) {
        for (int column = 0; column < header.size(); column++) {
            if (matches(name, header, column)) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean matches(Pattern name, Header header, int column) {
        return name.matcher(HeaderText.plain(header.name(column))).matches();
    }
}
