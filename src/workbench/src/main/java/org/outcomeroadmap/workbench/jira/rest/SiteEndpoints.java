package org.outcomeroadmap.workbench.jira.rest;

import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows;
import org.outcomeroadmap.workbench.jira.Users;
import org.outcomeroadmap.workbench.jira.jql.JqlException;

/** What belongs to the site: users and sign-in, constants, fields, projects and filters. */
final class SiteEndpoints {
    private static final List<Map<String, Object>> ONLY_SCHEME = List.of(Map.of("id", 10_000, "name", "Default"));

    private final JiraModel model;

    SiteEndpoints(JiraModel model) {
        this.model = model;
    }

    void addTo(Routes api) {
        api.open("GET", "/serverInfo", this::serverInfo)
                .on("GET", "/myself", (call, user) -> beans(call).user(user))
                .on("GET", "/user", this::user)
                .on("GET", "/user/search", this::findUsers)
                .on("GET", "/user/assignable/search", this::findUsers)
                .on("GET", "/field", (call, user) -> new FieldBeans(beans(call)).all())
                .on(
                        "GET",
                        "/priority",
                        (call, user) -> model.constants().priorities().stream()
                                .map(one -> beans(call).constant("priority", one))
                                .toList())
                .on(
                        "GET",
                        "/status",
                        (call, user) -> model.constants().getStatuses().stream()
                                .map(beans(call)::status)
                                .toList())
                .on(
                        "GET",
                        "/issuetype",
                        (call, user) -> model.constants().getIssueTypes().stream()
                                .map(beans(call)::issueType)
                                .toList())
                .on(
                        "GET",
                        "/issueLinkType",
                        (call, user) -> object(
                                "issueLinkTypes",
                                model.links().getIssueLinkTypes().stream()
                                        .map(beans(call)::linkType)
                                        .toList()));
        addProjectsTo(api);
    }

    private void addProjectsTo(Routes api) {
        api.on("GET", "/permissionscheme", (call, user) -> object("permissionSchemes", ONLY_SCHEME))
                .on("GET", "/issuesecurityschemes", (call, user) -> object("issueSecuritySchemes", ONLY_SCHEME))
                .on("GET", "/projectCategory", (call, user) -> List.of())
                .on(
                        "GET",
                        "/project",
                        (call, user) -> model.projects().getProjectObjects().stream()
                                .filter(project -> !project.isArchived()
                                        || call.parameter("includeArchived").equals(Optional.of("true")))
                                .filter(project -> sees(user, project))
                                .map(beans(call)::project)
                                .toList())
                .on("POST", "/project", this::createProject)
                .on("GET", "/project/{key}", (call, user) -> wholeProject(call, project(call, user)))
                .on("PUT", "/project/{key}/archive", (call, user) -> {
                    model.archive().set(user, project(call, user), true);
                    return Reply.NOTHING;
                })
                .on("PUT", "/project/{key}/restore", (call, user) -> {
                    model.archive().set(user, project(call, user), false);
                    return new Reply(202, null);
                })
                .on("GET", "/project/{key}/role", this::roles)
                .on("GET", "/project/{key}/role/{id}", (call, user) -> role(call, project(call, user)))
                .on("POST", "/project/{key}/role/{id}", this::addToRole)
                .on("DELETE", "/project/{key}/role/{id}", this::removeFromRole)
                .on("POST", "/filter", this::createFilter)
                .on(
                        "GET",
                        "/filter/{id}",
                        (call, user) -> filter(
                                call,
                                model.filters()
                                        .find(call.id("id"), user)
                                        .orElseThrow(() -> new Refusal(
                                                400,
                                                "The selected filter with ID '" + call.at("id")
                                                        + "' does not exist."))));
    }

    void addSessionTo(Routes auth) {
        auth.open("POST", "/session", this::signIn)
                .on(
                        "GET",
                        "/session",
                        (call, user) -> object(
                                "self",
                                call.base() + "/rest/api/2/user?username=" + user.getName(),
                                "name",
                                user.getName()))
                .on("DELETE", "/session", (call, user) -> {
                    Optional.ofNullable(call.request().getSession(false)).ifPresent(HttpSession::invalidate);
                    return Reply.NOTHING;
                });
    }

