package org.outcomeroadmap.workbench.jira.rest;

import static com.atlassian.jira.permission.ProjectPermissions.ADD_COMMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.DELETE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.TRANSITION_ISSUES;
import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.Constants;
import org.outcomeroadmap.workbench.jira.IssueForm;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows;
import org.outcomeroadmap.workbench.jira.StoredIssue;

/** Creating, reading, editing, moving and deleting issues, and talking about them. */
final class IssueEndpoints {
    private final JiraModel model;
    private final IssueForm form;

    IssueEndpoints(JiraModel model) {
        this.model = model;
        this.form = new IssueForm(model);
    }

    void addTo(Routes api) {
        addLifeTo(api);
        api.on("POST", "/issue", this::create)
                .on("GET", "/issue/createmeta", this::oldCreateMeta)
                .on("GET", "/issue/createmeta/{project}/issuetypes", this::creatableTypes)
                .on("GET", "/issue/createmeta/{project}/issuetypes/{type}", this::creatableFields)
                .on("GET", "/issue/{key}", this::read)
                .on("PUT", "/issue/{key}", this::edit)
                .on("DELETE", "/issue/{key}", this::delete)
                .on(
                        "GET",
                        "/issue/{key}/editmeta",
                        (call, user) -> object("fields", fields(call).settable(user, seen(call, user))))
                .on("GET", "/issue/{key}/transitions", (call, user) -> {
                    seen(call, user);
                    return object(
                            "expand",
                            "transitions",
                            "transitions",
                            transitions(call).toList());
                })
                .on("POST", "/issue/{key}/transitions", this::transition)
                .on(
                        "GET",
                        "/issue/{key}/comment",
                        (call, user) -> beans(call, user).comments(seen(call, user)))
                .on("POST", "/issue/{key}/comment", this::comment)
                .on("GET", "/issue/{key}/comment/{id}", (call, user) -> {
                    StoredIssue issue = seen(call, user);
                    return model.history().comments(issue).stream()
                            .filter(row -> row.id() == call.id("id"))
                            .findFirst()
                            .<Object>map(row -> beans(call, user).comment(issue, row))
                            .orElseThrow(() ->
                                    new Refusal(404, "Can not find a comment for the id: " + call.at("id") + "."));
                });
    }

    private void addLifeTo(Routes api) {
        api.on("PUT", "/issue/{key}/archive", (call, user) -> {
                    model.archive().archive(user, seen(call, user));
                    return Reply.NOTHING;
                })
                .on("PUT", "/issue/{key}/restore", (call, user) -> {
                    model.archive().restore(user, seen(call, user));
                    return Reply.NOTHING;
                });
    }

    private FieldBeans fields(Call call) {
        return new FieldBeans(new Beans(model, call.base()));
    }

    private IssueBeans beans(Call call, ApplicationUser user) {
        return new IssueBeans(new Beans(model, call.base()), user);
    }

    private StoredIssue seen(Call call, ApplicationUser user) {
        return model.issues()
                .find(call.at("key"))
                .filter(issue -> model.sees(user, issue))
                .orElseThrow(Refusal::noSuchIssue);
    }

    private void permit(ProjectPermissionKey permission, StoredIssue issue, ApplicationUser user) {
        if (!model.permissions().hasPermission(permission, issue, user)) {
            throw new Refusal(403, "You do not have the permission " + permission + " on this issue.");
        }
    }

