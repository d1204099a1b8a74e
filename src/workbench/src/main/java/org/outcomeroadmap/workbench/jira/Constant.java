package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import java.util.Objects;

/** A named thing that issues refer to by id: an issue type, a status, a priority or a resolution. */
abstract class Constant implements IssueConstant {
    private final String id;
    private final String name;
    private final String description;

    Constant(String id, String name, String description) {
        this.id = id;
        this.name = name;
        this.description = description;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Long getSequence() {
        return Long.valueOf(id);
    }

    @Override
    public String getCompleteIconUrl() {
        return getIconUrl();
    }

    @Override
    public String getIconUrl() {
        return "/secure/viewavatar?avatarType=" + getClass().getSimpleName().replace("Constant", "") + "&avatarId="
                + id;
    }

    @Override
    public String getNameTranslation() {
        return name;
    }

    @Override
    public String getNameTranslation(I18nHelper i18n) {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return getClass().isInstance(other) && ((Constant) other).id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(getClass(), id);
    }

    @Override
    public String toString() {
        return name;
    }

    static final class TypeConstant extends Constant implements IssueType {
        TypeConstant(Rows.IssueType row) {
            super(Long.toString(row.id()), row.name(), row.description());
        }

        @Override
        public boolean isSubTask() {
            return false;
        }
    }

    static final class PriorityConstant extends Constant implements Priority {
        PriorityConstant(String id, String name) {
            super(id, name, "");
        }
    }

    static final class ResolutionConstant extends Constant implements Resolution {
        ResolutionConstant(String id, String name) {
            super(id, name, "Work has been completed on this issue.");
        }
    }

    static final class StatusConstant extends Constant implements Status {
        private final Category category;

        StatusConstant(String id, String name, Category category) {
            super(id, name, "");
            this.category = category;
        }

        @Override
        public StatusCategory getStatusCategory() {
            return category;
        }
    }

    /** Jira's three categories of statuses, with Jira's own ids, keys and colours. */
    enum Category implements StatusCategory {
        TO_DO(2L, "new", "To Do", "default"),
        DONE(3L, "done", "Done", "success"),
        IN_PROGRESS(4L, "indeterminate", "In Progress", "inprogress");

        private final Long id;
        private final String key;
        private final String label;
        private final String colour;

        Category(Long id, String key, String label, String colour) {
            this.id = id;
            this.key = key;
            this.label = label;
            this.colour = colour;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getName() {
            return label;
        }

        @Override
        public String getColorName() {
            return colour;
        }
    }
}
