package org.outcomeroadmap.workbench.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.Database;
import org.outcomeroadmap.workbench.host.PluginModules;

/** One Jira site: its services, wired together over one database and one folder of attachments. */
public final class JiraModel {
    private static final long DEFAULT_AVATAR = 10300;

    private final Store store;
    private final Tables tables;
    private final EventPublisher events;
    private final Clock clock;
    private final Constants constants;
    private final Users users;
    private final Groups groups;
    private final Roles roles;
    private final SecurityLevels levels;
    private final Projects projects;
    private final Permissions permissions;
    private final SignedInUser currentUser = new SignedInUser();
    private final TypeSchemes typeSchemes;
    private final Screens screens;
    private final OptionLists options;
    private final FieldValues fieldValues;
    private final CustomFields customFields;
    private final Issues issues;
    private final History history;
    private final IssueLinks links;
    private final AttachmentFiles attachments;
    private final IssueIndex index;
    private final Search search;
    private final QuerySuggestions suggestions;
    private final Filters filters;
    private final Boards boards;
    private final Dashboards dashboards;
    private final Archive archive;

    /** Where a site lives: its database, the folder of its attachments, and its clock. */
    public record Site(Database database, Path attachments, Clock clock) {}

    /**
     * Opens the site; on the first start it makes the users, issue types and fields that Jira brings along.
     *
     * @param events hears of every change, after it was stored and indexed
     * @param modules the field types and JQL functions of apps
     */
    public JiraModel(Site site, EventPublisher events, PluginModules modules) {
        this.events = events;
        this.clock = site.clock();
        store = new Store(site.database());
        tables = new Tables(store);
        constants = new Constants(tables.issueTypes);
        users = new Users(tables, clock);
        groups = new Groups(tables, users);
        roles = new Roles(this, tables);
        levels = new SecurityLevels(this, tables);
        projects = new Projects(this, tables);
        permissions = new Permissions(this, tables);
        typeSchemes = new TypeSchemes(this, tables);
        screens = new Screens(this, tables);
        options = new OptionLists(tables);
        fieldValues = new FieldValues(store, tables.issues);
        customFields = new CustomFields(this, tables, modules, new SystemFieldTypes(this, fieldValues));
        issues = new Issues(this, tables);
        history = new History(this, tables);
        links = new IssueLinks(this, tables);
        attachments = new AttachmentFiles(this, tables, site.attachments());
        index = new IssueIndex(this, tables);
        search = new Search(this, tables, modules);
        suggestions = new QuerySuggestions(this, modules);
        filters = new Filters(this, tables);
        boards = new Boards(this, tables);
        dashboards = new Dashboards(this, tables, modules);
        archive = new Archive(this, tables);
        store.catchUp();
        store.atomically(this::setUp);
    }

    private void setUp() {
        if (!users.all().isEmpty()) {
            return;
        }
        users.create("admin", "Administrator");
        users.create("rita", "Rita (researcher)");
        users.create("paula", "Paula (product manager)");
        users.create("lena", "Lena (leadership)");
        users.create("dana", "Dana (developer)");
        groups.createUsual();
        roles.createUsual();
        constants.createIssueType("Epic", "A big user story that needs to be broken down.", null);
        constants.createIssueType("Story", "Something that a user wants.", null);
        constants.createIssueType("Task", "A task that needs to be done.", null);
        constants.createIssueType("Bug", "A problem which impairs or prevents the functions of the product.", null);
        links.createIssueLinkType("Blocks", "blocks", "is blocked by", null);
        links.createIssueLinkType(Issues.CLONERS, "clones", "is cloned by", null);
        links.createIssueLinkType("Relates", "relates to", "relates to", null);
        String epic =
                Constants.named(constants.getIssueTypes(), "Epic").orElseThrow().getId();
        softwareField("Epic Link", SystemFieldTypes.EPIC_LINK, List.of());
        softwareField("Epic Name", SystemFieldTypes.EPIC_NAME, List.of(epic));
    }

    private void softwareField(String name, String typeKey, List<String> issueTypeIds) {
        long id = tables.fields.nextId();
        tables.fields.put(id, new Rows.Field(id, name, "", typeKey, typeKey + "-searcher", List.of(), issueTypeIds));
    }

