package org.outcomeroadmap.workbench;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.FieldChoices;
import org.outcomeroadmap.workbench.jira.IssueForm;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.StoredIssue;
import org.outcomeroadmap.workbench.web.IssueForms;

/** Hands what the pages' forms send to Jira's model. */
final class ModelForms implements IssueForms {

    private final JiraModel model;
    private final IssueForm form;
    private final FieldChoices choices;

    ModelForms(JiraModel model) {
        this.model = model;
        form = new IssueForm(model);
        choices = new FieldChoices(model);
    }

    @Override
    public List<String> fieldIds(@Nullable ApplicationUser user, Project project, String issueTypeId) {
        return user == null
                ? List.of()
                : form.settable(user, form.blank(user, project, issueTypeId)).stream()
                        .filter(id -> !id.equals("issuetype"))
                        .toList();
    }

    @Override
    public Map<String, String> choices(String fieldId, Project project, List<String> present) {
        return choices.choices(fieldId, project, present);
    }

    @Override
    public List<String> values(String fieldId, Issue issue) {
        return form.texts(stored(issue), fieldId);
    }

    @Override
    public Answer create(
            @Nullable ApplicationUser user, Project project, String issueTypeId, Map<String, String[]> parameters) {
        return answer(user, author -> {
            Map<String, List<String>> fields = fields(author, form.blank(author, project, issueTypeId), parameters);
            return form.create(author, project, issueTypeId, fields);
        });
    }

    @Override
    public Answer edit(@Nullable ApplicationUser user, Issue issue, Map<String, String[]> parameters) {
        return answer(user, author -> {
            StoredIssue stored = stored(issue);
            return form.edit(author, stored, fields(author, stored, parameters));
        });
    }

    private StoredIssue stored(Issue issue) {
        return model.issues().find(issue.getKey()).orElseThrow();
    }

    /** What was sent for the fields of the form; a list from which nothing is chosen is not sent at all. */
    private Map<String, List<String>> fields(ApplicationUser user, StoredIssue issue, Map<String, String[]> sent) {
        Map<String, List<String>> fields = new HashMap<>();
        for (String id : fieldIds(user, issue.getProjectObject(), issue.getIssueTypeId())) {
            String[] texts = sent.get(id);
            if (texts != null) {
                fields.put(id, id.equals("labels") ? IssueForm.typedLabels(List.of(texts)) : List.of(texts));
            } else if (isList(id, issue)) {
                fields.put(id, List.of());
            }
        }
        return fields;
    }

    private boolean isList(String id, StoredIssue issue) {
        return id.startsWith("customfield_")
                && !choices.choices(id, issue.getProjectObject(), form.texts(issue, id))
                        .isEmpty();
    }

    private static Answer answer(@Nullable ApplicationUser user, Function<ApplicationUser, StoredIssue> change) {
        if (user == null) {
            return new Answer(Optional.empty(), List.of("Sign in first."), Map.of());
        }
        try {
            return new Answer(Optional.of(change.apply(user).getKey()), List.of(), Map.of());
        } catch (Refusal e) {
            return new Answer(Optional.empty(), e.messages(), e.errors());
        }
    }
}
