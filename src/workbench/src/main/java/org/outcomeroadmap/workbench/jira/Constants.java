package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.Constant.Category;
import org.outcomeroadmap.workbench.jira.Constant.PriorityConstant;
import org.outcomeroadmap.workbench.jira.Constant.ResolutionConstant;
import org.outcomeroadmap.workbench.jira.Constant.StatusConstant;
import org.outcomeroadmap.workbench.jira.Constant.TypeConstant;

/** Issue types, which grow; statuses, priorities and resolutions, which do not. */
public final class Constants implements ConstantsManager, IssueTypeManager {
    static final String TO_DO = "10000";
    static final String DONE = "10001";
    static final String IN_PROGRESS = "3";
    static final String MEDIUM = "3";
    static final Resolution RESOLVED = new ResolutionConstant("10000", "Done");

    private static final List<Resolution> RESOLUTIONS = List.of(
            RESOLVED,
            new ResolutionConstant("10001", "Won't Do"),
            new ResolutionConstant("10002", "Duplicate"),
            new ResolutionConstant("10003", "Cannot Reproduce"));

    private static final List<Status> STATUSES = List.of(
            new StatusConstant(TO_DO, "To Do", Category.TO_DO),
            new StatusConstant(IN_PROGRESS, "In Progress", Category.IN_PROGRESS),
            new StatusConstant(DONE, "Done", Category.DONE));
    private static final List<Priority> PRIORITIES = List.of(
            new PriorityConstant("1", "Highest"),
            new PriorityConstant("2", "High"),
            new PriorityConstant(MEDIUM, "Medium"),
            new PriorityConstant("4", "Low"),
            new PriorityConstant("5", "Lowest"));

    private final Table<Rows.IssueType> types;

    Constants(Table<Rows.IssueType> types) {
        this.types = types;
    }

    @Override
    public IssueType createIssueType(String name, @Nullable String description, @Nullable Long avatarId) {
        if (named(getIssueTypes(), name).isPresent()) {
            throw new IllegalArgumentException("An issue type with the name '" + name + "' exists already");
        }
        Rows.IssueType row = new Rows.IssueType(types.nextId(), name, description == null ? "" : description);
        types.put(row.id(), row);
        return new TypeConstant(row);
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return types.all().stream().<IssueType>map(TypeConstant::new).toList();
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return getIssueTypes();
    }

    @Override
    public @Nullable IssueType getIssueType(@Nullable String id) {
        return withId(getIssueTypes(), id).orElse(null);
    }

    @Override
    public @Nullable Status getStatus(@Nullable String id) {
        return withId(STATUSES, id).orElse(null);
    }

    @Override
    public Collection<Status> getStatuses() {
        return STATUSES;
    }

    public Collection<Resolution> resolutions() {
        return RESOLUTIONS;
    }

    public Collection<Priority> priorities() {
        return PRIORITIES;
    }

    Optional<Priority> priority(String id) {
        return withId(PRIORITIES, id);
    }

    public static <T extends IssueConstant> Optional<T> withId(Collection<T> constants, @Nullable String id) {
        return constants.stream().filter(one -> one.getId().equals(id)).findFirst();
    }

    public static <T extends IssueConstant> Optional<T> named(Collection<T> constants, String name) {
        return constants.stream()
                .filter(one -> one.getName().equalsIgnoreCase(name))
                .findFirst();
    }

    /** As Jira reads it in queries and bodies: an id or a name. */
    public static <T extends IssueConstant> Optional<T> withIdOrName(Collection<T> constants, String text) {
        return withId(constants, text).or(() -> named(constants, text));
    }
}