    void addTokensTo(Routes tokens) {
        tokens.on("POST", "/tokens", (call, user) -> {
            Users.NewToken token =
                    model.users().createToken(user, call.body().path("name").asText("token"));
            return Reply.created(object("id", token.id(), "name", token.name(), "rawToken", token.secret()));
        });
    }

    private Beans beans(Call call) {
        return new Beans(model, call.base());
    }

    private boolean sees(ApplicationUser user, Project project) {
        return model.projects().visible(project.getId(), user).isPresent();
    }

    private Map<String, @Nullable Object> serverInfo(Call call) {
        return object(
                "baseUrl",
                call.base(),
                "version",
                "11.3.1",
                "versionNumbers",
                List.of(11, 3, 1),
                "deploymentType",
                "Server",
                "buildNumber",
                1103001,
                "buildDate",
                "2026-01-01T00:00:00.000+0000",
                "serverTime",
                Beans.time(model.clock().millis()),
                "serverTitle",
                "Outcome Roadmap workbench");
    }

    private Object signIn(Call call) throws IOException {
        JsonNode body = call.body();
        ApplicationUser user = model.users()
                .signIn(body.path("username").asText(), body.path("password").asText())
                .orElseThrow(() -> new Refusal(401, "Login failed"));
        HttpSession session = SessionSignIn.start(call.request(), user);
        return object("session", Map.of("name", "JSESSIONID", "value", session.getId()));
    }

    private Object user(Call call, ApplicationUser viewer) {
        Optional<ApplicationUser> found = call.parameter("username")
                .flatMap(model.users()::named)
                .or(() -> call.parameter("key").flatMap(model.users()::withKey));
        return found.<Object>map(beans(call)::user)
                .orElseThrow(() -> new Refusal(
                        404,
                        "The user named '"
                                + call.parameter("username")
                                        .or(() -> call.parameter("key"))
                                        .orElse("") + "' does not exist"));
    }

    private Object findUsers(Call call, ApplicationUser viewer) {
        String text =
                call.parameter("username").or(() -> call.parameter("query")).orElse("");
        return model.users().matching(text.equals(".") ? "" : text).stream()
                .skip(call.number("startAt", 0))
                .limit(call.number("maxResults", 50))
                .map(beans(call)::user)
                .toList();
    }

