package org.outcomeroadmap.survey;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.survey.format.EvaluationName;
import org.outcomeroadmap.survey.format.Layout;

/** Finds the columns of usability tests and concept ratings by their names. */
final class EvaluationColumns {
    private static final Map<ColumnRole, EvaluationName> USABILITY = Map.of(
            ColumnRole.RESPONDENT, EvaluationName.PARTICIPANT,
            ColumnRole.OUTCOME, EvaluationName.OUTCOME,
            ColumnRole.SUCCESS, EvaluationName.SUCCESS,
            ColumnRole.TIME, EvaluationName.TIME,
            ColumnRole.EASE, EvaluationName.EASE);
    private static final Map<ColumnRole, EvaluationName> CONCEPTS = Map.of(
            ColumnRole.RESPONDENT, EvaluationName.PARTICIPANT,
            ColumnRole.CONCEPT, EvaluationName.CONCEPT,
            ColumnRole.OUTCOME, EvaluationName.OUTCOME,
            ColumnRole.IMPORTANCE, EvaluationName.IMPORTANCE,
            ColumnRole.SATISFACTION, EvaluationName.SATISFACTION);

    private EvaluationColumns() {}

    /** Gives the columns that are found their roles. */
    static void assign(ColumnRoles roles) {
        if (roles.layout() == Layout.USABILITY) {
            // Where only the words name the task, they are its name.
            ColumnRole words =
                    assign(roles, ColumnRole.TASK, EvaluationName.TASK) ? ColumnRole.TASK_TEXT : ColumnRole.TASK;
            assign(roles, words, EvaluationName.TASK_TEXT);
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

    private static boolean assign(ColumnRoles roles, ColumnRole role, EvaluationName name) {
        for (int column = 0; column < roles.header().size(); column++) {
            if (roles.role(column) == ColumnRole.IGNORE
                    && name.fits(roles.header().name(column))) {
                roles.set(column, role);
                return true;
            }
        }
        return false;
    }
}
