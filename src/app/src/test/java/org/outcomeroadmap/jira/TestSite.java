package org.outcomeroadmap.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.epic.CountingIssues;
import org.outcomeroadmap.jira.epic.EpicOutcomes;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.platform.Caches;
import org.outcomeroadmap.jira.platform.CustomFields;
import org.outcomeroadmap.jira.platform.EpicFields;
import org.outcomeroadmap.jira.platform.IssueLinks;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.setup.EnabledProjects;
import org.outcomeroadmap.jira.setup.IssueKinds;
import org.outcomeroadmap.jira.setup.SettingTexts;
import org.outcomeroadmap.jira.setup.SiteIds;

/**
 * A small Jira in memory: Jira's own services are mocked, the app's classes around them are real. It has the project FT
 * with the app switched on, and as issue types outcome 10, study 11, epic 12, story 13 and sub-task 14.
 */
public final class TestSite {

    /** The id of the link type by which epics target outcomes. */
    public static final long TARGETS = 700;

    public final Map<String, Object> settings = new HashMap<>();
    public final List<IssueLink> links = new ArrayList<>();
    public final Set<Long> hidden = new HashSet<>();
    public final List<CustomField> fields = new ArrayList<>();

    public final IssueManager issueManager = mock(IssueManager.class);
    public final IssueLinkManager linkManager = mock(IssueLinkManager.class);
    public final CustomFieldManager fieldManager = mock(CustomFieldManager.class);
    public final PermissionManager permissionManager = mock(PermissionManager.class);
    public final ProjectManager projectManager = mock(ProjectManager.class);
    public final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    public final ApplicationUser user = mock(ApplicationUser.class);

    public final PluginSettingsFactory settingsFactory = settingsFactory();
    private final Caches caches = new Caches(caches());
    public final SettingTexts texts = new SettingTexts(settingsFactory, caches);
    public final SiteIds ids = new SiteIds(texts);
    public final EnabledProjects projects = new EnabledProjects(texts);
    public final Issues issues = new Issues(issueManager);
    public final CustomFields customFields = new CustomFields(fieldManager, mock(FieldConfigSchemeManager.class));
    public final EpicFields epicFields = new EpicFields(customFields, issues);
    public final IssueKinds kinds = new IssueKinds(projects, epicFields);
    public final IssueLinks issueLinks = new IssueLinks(linkManager);
    public final CountingIssues counting = new CountingIssues(issues, kinds, epicFields, issueLinks, caches);
    public final EpicOutcomes epics = new EpicOutcomes(issueLinks, ids, issues, kinds, epicFields, counting);
    public final Visibility visibility = new Visibility(issues, projectManager, permissionManager, authentication);
    public final Project project = project(1, "FT");

    private final CustomField epicLink;
    private long lastLink;

    public TestSite() {
        IssueType epicType = issueType("12");
        CustomField epicName = field(901, "com.pyxis.greenhopper.jira:gh-epic-label");
        when(epicName.getAssociatedIssueTypes()).thenReturn(List.of(epicType));
        epicLink = field(902, "com.pyxis.greenhopper.jira:gh-epic-link");
        when(epicLink.isAllIssueTypes()).thenReturn(true);
        when(fieldManager.getCustomFieldObjects()).thenReturn(fields);
        when(user.getKey()).thenReturn("rita");
        when(authentication.getLoggedInUser()).thenReturn(user);
        texts.put("org.outcomeroadmap.jira.site.link-type", Long.toString(TARGETS));
        enable(project);
        when(permissionManager.hasPermission(any(), any(MutableIssue.class), any()))
                .thenReturn(true);
        when(permissionManager.hasPermission(any(), any(Project.class), any())).thenReturn(true);
        when(linkManager.getIssueLinks(TARGETS)).thenAnswer(call -> List.copyOf(links));
        when(linkManager.getOutwardLinks(anyLong()))
                .thenAnswer(call -> links.stream()
                        .filter(link -> Objects.equals(link.getSourceId(), call.getArgument(0)))
                        .toList());
        when(linkManager.getInwardLinks(anyLong()))
                .thenAnswer(call -> links.stream()
                        .filter(link -> Objects.equals(link.getDestinationId(), call.getArgument(0)))
                        .toList());
    }

    /** Switches the app on for a project, with this site's issue types. */
    public void enable(Project which) {
        texts.put("org.outcomeroadmap.jira.project." + which.getId(), "10|11|12");
        String on = texts.stored("org.outcomeroadmap.jira.enabled-projects");
        texts.put("org.outcomeroadmap.jira.enabled-projects", on + "," + which.getId());
    }

    public Project project(long id, String key) {
        Project made = mock(Project.class);
        when(made.getId()).thenReturn(id);
        when(made.getKey()).thenReturn(key);
        when(projectManager.getProjectObj(id)).thenReturn(made);
        when(projectManager.getProjectByCurrentKey(key)).thenReturn(made);
        return made;
    }

    public MutableIssue outcome(String key) {
        return issue(key, "10", project);
    }

    public MutableIssue epic(String key) {
        return issue(key, "12", project);
    }

    /** A story, in an epic or in none. */
    public MutableIssue story(String key, @Nullable MutableIssue epic) {
        MutableIssue story = issue(key, "13", project);
        when(story.getCustomFieldValue(epicLink)).thenReturn(epic);
        return story;
    }

