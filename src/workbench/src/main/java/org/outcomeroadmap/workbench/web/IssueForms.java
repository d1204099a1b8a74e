package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates and edits issues from what a form sent, with Jira's checks. */
public interface IssueForms {

    /** Fields that the user may set on an issue of this type, in the screen's order: custom fields by id. */
    List<String> fieldIds(@Nullable ApplicationUser user, Project project, String issueTypeId);

    /** What can be chosen in a field, value to label; empty when it takes text. */
    Map<String, String> choices(String fieldId, Project project, List<String> present);

    /** The field's present values as a form shows them, none for a new issue. */
    List<String> values(String fieldId, Issue issue);

    /** Creates an issue, or says what is wrong. */
    Answer create(
            @Nullable ApplicationUser user, Project project, String issueTypeId, Map<String, String[]> parameters);

    /** Changes an issue, or says what is wrong. */
    Answer edit(@Nullable ApplicationUser user, Issue issue, Map<String, String[]> parameters);

    /**
     * What became of a form.
     *
     * @param key the issue's key, empty when the form was refused
     * @param messages what is wrong in general
     * @param errors what is wrong, by field
     */
    record Answer(Optional<String> key, List<String> messages, Map<String, String> errors) {}
}
