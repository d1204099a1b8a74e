package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creating and editing issues. Apps' fields are edited with their own templates, Jira's with plain inputs. */
final class FormPages {

    private final JiraServices jira;
    private final IssueForms forms;
    private final FieldInputs inputs;
    private final Templates templates;

    FormPages(JiraServices jira, IssueForms forms, FieldInputs inputs, Templates templates) {
        this.jira = jira;
        this.forms = forms;
        this.inputs = inputs;
        this.templates = templates;
    }

    /** What a form shows: which issue it is about, and what was wrong with it when it was sent before. */
    private record Form(Project project, IssueType type, Optional<Issue> issue, IssueForms.Answer sent) {

        static final IssueForms.Answer FRESH = new IssueForms.Answer(Optional.empty(), List.of(), Map.of());
    }

    Page chooseProject(Visit visit) {
        List<Map<String, String>> projects =
                jira.permissions().getProjects(ProjectPermissions.CREATE_ISSUES, visit.remoteUser()).stream()
                        .map(project -> Map.of("key", project.getKey(), "name", project.getName()))
                        .toList();
        return Page.shown(
                "Create issue", templates.render("choose", Map.of("context", visit.context(), "projects", projects)));
    }

    Page chooseType(Visit visit, Project project) {
        List<Map<String, String>> types = project.getIssueTypes().stream()
                .map(type -> Map.of("id", type.getId(), "name", type.getName()))
                .toList();
        Map<String, Object> values = Map.of(
                "context", visit.context(),
                "types", types,
                "project", Map.of("key", project.getKey(), "name", project.getName()));
        return Page.inProject("Create issue", templates.render("types", values), project, "jira.create.issue");
    }

    /** The empty form for the project and type that the address names. */
    Optional<Page> create(Visit visit) {
        return target(visit).map(form -> page(visit, form));
    }

    /** Takes the form for a new issue. */
    Optional<Page> created(Visit visit) {
        return target(visit)
                .map(form -> sent(
                        visit,
                        form,
                        forms.create(
                                visit.remoteUser(),
                                form.project(),
                                form.type().getId(),
                                visit.request().getParameterMap())));
    }

    Page edit(Visit visit, Issue issue) {
        return page(visit, new Form(issue.getProjectObject(), issue.getIssueType(), Optional.of(issue), Form.FRESH));
    }

    Page edited(Visit visit, Issue issue) {
        Form form = new Form(issue.getProjectObject(), issue.getIssueType(), Optional.of(issue), Form.FRESH);
        return sent(
                visit,
                form,
                forms.edit(visit.remoteUser(), issue, visit.request().getParameterMap()));
    }

    private Page sent(Visit visit, Form form, IssueForms.Answer answer) {
        return answer.key()
                .<Page>map(key -> new Page.Redirect("/browse/" + key))
                .orElseGet(() -> page(visit, new Form(form.project(), form.type(), form.issue(), answer)));
    }

    private Optional<Form> target(Visit visit) {
        return Optional.ofNullable(jira.projects().getProjectByCurrentKey(visit.parameter("project")))
                .filter(project ->
                        jira.permissions().hasPermission(ProjectPermissions.CREATE_ISSUES, project, visit.remoteUser()))
                .flatMap(project -> project.getIssueTypes().stream()
                        .filter(type -> type.getId().equals(visit.parameter("issuetype")))
                        .findFirst()
                        .map(type -> new Form(project, type, Optional.empty(), Form.FRESH)));
    }

    private Page page(Visit visit, Form form) {
        Map<String, Object> values = new HashMap<>();
        values.put("token", visit.token());
        values.put("errors", form.sent().messages());
        values.put("fields", fields(visit, form));
        values.put("context", visit.context());
        boolean editing = form.issue().isPresent();
        String key = form.issue().map(Issue::getKey).orElse("");
        String heading = editing ? "Edit " + key : "Create " + form.type().getName();
        values.put("heading", heading);
        values.put("submit", editing ? "Update" : "Create");
        values.put(
                "action", visit.context() + (editing ? "/secure/EditIssue.jspa" : "/secure/CreateIssueDetails.jspa"));
        values.put(
                "cancel",
                visit.context() + "/browse/" + (editing ? key : form.project().getKey()));
        values.put(
                "hiddens",
                editing
                        ? List.of(Map.of("name", "key", "value", key))
                        : List.of(
                                Map.of(
                                        "name",
                                        "project",
                                        "value",
                                        form.project().getKey()),
                                Map.of("name", "issuetype", "value", form.type().getId())));
        String context = editing ? "jira.edit.issue" : "jira.create.issue";
        return Page.inProject(heading, templates.render("form", values), form.project(), context);
    }

    private List<Map<String, Object>> fields(Visit visit, Form form) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String id :
                forms.fieldIds(visit.remoteUser(), form.project(), form.type().getId())) {
            List<String> present = present(visit, form, id);
            inputs.of(
                            id,
                            forms.choices(id, form.project(), present),
                            present,
                            form.issue().orElse(null))
                    .ifPresent(input -> rows.add(row(form, id, input)));
        }
        return rows;
    }

    private static Map<String, Object> row(Form form, String id, FieldInputs.Input input) {
        return Map.of(
                "id",
                id,
                "label",
                input.labelled() ? "" : input.name(),
                "html",
                input.html(),
                "required",
                id.equals("summary"),
                "error",
                form.sent().errors().getOrDefault(id, ""));
    }

    /** What the visitor sent just now, else what the issue has. */
    private List<String> present(Visit visit, Form form, String id) {
        String[] sent = visit.request().getParameterValues(id);
        if (sent != null) {
            return List.of(sent);
        }
        return form.issue().map(issue -> forms.values(id, issue)).orElse(List.of());
    }
}
