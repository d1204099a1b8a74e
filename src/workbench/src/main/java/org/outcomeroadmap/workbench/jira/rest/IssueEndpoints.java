package org.outcomeroadmap.workbench.jira.rest;

import static com.atlassian.jira.permission.ProjectPermissions.DELETE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.IssueForm;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.StoredIssue;

/** Creating, reading, editing, moving and deleting issues. */
final class IssueEndpoints {
    private final JiraModel model;
    private final IssueForm form;
    private final CommentEndpoints comments;

    IssueEndpoints(JiraModel model, CommentEndpoints comments) {
        this.model = model;
        this.comments = comments;
        this.form = new IssueForm(model);
    }

    void addTo(Routes api) {
        api.on("POST", "/issue", (call, user) -> Reply.created(create(call, user, call.body())))
                .on("POST", "/issue/bulk", this::createAll)
                .on("GET", "/issue/{key}", this::read)
                .on("PUT", "/issue/{key}", this::edit)
                .on("DELETE", "/issue/{key}", this::delete)
                .on("PUT", "/issue/{key}/assignee", this::assign)
                .on("PUT", "/issue/{key}/archive", (call, user) -> {
                    model.archive().archive(user, seen(call, user));
                    return Reply.NOTHING;
                })
                .on("PUT", "/issue/{key}/restore", (call, user) -> {
                    model.archive().restore(user, seen(call, user));
                    return Reply.NOTHING;
                })
                .on("GET", "/issue/{key}/editmeta", this::editMeta)
                .on("GET", "/issue/{key}/transitions", (call, user) -> {
                    boolean fields = call.several("expand").contains("transitions.fields");
                    String wanted = call.parameter("transitionId").orElse("");
                    List<?> transitions = transitions(call, user)
                            .of(seen(call, user), fields)
                            .filter(one -> wanted.isEmpty() || wanted.equals(one.get("id")))
                            .toList();
                    return object("expand", "transitions", "transitions", transitions);
                })
                .on("POST", "/issue/{key}/transitions", this::transition);
    }

    private Transitions transitions(Call call, ApplicationUser user) {
        return new Transitions(new Beans(model, call.base()), user);
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

    private Map<String, @Nullable Object> create(Call call, ApplicationUser user, JsonNode body) {
        JsonNode given = body.path("fields");
        Project project = project(given.path("project"), user)
                .orElseThrow(() -> new Refusal(400, List.of(), Map.of("project", "valid project is required")));
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
        return object(
                "id", issue.getId().toString(),
                "key", issue.getKey(),
                "self", new Beans(model, call.base()).api("issue/" + issue.getId()));
    }

    /** Creates what can be created; says for each of the others what is wrong with it. */
    private Object createAll(Call call, ApplicationUser user) throws IOException {
        List<Object> issues = new ArrayList<>();
        List<Object> errors = new ArrayList<>();
        JsonNode updates = call.body().path("issueUpdates");
        for (int i = 0; i < updates.size(); i++) {
            try {
                issues.add(create(call, user, updates.path(i)));
            } catch (Refusal e) {
                errors.add(object(
                        "status", e.status(),
                        "elementErrors", object("errorMessages", e.messages(), "errors", e.errors()),
                        "failedElementNumber", i));
            }
        }
        return new Reply(issues.isEmpty() ? 400 : 201, object("issues", issues, "errors", errors));
    }

    private Optional<Project> project(JsonNode given, ApplicationUser user) {
        return model.projects()
                .visible(given.path(given.has("id") ? "id" : "key").asText(), user)
                .filter(project -> !project.isArchived());
    }

    private Object read(Call call, ApplicationUser user) {
        List<String> asked = call.several("fields");
        return beans(call, user)
                .issue(seen(call, user), asked.isEmpty() ? List.of("*all") : asked, call.several("expand"));
    }

    private Object editMeta(Call call, ApplicationUser user) {
        StoredIssue issue = seen(call, user);
        boolean may = model.permissions().hasPermission(EDIT_ISSUES, issue, user);
        return object("fields", may ? fields(call).settable(user, issue) : object());
    }

    /** Assigns by name; -1 stands for the default, which is nobody, as null does. */
    private Object assign(Call call, ApplicationUser user) throws IOException {
        StoredIssue issue = seen(call, user);
        permit(EDIT_ISSUES, issue, user);
        JsonNode name = call.body().path("name");
        boolean nobody = name.isNull() || name.isMissingNode() || name.asText().equals("-1");
        form.edit(user, issue, Map.of("assignee", nobody ? List.of() : List.of(name.asText())));
        return Reply.NOTHING;
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
            comments.add(issue, user, added);
        }
        return Reply.NOTHING;
    }

    private Object delete(Call call, ApplicationUser user) {
        StoredIssue issue = seen(call, user);
        permit(DELETE_ISSUES, issue, user);
        model.issues().delete(user, issue);
        return Reply.NOTHING;
    }

    private Object transition(Call call, ApplicationUser user) throws IOException {
        StoredIssue issue = seen(call, user);
        JsonNode body = call.body();
        transitions(call, user).perform(issue, body);
        for (JsonNode added : body.path("update").path("comment").findValues("add")) {
            comments.add(issue, user, added);
        }
        return Reply.NOTHING;
    }
}
