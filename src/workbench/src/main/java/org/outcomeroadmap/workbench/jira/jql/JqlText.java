package org.outcomeroadmap.workbench.jira.jql;

import java.util.List;
import java.util.stream.Collectors;
import org.outcomeroadmap.workbench.jira.jql.Jql.And;
import org.outcomeroadmap.workbench.jira.jql.Jql.Call;
import org.outcomeroadmap.workbench.jira.jql.Jql.Comparison;
import org.outcomeroadmap.workbench.jira.jql.Jql.Condition;
import org.outcomeroadmap.workbench.jira.jql.Jql.Literal;
import org.outcomeroadmap.workbench.jira.jql.Jql.Many;
import org.outcomeroadmap.workbench.jira.jql.Jql.Not;
import org.outcomeroadmap.workbench.jira.jql.Jql.Operand;
import org.outcomeroadmap.workbench.jira.jql.Jql.Or;

/** Writes a condition as text that reads as the same condition. */
public final class JqlText {

    private JqlText() {}

    /** The condition in JQL. */
    public static String of(Condition condition) {
        if (condition instanceof And and) {
            return joined(and.of(), " AND ");
        }
        if (condition instanceof Or or) {
            return joined(or.of(), " OR ");
        }
        if (condition instanceof Not not) {
            return "NOT " + part(not.of());
        }
        Comparison comparison = (Comparison) condition;
        return field(comparison.field()) + ' ' + comparison.operator().written() + ' ' + of(comparison.operand());
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream().map(JqlText::part).collect(Collectors.joining(word));
    }

    private static String part(Condition condition) {
        return condition instanceof And || condition instanceof Or ? "(" + of(condition) + ")" : of(condition);
    }

    private static String field(String field) {
        return field.matches("cf\\[\\d+]") ? field : JqlParser.quoted(field);
    }

    private static String of(Operand operand) {
        if (operand instanceof Many many) {
            return many.of().stream().map(JqlText::of).collect(Collectors.joining(", ", "(", ")"));
        }
        if (operand instanceof Call call) {
            return call.arguments().stream()
                    .map(JqlParser::quoted)
                    .collect(Collectors.joining(", ", JqlParser.quoted(call.function()) + "(", ")"));
        }
        return operand instanceof Literal literal ? JqlParser.quoted(literal.text()) : "EMPTY";
    }
}
