package org.outcomeroadmap.workbench.jira.rest;

import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ATTACHMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.DELETE_ALL_ATTACHMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.DELETE_OWN_ATTACHMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.LINK_ISSUES;
import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.StoredIssue;

/** What hangs on issues: files, and links to other issues. */
final class LinkedEndpoints {
    private final JiraModel model;
    private final CommentEndpoints comments;

    LinkedEndpoints(JiraModel model, CommentEndpoints comments) {
        this.model = model;
        this.comments = comments;
    }

    void addTo(Routes api) {
        api.on("POST", "/issue/{key}/attachments", this::attach)
                .on(
                        "GET",
                        "/attachment/{id}",
                        (call, user) -> new Beans(model, call.base()).attachment(file(call, user)))
                .on("DELETE", "/attachment/{id}", this::deleteFile)
                .on("POST", "/issueLink", this::link)
                .on("GET", "/issueLink/{id}", this::readLink)
                .on("DELETE", "/issueLink/{id}", this::deleteLink);
    }

    void addDownloadTo(Routes secure) {
        secure.on("GET", "/{id}/{name}", this::download);
    }

    private StoredIssue seen(@Nullable String key, ApplicationUser user) {
        return model.issues().find(key).filter(issue -> model.sees(user, issue)).orElseThrow(Refusal::noSuchIssue);
    }

    private void permit(ProjectPermissionKey permission, @Nullable Issue issue, ApplicationUser user, String words) {
        if (!model.permissions().hasPermission(permission, issue, user)) {
            throw new Refusal(403, words);
        }
    }

    private Object attach(Call call, ApplicationUser user) throws IOException, ServletException {
        String token = String.valueOf(call.request().getHeader("X-Atlassian-Token"));
        if (!token.equals("no-check") && !token.equals("nocheck")) {
            throw new Refusal(403, "XSRF check failed");
        }
        StoredIssue issue = seen(call.at("key"), user);
        permit(CREATE_ATTACHMENTS, issue, user, "You do not have permission to create attachments for this issue.");
        List<Object> attached = new ArrayList<>();
        for (Part part : call.request().getParts()) {
            String name = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
            if (part.getName().equals("file") && !name.isBlank()) {
                String type = Objects.requireNonNullElse(part.getContentType(), "application/octet-stream");
                try (InputStream content = part.getInputStream()) {
                    Attachment file = model.attachments().add(issue, user, name, type, content);
                    attached.add(new Beans(model, call.base()).attachment(file));
                }
            }
        }
        return attached;
    }

    private Attachment file(Call call, ApplicationUser user) {
        return model.attachments()
                .find(call.id("id"))
                .filter(file -> model.sees(user, file.getIssueObject()))
                .orElseThrow(() -> new Refusal(404, "The attachment with id '" + call.at("id") + "' does not exist"));
    }

    private Object deleteFile(Call call, ApplicationUser user) {
        Attachment file = file(call, user);
        boolean own = user.getKey().equals(file.getAuthorKey());
        permit(
                own ? DELETE_OWN_ATTACHMENTS : DELETE_ALL_ATTACHMENTS,
                file.getIssueObject(),
                user,
                "You do not have permission to delete attachment with id: " + file.getId());
        model.attachments().delete(file, user);
        return Reply.NOTHING;
    }

    private @Nullable Object download(Call call, ApplicationUser user) throws IOException {
        Attachment file = file(call, user);
        HttpServletResponse response = call.response();
        response.setContentType(file.getMimetype());
        response.setContentLengthLong(file.getFilesize());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(file.getFilename(), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        Files.copy(model.attachments().file(file.getId()), response.getOutputStream());
        return null;
    }

    private StoredIssue end(JsonNode body, String name, ApplicationUser user) {
        JsonNode end = body.path(name);
        return seen(end.has("key") ? end.path("key").asText() : end.path("id").asText(), user);
    }

    /** As in Jira, the inward issue is the source: it has the type's outward phrase towards the other. */
    private Object link(Call call, ApplicationUser user) throws IOException {
        JsonNode body = call.body();
        JsonNode asked = body.path("type");
        IssueLinkType type = model.links().getIssueLinkTypes().stream()
                .filter(one -> one.getName().equalsIgnoreCase(asked.path("name").asText())
                        || one.getId().toString().equals(asked.path("id").asText()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        404,
                        "No issue link type with name '" + asked.path("name").asText() + "' found."));
        StoredIssue source = end(body, "inwardIssue", user);
        StoredIssue destination = end(body, "outwardIssue", user);
        if (source.equals(destination)) {
            throw new Refusal(400, "You cannot link an issue to itself.");
        }
        for (StoredIssue issue : List.of(source, destination)) {
            permit(LINK_ISSUES, issue, user, "No Link Issue Permission for issue '" + issue.getKey() + "'");
        }
        model.links().createIssueLink(source.getId(), destination.getId(), type.getId(), null, user);
        if (body.hasNonNull("comment")) {
            comments.add(source, user, body.path("comment"));
        }
        return new Reply(201, null);
    }

    private IssueLink found(Call call, ApplicationUser user) {
        return model.links()
                .find(call.id("id"), user)
                .orElseThrow(() -> new Refusal(404, "No issue link with id '" + call.at("id") + "' exists."));
    }

    private Object readLink(Call call, ApplicationUser user) {
        IssueLink link = found(call, user);
        Beans beans = new Beans(model, call.base());
        IssueBeans issues = new IssueBeans(beans, user);
        List<String> fields = List.of("summary", "status", "priority", "issuetype");
        return object(
                "id", link.getId().toString(),
                "self", beans.api("issueLink/" + link.getId()),
                "type", beans.linkType(link.getIssueLinkType()),
                "inwardIssue", issues.issue((StoredIssue) link.getSourceObject(), fields, List.of()),
                "outwardIssue", issues.issue((StoredIssue) link.getDestinationObject(), fields, List.of()));
    }

    private Object deleteLink(Call call, ApplicationUser user) {
        IssueLink link = found(call, user);
        permit(
                LINK_ISSUES,
                link.getSourceObject(),
                user,
                "No Link Issue Permission for issue '" + link.getSourceObject().getKey() + "'");
        model.links().removeIssueLink(link, user);
        return Reply.NOTHING;
    }
}
