package org.outcomeroadmap.workbench.jira.rest;

import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows;

/** Projects and the members of their roles. */
final class ProjectEndpoints {
    private static final List<Map<String, Object>> ONLY_SCHEME = List.of(Map.of("id", 10_000, "name", "Default"));

    private final JiraModel model;

    ProjectEndpoints(JiraModel model) {
        this.model = model;
    }

    void addTo(Routes api) {
        api.on("GET", "/permissionscheme", (call, user) -> object("permissionSchemes", ONLY_SCHEME))
                .on("GET", "/issuesecurityschemes", (call, user) -> object("issueSecuritySchemes", ONLY_SCHEME))
                .on("GET", "/projectCategory", (call, user) -> List.of())
                .on("GET", "/project", this::all)
                .on("POST", "/project", this::create)
                .on("GET", "/project/{key}", (call, user) -> whole(call, project(call, user)))
                .on("PUT", "/project/{key}", this::change)
                .on("DELETE", "/project/{key}", (call, user) -> {
                    model.projects().delete(user, changeable(call, user));
                    return Reply.NOTHING;
                })
                .on("PUT", "/project/{key}/archive", (call, user) -> {
                    model.archive().set(user, project(call, user), true);
                    return Reply.NOTHING;
                })
                .on("PUT", "/project/{key}/restore", (call, user) -> {
                    model.archive().set(user, project(call, user), false);
                    return new Reply(202, null);
                });
        addPartsTo(api);
    }

    private void addPartsTo(Routes api) {
        api.on("GET", "/project/{key}/statuses", this::statuses)
                .on("GET", "/project/{key}/versions", (call, user) -> none(call, user))
                .on("GET", "/project/{key}/components", (call, user) -> none(call, user))
                .on("GET", "/project/{key}/securitylevel", this::securityLevels)
                .on("GET", "/project/{key}/role", (call, user) -> roleUrls(call, project(call, user)))
                .on("GET", "/project/{key}/role/{id}", (call, user) -> role(call, project(call, user)))
                .on("PUT", "/project/{key}/role/{id}", this::setRole)
                .on("POST", "/project/{key}/role/{id}", this::addToRole)
                .on("DELETE", "/project/{key}/role/{id}", this::removeFromRole);
    }

    private Beans beans(Call call) {
        return new Beans(model, call.base());
    }

    private Object all(Call call, ApplicationUser user) {
        boolean archived = call.parameter("includeArchived").equals(Optional.of("true"));
        return model.projects().getProjectObjects().stream()
                .filter(project -> archived || !project.isArchived())
                .filter(project ->
                        model.projects().visible(project.getId(), user).isPresent())
                .map(project -> shown(call, project))
                .toList();
    }

    private Map<String, @Nullable Object> shown(Call call, Project project) {
        Map<String, @Nullable Object> bean = beans(call).project(project);
        List<String> expand = call.several("expand");
        if (expand.contains("description")) {
            bean.put("description", project.getDescription());
        }
        if (expand.contains("lead")) {
            bean.put("lead", beans(call).user(project.getProjectLead()));
        }
        return bean;
    }

    private Project project(Call call, ApplicationUser user) {
        return model.projects().visible(call.at("key"), user).orElseThrow(() -> Refusal.noSuchProject(call.at("key")));
    }

    private Project changeable(Call call, ApplicationUser user) {
        Project project = project(call, user);
        needsAdministrator(user);
        return project;
    }

    private void needsAdministrator(ApplicationUser user) {
        if (!model.permissions().isJiraAdministrator(user)) {
            throw new Refusal(403, "You must have global administrator rights in order to modify projects.");
        }
    }

    private ApplicationUser lead(String name) {
        return model.users()
                .named(name)
                .orElseThrow(() ->
                        new Refusal(400, List.of(), Map.of("projectLead", "The user '" + name + "' does not exist.")));
    }

    private Object change(Call call, ApplicationUser user) throws IOException {
        Project project = changeable(call, user);
        JsonNode body = call.body();
        ApplicationUser lead = body.has("lead") ? lead(body.path("lead").asText()) : project.getProjectLead();
        Project changed = model.projects()
                .change(
                        project,
                        body.path("key").asText(project.getKey()),
                        body.path("name").asText(project.getName()),
                        body.path("description").asText(project.getDescription()),
                        lead == null ? user : lead);
        return whole(call, changed);
    }

    private Object statuses(Call call, ApplicationUser user) {
        List<?> statuses = model.constants().getStatuses().stream()
                .map(beans(call)::status)
                .toList();
        return project(call, user).getIssueTypes().stream()
                .map(type -> {
                    Map<String, @Nullable Object> bean = beans(call).issueType(type);
                    bean.put("statuses", statuses);
                    return bean;
                })
                .toList();
    }

    /** The projects of the workbench have neither versions nor components. */
    private List<Object> none(Call call, ApplicationUser user) {
        project(call, user);
        return List.of();
    }

    private Object securityLevels(Call call, ApplicationUser user) {
        Project project = project(call, user);
        List<Rows.SecurityLevel> seen = model.levels().seenBy(user);
        return object(
                "levels",
                model.levels().ofProject(project).stream()
                        .filter(seen::contains)
                        .map(level -> beans(call).security(level.id()))
                        .toList());
    }

    private Object create(Call call, ApplicationUser user) throws IOException {
        needsAdministrator(user);
        JsonNode given = call.body();
        Project project = model.projects()
                .create(
                        given.path("key").asText(),
                        given.path("name").asText(),
                        given.path("description").asText(),
                        lead(given.path("lead").asText(user.getName())));
        return Reply.created(object(
                "self", beans(call).api("project/" + project.getId()),
                "id", project.getId(),
                "key", project.getKey()));
    }

    private Map<String, @Nullable Object> whole(Call call, Project project) {
        Map<String, @Nullable Object> bean = beans(call).project(project);
        bean.put("description", project.getDescription());
        bean.put("archived", project.isArchived());
        bean.put("lead", beans(call).user(project.getProjectLead()));
        bean.put(
                "issueTypes",
                project.getIssueTypes().stream().map(beans(call)::issueType).toList());
        bean.put("components", List.of());
        bean.put("versions", List.of());
        bean.put("assigneeType", "UNASSIGNED");
        bean.put("roles", roleUrls(call, project));
        return bean;
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
        JsonNode actors = call.body();
        for (JsonNode name : actors.path("user")) {
            model.roles().setUser(project, roleName(call), known(name.asText()), true);
        }
        for (JsonNode name : actors.path("group")) {
            model.roles().setGroup(project, roleName(call), knownGroup(name.asText()), true);
        }
        return role(call, project);
    }

    /** Gives the role exactly the members named. */
    private Object setRole(Call call, ApplicationUser user) throws IOException {
        Project project = administered(call, user);
        String role = roleName(call);
        JsonNode given = call.body().path("categorisedActors");
        Set<ApplicationUser> users = new LinkedHashSet<>();
        given.path("atlassian-user-role-actor").forEach(name -> users.add(known(name.asText())));
        Set<String> groups = new LinkedHashSet<>();
        given.path("atlassian-group-role-actor").forEach(name -> groups.add(knownGroup(name.asText())));
        model.roles().users(project, role).forEach(member -> model.roles().setUser(project, role, member, false));
        model.roles().groups(project, role).forEach(group -> model.roles().setGroup(project, role, group, false));
        users.forEach(member -> model.roles().setUser(project, role, member, true));
        groups.forEach(group -> model.roles().setGroup(project, role, group, true));
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
}
