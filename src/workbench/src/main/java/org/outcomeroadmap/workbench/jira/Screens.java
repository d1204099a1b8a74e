package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The screens: one for each project, shown to create, edit and view its issues of every type. */
public final class Screens implements FieldScreenManager, IssueTypeScreenSchemeManager {
    private static final List<String> SYSTEM_FIELDS =
            List.of("summary", "issuetype", "description", "priority", "assignee", "reporter", "labels", "security");

    private final JiraModel model;
    private final Tables tables;

    Screens(JiraModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
    }

    long createFor(String projectKey) {
        List<String> fields = new ArrayList<>(SYSTEM_FIELDS);
        tables.fields.all().stream()
                .filter(field -> SystemFieldTypes.isOfSoftware(field.typeKey()))
                .forEach(field -> fields.add("customfield_" + field.id()));
        long id = tables.screens.nextId();
        Rows.Tab tab = new Rows.Tab(tables.screens.nextId(), "Field Tab", List.copyOf(fields));
        tables.screens.put(id, new Rows.Screen(id, projectKey + ": Default Screen", "", List.of(tab)));
        return id;
    }

    /** Fields on the screen of a project, in order. */
    List<String> fieldIds(Project project) {
        return screen(project).row().tabs().stream()
                .flatMap(tab -> tab.fieldIds().stream())
                .toList();
    }

    Screen screen(Project project) {
        return find(model.projects().row(project).screenId()).orElseThrow();
    }

    Optional<Screen> find(@Nullable Long id) {
        return tables.screens.get(id).map(row -> new Screen(this, row));
    }

    void save(Rows.Screen row) {
        tables.screens.put(row.id(), row);
    }

    long nextTabId() {
        return tables.screens.nextId();
    }

    JiraModel model() {
        return model;
    }

    private Stream<Screen> all() {
        return tables.screens.all().stream().map(row -> new Screen(this, row));
    }

    @Override
    public @Nullable FieldScreen getFieldScreen(@Nullable Long id) {
        return find(id).orElse(null);
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return all().<FieldScreen>map(screen -> screen).toList();
    }

    @Override
    public void createFieldScreen(FieldScreen screen) {
        throw new UnsupportedOperationException("Each project of the workbench has the screen it was made with");
    }

    @Override
    public void updateFieldScreen(FieldScreen screen) {
        screen.store();
    }

    @Override
    public List<FieldScreenTab> getFieldScreenTabs(FieldScreen screen) {
        return screen.getTabs();
    }

    @Override
    public Collection<FieldScreenTab> getFieldScreenTabs(String fieldId) {
        return all().flatMap(screen -> screen.getTabs().stream())
                .filter(tab -> tab.isContainsField(fieldId))
                .toList();
    }

    @Override
    public void refresh() {
        // Nothing is cached.
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return new ScreenScheme(this, project);
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return model.projects().getProjectObjects().stream()
                .<IssueTypeScreenScheme>map(project -> new ScreenScheme(this, project))
                .toList();
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes(FieldScreenScheme screens) {
        return getIssueTypeScreenSchemes().stream()
                .filter(scheme -> scheme.getId().equals(screens.getId()))
                .toList();
    }

    @Override
    public IssueTypeScreenScheme getDefaultScheme() {
        throw new UnsupportedOperationException("Every project of the workbench has screens of its own");
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme(Issue issue) {
        return new ScreenScheme(this, issue.getProjectObject());
    }
}
