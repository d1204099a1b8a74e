package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows;

/** Users, groups and roles of the site, for those who administer it. */
final class AccountPages {
    private static final String USERS = "/secure/admin/user/UserBrowser.jspa";
    private static final String GROUPS = "/secure/admin/user/GroupBrowser.jspa";
    private static final String ROLES = "/secure/project/ViewProjectRoles.jspa";

    private final JiraModel model;
    private final Templates templates;

    AccountPages(JiraModel model, Templates templates) {
        this.model = model;
        this.templates = templates;
    }

    void addTo(Routes routes) {
        routes.get(USERS, visit -> administered(visit, () -> users(visit)))
                .get("/secure/admin/user/ViewUser.jspa", visit -> administered(visit, () -> user(visit)))
                .get(GROUPS, visit -> administered(visit, () -> groups(visit)))
                .get("/secure/admin/user/ViewGroup.jspa", visit -> administered(visit, () -> group(visit)))
                .get(ROLES, visit -> administered(visit, () -> roles(visit)));
        post(
                routes,
                "/secure/admin/user/AddUser.jspa",
                USERS,
                visit -> model.users()
                        .create(
                                visit.parameter("username"),
                                visit.parameter("fullname"),
                                visit.parameter("email"),
                                visit.parameter("password")));
        ofUser(
                routes,
                "EditUser",
                (user, visit) -> model.users().rename(user, visit.parameter("fullname"), visit.parameter("email")));
        ofUser(routes, "SetPassword", (user, visit) -> model.users().setPassword(user, visit.parameter("password")));
        ofUser(routes, "ActivateUser", this::activate);
        ofUser(
                routes,
                "EditUserGroups",
                (user, visit) -> model.groups()
                        .setMember(
                                visit.parameter("group"),
                                user,
                                visit.parameter("member").equals("true")));
        ofGroupsAndRoles(routes);
    }

    private void ofGroupsAndRoles(Routes routes) {
        post(
                routes,
                "/secure/admin/user/AddGroup.jspa",
                GROUPS,
                visit -> model.groups().create(visit.parameter("name").strip()));
        post(
                routes,
                "/secure/admin/user/DeleteGroup.jspa",
                GROUPS,
                visit -> model.groups()
                        .delete(model.groups().find(visit.parameter("name")).orElseThrow(AccountPages::gone)));
        post(
                routes,
                "/secure/project/AddProjectRole.jspa",
                ROLES,
                visit -> model.roles().create(visit.parameter("name").strip(), visit.parameter("description")));
    }

    private static Refusal gone() {
        return new Refusal(404, "It is not there any more.");
    }

    private interface Shown {
        Optional<Page> page();
    }

    private Optional<Page> administered(Visit visit, Shown shown) {
        return model.permissions().isJiraAdministrator(visit.remoteUser()) ? shown.page() : Optional.empty();
    }

    /** A form's address: what it does, and where the browser goes then. */
    private void post(Routes routes, String path, String next, Consumer<Visit> action) {
        routes.post(
                path,
                visit -> administered(visit, () -> {
                    action.accept(visit);
                    visit.say("success", "Saved.");
                    return Optional.of(visit.back(next));
                }));
    }

    private void ofUser(Routes routes, String action, BiConsumer<ApplicationUser, Visit> change) {
        post(
                routes,
                "/secure/admin/user/" + action + ".jspa",
                USERS,
                visit -> change.accept(
                        model.users().named(visit.parameter("user")).orElseThrow(AccountPages::gone), visit));
    }

    private void activate(ApplicationUser user, Visit visit) {
        if (visit.user().equals(Optional.of(user))) {
            throw new Refusal(400, "You can't deactivate yourself.");
        }
        model.users().setActive(user, visit.parameter("active").equals("true"));
    }

    private Optional<Page> page(Visit visit, String title, String template, Map<String, ?> values) {
        return Optional.of(Page.administering(title, templates.render(visit, template, values)));
    }

    private Optional<Page> users(Visit visit) {
        String text = visit.parameter("userSearchFilter");
        List<Map<String, Object>> rows = model.users().matching(text).stream()
                .map(user -> Map.<String, Object>of(
                        "user", user, "groups", names(model.groups().of(user))))
                .toList();
        return page(visit, "Users", "users", Map.of("users", rows, "text", text));
    }

    private static String names(List<Rows.Group> groups) {
        return String.join(", ", groups.stream().map(Rows.Group::name).toList());
    }

    private Optional<Page> user(Visit visit) {
        return model.users().named(visit.parameter("name")).flatMap(user -> {
            List<Rows.Group> groups = model.groups().of(user);
            List<Rows.Group> others = model.groups().all().stream()
                    .filter(group -> !groups.contains(group))
                    .toList();
            return page(
                    visit, user.getDisplayName(), "user", Map.of("one", user, "groups", groups, "otherGroups", others));
        });
    }

    private Optional<Page> groups(Visit visit) {
        return page(visit, "Groups", "groups", Map.of("groups", model.groups().all()));
    }

    private Optional<Page> group(Visit visit) {
        return model.groups().find(visit.parameter("name")).flatMap(group -> {
            List<ApplicationUser> members = model.groups().members(group);
            List<ApplicationUser> others = model.users().all().stream()
                    .filter(user -> !members.contains(user))
                    .toList();
            return page(visit, group.name(), "group", Map.of("group", group, "members", members, "others", others));
        });
    }

    private Optional<Page> roles(Visit visit) {
        return page(
                visit, "Project roles", "roles", Map.of("roles", model.roles().all()));
    }
}
