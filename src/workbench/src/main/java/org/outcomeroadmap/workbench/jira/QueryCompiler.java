package org.outcomeroadmap.workbench.jira;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outcomeroadmap.workbench.jira.Rows.Document;
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
import org.outcomeroadmap.workbench.jira.jql.JqlException;

/**
 * Turns a query into a predicate on indexed documents, and checks every name and value in it on the way.
 * As in Jira, a negated comparison does not find issues without a value.
 */
final class QueryCompiler {
    private static final Set<Operator> ALLOW_EMPTY =
            EnumSet.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IS, Operator.IS_NOT);
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*-\\d{1,18}");

    private final Function<String, Optional<QueryField>> fields;
    private final Calls calls;

    /** Answers functions, of Jira or of apps. */
    interface Calls {
        /** The indexed values that the function stands for in this comparison. */
        List<Object> values(Call call, Comparison comparison, QueryField field);
    }

    QueryCompiler(Function<String, Optional<QueryField>> fields, Calls calls) {
        this.fields = fields;
        this.calls = calls;
    }

    Predicate<Document> predicate(Condition condition) {
        return compile(condition, false);
    }

    /** As in Jira, issues without the value come last in ascending order and first in descending order. */
    Comparator<Document> order(List<Sort> sorts) {
        return sorts.stream().map(this::by).reduce(Comparator::thenComparing).orElseThrow();
    }

    private Comparator<Document> by(Sort sort) {
        QueryField field = field(sort.field());
        if (!field.sortable()) {
            throw new JqlException("Not able to sort using field '" + sort.field() + "'.");
        }
        Comparator<Document> ascending = Comparator.comparing(
                document -> document.of(field.id()).stream().findFirst().orElse(null),
                Comparator.nullsLast(QueryCompiler::compareValues));
        return sort.descending() ? ascending.reversed() : ascending;
    }

    private Predicate<Document> compile(Condition condition, boolean negated) {
        if (condition instanceof Not not) {
            return compile(not.of(), !negated);
        }
        if (condition instanceof And and) {
            return combined(and.of(), negated, !negated);
        }
        if (condition instanceof Or or) {
            return combined(or.of(), negated, negated);
        }
        Comparison comparison = (Comparison) condition;
        Operator operator = negated ? comparison.operator().negated() : comparison.operator();
        return compile(comparison, operator);
    }

    private Predicate<Document> combined(List<Condition> parts, boolean negated, boolean all) {
        return parts.stream()
                .map(part -> compile(part, negated))
                .reduce((a, b) -> all ? a.and(b) : a.or(b))
                .orElse(document -> all);
    }

    private Predicate<Document> compile(Comparison comparison, Operator operator) {
        QueryField field = field(comparison.field());
        boolean empty = comparison.operand() instanceof Empty;
        check(comparison, field, empty);
        return empty
                ? document -> document.of(field.id()).isEmpty() != operator.excludes()
                : matching(field, operator, values(comparison.operand(), comparison, field));
    }

    private static void check(Comparison comparison, QueryField field, boolean empty) {
        Operator asked = comparison.operator();
        boolean allowed = empty ? ALLOW_EMPTY.contains(asked) : field.kind().supports(asked);
        if (!allowed) {
            throw new JqlException(
                    empty
                            ? "The operator '" + asked.written() + "' does not support searching for EMPTY."
                            : "The operator '" + asked.written() + "' is not supported by the '" + comparison.field()
                                    + "' field.");
        }
        if (!empty && (asked == Operator.IS || asked == Operator.IS_NOT)) {
            throw new JqlException("The operator '" + asked.written() + "' only supports EMPTY for the field '"
                    + comparison.field() + "'.");
        }
    }

    private static Predicate<Document> matching(QueryField field, Operator operator, List<Object> wanted) {
        Predicate<Object> matches = operator.isOrdering()
                ? value -> wanted.stream().anyMatch(than -> ordered(operator, compareValues(value, than)))
                : field.kind() == QueryField.Kind.TEXT
                        ? value -> wanted.stream().allMatch(words -> contains(value.toString(), words.toString()))
                        : value -> wanted.stream().anyMatch(other -> compareValues(value, other) == 0);
        return document -> {
            List<Object> values = document.of(field.id());
            return !values.isEmpty() && values.stream().anyMatch(matches) != operator.excludes();
        };
    }

    private static boolean ordered(Operator operator, int sign) {
        DoublePredicate holds = switch (operator) {
            case GREATER -> s -> s > 0;
            case GREATER_OR_EQUAL -> s -> s >= 0;
            case LESS -> s -> s < 0;
            default -> s -> s <= 0;
        };
        return holds.test(sign);
    }

    private List<Object> values(Operand operand, Comparison comparison, QueryField field) {
        boolean list = comparison.operator() == Operator.IN || comparison.operator() == Operator.NOT_IN;
        if (operand instanceof Many many) {
            if (!list) {
                throw new JqlException("Operator '" + comparison.operator().written()
                        + "' does not support the list value for field '" + comparison.field() + "'.");
            }
            return many.of().stream()
                    .flatMap(one -> values(one, comparison, field).stream())
                    .toList();
        }
        if (operand instanceof Call call) {
            return calls.values(call, comparison, field);
        }
        if (list && comparison.operand() == operand) {
            throw new JqlException("Operator '" + comparison.operator().written()
                    + "' does not support the non-list value '" + ((Literal) operand).text() + "' for field '"
                    + comparison.field() + "'.");
        }
        return operand instanceof Literal literal ? field.meaning().apply(literal.text()) : List.of();
    }

    private QueryField field(String name) {
        return fields.apply(name)
                .orElseThrow(() -> new JqlException(
                        "Field '" + name + "' does not exist or you do not have permission to view it."));
    }

    /** Numbers by size, issue keys by project and number, everything else by letters. */
    static int compareValues(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return Double.compare(x.doubleValue(), y.doubleValue());
        }
        String left = a.toString().toLowerCase(Locale.ROOT);
        String right = b.toString().toLowerCase(Locale.ROOT);
        int dashLeft = left.lastIndexOf('-');
        int dashRight = right.lastIndexOf('-');
        boolean keys =
                isKey(left) && isKey(right) && left.substring(0, dashLeft).equals(right.substring(0, dashRight));
        return keys
                ? Long.compare(
                        Long.parseLong(left.substring(dashLeft + 1)), Long.parseLong(right.substring(dashRight + 1)))
                : left.compareTo(right);
    }

    private static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** Whether the text has every word asked for; a word may end in a star, and plural and singular are the same. */
    private static boolean contains(String text, String asked) {
        List<String> words = words(text);
        boolean phrase = asked.startsWith("\"") && asked.endsWith("\"") && asked.length() > 1;
        if (phrase) {
            return (" " + String.join(" ", words) + " ").contains(" " + String.join(" ", words(asked)) + " ");
        }
        return Stream.of(asked.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}*]+"))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> words.stream().anyMatch(other -> sameWord(other, word)));
    }

    private static boolean sameWord(String word, String asked) {
        return asked.endsWith("*")
                ? word.startsWith(asked.substring(0, asked.length() - 1))
                : stem(word).equals(stem(asked));
    }

    private static String stem(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
