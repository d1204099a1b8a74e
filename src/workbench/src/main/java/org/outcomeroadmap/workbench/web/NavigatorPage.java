package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.workbench.host.Html;

/** The issue navigator: a query in JQL and the issues that match it. A project's page is the same with its own query. */
final class NavigatorPage {

    private static final int SHOWN = 100;
    private static final List<String> COLUMNS = List.of("Opportunity score", "Opportunity type", "Top opportunity");

    private final SearchService search;
    private final CustomFieldManager fields;
    private final FieldHtml html;
    private final Templates templates;

    NavigatorPage(SearchService search, CustomFieldManager fields, FieldHtml html, Templates templates) {
        this.search = search;
        this.fields = fields;
        this.html = html;
        this.templates = templates;
    }

    Page query(Visit visit) {
        Map<String, Object> values = values(visit, visit.parameter("jql"));
        values.put("heading", "Search");
        return Page.shown("Search", templates.render("navigator", values));
    }

    Page project(Visit visit, Project project) {
        Map<String, Object> values = values(visit, "project = " + project.getKey() + " ORDER BY key ASC");
        values.put("heading", project.getName());
        return Page.inProject(project.getName(), templates.render("navigator", values), project, "jira.browse.project");
    }

    private Map<String, Object> values(Visit visit, String jql) {
        Map<String, Object> values = new HashMap<>();
        values.put("context", visit.context());
        values.put("jql", jql);
        values.put("errors", List.of());
        values.put("rows", List.of());
        values.put("total", 0);
        values.put("shown", 0);
        List<CustomField> columns = COLUMNS.stream()
                .map(fields::getCustomFieldObjectsByName)
                .flatMap(Collection::stream)
                .toList();
        values.put("columns", columns.stream().map(CustomField::getName).toList());
        SearchService.ParseResult parsed = search.parseQuery(visit.remoteUser(), jql);
        if (!parsed.isValid()) {
            values.put("errors", List.copyOf(parsed.getErrors().getErrorMessages()));
            return values;
        }
        var checked = search.validateQuery(visit.remoteUser(), parsed.getQuery());
        if (checked.hasAnyErrors()) {
            values.put("errors", List.copyOf(checked.getErrorMessages()));
            return values;
        }
        try {
            addRows(values, search.search(visit.remoteUser(), parsed.getQuery(), new PagerFilter<>(0, SHOWN)), columns);
        } catch (SearchException refused) {
            values.put("errors", List.of(String.valueOf(refused.getMessage())));
        }
        return values;
    }

    private void addRows(Map<String, Object> values, SearchResults<Issue> found, List<CustomField> columns) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Issue issue : found.getResults()) {
            rows.add(Map.of(
                    "key", issue.getKey(),
                    "type", issue.getIssueType().getName(),
                    "summary", issue.getSummary(),
                    "status", issue.getStatus().getName(),
                    "values",
                            columns.stream()
                                    .map(column -> html.view(column, issue).orElse(new Html("")))
                                    .toList()));
        }
        values.put("rows", rows);
        values.put("shown", rows.size());
        values.put("total", found.getTotal());
    }
}
