package org.outcomeroadmap.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/**
 * Every service of Jira that the app uses, in one place.
 *
 * <p>Never created: the list is read while the app is compiled and becomes the scanner's {@code imports} index. Each
 * service is then a bean that constructors can ask for. A service that Jira does not offer keeps the app from starting,
 * so nothing stands here that is not used.
 */
@SuppressWarnings({"unused", "NullAway.Init"})
final class JiraServices {
    @ComponentImport
    private ActiveObjects activeObjects;

    @ComponentImport
    private AttachmentManager attachmentManager;

    @ComponentImport
    private AvatarManager avatarManager;

    @ComponentImport
    private CacheManager cacheManager;

    @ComponentImport
    private ClusterLockService clusterLockService;

    @ComponentImport
    private CustomFieldManager customFieldManager;

    @ComponentImport
    private CustomFieldValuePersister customFieldValuePersister;

    @ComponentImport
    private EventPublisher eventPublisher;

    @ComponentImport
    private FieldConfigSchemeManager fieldConfigSchemeManager;

    @ComponentImport
    private GenericConfigManager genericConfigManager;

    @ComponentImport
    private GlobalPermissionManager globalPermissionManager;

    @ComponentImport
    private I18nResolver i18nResolver;

    @ComponentImport
    private IssueIndexingService issueIndexingService;

    @ComponentImport
    private IssueLinkManager issueLinkManager;

    @ComponentImport
    private IssueLinkTypeManager issueLinkTypeManager;

    @ComponentImport
    private IssueManager issueManager;

    @ComponentImport
    private IssueTypeManager issueTypeManager;

    @ComponentImport
    private IssueTypeSchemeManager issueTypeSchemeManager;

    @ComponentImport
    private IssueTypeScreenSchemeManager issueTypeScreenSchemeManager;

    @ComponentImport
    private JiraAuthenticationContext jiraAuthenticationContext;

    @ComponentImport
    private OptionsManager optionsManager;

    @ComponentImport
    private PageBuilderService pageBuilderService;

    @ComponentImport
    private PermissionManager permissionManager;

    @ComponentImport
    private PluginSettingsFactory pluginSettingsFactory;

    @ComponentImport
    private ProjectManager projectManager;

    @ComponentImport
    private SchedulerService schedulerService;

    @ComponentImport
    private SearchService searchService;

    @ComponentImport
    private TextFieldCharacterLengthValidator textFieldCharacterLengthValidator;

    @ComponentImport
    private UserManager userManager;

    private JiraServices() {}
}
