package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.workbench.jira.Holder;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Permissions;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows;

/** The settings of a project: its roles, permissions and security levels, and the pages of apps. */
final class ProjectSettingsPages {
    static final String PATH = "/plugins/servlet/project-config/";

    private final JiraModel model;
    private final Frame frame;
    private final Templates templates;

    ProjectSettingsPages(JiraModel model, Frame frame, Templates templates) {
        this.model = model;
        this.frame = frame;
        this.templates = templates;
    }

    void addTo(Routes routes) {
        routes.get(PATH, visit -> project(visit).flatMap(project -> show(visit, project)))
                .post(
                        PATH,
                        visit -> project(visit).map(project -> {
                            change(visit, project);
                            visit.say("success", "Saved.");
                            return new Page.Redirect(visit.path());
                        }));
    }

    private Optional<Project> project(Visit visit) {
        return model.projects()
                .withKey(visit.below(PATH).get(0))
                .filter(project -> model.permissions().isJiraAdministrator(visit.remoteUser())
                        || model.permissions()
                                .hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, visit.remoteUser()));
    }

    private static String section(Visit visit) {
        List<String> parts = visit.below(PATH);
        return parts.size() < 2 ? "summary" : parts.get(1);
    }

    private Optional<Page> show(Visit visit, Project project) {
        return switch (section(visit)) {
            case "summary" ->
                page(visit, project, "Settings", "settings", Map.of("items", frame.settings(visit, project)));
            case "roles" ->
                page(
                        visit,
                        project,
                        "Users and roles",
                        "project-roles",
                        Map.of(
                                "roles",
                                roles(project),
                                "groups",
                                model.groups().all(),
                                "users",
                                model.users().all()));
            case "permissions" ->
                page(
                        visit,
                        project,
                        "Permissions",
                        "permissions",
                        Map.of("permissions", permissions(project), "choices", choices()));
            case "issuesecurity" ->
                page(
                        visit,
                        project,
                        "Issue security",
                        "issue-security",
                        Map.of("levels", levels(project), "choices", choices()));
            default -> Optional.empty();
        };
    }

    private Optional<Page> page(
            Visit visit, Project project, String heading, String template, Map<String, Object> more) {
        Map<String, Object> values = new LinkedHashMap<>(more);
        values.put("heading", heading);
        values.put("project", project);
        values.put("path", PATH + project.getKey() + "/" + section(visit));
        return Optional.of(Page.inProject(
                project.getName() + ": " + heading, templates.render(visit, template, values), project, "atl.admin"));
    }

    private List<Map<String, Object>> roles(Project project) {
        return model.roles().all().stream()
                .map(role -> Map.<String, Object>of(
                        "role",
                        role,
                        "users",
                        model.roles().users(project, role.name()),
                        "groups",
                        model.roles().groups(project, role.name())))
                .toList();
    }

    private List<Map<String, Object>> permissions(Project project) {
        return Permissions.keys().stream()
                .map(key -> Map.<String, Object>of(
                        "key",
                        key,
                        "name",
                        words(key),
                        "holders",
                        named(model.permissions().holders(project, key))))
                .toList();
    }

    private static String words(String key) {
        return key.charAt(0)
                + key.substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private List<Map<String, Object>> levels(Project project) {
        return model.levels().ofProject(project).stream()
                .map(level -> Map.<String, Object>of("level", level, "holders", named(level.members())))
                .toList();
    }

    private List<Map<String, String>> named(List<Holder> holders) {
        return holders.stream()
                .map(holder -> Map.of("value", holder.kind() + ":" + holder.name(), "name", name(holder)))
                .toList();
    }

    private String name(Holder holder) {
        return switch (holder.kind()) {
            case ROLE -> "Role " + holder.name();
            case GROUP -> "Group " + holder.name();
            case USER ->
                model.users()
                        .withKey(holder.name())
                        .map(ApplicationUser::getDisplayName)
                        .orElse(holder.name());
            case REPORTER -> "Reporter";
            case SIGNED_IN -> "Any logged-in user";
            case ANYONE -> "Anyone";
        };
    }

    /** Everybody to whom something can be granted. */
    private List<Map<String, String>> choices() {
        List<Holder> all = new ArrayList<>();
        model.roles().all().forEach(role -> all.add(new Holder(Holder.Kind.ROLE, role.name())));
        model.groups().all().forEach(group -> all.add(new Holder(Holder.Kind.GROUP, group.name())));
        model.users().all().forEach(user -> all.add(new Holder(Holder.Kind.USER, user.getKey())));
        List.of(Holder.Kind.REPORTER, Holder.Kind.SIGNED_IN, Holder.Kind.ANYONE)
                .forEach(kind -> all.add(new Holder(kind, "")));
        return named(all);
    }

    private Holder holder(Visit visit) {
        String wanted = visit.parameter("holder");
        if (choices().stream().noneMatch(choice -> wanted.equals(choice.get("value")))) {
            throw new Refusal(400, "Choose a role, a group or a user.");
        }
        int colon = wanted.indexOf(':');
        return new Holder(Holder.Kind.valueOf(wanted.substring(0, colon)), wanted.substring(colon + 1));
    }

    private void change(Visit visit, Project project) {
        boolean add = !visit.parameter("remove").equals("true");
        switch (section(visit)) {
            case "roles" -> changeRole(visit, project, add);
            case "permissions" -> {
                String key = visit.parameter("permission");
                if (!Permissions.keys().contains(key)) {
                    throw new Refusal(400, "There is no such permission.");
                }
                model.permissions().grant(project, key, holder(visit), add);
            }
            case "issuesecurity" -> changeLevel(visit, project, add);
            default -> throw new Refusal(404, "There is nothing to change here.");
        }
    }

    private void changeRole(Visit visit, Project project, boolean add) {
        String role = model.roles()
                .named(visit.parameter("role"))
                .map(Rows.Role::name)
                .orElseThrow(() -> new Refusal(404, "There is no such role."));
        String member = visit.parameter("member");
        String name = member.replaceFirst("^\\w+:", "");
        if (member.startsWith("group:")) {
            Rows.Group group = model.groups().find(name).orElseThrow(() -> new Refusal(404, "There is no such group."));
            model.roles().setGroup(project, role, group.name(), add);
        } else {
            ApplicationUser user =
                    model.users().named(name).orElseThrow(() -> new Refusal(404, "There is no such user."));
            model.roles().setUser(project, role, user, add);
        }
    }

    private void changeLevel(Visit visit, Project project, boolean add) {
        if (visit.parameter("level").isEmpty()) {
            model.levels().create(project, visit.parameter("name").strip(), visit.parameter("description"), List.of());
            return;
        }
        Rows.SecurityLevel level = model.levels()
                .matching(project, visit.parameter("level"))
                .orElseThrow(() -> new Refusal(404, "There is no such level."));
        if (visit.parameter("delete").equals("true")) {
            model.levels().delete(level);
            return;
        }
        List<Holder> members = new ArrayList<>(level.members());
        Holder holder = holder(visit);
        members.remove(holder);
        if (add) {
            members.add(holder);
        }
        model.levels().setMembers(level, members);
    }
}
