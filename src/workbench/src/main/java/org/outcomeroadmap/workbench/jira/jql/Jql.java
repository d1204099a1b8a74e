package org.outcomeroadmap.workbench.jira.jql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A query as read: its condition, if any, and the order of its results. */
public record Jql(Optional<Condition> where, List<Sort> order) {

    /** All of the queries at once; the first order that one of them gives. */
    public static Jql all(List<Jql> queries) {
        List<Condition> conditions =
                queries.stream().flatMap(query -> query.where.stream()).toList();
        List<Sort> order = queries.stream()
                .map(Jql::order)
                .filter(sorts -> !sorts.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new Jql(conditions.isEmpty() ? Optional.empty() : Optional.of(new And(conditions)), order);
    }

    /** The values that the query compares a field with. */
    public List<String> literalsOf(String field) {
        return where.stream().flatMap(condition -> literals(condition, field)).toList();
    }

    private static Stream<String> literals(Condition condition, String field) {
        if (condition instanceof And and) {
            return and.of().stream().flatMap(part -> literals(part, field));
        }
        if (condition instanceof Or or) {
            return or.of().stream().flatMap(part -> literals(part, field));
        }
        if (condition instanceof Not not) {
            return literals(not.of(), field);
        }
        Comparison comparison = (Comparison) condition;
        return comparison.field().equalsIgnoreCase(field) ? literals(comparison.operand()) : Stream.empty();
    }

    private static Stream<String> literals(Operand operand) {
        return operand instanceof Many many
                ? many.of().stream().flatMap(Jql::literals)
                : operand instanceof Literal literal ? Stream.of(literal.text()) : Stream.empty();
    }

    /** A condition on issues. */
    public sealed interface Condition permits And, Or, Not, Comparison {}

    /** All of the conditions hold. */
    public record And(List<Condition> of) implements Condition {}

    /** At least one of the conditions holds. */
    public record Or(List<Condition> of) implements Condition {}

    /** The condition does not hold; as in Jira, it is pushed down to the operators before it is judged. */
    public record Not(Condition of) implements Condition {}

    /** A field compared with an operand. */
    public record Comparison(String field, Operator operator, Operand operand) implements Condition {}

    /** The right side of a comparison. */
    public sealed interface Operand permits Literal, Call, Many, Empty {}

    /** One value as written, without quotes. */
    public record Literal(String text) implements Operand {}

    /** A function and its arguments. */
    public record Call(String function, List<String> arguments) implements Operand {
        @Override
        public String toString() {
            return function + "(" + String.join(", ", arguments) + ")";
        }
    }

    /** A list in parentheses. */
    public record Many(List<Operand> of) implements Operand {}

    /** EMPTY or NULL. */
    public record Empty() implements Operand {}

    /** One sort of ORDER BY. */
    public record Sort(String field, boolean descending) {}

    /** The operators and what each becomes under NOT. */
    public enum Operator {
        EQUALS("="),
        NOT_EQUALS("!="),
        LIKE("~"),
        NOT_LIKE("!~"),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        IN("in"),
        NOT_IN("not in"),
        IS("is"),
        IS_NOT("is not");

        private final String written;

        Operator(String written) {
            this.written = written;
        }

        /** The operator as Jira writes it in messages. */
        public String written() {
            return written;
        }

        /** The operator that holds for a value exactly when this one does not. */
        public Operator negated() {
            return switch (this) {
                case EQUALS -> NOT_EQUALS;
                case NOT_EQUALS -> EQUALS;
                case LIKE -> NOT_LIKE;
                case NOT_LIKE -> LIKE;
                case GREATER -> LESS_OR_EQUAL;
                case GREATER_OR_EQUAL -> LESS;
                case LESS -> GREATER_OR_EQUAL;
                case LESS_OR_EQUAL -> GREATER;
                case IN -> NOT_IN;
                case NOT_IN -> IN;
                case IS -> IS_NOT;
                case IS_NOT -> IS;
            };
        }

        /** Whether the operator excludes values rather than asking for them. */
        public boolean excludes() {
            return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
        }

        /** Whether the operator compares sizes. */
        public boolean isOrdering() {
            return this == GREATER || this == GREATER_OR_EQUAL || this == LESS || this == LESS_OR_EQUAL;
        }
    }
}
