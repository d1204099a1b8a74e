package org.outcomeroadmap.jira.setup;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The projects for which the app is switched on, and what their issue types mean. Kept by project id, because keys
 * change. Switching off keeps the types, so that switching on again brings everything back.
 */
@Named
public class EnabledProjects {

    private static final String PREFIX = "org.outcomeroadmap.jira.project.";
    private static final String ENABLED = "org.outcomeroadmap.jira.enabled-projects";

    private final PluginSettingsFactory settings;

    @Inject
    public EnabledProjects(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    /** The ids of the projects for which the app is on, ascending. */
    public Set<Long> ids() {
        return Arrays.stream(text(ENABLED).split(","))
                .filter(id -> !id.isBlank())
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the app is on for the project. */
    public boolean contains(long projectId) {
        return ids().contains(projectId);
    }

    /** What the issue types of the project mean, or empty while the app is off. */
    public Optional<ProjectTypes> types(long projectId) {
        return contains(projectId) ? chosenTypes(projectId) : Optional.empty();
    }

    /** What was chosen for the project, also while the app is off. */
    public Optional<ProjectTypes> chosenTypes(long projectId) {
        String[] parts = text(PREFIX + projectId).split("\\|", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        Set<String> roadmap =
                Arrays.stream(parts[2].split(",")).filter(id -> !id.isBlank()).collect(Collectors.toSet());
        return Optional.of(new ProjectTypes(parts[0], parts[1], roadmap));
    }

    void enable(long projectId, ProjectTypes types) {
        // Issue type ids are digits, so these marks can't occur in them.
        String roadmap = String.join(",", new TreeSet<>(types.roadmap()));
        put(PREFIX + projectId, types.outcome() + '|' + types.study() + '|' + roadmap);
        Set<Long> ids = ids();
        ids.add(projectId);
        store(ids);
    }

    void disable(long projectId) {
        Set<Long> ids = ids();
        ids.remove(projectId);
        store(ids);
    }

    /** Forgets a project that is gone, and what was chosen for it. */
    public void forget(long projectId) {
        if (contains(projectId)) {
            disable(projectId);
        }
        global().remove(PREFIX + projectId);
    }

    private void store(Set<Long> ids) {
        List<String> texts = ids.stream().map(id -> Long.toString(id)).toList();
        put(ENABLED, String.join(",", texts));
    }

    private String text(String key) {
        @Nullable Object stored = global().get(key);
        return stored instanceof String text ? text : "";
    }

    private void put(String key, String value) {
        global().put(key, value);
    }

    private PluginSettings global() {
        return settings.createGlobalSettings();
    }
}
