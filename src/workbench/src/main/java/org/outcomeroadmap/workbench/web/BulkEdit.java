package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outcomeroadmap.workbench.jira.FieldChoices;
import org.outcomeroadmap.workbench.jira.IssueForm;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.StoredIssue;

/**
 * One change of many issues by one user. It holds only issues that the user sees now; those that the user may not edit
 * are left out of it and named, those that the user does not see are as if they were not there.
 */
final class BulkEdit {
    /** No two issues are meant to have the same one, and what kind an issue is needs more than a form. */
    private static final Set<String> NEVER = Set.of("summary", "issuetype", "reporter");

    private final JiraModel model;
    private final IssueForm form;
    private final FieldChoices choices;
    private final ApplicationUser user;
    private final List<StoredIssue> issues;
    private final List<String> leftOut;

    BulkEdit(JiraModel model, ApplicationUser user, Collection<Long> ids) {
        this.model = model;
        this.form = new IssueForm(model);
        this.choices = new FieldChoices(model);
        this.user = user;
        List<StoredIssue> seen = ids.stream()
                .distinct()
                .flatMap(id -> model.issues().find(id).stream())
                .filter(issue -> model.sees(user, issue))
                .toList();
        this.issues = seen.stream().filter(issue -> mayEdit(model, user, issue)).toList();
        this.leftOut = seen.stream()
                .filter(issue -> !mayEdit(model, user, issue))
                .map(StoredIssue::getKey)
                .toList();
    }

    static boolean mayEdit(JiraModel model, ApplicationUser user, Issue issue) {
        return model.permissions().hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    /**
     * The values that the issues get.
     *
     * @param values by field, none to clear it
     * @param labels what becomes of the labels that are there
     */
    record Values(Map<String, List<String>> values, LabelChange labels) {}

    /**
     * What became of the issues.
     *
     * @param changed how many were changed
     * @param leftOut the keys of those that were not, each with the reason
     */
    record Done(int changed, List<String> leftOut) {}

    List<StoredIssue> issues() {
        return issues;
    }

    /** Keys of the issues that the user sees and may not edit. */
    List<String> leftOut() {
        return leftOut;
    }

    /** Fields that at least one of the issues has, in the order of its screen. */
    List<String> fields() {
        return kinds().stream()
                .flatMap(kind -> form.settable(user, kind).stream())
                .distinct()
                .filter(id -> !NEVER.contains(id))
                .toList();
    }

    /** Whether every issue has the field, and the user may set it on each. */
    boolean offers(String id) {
        return !NEVER.contains(id)
                && kinds().stream().allMatch(kind -> form.settable(user, kind).contains(id));
    }

    /** The first issue of each project and type: what can be set on one can be set on all of them. */
    private Collection<StoredIssue> kinds() {
        Map<String, StoredIssue> kinds = new LinkedHashMap<>();
        issues.forEach(
                issue -> kinds.putIfAbsent(issue.getProjectObject().getKey() + " " + issue.getIssueTypeId(), issue));
        return kinds.values();
    }

    /** What can be chosen for all the issues, value to label; empty for a field that takes text. */
    Map<String, String> choices(String id) {
        Map<String, String> common = null;
        for (StoredIssue kind : kinds()) {
            Map<String, String> own = choices.choices(id, kind.getProjectObject(), List.of());
            if (common == null) {
                common = new LinkedHashMap<>(own);
            } else {
                common.keySet().retainAll(own.keySet());
            }
        }
        return common == null ? Map.of() : common;
    }

    /** What is wrong with the values, by field; nothing is stored. */
    Map<String, String> problems(Values wanted) {
        Map<String, Set<String>> problems = new LinkedHashMap<>();
        wanted.values().forEach((id, given) -> {
            if (!offers(id)) {
                problem(problems, id, "Not all of the issues have this field, or you may not set it on all of them.");
            } else if (id.equals("labels") && given.isEmpty() && wanted.labels().needsLabels()) {
                problem(problems, id, "Name at least one label.");
            }
        });
        if (problems.isEmpty()) {
            issues.forEach(issue -> check(issue, wanted, problems));
        }
        Map<String, String> told = new LinkedHashMap<>();
        problems.forEach((id, words) -> told.put(id, String.join(" ", words)));
        return told;
    }

    private void check(StoredIssue issue, Values wanted, Map<String, Set<String>> problems) {
        try {
            form.check(user, issue, of(issue, wanted));
        } catch (Refusal refused) {
            refused.errors().forEach((id, words) -> problem(problems, id, words));
        }
    }

    private static void problem(Map<String, Set<String>> problems, String id, String words) {
        problems.computeIfAbsent(id, none -> new TreeSet<>()).add(words);
    }

    private Map<String, List<String>> of(StoredIssue issue, Values wanted) {
        Map<String, List<String>> values = new LinkedHashMap<>(wanted.values());
        values.computeIfPresent("labels", (id, given) -> wanted.labels().of(issue.labelTexts(), given));
        return values;
    }

    /** Changes each issue by itself, as if its own form had been sent; what one refuses does not hold up the others. */
    Done perform(Values wanted) {
        List<String> refusals = new ArrayList<>();
        leftOut.forEach(key -> refusals.add(key + " (you may not edit it)"));
        int changed = 0;
        for (Long id : issues.stream().map(StoredIssue::getId).toList()) {
            changed += changed(id, wanted, refusals::add) ? 1 : 0;
        }
        return new Done(changed, refusals);
    }

    private boolean changed(Long id, Values wanted, Consumer<String> refusals) {
        return model.issues()
                .find(id)
                .map(issue -> {
                    try {
                        form.edit(user, issue, of(issue, wanted));
                        return true;
                    } catch (Refusal refused) {
                        refusals.accept(issue.getKey() + " (" + refused.words() + ")");
                        return false;
                    }
                })
                .orElse(false);
    }

    /** How a confirmation names the values of a field. */
    String told(String id, Values wanted) {
        Map<String, String> names = choices(id);
        Function<String, String> name = value -> names.getOrDefault(value, value);
        String given = wanted.values().getOrDefault(id, List.of()).stream()
                .filter(value -> !value.isBlank())
                .map(name)
                .collect(Collectors.joining(", "));
        String words = given.isEmpty() ? "None" : given;
        if (!id.equals("labels")) {
            return words;
        }
        return wanted.labels() == LabelChange.CLEAR
                ? wanted.labels().words()
                : wanted.labels().words() + ": " + words;
    }
}
