package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields by which Jira Software ties stories to epics. They are found by type key, because names are translated and
 * ids differ per site; where Jira Software is missing there are none, and nothing has an epic.
 */
@Named
public class EpicFields {

    private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";
    private static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";

    private final CustomFields fields;
    private final Issues issues;

    @Inject
    public EpicFields(CustomFields fields, Issues issues) {
        this.fields = fields;
        this.issues = issues;
    }

    /** The ids of the issue types that have an epic name, which is what makes them epics. */
    public Set<String> epicTypes() {
        return fields.ofType(EPIC_NAME).stream()
                .flatMap(field -> fields.typesOf(field).stream())
                .map(IssueType::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The id of the field that holds the name of an epic, such as {@code customfield_10104}. */
    public Optional<String> epicNameField() {
        return fields.ofType(EPIC_NAME).map(field -> field.getId());
    }

    /** The epic of a story, or of the story that a sub-task belongs to. */
    public Optional<Issue> epicOf(Issue issue) {
        @Nullable Issue parent = issue.isSubTask() ? issue.getParentObject() : null;
        Issue story = parent == null ? issue : parent;
        return fields.ofType(EPIC_LINK).map(story::getCustomFieldValue).flatMap(this::epic);
    }

    /** The name under which the epic of a story stands in an issue's history. */
    public Optional<String> epicLinkName() {
        return fields.ofType(EPIC_LINK).map(field -> field.getFieldName());
    }

    /** Jira Software does not promise the type of the value: it has been the issue and its key. */
    private Optional<Issue> epic(@Nullable Object value) {
        if (value instanceof Issue epic) {
            return Optional.of(epic);
        }
        return value instanceof String key ? issues.byKey(key) : Optional.empty();
    }
}
