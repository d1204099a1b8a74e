package org.outcomeroadmap.workbench.jira.rest;

import static com.atlassian.jira.permission.ProjectPermissions.ADD_COMMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows;
import org.outcomeroadmap.workbench.jira.StoredIssue;

/** What is said about issues. Authors change their own comments, project administrators all. */
final class CommentEndpoints {
    private final JiraModel model;

    CommentEndpoints(JiraModel model) {
        this.model = model;
    }

    void addTo(Routes api) {
        api.on("GET", "/issue/{key}/comment", this::all)
                .on("POST", "/issue/{key}/comment", (call, user) -> {
                    StoredIssue issue = seen(call, user);
                    return Reply.created(beans(call, user).comment(issue, add(issue, user, call.body())));
                })
                .on("GET", "/issue/{key}/comment/{id}", (call, user) -> {
                    StoredIssue issue = seen(call, user);
                    return beans(call, user).comment(issue, found(call, issue));
                })
                .on("PUT", "/issue/{key}/comment/{id}", this::edit)
                .on("DELETE", "/issue/{key}/comment/{id}", (call, user) -> {
                    model.history().delete(changeable(call, seen(call, user), user), user);
                    return Reply.NOTHING;
                });
    }

    private IssueBeans beans(Call call, ApplicationUser user) {
        return new IssueBeans(new Beans(model, call.base()), user);
    }

    private StoredIssue seen(Call call, ApplicationUser user) {
        return model.issues()
                .find(call.at("key"))
                .filter(issue -> model.sees(user, issue))
                .orElseThrow(Refusal::noSuchIssue);
    }

    private Object all(Call call, ApplicationUser user) {
        StoredIssue issue = seen(call, user);
        List<Rows.Comment> all = model.history().comments(issue);
        int start = call.number("startAt", 0);
        int max = call.number("maxResults", Math.max(all.size(), 1));
        List<?> shown = all.stream()
                .skip(start)
                .limit(max)
                .map(row -> beans(call, user).comment(issue, row))
                .toList();
        return object("startAt", start, "maxResults", max, "total", all.size(), "comments", shown);
    }

    private Rows.Comment found(Call call, StoredIssue issue) {
        return model.history().comments(issue).stream()
                .filter(row -> row.id() == call.id("id"))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "Can not find a comment for the id: " + call.at("id") + "."));
    }

    private Rows.Comment changeable(Call call, StoredIssue issue, ApplicationUser user) {
        Rows.Comment comment = found(call, issue);
        boolean own = comment.authorKey().equals(user.getKey());
        if (!model.permissions().hasPermission(own ? ADD_COMMENTS : ADMINISTER_PROJECTS, issue, user)) {
            throw new Refusal(
                    403,
                    user.getName() + ", you do not have the permission to change the comment with id: " + comment.id()
                            + ".");
        }
        return comment;
    }

    private Object edit(Call call, ApplicationUser user) throws IOException {
        StoredIssue issue = seen(call, user);
        Rows.Comment comment = changeable(call, issue, user);
        return beans(call, user).comment(issue, model.history().edit(comment, user, text(call.body())));
    }

    /** Adds the comment of a request's body. */
    Rows.Comment add(StoredIssue issue, ApplicationUser user, JsonNode body) {
        if (!model.permissions().hasPermission(ADD_COMMENTS, issue, user)) {
            throw new Refusal(403, user.getName() + ", you do not have the permission to comment on this issue.");
        }
        return model.history().comment(issue, user, text(body), true);
    }

    private static String text(JsonNode body) {
        if (body.hasNonNull("visibility")) {
            throw new Refusal(400, List.of(), Map.of("commentLevel", "Group level visibility has been disabled."));
        }
        String text = body.path("body").asText();
        if (text.isBlank()) {
            throw new Refusal(400, List.of(), Map.of("comment", "Comment body can not be empty!"));
        }
        return text;
    }
}
