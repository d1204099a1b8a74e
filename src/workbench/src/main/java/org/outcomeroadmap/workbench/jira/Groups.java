package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Groups of users; the members of one of them administer the site. */
public final class Groups {
    /** Its members administer the site. */
    public static final String ADMINISTRATORS = "jira-administrators";

    private static final String USERS = "jira-software-users";

    private final Tables tables;
    private final Users users;

    Groups(Tables tables, Users users) {
        this.tables = tables;
        this.users = users;
    }

    void createUsual() {
        create(ADMINISTRATORS);
        create(USERS);
        users.all().forEach(user -> setMember(USERS, user, true));
        users.named("admin").ifPresent(admin -> setMember(ADMINISTRATORS, admin, true));
    }

    /**
     * Makes an empty group.
     *
     * @throws Refusal if the name is taken or is none
     */
    public void create(String name) {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new Refusal(400, List.of(), Map.of("name", "You must specify a valid group name."));
        }
        if (find(name).isPresent()) {
            throw new Refusal(400, List.of(), Map.of("name", "A group with this name already exists."));
        }
        long id = tables.groups.nextId();
        tables.groups.put(id, new Rows.Group(id, name, List.of()));
    }

    public List<Rows.Group> all() {
        return List.copyOf(tables.groups.all());
    }

    public Optional<Rows.Group> find(String name) {
        return tables.groups.first(group -> group.name().equalsIgnoreCase(name));
    }

    public List<ApplicationUser> members(Rows.Group group) {
        return group.members().stream()
                .flatMap(key -> users.withKey(key).stream())
                .toList();
    }

    /** The groups in which the user is. */
    public List<Rows.Group> of(ApplicationUser user) {
        return tables.groups.all(group -> group.members().contains(user.getKey()));
    }

    public boolean has(String name, @Nullable ApplicationUser user) {
        return user != null
                && tables.groups
                        .first(group ->
                                group.name().equals(name) && group.members().contains(user.getKey()))
                        .isPresent();
    }

    /**
     * Puts the user into the group, or takes the user out.
     *
     * @throws Refusal if nobody would be left to administer the site
     */
    public void setMember(String name, ApplicationUser user, boolean member) {
        Rows.Group group =
                find(name).orElseThrow(() -> new Refusal(404, "The group named '" + name + "' does not exist."));
        List<String> members = new ArrayList<>(group.members());
        members.remove(user.getKey());
        if (member) {
            members.add(user.getKey());
        } else if (members.isEmpty() && group.name().equals(ADMINISTRATORS)) {
            throw new Refusal(400, "At least one user must administer the site.");
        }
        tables.groups.put(group.id(), new Rows.Group(group.id(), group.name(), members));
    }

    /**
     * Deletes the group; what it was granted is granted to nobody then.
     *
     * @throws Refusal if it administers the site
     */
    public void delete(Rows.Group group) {
        if (group.name().equals(ADMINISTRATORS)) {
            throw new Refusal(400, "The administrators' group can't be deleted.");
        }
        tables.groups.remove(group.id());
    }
}
