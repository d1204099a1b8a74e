package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.Html;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.JiraModel;

/** The issue view: details, fields, attachments, links, comments, and the web panels of the apps. */
final class IssuePage {

    private final CustomFieldManager fields;
    private final IssueLinkManager links;
    private final PermissionManager permissions;
    private final JiraModel model;
    private final PluginModules modules;
    private final Templates templates;
    private final FieldHtml fieldHtml;

    IssuePage(JiraServices jira, JiraModel model, PluginModules modules, Templates templates) {
        this.model = model;
        this.fields = jira.fields();
        this.links = jira.links();
        this.permissions = jira.permissions();
        this.modules = modules;
        this.templates = templates;
        this.fieldHtml = new FieldHtml(modules);
    }

    void addTo(Routes routes, BiFunction<Visit, String, Optional<Issue>> issues) {
        // Jira's scripts insert an issue beside a list; ours ask for its markup alone.
        routes.get(
                "/secure/AjaxIssueAction!default.jspa",
                visit -> issues.apply(visit, visit.parameter("issueKey"))
                        .map(issue -> new Page.Fragment(
                                body(visit, issue, visit.parameter("view").equals("board")))));
    }

    Page show(Visit visit, Issue issue) {
        return Page.inProject(
                "[" + issue.getKey() + "] " + issue.getSummary(),
                body(visit, issue, false),
                issue.getProjectObject(),
                "jira.view.issue");
    }

    /** The issue's markup; beside a board it has the board's places for apps instead of the issue view's. */
    private Html body(Visit visit, Issue issue, boolean onBoard) {
        Map<String, Object> values = new HashMap<>();
        values.put("context", visit.context());
        values.put("issue", Map.of("id", issue.getId(), "key", issue.getKey(), "summary", issue.getSummary()));
        values.put("project", project(issue));
        values.put("details", details(issue));
        values.put("people", people(issue));
        values.put("description", Optional.ofNullable(issue.getDescription()).orElse(""));
        values.put("attachments", attachments(visit, issue));
        values.put("onBoard", onBoard);
        values.put(
                "leftPanels",
                panels(onBoard ? "atl.gh.issue.details.tab" : "atl.jira.view.issue.left.context", visit, issue));
        values.put("rightPanels", onBoard ? List.of() : panels("atl.jira.view.issue.right.context", visit, issue));
        values.put("links", links(visit, issue));
        values.put(
                "tools",
                modules.webItems(
                        onBoard ? "greenhopper_issue_dropdown" : "operations-operations", context(visit, issue)));
        values.put("comments", comments(issue));
        values.put("mayTransition", may(ProjectPermissions.TRANSITION_ISSUES, issue, visit));
        values.put("mayEdit", may(ProjectPermissions.EDIT_ISSUES, issue, visit));
        boolean archived = issue.isArchived() || issue.getProjectObject().isArchived();
        values.put("mayClone", !archived && may(ProjectPermissions.CREATE_ISSUES, issue, visit));
        values.put("mayMove", may(ProjectPermissions.MOVE_ISSUES, issue, visit));
        values.put("mayDelete", may(ProjectPermissions.DELETE_ISSUES, issue, visit));
        values.put("mayAttach", may(ProjectPermissions.CREATE_ATTACHMENTS, issue, visit));
        values.put("mayLink", may(ProjectPermissions.LINK_ISSUES, issue, visit));
        values.put("mayComment", may(ProjectPermissions.ADD_COMMENTS, issue, visit));
        return templates.render("issue", values);
    }

    private List<Map<String, String>> comments(Issue issue) {
        return model.history().comments(issue).stream()
                .map(comment ->
                        Map.of("author", name(model.users().getUserByKey(comment.authorKey())), "body", comment.body()))
                .toList();
    }

    private boolean may(ProjectPermissionKey permission, Issue issue, Visit visit) {
        return permissions.hasPermission(permission, issue, visit.remoteUser());
    }

    private static Map<String, Object> project(Issue issue) {
        return Map.of(
                "key", issue.getProjectObject().getKey(),
                "name", issue.getProjectObject().getName());
    }

    private List<Map<String, Object>> details(Issue issue) {
        List<Map<String, Object>> details = new ArrayList<>();
        details.add(detail("type", "Type", issue.getIssueType().getName()));
        details.add(detail("status", "Status", issue.getStatus().getName()));
        Optional.ofNullable(issue.getPriority())
                .ifPresent(priority -> details.add(detail("priority", "Priority", priority.getName())));
        if (issue.getSecurityLevelId() != null) {
            details.add(detail("security", "Security level", model.levels().name(issue.getSecurityLevelId())));
        }
        for (CustomField field : fields.getCustomFieldObjects(issue)) {
            fieldHtml
                    .view(field, issue)
                    .ifPresent(html -> details.add(Map.of("id", field.getId(), "name", field.getName(), "html", html)));
        }
        return details;
    }

    private static List<Map<String, Object>> people(Issue issue) {
        return List.of(
                detail("assignee", "Assignee", name(issue.getAssignee())),
                detail("reporter", "Reporter", name(issue.getReporter())),
                detail("created", "Created", FieldHtml.day(issue.getCreated())),
                detail("updated", "Updated", FieldHtml.day(issue.getUpdated())));
    }

    private static String name(@Nullable ApplicationUser user) {
        return user == null ? "Nobody" : user.getDisplayName();
    }

    private static Map<String, Object> detail(String id, String name, String text) {
        return Map.of("id", id, "name", name, "html", new Html(Html.escape(text)));
    }

    private List<Map<String, Object>> attachments(Visit visit, Issue issue) {
        boolean mayDelete = may(ProjectPermissions.DELETE_ALL_ATTACHMENTS, issue, visit);
        return issue.getAttachments().stream()
                .sorted(Comparator.comparing(Attachment::getId))
                .map(file -> Map.<String, Object>of(
                        "id", file.getId(),
                        "name", file.getFilename(),
                        "pathName",
                                URLEncoder.encode(file.getFilename(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"),
                        "size", file.getFilesize(),
                        "mayDelete", mayDelete))
                .toList();
    }

    private List<Map<String, Object>> links(Visit visit, Issue issue) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (IssueLink link : links.getOutwardLinks(issue.getId())) {
            add(rows, link, link.getIssueLinkType().getOutward(), link.getDestinationObject(), visit);
        }
        for (IssueLink link : links.getInwardLinks(issue.getId())) {
            add(rows, link, link.getIssueLinkType().getInward(), link.getSourceObject(), visit);
        }
        return rows;
    }

    private void add(List<Map<String, Object>> rows, IssueLink link, String words, Issue other, Visit visit) {
        if (!link.isSystemLink() && may(ProjectPermissions.BROWSE_PROJECTS, other, visit)) {
            rows.add(Map.of(
                    "id", link.getId(), "description", words, "key", other.getKey(), "summary", other.getSummary()));
        }
    }

    private List<Map<String, Object>> panels(String location, Visit visit, Issue issue) {
        return modules.webPanels(location, context(visit, issue)).stream()
                .map(panel -> Map.<String, Object>of(
                        "id", panel.key().replaceAll("[^A-Za-z0-9]+", "-"),
                        "label", panel.label(),
                        "html", new Html(panel.html())))
                .toList();
    }

    private static Map<String, Object> context(Visit visit, Issue issue) {
        Map<String, Object> context = new HashMap<>();
        context.put("issue", issue);
        context.put("project", issue.getProjectObject());
        context.put("user", visit.remoteUser());
        context.put("helper", new JiraHelper(visit.request(), issue.getProjectObject(), Map.of("issue", issue)));
        return context;
    }
}
