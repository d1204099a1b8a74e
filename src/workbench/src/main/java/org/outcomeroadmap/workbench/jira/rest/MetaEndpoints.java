package org.outcomeroadmap.workbench.jira.rest;

import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;
import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.Constants;
import org.outcomeroadmap.workbench.jira.IssueForm;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;

/** What new issues can be given, in the form up to Jira 8 and in the one since. */
final class MetaEndpoints {
    private final JiraModel model;
    private final IssueForm form;

    MetaEndpoints(JiraModel model) {
        this.model = model;
        this.form = new IssueForm(model);
    }

    void addTo(Routes api) {
        api.on("GET", "/issue/createmeta", this::oldCreateMeta)
                .on("GET", "/issue/createmeta/{project}/issuetypes", this::creatableTypes)
                .on("GET", "/issue/createmeta/{project}/issuetypes/{type}", this::creatableFields);
    }

    private Map<String, @Nullable Object> fields(Call call, ApplicationUser user, Project project, IssueType type) {
        Beans beans = new Beans(model, call.base());
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(
                "project",
                object(
                        "required",
                        true,
                        "schema",
                        object("type", "project", "system", "project"),
                        "name",
                        "Project",
                        "fieldId",
                        "project",
                        "hasDefaultValue",
                        false,
                        "operations",
                        List.of("set"),
                        "allowedValues",
                        List.of(beans.project(project))));
        fields.putAll(new FieldBeans(beans).settable(user, form.blank(user, project, type.getId())));
        return fields;
    }

    private List<Project> creatable(ApplicationUser user) {
        return List.copyOf(model.permissions().getProjects(CREATE_ISSUES, user));
    }

    private Object oldCreateMeta(Call call, ApplicationUser user) {
        List<String> keys = call.several("projectKeys");
        List<String> typeNames = call.several("issuetypeNames");
        boolean withFields = call.several("expand").contains("projects.issuetypes.fields");
        Beans beans = new Beans(model, call.base());
        List<Map<String, @Nullable Object>> projects = creatable(user).stream()
                .filter(project -> keys.isEmpty() || keys.contains(project.getKey()))
                .map(project -> {
                    Map<String, @Nullable Object> bean = beans.project(project);
                    bean.put(
                            "issuetypes",
                            project.getIssueTypes().stream()
                                    .filter(type -> typeNames.isEmpty() || typeNames.contains(type.getName()))
                                    .map(type -> typeMeta(call, user, project, type, withFields))
                                    .toList());
                    return bean;
                })
                .toList();
        return object("expand", "projects", "projects", projects);
    }

    private Map<String, @Nullable Object> typeMeta(
            Call call, ApplicationUser user, Project project, IssueType type, boolean withFields) {
        Map<String, @Nullable Object> bean = new Beans(model, call.base()).issueType(type);
        if (withFields) {
            bean.put("fields", fields(call, user, project, type));
        }
        return bean;
    }

    private Project creatable(Call call, ApplicationUser user) {
        String key = call.at("project");
        return creatable(user).stream()
                .filter(project -> project.getKey().equals(key)
                        || project.getId().toString().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(400, "The project '" + key + "' does not exist."));
    }

    private Object creatableTypes(Call call, ApplicationUser user) {
        Beans beans = new Beans(model, call.base());
        return Results.values(
                call,
                creatable(call, user).getIssueTypes().stream()
                        .map(beans::issueType)
                        .toList());
    }

    private Object creatableFields(Call call, ApplicationUser user) {
        Project project = creatable(call, user);
        IssueType type = Constants.withId(project.getIssueTypes(), call.at("type"))
                .orElseThrow(() -> new Refusal(400, "The issue type '" + call.at("type") + "' does not exist."));
        return Results.values(
                call, List.copyOf(fields(call, user, project, type).values()));
    }
}
