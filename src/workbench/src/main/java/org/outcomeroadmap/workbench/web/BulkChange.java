package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeroadmap.workbench.jira.IssueForm;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.StoredIssue;
import org.outcomeroadmap.workbench.jira.jql.JqlException;

/**
 * Bulk Change, at Jira's addresses: choose issues that a query found, choose fields and their values, confirm. Forms carry
 * what was chosen, and each step looks again at what the user sees and may edit.
 */
final class BulkChange {
    private static final String PATH = "/secure/views/bulkedit/";
    private static final String CHOSEN = "bulkedit_";
    private static final int MOST = 1000;

    private final JiraModel model;
    private final FieldInputs inputs;
    private final Templates templates;

    BulkChange(JiraModel model, FieldInputs inputs, Templates templates) {
        this.model = model;
        this.inputs = inputs;
        this.templates = templates;
    }

    /** What follows once values were found to fit. */
    private interface Step {
        Page page(Visit visit, BulkEdit edit, BulkEdit.Values wanted);
    }

    void addTo(Routes routes) {
        routes.get(PATH + "BulkEdit1!default.jspa", visit -> visit.user().map(user -> choose(visit, user)))
                .post(
                        PATH + "BulkEditDetails.jspa",
                        visit -> visit.user().map(user -> edited(visit, user, edit -> details(visit, edit, Map.of()))))
                .post(
                        PATH + "BulkEditDetailsValidation.jspa",
                        visit -> visit.user()
                                .map(user -> edited(visit, user, edit -> checked(visit, edit, this::confirm))))
                .post(
                        PATH + "BulkEditPerform.jspa",
                        visit -> visit.user()
                                .map(user -> edited(visit, user, edit -> checked(visit, edit, this::perform))));
    }

    /** Where the issues of a query are chosen, and which page to return to. */
    static String address(String jql, String returnUrl) {
        return PATH + "BulkEdit1!default.jspa?reset=true&tempMax=" + MOST + "&jqlQuery=" + Visit.encoded(jql)
                + "&returnUrl=" + Visit.encoded(returnUrl);
    }

    private Page choose(Visit visit, ApplicationUser user) {
        Map<String, Object> values = new HashMap<>();
        values.put("returnUrl", visit.back("/issues/").path());
        values.put("jql", visit.parameter("jqlQuery"));
        values.put("errors", List.of());
        values.put("rows", List.of());
        values.put("total", 0);
        try {
            List<Issue> found = model.search().find(user, visit.parameter("jqlQuery"));
            values.put("total", found.size());
            values.put(
                    "rows",
                    found.stream()
                            .limit(Math.min(MOST, visit.number("tempMax", MOST)))
                            .map(issue -> row(user, issue))
                            .toList());
        } catch (JqlException refused) {
            values.put("errors", List.of(String.valueOf(refused.getMessage())));
        }
        return shown(visit, "Choose issues", "bulk-choose", values);
    }

    private Map<String, Object> row(ApplicationUser user, Issue issue) {
        return Map.of(
                "id",
                issue.getId(),
                "key",
                issue.getKey(),
                "type",
                issue.getIssueType().getName(),
                "summary",
                issue.getSummary(),
                "editable",
                BulkEdit.mayEdit(model, user, issue));
    }