    Project project(Call call, ApplicationUser user) {
        String key = call.at("key");
        return model.projects().getProjectObjects().stream()
                .filter(project -> project.getKey().equals(key)
                        || project.getId().toString().equals(key))
                .filter(project -> sees(user, project))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "No project could be found with key '" + key + "'."));
    }

    private Object createProject(Call call, ApplicationUser user) throws IOException {
        if (!model.permissions().isJiraAdministrator(user)) {
            throw new Refusal(403, "You must have global administrator rights in order to modify projects.");
        }
        JsonNode body = call.body();
        String leadName = body.path("lead").asText(user.getName());
        ApplicationUser lead = model.users()
                .named(leadName)
                .orElseThrow(() -> new Refusal(
                        400, List.of(), Map.of("projectLead", "The user '" + leadName + "' does not exist.")));
        Project project = model.projects()
                .create(
                        body.path("key").asText(),
                        body.path("name").asText(),
                        body.path("description").asText(),
                        lead);
        return Reply.created(object(
                "self", beans(call).api("project/" + project.getId()),
                "id", project.getId(),
                "key", project.getKey()));
    }

    private Map<String, @Nullable Object> wholeProject(Call call, Project project) {
        Map<String, @Nullable Object> bean = beans(call).project(project);
        bean.put("description", project.getDescription());
        bean.put("archived", project.isArchived());
        bean.put("lead", beans(call).user(project.getProjectLead()));
        bean.put(
                "issueTypes",
                project.getIssueTypes().stream().map(beans(call)::issueType).toList());
        bean.put("roles", roleUrls(call, project));
        return bean;
    }

    private Object roles(Call call, ApplicationUser user) {
        return roleUrls(call, project(call, user));
    }

    private Map<String, String> roleUrls(Call call, Project project) {
        Map<String, String> urls = new LinkedHashMap<>();
        model.roles()
                .all()
                .forEach(role ->
                        urls.put(role.name(), beans(call).api("project/" + project.getId() + "/role/" + role.id())));
        return urls;
    }

    private String roleName(Call call) {
        return model.roles().all().stream()
                .filter(role -> role.id() == call.id("id"))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "Can not retrieve a role actor for a null project role."))
                .name();
    }

    private Map<String, @Nullable Object> role(Call call, Project project) {
        String name = roleName(call);
        List<Map<String, @Nullable Object>> actors = new ArrayList<>();
        for (ApplicationUser user : model.roles().users(project, name)) {
            actors.add(object(
                    "id", user.getId(),
                    "displayName", user.getDisplayName(),
                    "type", "atlassian-user-role-actor",
                    "name", user.getName()));
        }
        for (String group : model.roles().groups(project, name)) {
            actors.add(object("displayName", group, "type", "atlassian-group-role-actor", "name", group));
        }
        return object(
                "self",
                beans(call).api("project/" + project.getId() + "/role/" + call.id("id")),
                "name",
                name,
                "id",
                call.id("id"),
                "description",
                "",
                "actors",
                actors);
    }

    private Project administered(Call call, ApplicationUser user) {
        Project project = project(call, user);
        if (!model.permissions().hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user)) {
            throw new Refusal(403, "You do not have permission to modify the members of this project.");
        }
        return project;
    }

    private Object addToRole(Call call, ApplicationUser user) throws IOException {
        Project project = administered(call, user);
        for (JsonNode name : call.body().path("user")) {
            model.roles().setUser(project, roleName(call), known(name.asText()), true);
        }
        for (JsonNode name : call.body().path("group")) {
            model.roles().setGroup(project, roleName(call), knownGroup(name.asText()), true);
        }
        return role(call, project);
    }

    private Object removeFromRole(Call call, ApplicationUser user) {
        Project project = administered(call, user);
        call.parameter("group")
                .ifPresentOrElse(
                        name -> model.roles().setGroup(project, roleName(call), knownGroup(name), false),
                        () -> model.roles()
                                .setUser(
                                        project,
                                        roleName(call),
                                        known(call.parameter("user").orElse("")),
                                        false));
        return Reply.NOTHING;
    }

    private String knownGroup(String name) {
        return model.groups()
                .find(name)
                .orElseThrow(() -> new Refusal(404, "The group '" + name + "' does not exist"))
                .name();
    }

    private ApplicationUser known(String name) {
        return model.users().named(name).orElseThrow(() -> new Refusal(404, "'" + name + "' does not exist"));
    }

    private Object createFilter(Call call, ApplicationUser user) throws IOException {
        JsonNode body = call.body();
        try {
            model.search().find(user, body.path("jql").asText());
        } catch (JqlException e) {
            throw new Refusal(400, String.valueOf(e.getMessage()));
        }
        if (body.path("name").asText().isBlank()) {
            throw new Refusal(400, List.of(), Map.of("filterName", "You must specify a name to save this filter as."));
        }
        return filter(
                call,
                model.filters()
                        .create(
                                user,
                                body.path("name").asText(),
                                body.path("description").asText(),
                                body.path("jql").asText()));
    }

    private Object filter(Call call, Rows.Filter filter) {
        return object(
                "self", beans(call).api("filter/" + filter.id()),
                "id", Long.toString(filter.id()),
                "name", filter.name(),
                "description", filter.description(),
                "owner", beans(call).user(model.users().getUserByKey(filter.ownerKey())),
                "jql", filter.jql(),
                "viewUrl", call.base() + "/issues/?filter=" + filter.id(),
                "favourite", false);
    }
}
