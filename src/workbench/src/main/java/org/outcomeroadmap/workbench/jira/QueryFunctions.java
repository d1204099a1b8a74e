package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.jql.Jql;
import org.outcomeroadmap.workbench.jira.jql.Jql.Call;
import org.outcomeroadmap.workbench.jira.jql.Jql.Comparison;
import org.outcomeroadmap.workbench.jira.jql.JqlException;

/** The functions that one user may call in a query: a few of Jira's own and those of apps. */
final class QueryFunctions implements QueryCompiler.Calls {
    /** Jira's own functions as they are written, each with whether it stands for a list. */
    static final Map<String, Boolean> OWN = Map.ofEntries(
            Map.entry("currentUser()", false),
            Map.entry("now()", false),
            Map.entry("linkedIssues()", true),
            Map.entry("startOfDay()", false),
            Map.entry("endOfDay()", false),
            Map.entry("startOfWeek()", false),
            Map.entry("endOfWeek()", false),
            Map.entry("startOfMonth()", false),
            Map.entry("endOfMonth()", false),
            Map.entry("startOfYear()", false),
            Map.entry("endOfYear()", false));

    private static final Map<String, Function<LocalDate, LocalDate>> STARTS = Map.of(
            "day", date -> date,
            "week", date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)),
            "month", date -> date.withDayOfMonth(1),
            "year", date -> date.withDayOfYear(1));

    private static final Pattern EDGE = Pattern.compile("(start|end)of(day|week|month|year)");

    private final JiraModel model;
    private final PluginModules modules;
    private final Asking asking;

    QueryFunctions(JiraModel model, PluginModules modules, @Nullable ApplicationUser user, boolean everything) {
        this.model = model;
        this.modules = modules;
        this.asking = new Asking(user, everything);
    }

    private record Asking(@Nullable ApplicationUser getApplicationUser, boolean isSecurityOverriden)
            implements QueryCreationContext {}

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

    @Override
    public List<Object> values(Call call, Comparison comparison, QueryField field) {
        String name = call.function().toLowerCase(Locale.ROOT);
        ApplicationUser user = asking.getApplicationUser();
        if (name.equals("currentuser")) {
            takes(call, 0, 0);
            return user == null ? List.of() : List.of(user.getKey());
        }
        if (name.equals("now")) {
            takes(call, 0, 0);
            return List.of((double) model.clock().millis());
        }
        if (name.equals("linkedissues")) {
            needsList(call, comparison, true);
            return linked(call);
        }
        Matcher edge = EDGE.matcher(name);
        return edge.matches()
                ? List.of(edge(call, edge.group(2), edge.group(1).equals("end")))
                : ofApp(call, comparison, field);
    }

    private static void takes(Call call, int least, int most) {
        int given = call.arguments().size();
        if (given < least || given > most) {
            throw new JqlException("Function '" + call.function() + "' expected "
                    + (least == most ? "'" + least + "'" : "between '" + least + "' and '" + most + "'")
                    + " arguments but received '" + given + "'.");
        }
    }

    private static void needsList(Call call, Comparison comparison, boolean isList) {
        boolean list = comparison.operator() == Jql.Operator.IN || comparison.operator() == Jql.Operator.NOT_IN;
        if (isList && !list) {
            throw new JqlException("Operator '" + comparison.operator().written()
                    + "' does not support the list value '" + call + "' for field '" + comparison.field() + "'.");
        }
    }

    /** The first or last moment of a day, week (from Sunday), month or year, shifted by as many of them, or a period. */
    private Object edge(Call call, String unit, boolean end) {
        takes(call, 0, 1);
        LocalDateTime now = LocalDateTime.ofInstant(model.clock().instant(), ZoneOffset.UTC);
        String shift = call.arguments().isEmpty() ? "0" : call.arguments().get(0);
        String unitLetter = unit.equals("month") ? "M" : unit.substring(0, 1);
        LocalDateTime shifted = Periods.plus(now, shift.matches("[+-]?\\d{1,6}") ? shift + unitLetter : shift)
                .orElseThrow(() -> new JqlException("Duration for function '" + call.function()
                        + "' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier."));
        LocalDate start = STARTS.getOrDefault(unit, date -> date).apply(shifted.toLocalDate());
        LocalDateTime edge = end
                ? Periods.plus(start.atStartOfDay(), "1" + unitLetter)
                        .orElseThrow()
                        .minusSeconds(1)
                : start.atStartOfDay();
        return (double) edge.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    private List<Object> linked(Call call) {
        takes(call, 1, 2);
        String key = call.arguments().get(0);
        ApplicationUser user = asking.getApplicationUser();
        StoredIssue issue = model.issues()
                .find(key)
                .filter(found -> asking.isSecurityOverriden() || model.sees(user, found))
                .orElseThrow(() -> new JqlException(
                        "Issue '" + key + "' could not be found in function '" + call.function() + "'."));
        String phrase = call.arguments().size() < 2 ? "" : call.arguments().get(1);
        if (!phrase.isEmpty()
                && model.links().getIssueLinkTypes().stream()
                        .flatMap(type -> Stream.of(type.getName(), type.getInward(), type.getOutward()))
                        .noneMatch(phrase::equalsIgnoreCase)) {
            throw new JqlException(
                    "Issue link type '" + phrase + "' could not be found in function '" + call.function() + "'.");
        }
        return model.links()
                .seen(issue, user)
                .filter(seen -> phrase.isEmpty()
                        || seen.phrase().equalsIgnoreCase(phrase)
                        || seen.link().getIssueLinkType().getName().equalsIgnoreCase(phrase))
                .<Object>map(seen -> seen.other().getKey())
                .toList();
    }

    private List<Object> ofApp(Call call, Comparison comparison, QueryField field) {
        JqlFunction function = modules.jqlFunction(call.function())
                .orElseThrow(() -> new JqlException("Unable to find JQL function '" + call + "'."));
        needsList(call, comparison, function.isList());
        FunctionOperand operand =
                new FunctionOperand(call.function(), call.arguments().toArray(String[]::new));
        FunctionClause clause = new FunctionClause(comparison, operand);
        MessageSet messages = function.validate(asking.getApplicationUser(), operand, clause);
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
}
