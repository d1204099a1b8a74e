package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.jql.Jql.Operator;

/** What a query may hold, to complete what somebody writes: fields, functions and values. */
public final class QuerySuggestions {
    private static final String ISSUE = "com.atlassian.jira.issue.Issue";
    private static final String USER = "com.atlassian.jira.user.ApplicationUser";
    private static final String DATE = "java.util.Date";

    private final JiraModel model;
    private final PluginModules modules;

    QuerySuggestions(JiraModel model, PluginModules modules) {
        this.model = model;
        this.modules = modules;
    }

    /**
     * A field as it is written in a query.
     *
     * @param type the class of its values by which functions fit it, as Jira names it
     */
    public record Field(String name, Optional<String> clause, List<String> operators, boolean sortable, String type) {}

    /**
     * A function as it is written in a query, with a place for each argument that it needs.
     *
     * @param type the class of what it stands for, as Jira names it
     */
    public record Function(String written, boolean isList, String type) {}

    /** A value and how people call it. */
    public record Value(String value, String shown) {}

    /** The fields that the user can ask for. */
    public List<Field> fields(@Nullable ApplicationUser user) {
        QueryFields fields = new QueryFields(model, user, false);
        Stream<Field> own = QueryFields.NAMES.stream()
                .flatMap(name -> fields.find(name).stream().map(field -> field(field, Optional.empty())));
        Stream<Field> custom = model.customFields()
                .usable()
                .filter(field -> field.getCustomFieldSearcher() != null)
                .flatMap(field -> fields.find(field.getName()).stream()
                        .map(found -> field(found, Optional.of("cf[" + field.getIdAsLong() + "]"))));
        return Stream.concat(own, custom).toList();
    }

    private static Field field(QueryField field, Optional<String> clause) {
        List<String> operators = Stream.of(Operator.values())
                .filter(field.kind()::supports)
                .map(Operator::written)
                .toList();
        return new Field(field.name(), clause, operators, field.sortable(), type(field));
    }

    private static String type(QueryField field) {
        return switch (field.id()) {
            case "issuekey" -> ISSUE;
            case "assignee", "reporter", "creator" -> USER;
            case "created", "updated", "resolutiondate" -> DATE;
            default -> field.kind() == QueryField.Kind.NUMBER ? "java.lang.Number" : "java.lang.String";
        };
    }

    /** Jira's functions, then those of apps. */
    public List<Function> functions() {
        Stream<Function> own = QueryFunctions.OWN.entrySet().stream()
                .map(one -> new Function(one.getKey(), one.getValue(), type(one.getKey())));
        Stream<Function> ofApps = modules.jqlFunctions().stream()
                .map(function -> new Function(written(function), function.isList(), ISSUE));
        return Stream.concat(own, ofApps).toList();
    }

    private static String type(String own) {
        return switch (own) {
            case "linkedIssues()" -> ISSUE;
            case "currentUser()" -> USER;
            default -> DATE;
        };
    }

    private static String written(JqlFunction function) {
        int arguments = function.getMinimumNumberOfExpectedArguments();
        return function.getFunctionName() + "("
                + String.join(
                        ", ", Stream.generate(() -> "\"\"").limit(arguments).toList()) + ")";
    }

    /** Values of a field that start with the text, or whose names do. */
    public List<Value> values(@Nullable ApplicationUser user, String field, String start) {
        String wanted = start.toLowerCase(Locale.ROOT);
        return all(user, field.toLowerCase(Locale.ROOT), field)
                .filter(value -> value.value().toLowerCase(Locale.ROOT).startsWith(wanted)
                        || value.shown().toLowerCase(Locale.ROOT).startsWith(wanted))
                .limit(15)
                .toList();
    }

    private Stream<Value> all(@Nullable ApplicationUser user, String known, String field) {
        return switch (known) {
            case "project" ->
                model.permissions().getProjects(ProjectPermissions.BROWSE_PROJECTS, user).stream()
                        .map(one -> new Value(one.getKey(), one.getName() + " (" + one.getKey() + ")"));
            case "issuetype", "type" -> names(model.constants().getIssueTypes());
            case "status" -> names(model.constants().getStatuses());
            case "priority" -> names(model.constants().priorities());
            case "resolution" -> names(model.constants().resolutions());
            case "assignee", "reporter", "creator" ->
                model.users().all().stream()
                        .map(one -> new Value(one.getName(), one.getDisplayName() + " (" + one.getName() + ")"));
            case "filter" -> model.filters().visible(user).stream().map(one -> new Value(one.name(), one.name()));
            default -> options(field).map(option -> new Value(option.getValue(), option.getValue()));
        };
    }

    private static Stream<Value> names(Collection<? extends IssueConstant> constants) {
        return constants.stream().map(one -> new Value(one.getName(), one.getName()));
    }

    private Stream<Option> options(String field) {
        return model.customFields()
                .usable()
                .filter(one -> one.getName().equalsIgnoreCase(field)
                        || field.equalsIgnoreCase("cf[" + one.getIdAsLong() + "]"))
                .flatMap(one -> model.options().ofField(one.getIdAsLong()).stream());
    }
}