    /** The services that apps import, by their interfaces. */
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new HashMap<>();
        services.put(IssueManager.class, issues);
        services.put(ProjectManager.class, projects);
        services.put(PermissionManager.class, permissions);
        services.put(GlobalPermissionManager.class, permissions);
        services.put(UserManager.class, users);
        services.put(JiraAuthenticationContext.class, currentUser);
        services.put(CustomFieldManager.class, customFields);
        services.put(FieldManager.class, customFields);
        services.put(FieldConfigSchemeManager.class, customFields);
        services.put(FieldScreenManager.class, screens);
        services.put(IssueTypeScreenSchemeManager.class, screens);
        services.put(ConstantsManager.class, constants);
        services.put(IssueTypeManager.class, constants);
        services.put(IssueTypeSchemeManager.class, typeSchemes);
        services.put(IssueLinkManager.class, links);
        services.put(IssueLinkTypeManager.class, links);
        services.put(AttachmentManager.class, attachments);
        services.put(SearchService.class, search);
        services.put(IssueIndexingService.class, index);
        services.put(OptionsManager.class, options);
        services.put(CustomFieldValuePersister.class, fieldValues);
        services.put(GenericConfigManager.class, fieldValues);
        services.put(CommentManager.class, history);
        services.put(AvatarManager.class, (AvatarManager) iconType -> DEFAULT_AVATAR);
        services.put(TextFieldCharacterLengthValidator.class, new TextFieldCharacterLengthValidator() {});
        return services;
    }

    /** Takes over what other nodes of the site have committed until now. */
    public void catchUp() {
        store.catchUp();
    }

    /** Indexes what was stored but not indexed before the last stop. Call it when the apps are there. */
    public void catchUpIndex() {
        index.catchUp();
    }

    /** Whether the user may browse the issue and is in its security level, if it has one. */
    public boolean sees(@Nullable ApplicationUser user, @Nullable Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    /** Whether the user is among those whom a filter or a dashboard is shared with. */
    boolean includes(Rows.Share share, ApplicationUser user) {
        String value = String.valueOf(share.value());
        return switch (share.type()) {
            case "project" -> projects.visible(Long.parseLong(value), user).isPresent();
            case "group" -> groups.has(value, user);
            case "user" -> user.getKey().equals(value);
            default -> true;
        };
    }

    /** The short name that boards show for an epic; its summary when it has none. */
    public String epicName(Issue epic) {
        return customFields
                .ofType(SystemFieldTypes.EPIC_NAME)
                .map(field -> (String) field.getValue(epic))
                .orElse(epic.getSummary());
    }

    /** The id of Jira Software's field that puts an issue into an epic. */
    public String epicLinkField() {
        return customFields.ofType(SystemFieldTypes.EPIC_LINK).orElseThrow().getId();
    }

    public Users users() {
        return users;
    }

    public Groups groups() {
        return groups;
    }

    public Roles roles() {
        return roles;
    }

    public SecurityLevels levels() {
        return levels;
    }

    public Projects projects() {
        return projects;
    }

    public Permissions permissions() {
        return permissions;
    }

    public Issues issues() {
        return issues;
    }

    public Archive archive() {
        return archive;
    }

    public Boards boards() {
        return boards;
    }

    public Dashboards dashboards() {
        return dashboards;
    }

    public Filters filters() {
        return filters;
    }

    public QuerySuggestions suggestions() {
        return suggestions;
    }

    public Search search() {
        return search;
    }

    public JiraAuthenticationContext currentUser() {
        return currentUser;
    }

    public Constants constants() {
        return constants;
    }

    public Clock clock() {
        return clock;
    }

    Store store() {
        return store;
    }

    public Screens screens() {
        return screens;
    }

    public OptionLists options() {
        return options;
    }

    public CustomFields customFields() {
        return customFields;
    }

    public History history() {
        return history;
    }

    public IssueLinks links() {
        return links;
    }

    public AttachmentFiles attachments() {
        return attachments;
    }

    public IssueIndex index() {
        return index;
    }

    void publish(Object event) {
        events.publish(event);
    }
}
