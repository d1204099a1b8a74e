package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ofbiz.core.entity.GenericValue;

/** A project's screens: the same screen for every issue type and every operation, so one object plays all parts. */
final class ScreenScheme
        implements IssueTypeScreenScheme, IssueTypeScreenSchemeEntity, FieldScreenScheme, FieldScreenSchemeItem {
    private final Screens screens;
    private final Project project;

    ScreenScheme(Screens screens, Project project) {
        this.screens = screens;
        this.project = project;
    }

    @Override
    public Long getId() {
        return project.getId();
    }

    @Override
    public String getName() {
        return project.getKey() + ": Screen Scheme";
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public FieldScreenScheme getEffectiveFieldScreenScheme(IssueType issueType) {
        return this;
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
        return List.of(this);
    }

    @Override
    public @Nullable IssueTypeScreenSchemeEntity getEntity(@Nullable String issueTypeId) {
        return issueTypeId == null ? this : null;
    }

    @Override
    public boolean isDefault() {
        return false;
    }

    @Override
    public Collection<GenericValue> getProjects() {
        return List.of(new ChangeLog().with("id", project.getId()).with("key", project.getKey()));
    }

    @Override
    public @Nullable String getIssueTypeId() {
        return null;
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme() {
        return this;
    }

    @Override
    public FieldScreen getFieldScreen(@Nullable IssueOperation operation) {
        return screens.screen(project);
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
        return List.of(this);
    }

    @Override
    public @Nullable FieldScreenSchemeItem getFieldScreenSchemeItem(@Nullable IssueOperation operation) {
        return operation == null ? this : null;
    }

    @Override
    public @Nullable IssueOperation getIssueOperation() {
        return null;
    }

    @Override
    public FieldScreen getFieldScreen() {
        return screens.screen(project);
    }
}
