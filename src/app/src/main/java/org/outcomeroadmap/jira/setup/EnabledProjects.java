package org.outcomeroadmap.jira.setup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The projects for which the app is switched on, and what their issue types mean. Kept by project id, because keys
 * change. Switching off keeps the types, so that switching on again brings everything back.
 */
@Named
public class EnabledProjects {

    private static final String PREFIX = "org.outcomeroadmap.jira.project.";
    private static final String ENABLED = "org.outcomeroadmap.jira.enabled-projects";

    private final SettingTexts texts;

    @Inject
    public EnabledProjects(SettingTexts texts) {
        this.texts = texts;
    }

    /** The ids of the projects for which the app is on, ascending. */
    public Set<Long> ids() {
        return ids(texts.get(ENABLED));
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
        String[] parts = texts.get(PREFIX + projectId).split("\\|", -1);
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
        texts.put(PREFIX + projectId, types.outcome() + '|' + types.study() + '|' + roadmap);
        Set<Long> ids = ids(texts.stored(ENABLED));
        ids.add(projectId);
        store(ids);
    }

    void disable(long projectId) {
        Set<Long> ids = ids(texts.stored(ENABLED));
        ids.remove(projectId);
        store(ids);
    }

    /** Forgets a project that is gone, and what was chosen for it. */
    public void forget(long projectId) {
        if (ids(texts.stored(ENABLED)).contains(projectId)) {
            disable(projectId);
        }
        texts.remove(PREFIX + projectId);
    }

    /** Asks Jira anew for all settings of the app, before they are changed. */
    void readAnew() {
        texts.readAnew();
    }

    private void store(Set<Long> ids) {
        List<String> all = ids.stream().map(id -> Long.toString(id)).toList();
        texts.put(ENABLED, String.join(",", all));
    }

    private static Set<Long> ids(String text) {
        return Arrays.stream(text.split(","))
                .filter(id -> !id.isBlank())
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