    private Object create(Call call, ApplicationUser user) throws IOException {
        JsonNode given = call.body().path("fields");
        Project project = project(given.path("project"), user)
                .orElseThrow(() -> new Refusal(400, List.of(), Map.of("project", "project is required")));
        FieldBeans fields = fields(call);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        given.properties().forEach(field -> {
            if (!field.getKey().equals("project")) {
                texts.put(field.getKey(), fields.texts(field.getKey(), field.getValue()));
            }
        });
        String type = texts.getOrDefault("issuetype", List.of()).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(400, List.of(), Map.of("issuetype", "issue type is required")));
        StoredIssue issue = form.create(user, project, type, texts);
        return Reply.created(object(
                "id", issue.getId().toString(),
                "key", issue.getKey(),
                "self", new Beans(model, call.base()).api("issue/" + issue.getId())));
    }

    private Optional<Project> project(JsonNode given, ApplicationUser user) {
        return model.projects().getProjectObjects().stream()
                .filter(project -> project.getKey().equals(given.path("key").asText())
                        || project.getId().toString().equals(given.path("id").asText()))
                .filter(project ->
                        model.projects().visible(project.getId(), user).isPresent())
                .findFirst();
    }

    private Object read(Call call, ApplicationUser user) {
        StoredIssue issue = seen(call, user);
        List<String> expand = call.several("expand");
        List<String> asked = call.several("fields");
        Map<String, @Nullable Object> bean = beans(call, user).issue(issue, asked.isEmpty() ? List.of("*all") : asked);
        FieldBeans fields = fields(call);
        Stream<String> shown = ((Map<?, ?>) bean.getOrDefault("fields", Map.of()))
                .keySet().stream().map(String::valueOf);
        List<String> ids = shown.toList();
        if (expand.contains("names")) {
            Map<String, String> names = new LinkedHashMap<>();
            ids.forEach(id -> names.put(id, fields.name(id)));
            bean.put("names", names);
        }
        if (expand.contains("schema")) {
            Map<String, Object> schemas = new LinkedHashMap<>();
            ids.forEach(id -> fields.schema(id).ifPresent(schema -> schemas.put(id, schema)));
            bean.put("schema", schemas);
        }
        if (expand.contains("changelog")) {
            bean.put("changelog", beans(call, user).changelog(issue));
        }
        if (expand.contains("editmeta")) {
            bean.put("editmeta", object("fields", fields.settable(user, issue)));
        }
        if (expand.contains("transitions")) {
            bean.put("transitions", transitions(call).toList());
        }
        return bean;
    }

    private Object edit(Call call, ApplicationUser user) throws IOException {
        StoredIssue issue = seen(call, user);
        permit(EDIT_ISSUES, issue, user);
        JsonNode body = call.body();
        FieldBeans fields = fields(call);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        body.path("fields")
                .properties()
                .forEach(field -> texts.put(field.getKey(), fields.texts(field.getKey(), field.getValue())));
        body.path("update").properties().forEach(field -> {
            if (texts.containsKey(field.getKey())) {
                throw new Refusal(
                        400,
                        List.of(),
                        Map.of(
                                field.getKey(),
                                "Field '" + field.getKey()
                                        + "' cannot be referenced in both, the 'fields' and 'update' sections"));
            }
            if (!field.getKey().equals("comment")) {
                texts.put(field.getKey(), fields.after(issue, field.getKey(), field.getValue()));
            }
        });
        form.edit(user, issue, texts);
        for (JsonNode added : body.path("update").path("comment").findValues("add")) {
            comment(issue, user, added);
        }
        return Reply.NOTHING;
    }

    private Object delete(Call call, ApplicationUser user) {
        StoredIssue issue = seen(call, user);
        permit(DELETE_ISSUES, issue, user);
        model.issues().delete(user, issue);
        return Reply.NOTHING;
    }

    private Stream<Map<String, @Nullable Object>> transitions(Call call) {
        List<Status> statuses = List.copyOf(model.constants().getStatuses());
        return statuses.stream()
                .map(status -> object(
                        "id", Integer.toString(statuses.indexOf(status) * 10 + 11),
                        "name", status.getName(),
                        "to", new Beans(model, call.base()).status(status)));
    }

    private Object transition(Call call, ApplicationUser user) throws IOException {
        StoredIssue issue = seen(call, user);
        permit(TRANSITION_ISSUES, issue, user);
        String id = call.body().path("transition").path("id").asText();
        List<Status> statuses = List.copyOf(model.constants().getStatuses());
        Status target = statuses.stream()
                .filter(status ->
                        Integer.toString(statuses.indexOf(status) * 10 + 11).equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        400,
                        "It seems that you have tried to perform an illegal workflow operation. The transition '" + id
                                + "' is not valid for issue '" + issue.getKey() + "'."));
        model.issues().transition(user, issue, target.getId());
        return Reply.NOTHING;
    }

    private Object comment(Call call, ApplicationUser user) throws IOException {
        StoredIssue issue = seen(call, user);
        return Reply.created(beans(call, user).comment(issue, comment(issue, user, call.body())));
    }

    private Rows.Comment comment(StoredIssue issue, ApplicationUser user, JsonNode body) {
        permit(ADD_COMMENTS, issue, user);
        String text = body.path("body").asText();
        if (text.isBlank()) {
            throw new Refusal(400, List.of(), Map.of("comment", "Comment body can not be empty!"));
        }
        return model.history().comment(issue, user, text, true);
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
            bean.put("fields", fields(call).settable(user, form.blank(user, project, type.getId())));
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
        return page(creatable(call, user).getIssueTypes().stream()
                .map(beans::issueType)
                .toList());
    }

    private Object creatableFields(Call call, ApplicationUser user) {
        Project project = creatable(call, user);
        IssueType type = Constants.withId(project.getIssueTypes(), call.at("type"))
                .orElseThrow(() -> new Refusal(400, "The issue type '" + call.at("type") + "' does not exist."));
        return page(List.copyOf(fields(call)
                .settable(user, form.blank(user, project, type.getId()))
                .values()));
    }

    private static Map<String, @Nullable Object> page(List<?> values) {
        return object(
                "maxResults", values.size(), "startAt", 0, "total", values.size(), "isLast", true, "values", values);
    }
}
