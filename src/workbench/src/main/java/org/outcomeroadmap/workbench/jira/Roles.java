package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The site's roles, and who fills them in each project: users and groups. */
public final class Roles {
    static final String ADMINISTRATORS = "Administrators";
    static final String PRODUCT_TEAM = "Product team";
    static final String DEVELOPERS = "Developers";
    static final String VIEWERS = "Viewers";

    private final JiraModel model;
    private final Tables tables;

    Roles(JiraModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
    }

    void createUsual() {
        create(ADMINISTRATORS, "Administer the project");
        create(PRODUCT_TEAM, "Research and plan");
        create(DEVELOPERS, "Build");
        create(VIEWERS, "Look only");
    }

    Map<String, List<String>> usualMembers() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        members.put(ADMINISTRATORS, keys("admin"));
        members.put(PRODUCT_TEAM, keys("rita", "paula"));
        members.put(DEVELOPERS, keys("dana"));
        members.put(VIEWERS, keys("lena"));
        return members;
    }

    private List<String> keys(String... names) {
        return List.of(names).stream()
                .flatMap(name -> model.users().named(name).stream())
                .map(ApplicationUser::getKey)
                .toList();
    }

    /**
     * Makes a role, without members in any project.
     *
     * @throws Refusal if the name is taken or is none
     */
    public Rows.Role create(String name, String description) {
        if (name.isBlank() || named(name).isPresent()) {
            throw new Refusal(400, List.of(), Map.of("name", "You must specify a role name that is not taken."));
        }
        long id = tables.roles.nextId();
        Rows.Role role = new Rows.Role(id, name, description);
        tables.roles.put(id, role);
        return role;
    }

    public List<Rows.Role> all() {
        return List.copyOf(tables.roles.all());
    }

    public Optional<Rows.Role> named(String name) {
        return tables.roles.first(role -> role.name().equalsIgnoreCase(name));
    }

    /** Users who are in the role themselves. */
    public List<ApplicationUser> users(Project project, String role) {
        return userKeys(project, role).stream()
                .flatMap(key -> model.users().withKey(key).stream())
                .toList();
    }

    /** Groups whose members are in the role. */
    public List<String> groups(Project project, String role) {
        return model.permissions().access(project).groups().getOrDefault(role, List.of());
    }

    public void setUser(Project project, String role, ApplicationUser user, boolean member) {
        model.store()
                .atomically(() -> model.projects()
                        .setMembers(project, role, changed(userKeys(project, role), user.getKey(), member)));
    }

    public void setGroup(Project project, String role, String group, boolean member) {
        model.store().atomically(() -> {
            Rows.Access access = model.permissions().access(project);
            Map<String, List<String>> groups = new LinkedHashMap<>(access.groups());
            groups.put(role, changed(groups(project, role), group, member));
            tables.access.put(project.getId(), new Rows.Access(project.getId(), access.grants(), groups));
        });
    }

    private List<String> userKeys(Project project, String role) {
        return model.projects().row(project).roles().getOrDefault(role, List.of());
    }

    private static List<String> changed(List<String> members, String one, boolean member) {
        List<String> changed = new ArrayList<>(members);
        changed.remove(one);
        if (member) {
            changed.add(one);
        }
        return changed;
    }

    /** Whether the user is in the role, alone or through a group. */
    public boolean has(Project project, String role, @Nullable ApplicationUser user) {
        return user != null
                && (userKeys(project, role).contains(user.getKey())
                        || groups(project, role).stream()
                                .anyMatch(group -> model.groups().has(group, user)));
    }
}
