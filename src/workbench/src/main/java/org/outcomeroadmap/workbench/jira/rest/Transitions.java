package org.outcomeroadmap.workbench.jira.rest;

import static com.atlassian.jira.permission.ProjectPermissions.TRANSITION_ISSUES;
import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.Constants;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.StoredIssue;

/** The one workflow: from every status to every other; the way to a done one has a screen with the resolution. */
record Transitions(Beans beans, ApplicationUser user) {

    /** What the user may do now with the issue: nothing without the permission. */
    Stream<Map<String, @Nullable Object>> of(StoredIssue issue, boolean withFields) {
        JiraModel model = beans.model();
        return model.permissions().hasPermission(TRANSITION_ISSUES, issue, user)
                ? model.constants().getStatuses().stream().map(status -> bean(status, withFields))
                : Stream.empty();
    }

    private Map<String, @Nullable Object> bean(Status status, boolean withFields) {
        Map<String, @Nullable Object> bean =
                object("id", id(status), "name", status.getName(), "to", beans.status(status));
        if (withFields) {
            bean.put("fields", isDone(status) ? object("resolution", resolution()) : object());
        }
        return bean;
    }

    private Map<String, @Nullable Object> resolution() {
        return object(
                "required",
                false,
                "schema",
                object("type", "resolution", "system", "resolution"),
                "name",
                "Resolution",
                "fieldId",
                "resolution",
                "operations",
                List.of("set"),
                "allowedValues",
                beans.model().constants().resolutions().stream()
                        .map(beans::resolution)
                        .toList());
    }

    private String id(Status status) {
        return Integer.toString(
                List.copyOf(beans.model().constants().getStatuses()).indexOf(status) * 10 + 11);
    }

    private static boolean isDone(Status status) {
        return status.getStatusCategory().getKey().equals("done");
    }

    /** Moves the issue as the body of a request says. */
    void perform(StoredIssue issue, JsonNode body) {
        JiraModel model = beans.model();
        if (!body.path("transition").has("id")) {
            throw new Refusal(400, "Missing 'transition' identifier");
        }
        String id = body.path("transition").path("id").asText();
        Status target = of(issue, false)
                .filter(one -> id.equals(one.get("id")))
                .findFirst()
                .flatMap(one -> model.constants().getStatuses().stream()
                        .filter(status -> id(status).equals(id))
                        .findFirst())
                .orElseThrow(() -> new Refusal(
                        400,
                        "It seems that you have tried to perform a workflow operation (Transition '" + id
                                + "') that is not valid for the current state of this issue (" + issue.getKey()
                                + "). The likely cause is that somebody has changed the issue recently, please look at"
                                + " the issue history for details."));
        body.path("fields").fieldNames().forEachRemaining(field -> {
            if (!isDone(target) || !field.equals("resolution")) {
                throw new Refusal(
                        400,
                        List.of(),
                        Map.of(
                                field,
                                "Field '" + field
                                        + "' cannot be set. It is not on the appropriate screen, or unknown."));
            }
        });
        JsonNode given = body.path("fields").path("resolution");
        model.issues().transition(user, issue, target.getId(), chosen(given).getId());
    }

    private Resolution chosen(JsonNode given) {
        Collection<Resolution> all = beans.model().constants().resolutions();
        if (given.isMissingNode()) {
            return all.iterator().next();
        }
        String asked =
                given.has("id") ? given.path("id").asText() : given.path("name").asText();
        return Constants.withIdOrName(all, asked)
                .orElseThrow(
                        () -> new Refusal(400, List.of(), Map.of("resolution", "The resolution selected is invalid.")));
    }
}
