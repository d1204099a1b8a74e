package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.Rows.Document;
import org.outcomeroadmap.workbench.jira.jql.Jql;
import org.outcomeroadmap.workbench.jira.jql.Jql.Sort;
import org.outcomeroadmap.workbench.jira.jql.JqlException;
import org.outcomeroadmap.workbench.jira.jql.JqlParser;
import org.outcomeroadmap.workbench.jira.jql.JqlText;

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

    /** What a query asks for: one that was parsed here, or one that was built of the condition of such a query. */
    private static Jql jql(Query query) {
        if (query instanceof ParsedQuery parsed) {
            return parsed.jql();
        }
        return new Jql(
                Optional.ofNullable((WhereClause) query.getWhereClause()).map(WhereClause::condition), List.of());
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

    /**
     * Issues that the query finds and the user may see, in the query's order.
     *
     * @throws JqlException if it is not JQL, or names a field, value or function that there is not for this user
     */
    public List<Issue> find(@Nullable ApplicationUser user, String jql) {
        return find(user, List.of(jql));
    }

    /** As {@link #find(ApplicationUser, String)} for issues that all queries find; the first order given counts. */
    public List<Issue> find(@Nullable ApplicationUser user, List<String> queries) {
        return find(user, Jql.all(queries.stream().map(JqlParser::parse).toList()), false);
    }

    /** The projects that the query compares with by key, name or id, where the user may browse them. */
    List<Project> projectsNamedIn(@Nullable ApplicationUser user, String jql) {
        List<String> named = JqlParser.parse(jql).literalsOf("project");
        return model.permissions().getProjects(ProjectPermissions.BROWSE_PROJECTS, user).stream()
                .filter(project -> Stream.of(
                                project.getKey(),
                                project.getName(),
                                project.getId().toString())
                        .anyMatch(text -> named.stream().anyMatch(text::equalsIgnoreCase)))
                .toList();
    }

    /** A query whose names and values are all there for the user. */
    private record Checked(Predicate<Document> wanted, Comparator<Document> order) {}

    private Checked checked(@Nullable ApplicationUser user, Jql jql, boolean everything) {
        QueryFields fields = new QueryFields(model, user, everything);
        QueryCompiler compiler = new QueryCompiler(fields::find, new QueryFunctions(model, modules, user, everything));
        Predicate<Document> wanted = jql.where()
                .map(new FilterExpansion(model.filters(), user)::expand)
                .map(compiler::predicate)
                .orElse(document -> true);
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
            checked(searcher, jql(query), false);
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
            List<Issue> found = find(searcher, jql(query), everything);
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
        return query instanceof ParsedQuery parsed
                ? parsed.text()
                : jql(query).where().map(JqlText::of).orElse("");
    }
}
