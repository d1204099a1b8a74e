package org.outcomeroadmap.workbench.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.outcomeroadmap.workbench.jira.jql.Jql.And;
import org.outcomeroadmap.workbench.jira.jql.Jql.Call;
import org.outcomeroadmap.workbench.jira.jql.Jql.Comparison;
import org.outcomeroadmap.workbench.jira.jql.Jql.Condition;
import org.outcomeroadmap.workbench.jira.jql.Jql.Empty;
import org.outcomeroadmap.workbench.jira.jql.Jql.Literal;
import org.outcomeroadmap.workbench.jira.jql.Jql.Many;
import org.outcomeroadmap.workbench.jira.jql.Jql.Not;
import org.outcomeroadmap.workbench.jira.jql.Jql.Operand;
import org.outcomeroadmap.workbench.jira.jql.Jql.Operator;
import org.outcomeroadmap.workbench.jira.jql.Jql.Or;
import org.outcomeroadmap.workbench.jira.jql.Jql.Sort;

/** Reads Jira's query language; AND binds tighter than OR, as in Jira. */
public final class JqlParser {
    private static final String OPERATORS = "operator. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~',"
            + " '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT',";

    private final JqlTokens tokens;

    private JqlParser(String query) {
        tokens = new JqlTokens(query);
    }

    /**
     * Reads a query.
     *
     * @throws JqlException when it is not JQL, with the place of the first error
     */
    public static Jql parse(String query) {
        return new JqlParser(query).query();
    }

    private Jql query() {
        Optional<Condition> where = tokens.atEnd() || tokens.is("order") ? Optional.empty() : Optional.of(anyOf());
        List<Sort> order = new ArrayList<>();
        if (tokens.take("order")) {
            tokens.expect("by");
            do {
                String field = field();
                boolean descending = tokens.take("desc");
                if (!descending) {
                    tokens.take("asc");
                }
                order.add(new Sort(field, descending));
            } while (tokens.take(","));
        }
        if (!tokens.atEnd()) {
            throw tokens.unexpected("either 'OR' or 'AND'");
        }
        return new Jql(where, order);
    }

    private Condition anyOf() {
        List<Condition> parts = several(this::allOf, "or", "||");
        return parts.size() == 1 ? parts.get(0) : new Or(parts);
    }

    private Condition allOf() {
        List<Condition> parts = several(this::one, "and", "&&");
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    private List<Condition> several(Supplier<Condition> part, String word, String symbol) {
        List<Condition> parts = new ArrayList<>(List.of(part.get()));
        while (tokens.take(word) || tokens.take(symbol)) {
            parts.add(part.get());
        }
        return parts;
    }

    private Condition one() {
        if (tokens.take("not") || tokens.take("!")) {
            return new Not(one());
        }
        if (tokens.take("(")) {
            Condition inner = anyOf();
            tokens.expect(")");
            return inner;
        }
        String field = field();
        Operator operator = operator();
        return new Comparison(field, operator, operand());
    }

    private String field() {
        boolean quoted = tokens.nextIsQuoted();
        String name = tokens.text("a field name");
        if (!quoted && name.equalsIgnoreCase("cf") && tokens.take("[")) {
            String id = tokens.text("a custom field's id");
            tokens.expect("]");
            return "cf[" + id + "]";
        }
        return name;
    }

    private Operator operator() {
        for (Operator symbol : Operator.values()) {
            if (!symbol.written().contains(" ") && symbol != Operator.IS && tokens.take(symbol.written())) {
                return symbol;
            }
        }
        if (tokens.take("not")) {
            tokens.expect("in");
            return Operator.NOT_IN;
        }
        if (tokens.take("is")) {
            return tokens.take("not") ? Operator.IS_NOT : Operator.IS;
        }
        throw tokens.unexpected(OPERATORS);
    }

    private Operand operand() {
        if (tokens.take("(")) {
            List<Operand> values = new ArrayList<>();
            do {
                values.add(operand());
            } while (tokens.take(","));
            tokens.expect(")");
            return new Many(values);
        }
        if (!tokens.nextIsQuoted() && tokens.is("empty", "null")) {
            tokens.text("a value");
            return new Empty();
        }
        String text = tokens.text("either a value, list or function");
        return tokens.take("(") ? new Call(text, arguments()) : new Literal(text);
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (!tokens.take(")")) {
            do {
                arguments.add(tokens.text("an argument"));
            } while (tokens.take(","));
            tokens.expect(")");
        }
        return List.copyOf(arguments);
    }
}
