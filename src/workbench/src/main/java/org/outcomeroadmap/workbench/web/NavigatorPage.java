package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.workbench.host.Html;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Rows;
import org.outcomeroadmap.workbench.jira.jql.JqlException;
import org.outcomeroadmap.workbench.jira.jql.JqlParser;

/** The issue navigator: a query in JQL and the issues that match it, as a list or beside one of them. */
final class NavigatorPage {
    private static final int PAGE = 50;
    private static final String LAYOUT = "navigator.layout";
    private static final String ORDER_BY = "(?is)\\s*\\border\\s+by\\b(?:[^\"']|\"[^\"]*\"|'[^']*')*$";

    private final JiraModel model;
    private final Columns columns;
    private final Templates templates;

    NavigatorPage(JiraModel model, Columns columns, Templates templates) {
        this.model = model;
        this.columns = columns;
        this.templates = templates;
    }

    /** What is asked for: the query, where it stands, and the page and issue of it that are shown. */
    private record Asked(Visit visit, String jql, Optional<Rows.Filter> filter, String path, String issue) {

        String link(String more) {
            return visit.context() + path + (path.contains("?") ? "&" : "?") + more;
        }
    }

    void addTo(Routes routes) {
        routes.get("/issues/", this::query)
                .get("/issues", this::query)
                .post("/secure/ViewUserIssueColumns.jspa", this::chooseColumns);
    }

    private Optional<Page> query(Visit visit) {
        return Optional.of(show(visit, ""));
    }

    /** The navigator with an issue of the query, as its address names them. */
    Page show(Visit visit, String issueKey) {
        Optional<Rows.Filter> filter =
                visit.user().flatMap(user -> model.filters().find(visit.number("filter", 0), user));
        String jql = visit.request().getParameter("jql") == null
                ? filter.map(Rows.Filter::jql).orElse("")
                : visit.parameter("jql");
        String path =
                "/issues/?" + filter.map(kept -> "filter=" + kept.id() + "&").orElse("") + "jql=" + Visit.encoded(jql);
        Map<String, Object> values = values(new Asked(visit, jql, filter, path, issueKey));
        values.put("heading", filter.map(Rows.Filter::name).orElse("Search"));
        return new Page.Shown(
                200,
                "Issue navigator",
                templates.render("navigator", values),
                Optional.empty(),
                List.of("atl.general", "jira.navigator"));
    }

    /** The issues of a project, all of them until a query narrows them. */
    Page project(Visit visit, Project project) {
        String given = visit.parameter("jql");
        String jql = given.isEmpty() ? "project = " + JqlParser.quoted(project.getKey()) + " ORDER BY key ASC" : given;
        String path = "/projects/" + project.getKey() + "/issues?jql=" + Visit.encoded(jql);
        Map<String, Object> values = values(new Asked(visit, jql, Optional.empty(), path, ""));
        values.put("heading", "Issues");
        return new Page.Shown(
                200,
                project.getName() + ": issues",
                templates.render("navigator", values),
                Optional.of(project),
                List.of("atl.general", "jira.browse.project", "jira.navigator"));
    }

    private Optional<Page> chooseColumns(Visit visit) {
        return visit.user().map(user -> {
            columns.choose(user, visit.parameters("column"));
            return visit.back("/issues/");
        });
    }

    private boolean split(Visit visit, String issueKey) {
        String asked = visit.parameter("layout");
        visit.user().filter(user -> !asked.isEmpty()).ifPresent(user -> keep(user, asked));
        return !issueKey.isEmpty()
                || (asked.isEmpty()
                                ? visit.user()
                                        .flatMap(user -> model.users().preference(user, LAYOUT))
                                        .orElse("list")
                                : asked)
                        .equals("split");
    }

    private void keep(ApplicationUser user, String layout) {
        String kept = layout.equals("split") ? "split" : "list";
        if (!model.users().preference(user, LAYOUT).equals(Optional.of(kept))) {
            model.users().prefer(user, LAYOUT, kept);
        }
    }

