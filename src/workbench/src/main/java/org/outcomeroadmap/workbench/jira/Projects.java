package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The projects and what each has of its own: key, lead, issue types, role members, screen and board. */
public final class Projects implements ProjectManager {
    private final JiraModel model;
    private final Tables tables;

    Projects(JiraModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
    }

    /** A project as apps see it; equal to every other view of the same project. */
    static final class StoredProject implements Project {
        private final JiraModel model;
        private final Rows.Project row;

        StoredProject(JiraModel model, Rows.Project row) {
            this.model = model;
            this.row = row;
        }

        Rows.Project row() {
            return row;
        }

        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public String getName() {
            return row.name();
        }

        @Override
        public String getKey() {
            return row.key();
        }

        @Override
        public String getDescription() {
            return row.description();
        }

        @Override
        public @Nullable ApplicationUser getProjectLead() {
            return model.users().getUserByKey(row.leadKey());
        }

        @Override
        public Collection<IssueType> getIssueTypes() {
            return row.issueTypes().stream()
                    .map(model.constants()::getIssueType)
                    .filter(Objects::nonNull)
                    .toList();
        }

        @Override
        public boolean isArchived() {
            return model.archive().holds(row.id());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof StoredProject project && project.row.id() == row.id();
        }

        @Override
        public int hashCode() {
            return Long.hashCode(row.id());
        }

        @Override
        public String toString() {
            return row.key();
        }
    }

    /**
     * Makes a project with Jira Software's issue types, a screen, a board and the usual members.
     *
     * @throws Refusal if the key is taken or is none, or the name is missing or taken
     */
    public Project create(String key, String name, String description, ApplicationUser lead) {
        return model.store().atomically(() -> {
            check(Optional.empty(), key, name);
            long id = tables.projects.nextId();
            List<String> types = List.of("Epic", "Story", "Task", "Bug").stream()
                    .map(type -> Constants.named(model.constants().getIssueTypes(), type)
                            .orElseThrow()
                            .getId())
                    .toList();
            long screen = model.screens().createFor(key);
            Rows.Project row = new Rows.Project(
                    id,
                    key,
                    name,
                    description,
                    lead.getKey(),
                    0,
                    types,
                    model.roles().usualMembers(),
                    screen);
            tables.projects.put(id, row);
            StoredProject project = new StoredProject(model, row);
            model.levels().createUsual(project);
            model.boards().createFor(project, lead);
            return project;
        });
    }

    /**
     * Changes what a project is called; under a new key it is still found by the old, and so are its issues.
     *
     * @throws Refusal if the key or name is taken or is none
     */
    public Project change(Project project, String key, String name, String description, ApplicationUser lead) {
        Rows.Project row = row(project);
        model.store().atomically(() -> {
            check(Optional.of(project), key, name);
            if (!key.equals(row.key())) {
                long id = tables.formerKeys.nextId();
                tables.formerKeys.put(id, new Rows.FormerKey(id, row.key(), row.id()));
            }
            tables.projects.rewrite(row.id(), now -> now.described(key, name, description, lead.getKey()));
        });
        if (!key.equals(row.key())) {
            model.index()
                    .reIndexIssueObjects(
                            model.issues().getIssueObjects(model.issues().getIssueIdsForProject(row.id())));
        }
        return new StoredProject(model, row(project));
    }

    /** Deletes the project with all its issues; as in Jira, one event tells of it all. */
    public void delete(ApplicationUser user, Project project) {
        model.issues()
                .getIssueIdsForProject(project.getId())
                .forEach(id -> model.issues().find(id).ifPresent(model.issues()::remove));
        model.store().atomically(() -> {
            long id = project.getId();
            tables.levels.all(row -> row.projectId() == id).forEach(row -> tables.levels.remove(row.id()));
            tables.screens.remove(row(project).screenId());
            tables.access.remove(id);
            tables.archivedProjects.remove(project.getId());
            tables.projects.remove(project.getId());
        });
        model.publish(new ProjectDeletedEvent(user, project));
    }

    /** Checks the key and name of a project, new or about to be changed. */
    private void check(Optional<Project> changed, String key, String name) {
        Map<String, String> errors = new HashMap<>();
        Optional<Project> sameKey = withKey(key).filter(other -> !changed.equals(Optional.of(other)));
        if (!key.matches("[A-Z][A-Z0-9_]{1,9}")) {
            errors.put(
                    "projectKey",
                    "Project keys must start with an uppercase letter, followed by one or more"
                            + " uppercase alphanumeric characters.");
        } else if (sameKey.isPresent()) {
            errors.put("projectKey", "Project '" + sameKey.get().getName() + "' uses this project key.");
        }
        long own = changed.map(Project::getId).orElse(0L);
        if (name.isBlank()) {
            errors.put("projectName", "You must specify a valid project name.");
        } else if (tables.projects
                .first(row -> row.id() != own && row.name().equalsIgnoreCase(name))
                .isPresent()) {
            errors.put("projectName", "A project with that name already exists.");
        }
        if (!errors.isEmpty()) {
            throw new Refusal(400, List.of(), errors);
        }
    }

    /** The project with this id, if the user may browse it. */
    public Optional<Project> visible(long id, @Nullable ApplicationUser user) {
        return Optional.ofNullable(getProjectObj(id))
                .filter(project ->
                        model.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user));
    }

    public Rows.Project row(Project project) {
        return tables.projects
                .get(project.getId())
                .orElseThrow(() -> new IllegalArgumentException("There is no project " + project.getKey()));
    }

    /** Sets the members of one role. */
    public void setMembers(Project project, String role, List<String> userKeys) {
        tables.projects.rewrite(project.getId(), row -> {
            Map<String, List<String>> roles = new HashMap<>(row.roles());
            roles.put(role, List.copyOf(userKeys));
            return row.staffed(roles);
        });
    }

    /** The project that has this id or has or had this key, if the user may browse it. */
    public Optional<Project> visible(@Nullable String idOrKey, @Nullable ApplicationUser user) {
        return withIdOrKey(idOrKey).flatMap(project -> visible(project.getId(), user));
    }

    public Optional<Project> withIdOrKey(@Nullable String idOrKey) {
        return tables.projects
                .first(row ->
                        row.key().equals(idOrKey) || Long.toString(row.id()).equals(idOrKey))
                .or(() -> tables.formerKeys
                        .first(row -> row.key().equals(idOrKey))
                        .flatMap(row -> tables.projects.get(row.ownerId())))
                .map(row -> new StoredProject(model, row));
    }

    public Optional<Project> withKey(@Nullable String key) {
        return tables.projects.first(row -> row.key().equals(key)).map(row -> new StoredProject(model, row));
    }

    @Override
    public @Nullable Project getProjectObj(@Nullable Long id) {
        return tables.projects.get(id).map(row -> new StoredProject(model, row)).orElse(null);
    }

    @Override
    public @Nullable Project getProjectByCurrentKey(@Nullable String key) {
        return withKey(key).orElse(null);
    }

    @Override
    public @Nullable Project getProjectObjByKey(@Nullable String key) {
        return withIdOrKey(key)
                .filter(project -> !project.getId().toString().equals(key))
                .orElse(null);
    }

    @Override
    public List<Project> getProjectObjects() {
        return tables.projects.all().stream()
                .<Project>map(row -> new StoredProject(model, row))
                .toList();
    }

    @Override
    public List<Project> getProjects() {
        return getProjectObjects();
    }
}
