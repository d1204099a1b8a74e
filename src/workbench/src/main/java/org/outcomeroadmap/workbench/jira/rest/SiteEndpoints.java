package org.outcomeroadmap.workbench.jira.rest;

import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.Html;
import org.outcomeroadmap.workbench.jira.Constants;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Permissions;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.StoredIssue;
import org.outcomeroadmap.workbench.jira.Users;

/** What belongs to the site: users and sign-in, constants and fields. */
final class SiteEndpoints {
    private final JiraModel model;

    SiteEndpoints(JiraModel model) {
        this.model = model;
    }

    void addTo(Routes api) {
        api.open("GET", "/serverInfo", this::serverInfo)
                .on("GET", "/myself", (call, user) -> beans(call).user(user))
                .on("GET", "/mypermissions", this::myPermissions)
                .on("GET", "/user", this::user)
                .on("GET", "/user/search", (call, user) -> users(call, username(call), any -> true))
                .on("GET", "/user/assignable/search", this::assignable)
                .on("GET", "/user/picker", this::pickUsers)
                .on("GET", "/field", (call, user) -> new FieldBeans(beans(call)).all());
        constants(api, "priority", "priority", model.constants()::priorities, Beans::priority);
        constants(api, "status", "status", model.constants()::getStatuses, Beans::status);
        constants(api, "issuetype", "issue type", model.constants()::getIssueTypes, Beans::issueType);
        constants(api, "resolution", "resolution", model.constants()::resolutions, Beans::resolution);
        api.on(
                        "GET",
                        "/issueLinkType",
                        (call, user) -> object(
                                "issueLinkTypes",
                                model.links().getIssueLinkTypes().stream()
                                        .map(beans(call)::linkType)
                                        .toList()))
                .on(
                        "GET",
                        "/issueLinkType/{id}",
                        (call, user) -> Optional.ofNullable(model.links().getIssueLinkType(call.id("id")))
                                .map(beans(call)::linkType)
                                .orElseThrow(() ->
                                        new Refusal(404, "No issue link type with id '" + call.at("id") + "' found.")))
                .on(
                        "GET",
                        "/statuscategory",
                        (call, user) -> model.constants().getStatuses().stream()
                                .map(status -> beans(call).category(status.getStatusCategory()))
                                .distinct()
                                .toList());
    }

    /** All of a kind of constant, and each by its id or name. */
    private <T extends IssueConstant> void constants(
            Routes api, String path, String words, Supplier<Collection<T>> all, BiFunction<Beans, T, Object> bean) {
        api.on(
                        "GET",
                        "/" + path,
                        (call, user) -> all.get().stream()
                                .map(one -> bean.apply(beans(call), one))
                                .toList())
                .on(
                        "GET",
                        "/" + path + "/{id}",
                        (call, user) -> Constants.withIdOrName(all.get(), call.at("id"))
                                .map(one -> bean.apply(beans(call), one))
                                .orElseThrow(() -> new Refusal(
                                        404, "The " + words + " with id '" + call.at("id") + "' does not exist")));
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
        String asked = call.parameter("username")
                .or(() -> call.parameter("key"))
                .orElseThrow(() ->
                        new Refusal(400, "Either the 'username' or the 'key' query parameters need to be provided"));
        return call.parameter("username")
                .flatMap(model.users()::named)
                .or(() -> call.parameter("key").flatMap(model.users()::withKey))
                .<Object>map(beans(call)::user)
                .orElseThrow(() -> new Refusal(404, "The user named '" + asked + "' does not exist"));
    }

    private static String username(Call call) {
        return call.parameter("username")
                .orElseThrow(() -> new Refusal(400, "The username query parameter was not provided"));
    }

    private List<?> users(Call call, String text, Predicate<ApplicationUser> wanted) {
        return model.users().matching(text.equals(".") ? "" : text).stream()
                .filter(wanted)
                .skip(call.number("startAt", 0))
                .limit(call.number("maxResults", 50))
                .map(beans(call)::user)
                .toList();
    }

    private Object assignable(Call call, ApplicationUser viewer) {
        Project project = context(call, viewer)
                .orElseThrow(() -> new Refusal(400, "Either a project or an issueKey query parameter is needed"));
        return users(
                call,
                call.parameter("username").orElse(""),
                user -> model.permissions().hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user));
    }

    /** The project that the parameters name, directly or by one of its issues, if any. */
    private Optional<Project> context(Call call, ApplicationUser user) {
        Optional<String> issue = call.parameter("issueKey").or(() -> call.parameter("issueId"));
        if (issue.isPresent()) {
            return Optional.of(model.issues()
                    .find(issue.get())
                    .filter(found -> model.sees(user, found))
                    .orElseThrow(Refusal::noSuchIssue)
                    .getProjectObject());
        }
        return Stream.of("project", "projectKey", "projectId")
                .flatMap(name -> call.parameter(name).stream())
                .findFirst()
                .map(key -> model.projects().visible(key, user).orElseThrow(() -> Refusal.noSuchProject(key)));
    }

    private Object pickUsers(Call call, ApplicationUser viewer) {
        String query = call.parameter("query").orElse("");
        List<ApplicationUser> found = model.users().matching(query);
        List<?> shown = found.stream()
                .limit(call.number("maxResults", 50))
                .map(user -> object(
                        "name", user.getName(),
                        "key", user.getKey(),
                        "html", Html.escape(user.getDisplayName() + " - " + user.getEmailAddress()),
                        "displayName", user.getDisplayName()))
                .toList();
        return object(
                "users",
                shown,
                "total",
                found.size(),
                "header",
                "Showing " + shown.size() + " of " + found.size() + " matching users");
    }

    private Object myPermissions(Call call, ApplicationUser user) {
        Optional<Project> project = context(call, user);
        Optional<StoredIssue> issue = call.parameter("issueKey").flatMap(model.issues()::find);
        Map<String, Object> permissions = new LinkedHashMap<>();
        for (String name : Permissions.keys()) {
            ProjectPermissionKey key = new ProjectPermissionKey(name);
            boolean has = issue.isPresent()
                    ? model.permissions().hasPermission(key, issue.get(), user)
                    : project.map(found -> model.permissions().hasPermission(key, found, user))
                            .orElseGet(() ->
                                    !model.permissions().getProjects(key, user).isEmpty());
            permissions.put(name, object("key", name, "type", "PROJECT", "havePermission", has));
        }
        permissions.put(
                "ADMINISTER",
                object(
                        "key",
                        "ADMINISTER",
                        "type",
                        "GLOBAL",
                        "havePermission",
                        model.permissions().isJiraAdministrator(user)));
        return object("permissions", permissions);
    }
}