    public MutableIssue subTask(String key, MutableIssue story) {
        MutableIssue subTask = issue(key, "14", project);
        when(subTask.isSubTask()).thenReturn(true);
        when(subTask.getParentObject()).thenReturn(story);
        when(story.getSubTaskObjects()).thenReturn(List.of(subTask));
        return subTask;
    }

    /** An issue, known by its id, which is the number in its key plus a thousand times the project's id. */
    public MutableIssue issue(String key, String typeId, Project of) {
        MutableIssue issue = mock(MutableIssue.class, key);
        long projectId = of.getId();
        long id = projectId * 1000 + Long.parseLong(key.substring(key.indexOf('-') + 1));
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(key);
        when(issue.getSummary()).thenReturn("Summary of " + key);
        when(issue.getIssueTypeId()).thenReturn(typeId);
        when(issue.getProjectId()).thenReturn(projectId);
        when(issue.getProjectObject()).thenReturn(of);
        when(issue.getSubTaskObjects()).thenReturn(List.of());
        when(issue.getSecurityLevelId()).thenReturn(null);
        when(issueManager.getIssueObject(id)).thenReturn(issue);
        when(issueManager.getIssueObject(key)).thenReturn(issue);
        when(issueManager.getIssueByCurrentKey(key)).thenReturn(issue);
        when(permissionManager.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(issue), any()))
                .thenAnswer(call -> !hidden.contains(id));
        setStatus(issue, "new");
        return issue;
    }

    /** Puts the issue into a status of this category: new, indeterminate or done. */
    public void setStatus(MutableIssue issue, String category) {
        StatusCategory statusCategory = mock(StatusCategory.class);
        when(statusCategory.getKey()).thenReturn(category);
        Status status = mock(Status.class);
        when(status.getStatusCategory()).thenReturn(statusCategory);
        when(status.getName()).thenReturn("Status " + category);
        when(issue.getStatus()).thenReturn(status);
    }

    /** Makes one issue target another. */
    public IssueLink link(MutableIssue source, MutableIssue destination) {
        long from = source.getId();
        long to = destination.getId();
        IssueLink link = mock(IssueLink.class);
        when(link.getId()).thenReturn(++lastLink);
        when(link.getLinkTypeId()).thenReturn(TARGETS);
        when(link.getSourceId()).thenReturn(from);
        when(link.getDestinationId()).thenReturn(to);
        links.add(link);
        // As the app does when it hears of a link.
        counting.linksChanged();
        return link;
    }

    /** Hides an issue from everybody, as issue security does. */
    public void hide(MutableIssue issue) {
        hidden.add(issue.getId());
        when(issue.getSecurityLevelId()).thenReturn(5L);
    }

    public CustomField field(long id, String typeKey) {
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn(typeKey);
        CustomField field = mock(CustomField.class, "customfield_" + id);
        when(field.getIdAsLong()).thenReturn(id);
        when(field.getId()).thenReturn("customfield_" + id);
        when(field.getFieldName()).thenReturn("Field " + id);
        doReturn(type).when(field).getCustomFieldType();
        when(fieldManager.getCustomFieldObject(id)).thenReturn(field);
        fields.add(field);
        return field;
    }

    public static IssueType issueType(String id) {
        IssueType type = mock(IssueType.class);
        when(type.getId()).thenReturn(id);
        when(type.getName()).thenReturn("Type " + id);
        return type;
    }

    /** Answers every text by its key and its arguments. */
    public static I18nResolver texts() {
        I18nResolver texts = mock(I18nResolver.class);
        when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(texts.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> {
            Object[] all = call.getArguments();
            return all[0] + Arrays.toString(Arrays.copyOfRange(all, 1, all.length));
        });
        return texts;
    }

    private PluginSettingsFactory settingsFactory() {
        PluginSettings global = mock(PluginSettings.class);
        when(global.get(anyString())).thenAnswer(call -> settings.get(call.<String>getArgument(0)));
        when(global.put(anyString(), any())).thenAnswer(call -> settings.put(call.getArgument(0), call.getArgument(1)));
        when(global.remove(anyString())).thenAnswer(call -> settings.remove(call.<String>getArgument(0)));
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        when(factory.createGlobalSettings()).thenReturn(global);
        return factory;
    }

    @SuppressWarnings("unchecked")
    private static CacheManager caches() {
        CacheManager caches = mock(CacheManager.class);
        when(caches.getCache(anyString(), any(), any())).thenAnswer(call -> {
            CacheLoader<Object, Object> loader = call.getArgument(1);
            Map<Object, Object> held = new HashMap<>();
            Cache<Object, Object> cache = mock(Cache.class);
            when(cache.get(any())).thenAnswer(get -> {
                Object key = get.getArgument(0);
                if (!held.containsKey(key)) {
                    held.put(key, loader.load(key));
                }
                return held.get(key);
            });
            doAnswer(remove -> held.remove(remove.getArgument(0))).when(cache).remove(any());
            doAnswer(remove -> {
                        held.clear();
                        return null;
                    })
                    .when(cache)
                    .removeAll();
            return cache;
        });
        return caches;
    }
}
