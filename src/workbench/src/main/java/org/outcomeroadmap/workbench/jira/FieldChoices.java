package org.outcomeroadmap.workbench.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ASSIGNABLE_USER;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values that a form offers to choose from. */
public final class FieldChoices {
    private final JiraModel model;

    public FieldChoices(JiraModel model) {
        this.model = model;
    }

    /**
     * The field's values with their labels, empty for a field that takes text. Disabled options are offered only where
     * they are chosen already.
     *
     * @param present the ids of the options that the issue has
     */
    public Map<String, String> choices(String fieldId, Project project, List<String> present) {
        Map<String, String> choices = new LinkedHashMap<>();
        switch (fieldId) {
            case "priority" ->
                model.constants().priorities().forEach(priority -> choices.put(priority.getId(), priority.getName()));
            case "security" ->
                model.levels()
                        .ofProject(project)
                        .forEach(level -> choices.put(Long.toString(level.id()), level.name()));
            case "assignee" -> {
                for (ApplicationUser user : model.users().all()) {
                    if (model.permissions().hasPermission(ASSIGNABLE_USER, project, user)) {
                        choices.put(user.getName(), user.getDisplayName());
                    }
                }
            }
            default ->
                model.customFields().withId(fieldId).ifPresent(field -> {
                    for (Option option : model.options().ofField(field.getIdAsLong())) {
                        String id = option.getOptionId().toString();
                        if (!option.getDisabled() || present.contains(id)) {
                            choices.put(id, option.getValue());
                        }
                    }
                });
        }
        return choices;
    }
}