    /** The change of the issues that the form names: ticked on the first page, in one line on the others. */
    private Page edited(Visit visit, ApplicationUser user, Function<BulkEdit, Page> next) {
        Stream<String> ticked = visit.request().getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(CHOSEN))
                .map(name -> name.substring(CHOSEN.length()));
        List<Long> ids = Stream.concat(
                        ticked, Stream.of(visit.parameter("issues").split(",")))
                .filter(id -> id.matches("\\d{1,15}"))
                .map(Long::valueOf)
                .limit(MOST)
                .toList();
        BulkEdit edit = new BulkEdit(model, user, ids);
        if (edit.issues().isEmpty()) {
            visit.say("error", "Choose at least one issue that you may edit.");
            return new Page.Redirect(
                    address(visit.parameter("jqlQuery"), visit.back("/issues/").path()));
        }
        return next.apply(edit);
    }

    private static BulkEdit.Values wanted(Visit visit) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String id : visit.parameters("actions")) {
            List<String> given = visit.parameters(id);
            values.put(id, id.equals("labels") ? IssueForm.typedLabels(given) : given);
        }
        return new BulkEdit.Values(values, LabelChange.named(visit.parameter("changelabels")));
    }

    private Page details(Visit visit, BulkEdit edit, Map<String, String> problems) {
        List<Map<String, Object>> offered = new ArrayList<>();
        List<String> unavailable = new ArrayList<>();
        for (String id : edit.fields()) {
            Optional<FieldInputs.Input> input = inputs.of(id, edit.choices(id), visit.parameters(id), null);
            if (edit.offers(id)) {
                input.ifPresent(made -> offered.add(Map.of(
                        "id",
                        id,
                        "name",
                        made.name(),
                        "labelled",
                        made.labelled(),
                        "html",
                        made.html(),
                        "chosen",
                        visit.parameters("actions").contains(id),
                        "error",
                        problems.getOrDefault(id, ""))));
            } else {
                input.ifPresent(made -> unavailable.add(made.name()));
            }
        }
        Map<String, Object> values = values(visit, edit);
        values.put("fields", offered);
        values.put("unavailable", unavailable);
        values.put("labelChanges", LabelChange.values());
        values.put("error", problems.getOrDefault("", ""));
        return shown(visit, "Choose fields", "bulk-details", values);
    }

    /** The next step if all issues can take the values, else the fields again with what is wrong. */
    private Page checked(Visit visit, BulkEdit edit, Step next) {
        BulkEdit.Values wanted = wanted(visit);
        Map<String, String> problems =
                wanted.values().isEmpty() ? Map.of("", "Choose at least one field to change.") : edit.problems(wanted);
        return problems.isEmpty() ? next.page(visit, edit, wanted) : details(visit, edit, problems);
    }

    private Page confirm(Visit visit, BulkEdit edit, BulkEdit.Values wanted) {
        Map<String, Object> values = values(visit, edit);
        values.put(
                "fields",
                wanted.values().keySet().stream()
                        .map(id -> Map.of(
                                "id",
                                id,
                                "name",
                                name(id),
                                "told",
                                edit.told(id, wanted),
                                "sent",
                                visit.parameters(id)))
                        .toList());
        return shown(visit, "Confirm", "bulk-confirm", values);
    }

    private String name(String id) {
        return inputs.of(id, Map.of(), List.of(), null)
                .map(FieldInputs.Input::name)
                .orElse(id);
    }

    private Page perform(Visit visit, BulkEdit edit, BulkEdit.Values wanted) {
        BulkEdit.Done done = edit.perform(wanted);
        String changed = done.changed() == 1 ? "1 issue was changed." : done.changed() + " issues were changed.";
        visit.say(
                done.changed() == 0 ? "error" : "success",
                done.leftOut().isEmpty() ? changed : changed + " Left out: " + String.join(", ", done.leftOut()) + ".");
        return visit.back("/issues/");
    }

    private static Map<String, Object> values(Visit visit, BulkEdit edit) {
        Map<String, Object> values = new HashMap<>();
        values.put("issues", edit.issues());
        values.put(
                "ids",
                edit.issues().stream()
                        .map(StoredIssue::getId)
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")));
        values.put("leftOut", edit.leftOut());
        values.put("labelChange", LabelChange.named(visit.parameter("changelabels")));
        values.put("returnUrl", visit.back("/issues/").path());
        return values;
    }

    private Page shown(Visit visit, String step, String template, Map<String, Object> values) {
        values.put("path", visit.context() + PATH);
        return Page.shown("Bulk Change: " + step, templates.render(visit, template, values));
    }
}
