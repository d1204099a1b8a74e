package org.outcomeroadmap.workbench.jira.jql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** Words that mean nothing in a query unless they are in quotes; Jira keeps them for itself. */
    public static final Set<String> RESERVED = Set.of("""
            abort access add after alias all alter and any as asc audit avg before begin between boolean
            break by byte catch cf char character check checkpoint collate collation column commit connect
            continue count create current date decimal declare decrement default defaults define delete
            delimiter desc difference distinct divide do double drop else empty encoding end equals escape
            exclusive exec execute exists explain false fetch file field first float for from function go
            goto grant greater group having identified if immediate in increment index initial inner inout
            input insert int integer intersect intersection into is isempty isnull join last left less
            like limit lock long max min minus mode modify modulo more multiply next noaudit not notin
            nowait null number object of on option or order outer output power previous prior privileges
            public raise raw remainder rename resource return returns revoke right row rowid rownum rows
            select session set share size sqrt start strict string subtract sum synonym table then to
            trans transaction trigger true uid union unique update user validate values view when whenever
            where while with
            """.strip().split("\\s+"));

    private static final String SPECIAL = "[^\\p{L}\\p{N}_-]";

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

    /** A name or value as it must be written in a query: in quotes when it needs them. */
    public static String quoted(String text) {
        boolean plain = !text.isEmpty()
                && !text.matches(".*" + SPECIAL + ".*")
                && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private Jql query() {
        Optional<Condition> where = tokens.atEnd() || tokens.is("order") ? Optional.empty() : Optional.of(anyOf());
        List<Sort> order = new ArrayList<>();
        Set<String> sorted = new HashSet<>();
        if (tokens.take("order")) {
            tokens.expect("by");
            do {
                String field = field();
                boolean descending = tokens.take("desc");
                if (!descending) {
                    tokens.take("asc");
                }
                if (!sorted.add(field.toLowerCase(Locale.ROOT))) {
                    throw new JqlException(
                            "The sort field '" + field + "' is referenced multiple times in the JQL sort.");
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
        if (tokens.take("empty") || tokens.take("null")) {
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
