package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.jql.Jql.And;
import org.outcomeroadmap.workbench.jira.jql.Jql.Comparison;
import org.outcomeroadmap.workbench.jira.jql.Jql.Condition;
import org.outcomeroadmap.workbench.jira.jql.Jql.Literal;
import org.outcomeroadmap.workbench.jira.jql.Jql.Many;
import org.outcomeroadmap.workbench.jira.jql.Jql.Not;
import org.outcomeroadmap.workbench.jira.jql.Jql.Operand;
import org.outcomeroadmap.workbench.jira.jql.Jql.Operator;
import org.outcomeroadmap.workbench.jira.jql.Jql.Or;
import org.outcomeroadmap.workbench.jira.jql.JqlException;
import org.outcomeroadmap.workbench.jira.jql.JqlParser;

/** Puts the query of a saved filter in the place of each clause that names the filter. */
final class FilterExpansion {
    /** Jira's names for the clause. */
    static final Set<String> NAMES = Set.of("filter", "request", "savedfilter", "searchrequest");

    private static final Set<Operator> LISTS = Set.of(Operator.IN, Operator.NOT_IN);
    private static final Set<Operator> SINGLE = Set.of(Operator.EQUALS, Operator.NOT_EQUALS);

    private final Filters filters;
    private final @Nullable ApplicationUser user;
    private final List<Long> inside = new ArrayList<>();

    FilterExpansion(Filters filters, @Nullable ApplicationUser user) {
        this.filters = filters;
        this.user = user;
    }

    Condition expand(Condition condition) {
        if (condition instanceof And and) {
            return new And(and.of().stream().map(this::expand).toList());
        }
        if (condition instanceof Or or) {
            return new Or(or.of().stream().map(this::expand).toList());
        }
        if (condition instanceof Not not) {
            return new Not(expand(not.of()));
        }
        Comparison comparison = (Comparison) condition;
        return NAMES.contains(comparison.field().toLowerCase(Locale.ROOT)) ? named(comparison) : comparison;
    }

    private Condition named(Comparison comparison) {
        Operator operator = comparison.operator();
        List<Operand> operands = comparison.operand() instanceof Many many ? many.of() : List.of(comparison.operand());
        boolean list = comparison.operand() instanceof Many;
        boolean literals = operands.stream().allMatch(Literal.class::isInstance);
        if (!literals || !(list ? LISTS : SINGLE).contains(operator)) {
            throw new JqlException("The operator '" + operator.written() + "' is not supported by the '"
                    + comparison.field() + "' field.");
        }
        Condition any = new Or(operands.stream()
                .map(operand -> query(comparison.field(), ((Literal) operand).text()))
                .toList());
        return operator.excludes() ? new Not(any) : any;
    }

    private Condition query(String field, String idOrName) {
        Rows.Filter found = filters.visible(user).stream()
                .filter(filter -> Long.toString(filter.id()).equals(idOrName)
                        || filter.name().equalsIgnoreCase(idOrName))
                .findFirst()
                .orElseThrow(() ->
                        new JqlException("The value '" + idOrName + "' does not exist for the field '" + field + "'."));
        if (inside.contains(found.id())) {
            throw new JqlException("Field '" + field + "' with value '" + idOrName
                    + "' matches filter '" + found.name() + "' and causes a cyclical reference, this query can not be"
                    + " executed and should be edited.");
        }
        inside.add(found.id());
        Condition expanded =
                JqlParser.parse(found.jql()).where().map(this::expand).orElseGet(() -> new And(List.of()));
        inside.remove(inside.size() - 1);
        return expanded;
    }
}
