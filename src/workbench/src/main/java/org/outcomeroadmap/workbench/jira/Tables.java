package org.outcomeroadmap.workbench.jira;

import java.util.List;

/** Every kind of row that the model keeps. */
final class Tables {
    final Table<Rows.User> users;
    final Table<Rows.Token> tokens;
    final Table<Rows.Group> groups;
    final Table<Rows.Role> roles;
    final Table<Rows.Access> access;
    final Table<Rows.SecurityLevel> levels;
    final Table<Rows.Project> projects;
    final Table<Rows.Archived> archivedProjects;
    final Table<Rows.FormerKey> formerKeys;
    final Table<Rows.IssueType> issueTypes;
    final Table<Rows.Issue> issues;
    final Lookup<List<Long>, Rows.Issue> issuesByNumber;
    final Table<Rows.Document> documents;
    final Table<Rows.Comment> comments;
    final Table<Rows.Change> changes;
    final Table<Rows.LinkType> linkTypes;
    final Table<Rows.Link> links;
    final Lookup<Long, Rows.Link> linksFrom;
    final Lookup<Long, Rows.Link> linksTo;
    final Table<Rows.Attachment> attachments;
    final Table<Rows.Field> fields;
    final Table<Rows.Option> options;
    final Table<Rows.Screen> screens;
    final Table<Rows.Filter> filters;
    final Table<Rows.Board> boards;
    final Table<Rows.Dashboard> dashboards;

    Tables(Store store) {
        users = store.table("user", Rows.User.class);
        tokens = store.table("token", Rows.Token.class);
        groups = store.table("group", Rows.Group.class);
        roles = store.table("role", Rows.Role.class);
        access = store.table("access", Rows.Access.class);
        levels = store.table("securitylevel", Rows.SecurityLevel.class);
        projects = store.table("project", Rows.Project.class);
        archivedProjects = store.table("archivedproject", Rows.Archived.class);
        formerKeys = store.table("formerkey", Rows.FormerKey.class);
        issueTypes = store.table("issuetype", Rows.IssueType.class);
        issues = store.table("issue", Rows.Issue.class);
        issuesByNumber = issues.by(issue -> List.of(issue.projectId(), issue.number()));
        documents = store.table("document", Rows.Document.class);
        comments = store.table("comment", Rows.Comment.class);
        changes = store.table("change", Rows.Change.class);
        linkTypes = store.table("linktype", Rows.LinkType.class);
        links = store.table("link", Rows.Link.class);
        linksFrom = links.by(Rows.Link::sourceId);
        linksTo = links.by(Rows.Link::destinationId);
        attachments = store.table("attachment", Rows.Attachment.class);
        fields = store.table("field", Rows.Field.class);
        options = store.table("option", Rows.Option.class);
        screens = store.table("screen", Rows.Screen.class);
        filters = store.table("filter", Rows.Filter.class);
        boards = store.table("board", Rows.Board.class);
        dashboards = store.table("dashboard", Rows.Dashboard.class);
    }
}