    private Map<String, Object> values(Asked asked) {
        Visit visit = asked.visit();
        Map<String, Object> values = new HashMap<>();
        values.put("context", visit.context());
        values.put("token", visit.token());
        values.put("signedIn", visit.user().isPresent());
        values.put("jql", asked.jql());
        values.put("action", visit.context() + asked.path().replaceFirst("\\?.*", ""));
        values.put("returnUrl", asked.path());
        values.put("bulkUrl", visit.context() + BulkChange.address(asked.jql(), asked.path()));
        values.put("listUrl", asked.link("layout=list"));
        values.put("splitUrl", asked.link("layout=split"));
        values.put("split", split(visit, asked.issue()));
        asked.filter().ifPresent(filter -> values.put("filter", filter));
        try {
            addRows(values, asked, model.search().find(visit.remoteUser(), asked.jql()));
            values.put("errors", List.of());
        } catch (JqlException refused) {
            values.put("errors", List.of(String.valueOf(refused.getMessage())));
        }
        return values;
    }

    private void addRows(Map<String, Object> values, Asked asked, List<Issue> found) {
        Visit visit = asked.visit();
        int start = (int) Math.min(visit.number("startIndex", page(found, asked.issue())), found.size());
        List<Columns.Column> chosen = columns.of(visit.remoteUser());
        List<Map<String, Object>> rows = found.stream()
                .skip(start)
                .limit(PAGE)
                .map(issue -> row(asked, chosen, issue))
                .toList();
        values.put("rows", rows);
        values.put(
                "columns", chosen.stream().map(column -> header(asked, column)).toList());
        values.put("allColumns", columns.all());
        values.put("chosenIds", chosen.stream().map(Columns.Column::id).toList());
        values.put("total", found.size());
        values.put("first", rows.isEmpty() ? 0 : start + 1);
        values.put("last", start + rows.size());
        values.put("previousUrl", start == 0 ? "" : asked.link("startIndex=" + Math.max(0, start - PAGE)));
        values.put("nextUrl", start + PAGE >= found.size() ? "" : asked.link("startIndex=" + (start + PAGE)));
        values.put("selected", asked.issue());
    }

    /** Where the page with the issue starts. */
    private static int page(List<Issue> found, String key) {
        int index = found.stream().map(Issue::getKey).toList().indexOf(key);
        return Math.max(0, index) / PAGE * PAGE;
    }

    private Map<String, Object> row(Asked asked, List<Columns.Column> chosen, Issue issue) {
        String query = asked.path().replaceFirst("^[^?]*\\?", "");
        List<Html> cells = chosen.stream()
                .map(column -> columns.cell(asked.visit().context(), column.id(), issue))
                .toList();
        return Map.of(
                "key", issue.getKey(),
                "summary", issue.getSummary(),
                "type", issue.getIssueType().getName(),
                "url", asked.visit().context() + "/browse/" + issue.getKey() + "?" + query,
                "cells", cells);
    }

    /** A column's heading, which sorts by it, and the other way round when it is sorted by already. */
    private static Map<String, Object> header(Asked asked, Columns.Column column) {
        String where = asked.jql().replaceFirst(ORDER_BY, "").strip();
        String order = asked.jql()
                .substring(asked.jql().replaceFirst(ORDER_BY, "").length())
                .strip();
        String ascending = "ORDER BY " + column.sort() + " ASC";
        boolean up = order.equalsIgnoreCase(ascending);
        boolean down = order.equalsIgnoreCase("ORDER BY " + column.sort() + " DESC");
        String jql = (where + " " + (up ? "ORDER BY " + column.sort() + " DESC" : ascending)).strip();
        String address = asked.path().replaceFirst("jql=.*", "") + "jql=" + Visit.encoded(jql);
        return Map.of(
                "label",
                column.label(),
                "sort",
                up ? "ascending" : down ? "descending" : "none",
                "url",
                asked.visit().context() + address);
    }
}
