package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.Rows.Document;
import org.outcomeroadmap.workbench.jira.jql.Jql;
import org.outcomeroadmap.workbench.jira.jql.Jql.Call;
import org.outcomeroadmap.workbench.jira.jql.Jql.Comparison;
import org.outcomeroadmap.workbench.jira.jql.Jql.Sort;
import org.outcomeroadmap.workbench.jira.jql.JqlException;
import org.outcomeroadmap.workbench.jira.jql.JqlParser;

/** Finds issues by query in the index, and only those that the searcher may see. */
@SuppressWarnings("rawtypes")
public final class Search implements SearchService {
    private static final List<Sort> NEWEST_KEY_FIRST = List.of(new Sort("key", true));

    private final JiraModel model;
    private final Tables tables;
    private final PluginModules modules;

    Search(JiraModel model, Tables tables, PluginModules modules) {
        this.model = model;
        this.tables = tables;
        this.modules = modules;
    }

    private record ParsedQuery(String text, Jql jql) implements Query {
        @Override
        public @Nullable Clause getWhereClause() {
            return jql.where().isPresent() ? new WhereClause(jql.where().get()) : null;
        }
    }

    private record WhereClause(Jql.Condition condition) implements Clause {
        @Override
        public String getName() {
            return condition.getClass().getSimpleName().toUpperCase(Locale.ROOT);
        }

        @Override
        public List<Clause> getClauses() {
            return List.of();
        }
    }

    private record FunctionClause(Comparison comparison, FunctionOperand getOperand) implements TerminalClause {
        @Override
        public String getName() {
            return comparison.field();
        }

        @Override
        public List<Clause> getClauses() {
            return List.of();
        }

        @Override
        public Operator getOperator() {
            return switch (comparison.operator()) {
                case GREATER -> Operator.GREATER_THAN;
                case GREATER_OR_EQUAL -> Operator.GREATER_THAN_EQUALS;
                case LESS -> Operator.LESS_THAN;
                case LESS_OR_EQUAL -> Operator.LESS_THAN_EQUALS;
                default -> Operator.valueOf(comparison.operator().name());
            };
        }
    }

    private record Asking(@Nullable ApplicationUser getApplicationUser, boolean isSecurityOverriden)
            implements QueryCreationContext {}

    /**
     * Issues that the query finds and the user may see, in the query's order.
     *
     * @throws JqlException if it is not JQL, or names a field, value or function that there is not for this user
     */
    public List<Issue> find(@Nullable ApplicationUser user, String jql) {
        return find(user, JqlParser.parse(jql), false);
    }

    /** A query whose names and values are all there for the user. */
    private record Checked(Predicate<Document> wanted, Comparator<Document> order) {}

    private Checked checked(@Nullable ApplicationUser user, Jql jql, boolean everything) {
        QueryFields fields = new QueryFields(model, user, everything);
        QueryCompiler compiler = new QueryCompiler(
                fields::find,
                (call, comparison, field) -> called(new Asking(user, everything), call, comparison, field));
        Predicate<Document> wanted = jql.where().map(compiler::predicate).orElse(document -> true);
        Comparator<Document> order = compiler.order(jql.order().isEmpty() ? NEWEST_KEY_FIRST : jql.order());
        return new Checked(wanted, order);
    }

    private List<Issue> find(@Nullable ApplicationUser user, Jql jql, boolean everything) {
        Checked query = checked(user, jql, everything);
        return tables.documents.all().stream()
                .filter(query.wanted())
                .sorted(query.order())
                .map(document -> model.issues()
                        .find(String.valueOf(document.of("id").get(0)))
                        .orElse(null))
                .filter(Objects::nonNull)
                .filter(issue -> everything || model.sees(user, issue))
                .<Issue>map(issue -> issue)
                .toList();
    }

    private List<Object> called(Asking asking, Call call, Comparison comparison, QueryField field) {
        ApplicationUser user = asking.getApplicationUser();
        if (call.function().equalsIgnoreCase("currentUser")) {
            return user == null ? List.of() : List.of(user.getKey());
        }
        if (call.function().equalsIgnoreCase("now")) {
            return List.of((double) model.clock().millis());
        }
        JqlFunction function = modules.jqlFunction(call.function())
                .orElseThrow(() -> new JqlException("Unable to find JQL function '" + call + "'."));
        boolean list = comparison.operator() == Jql.Operator.IN || comparison.operator() == Jql.Operator.NOT_IN;
        if (function.isList() && !list) {
            throw new JqlException("Operator '" + comparison.operator().written()
                    + "' does not support the list value '" + call + "' for field '" + comparison.field() + "'.");
        }
        FunctionOperand operand =
                new FunctionOperand(call.function(), call.arguments().toArray(String[]::new));
        FunctionClause clause = new FunctionClause(comparison, operand);
        MessageSet messages = function.validate(user, operand, clause);
        if (messages.hasAnyErrors()) {
            throw new JqlException(String.join(" ", messages.getErrorMessages()));
        }
        return function.getValues(asking, operand, clause).stream()
                .flatMap(literal -> indexed(field, literal).stream())
                .toList();
    }

    private Optional<Object> indexed(QueryField field, QueryLiteral literal) {
        Object value = literal.getLongValue() == null ? literal.getStringValue() : literal.getLongValue();
        return field.kind() == QueryField.Kind.ISSUE
                ? model.issues().find(String.valueOf(value)).map(StoredIssue::getKey)
                : Optional.ofNullable(value);
    }

    @Override
    public ParseResult parseQuery(@Nullable ApplicationUser searcher, String jql) {
        MessageSet errors = new MessageSetImpl();
        try {
            return new ParseResult(new ParsedQuery(jql, JqlParser.parse(jql)), errors);
        } catch (JqlException e) {
            errors.addErrorMessage(Objects.requireNonNull(e.getMessage()));
            return new ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(@Nullable ApplicationUser searcher, Query query) {
        MessageSet errors = new MessageSetImpl();
        try {
            checked(searcher, ((ParsedQuery) query).jql(), false);
        } catch (JqlException e) {
            errors.addErrorMessage(Objects.requireNonNull(e.getMessage()));
        }
        return errors;
    }

    @Override
    public SearchResults<Issue> search(@Nullable ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return results(searcher, query, pager, false);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(
            @Nullable ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException {
        return results(searcher, query, pager, true);
    }

    private SearchResults<Issue> results(
            @Nullable ApplicationUser searcher, Query query, PagerFilter pager, boolean everything)
            throws SearchException {
        try {
            List<Issue> found = find(searcher, ((ParsedQuery) query).jql(), everything);
            List<Issue> page = found.stream()
                    .skip(pager.getStart())
                    .limit(pager.getMax() < 0 ? Long.MAX_VALUE : pager.getMax())
                    .toList();
            return new SearchResults<>(page, found.size(), pager.getStart());
        } catch (JqlException e) {
            throw new SearchException(Objects.requireNonNull(e.getMessage()));
        }
    }

    @Override
    public long searchCount(@Nullable ApplicationUser searcher, Query query) throws SearchException {
        return results(searcher, query, new PagerFilter(0), false).getTotal();
    }

    @Override
    public String getJqlString(Query query) {
        return ((ParsedQuery) query).text();
    }
}
