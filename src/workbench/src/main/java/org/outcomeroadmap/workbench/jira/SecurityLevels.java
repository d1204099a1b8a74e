package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The security levels of each project: who of those who may browse it sees the issues of the level. */
public final class SecurityLevels {
    private final JiraModel model;
    private final Tables tables;

    SecurityLevels(JiraModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
    }

    void createUsual(Project project) {
        List<Holder> members = List.of("admin", "rita", "paula", "lena").stream()
                .flatMap(name -> model.users().named(name).stream())
                .map(user -> new Holder(Holder.Kind.USER, user.getKey()))
                .toList();
        create(project, "Research only", "Researchers, product managers and leadership", members);
    }

    /**
     * Makes a level.
     *
     * @throws Refusal if the project has a level of that name, or the name is none
     */
    public Rows.SecurityLevel create(Project project, String name, String description, List<Holder> members) {
        if (name.isBlank() || matching(project, name).isPresent()) {
            throw new Refusal(400, List.of(), Map.of("name", "You must specify a name that no other level has."));
        }
        long id = tables.levels.nextId();
        Rows.SecurityLevel level = new Rows.SecurityLevel(id, project.getId(), name, description, members);
        tables.levels.put(id, level);
        return level;
    }

    /** Sets who is in the level. */
    public void setMembers(Rows.SecurityLevel level, List<Holder> members) {
        tables.levels.put(
                level.id(),
                new Rows.SecurityLevel(level.id(), level.projectId(), level.name(), level.description(), members));
    }

    /**
     * Deletes the level.
     *
     * @throws Refusal if issues have it, which everybody would see then
     */
    public void delete(Rows.SecurityLevel level) {
        boolean used = tables.issues
                .first(issue -> issue.values().get("security") instanceof Number id && id.longValue() == level.id())
                .isPresent();
        if (used) {
            throw new Refusal(400, "Issues have the level " + level.name() + ": give them another first.");
        }
        tables.levels.remove(level.id());
    }

    public List<Rows.SecurityLevel> ofProject(Project project) {
        return tables.levels.all(level -> level.projectId() == project.getId());
    }

    public Optional<Rows.SecurityLevel> find(long id) {
        return tables.levels.get(id);
    }

    /** The level's name, its id if it is gone. */
    public String name(long id) {
        return find(id).map(Rows.SecurityLevel::name).orElse(Long.toString(id));
    }

    /** The project's level with this name or id. */
    public Optional<Rows.SecurityLevel> matching(Project project, String text) {
        return ofProject(project).stream()
                .filter(level -> level.name().equalsIgnoreCase(text)
                        || Long.toString(level.id()).equals(text))
                .findFirst();
    }

    /** The project's level with the same name; without one the level itself, so that nothing comes into the open. */
    Object alike(Object level, Project project) {
        return matching(project, name(((Number) level).longValue()))
                .<Object>map(Rows.SecurityLevel::id)
                .orElse(level);
    }

    /** The levels of all projects in which the user is, reporters left out. */
    public List<Rows.SecurityLevel> seenBy(@Nullable ApplicationUser user) {
        return tables.levels.all(level ->
                model.projects().visible(level.projectId(), user).isPresent()
                        && level.members().stream()
                                .anyMatch(member -> model.permissions()
                                        .is(member, model.projects().getProjectObj(level.projectId()), user)));
    }

    /** Whether the user sees the issue as far as its level goes. */
    boolean admits(Issue issue, @Nullable ApplicationUser user) {
        Long id = issue.getSecurityLevelId();
        return id == null || find(id).filter(level -> isIn(level, issue, user)).isPresent();
    }

    private boolean isIn(Rows.SecurityLevel level, Issue issue, @Nullable ApplicationUser user) {
        return level.members().stream()
                .anyMatch(member -> member.kind() == Holder.Kind.REPORTER
                        ? user != null && user.equals(issue.getReporter())
                        : model.permissions().is(member, issue.getProjectObject(), user));
    }
}
