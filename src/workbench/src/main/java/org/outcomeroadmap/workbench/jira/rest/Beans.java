package org.outcomeroadmap.workbench.jira.rest;

import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Rows;

/** The JSON of single things, as Jira writes them wherever they appear; addresses start with the site's. */
record Beans(JiraModel model, String base) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    String api(String path) {
        return base + "/rest/api/2/" + path;
    }

    static String time(long millis) {
        return TIME.format(Instant.ofEpochMilli(millis));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Nullable
    Map<String, @Nullable Object> user(@Nullable ApplicationUser user) {
        return user == null
                ? null
                : object(
                        "self", api("user?username=" + encoded(user.getName())),
                        "name", user.getName(),
                        "key", user.getKey(),
                        "emailAddress", user.getEmailAddress(),
                        "avatarUrls", Map.of("48x48", base + "/secure/useravatar?ownerId=" + user.getKey()),
                        "displayName", user.getDisplayName(),
                        "active", user.isActive(),
                        "timeZone", "UTC");
    }

    Map<String, @Nullable Object> project(Project project) {
        return object(
                "self", api("project/" + project.getId()),
                "id", project.getId().toString(),
                "key", project.getKey(),
                "name", project.getName(),
                "projectTypeKey", "software");
    }

    Map<String, @Nullable Object> constant(String kind, IssueConstant constant) {
        return object(
                "self", api(kind + "/" + constant.getId()),
                "id", constant.getId(),
                "name", constant.getName(),
                "description", constant.getDescription(),
                "iconUrl", base + constant.getIconUrl());
    }

    Map<String, @Nullable Object> issueType(IssueType type) {
        Map<String, @Nullable Object> bean = constant("issuetype", type);
        bean.put("subtask", false);
        return bean;
    }

    Map<String, @Nullable Object> priority(IssueConstant priority) {
        return constant("priority", priority);
    }

    Map<String, @Nullable Object> resolution(IssueConstant resolution) {
        return constant("resolution", resolution);
    }

    Map<String, @Nullable Object> status(Status status) {
        Map<String, @Nullable Object> bean = constant("status", status);
        bean.put("statusCategory", category(status.getStatusCategory()));
        return bean;
    }

    Map<String, @Nullable Object> category(StatusCategory category) {
        return object(
                "self", api("statuscategory/" + category.getId()),
                "id", category.getId(),
                "key", category.getKey(),
                "colorName", category.getColorName(),
                "name", category.getName());
    }

    Map<String, @Nullable Object> security(long level) {
        return object(
                "self",
                api("securitylevel/" + level),
                "id",
                Long.toString(level),
                "name",
                model.levels().name(level),
                "description",
                model.levels().find(level).map(Rows.SecurityLevel::description).orElse(""));
    }

    Map<String, @Nullable Object> linkType(IssueLinkType type) {
        return object(
                "id", type.getId().toString(),
                "name", type.getName(),
                "inward", type.getInward(),
                "outward", type.getOutward(),
                "self", api("issueLinkType/" + type.getId()));
    }

    Map<String, @Nullable Object> attachment(Attachment file) {
        return object(
                "self", api("attachment/" + file.getId()),
                "id", file.getId().toString(),
                "filename", file.getFilename(),
                "author", user(file.getAuthorObject()),
                "created", time(file.getCreated().getTime()),
                "size", file.getFilesize(),
                "mimeType", file.getMimetype(),
                "content", base + "/secure/attachment/" + file.getId() + "/" + encoded(file.getFilename()));
    }
}
