package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The screens on which a project creates, edits and shows an issue type. */
@Named
public class Screens {

    private final IssueTypeScreenSchemeManager schemes;
    private final Projects projects;

    @Inject
    public Screens(IssueTypeScreenSchemeManager schemes, Projects projects) {
        this.schemes = schemes;
        this.projects = projects;
    }

    /**
     * The screens that the project uses for the issue type, each once.
     *
     * @param typeId an issue type that may not exist yet: then the screens that every new type gets
     */
    public List<FieldScreen> of(Project project, @Nullable String typeId) {
        return List.copyOf(byId(project, typeId).values());
    }

    /** The other projects in which at least one issue type uses the screen. */
    public List<Project> sharing(FieldScreen screen, Project project) {
        return projects.all().stream()
                .filter(other -> !Objects.equals(other.getId(), project.getId()))
                .filter(other -> uses(other, screen))
                .toList();
    }

    /** The screen's id. */
    public static long id(FieldScreen screen) {
        return screen.getId();
    }

    /** The screen's name, as administrators know it. */
    public static String name(FieldScreen screen) {
        return screen.getName();
    }

    /** Whether the field stands on any of the screen's tabs. */
    public static boolean shows(FieldScreen screen, String fieldId) {
        return screen.containsField(fieldId);
    }

    /** Puts a field at the end of the screen's first tab, unless the screen has it. */
    public void add(FieldScreen screen, String fieldId) {
        if (!screen.containsField(fieldId)) {
            screen.getTab(0).addFieldScreenLayoutItem(fieldId);
        }
    }

    private boolean uses(Project project, FieldScreen screen) {
        return scheme(project).getEntities().stream()
                .flatMap(entity -> screens(entity).stream())
                .anyMatch(used -> Objects.equals(used.getId(), screen.getId()));
    }

    private Map<Long, FieldScreen> byId(Project project, @Nullable String typeId) {
        IssueTypeScreenScheme scheme = scheme(project);
        IssueTypeScreenSchemeEntity entity = typeId == null ? null : scheme.getEntity(typeId);
        if (entity == null) {
            // The entity without a type holds for every type that has none of its own.
            entity = scheme.getEntity(null);
        }
        Map<Long, FieldScreen> found = new TreeMap<>();
        screens(entity).forEach(screen -> found.put(screen.getId(), screen));
        return found;
    }

    private IssueTypeScreenScheme scheme(Project project) {
        return schemes.getIssueTypeScreenScheme(project);
    }

    private static List<FieldScreen> screens(IssueTypeScreenSchemeEntity entity) {
        return entity.getFieldScreenScheme().getFieldScreenSchemeItems().stream()
                .map(FieldScreenSchemeItem::getFieldScreen)
                .toList();
    }
}
