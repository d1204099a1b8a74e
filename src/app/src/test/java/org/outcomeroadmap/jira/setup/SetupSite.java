package org.outcomeroadmap.jira.setup;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.platform.CustomFields;
import org.outcomeroadmap.jira.platform.FieldOptions;
import org.outcomeroadmap.jira.platform.IssueLinkTypes;
import org.outcomeroadmap.jira.platform.IssueLinkTypes.LinkType;
import org.outcomeroadmap.jira.platform.IssueTypeSchemes;
import org.outcomeroadmap.jira.platform.IssueTypes;
import org.outcomeroadmap.jira.platform.Screens;

/** A site in which setup makes things that stay made, with the project NEW where nothing is set up yet. */
final class SetupSite {

    final TestSite site = new TestSite();
    final Project project = site.project(7, "NEW");
    final Project shared = site.project(8, "OLD");
    final ApplicationUser admin = mock(ApplicationUser.class);

    /** What was made, in words, in order. */
    final List<String> made = new ArrayList<>();

    final List<IssueType> types = new ArrayList<>();
    final Set<String> scheme = new HashSet<>(Set.of("12", "13"));
    final Map<Long, LinkType> linkTypes = new HashMap<>();
    final Map<Long, CustomField> custom = new HashMap<>();
    final Set<String> onScreen = new HashSet<>();
    final Set<String> withOptions = new HashSet<>();
    final List<Project> sharers = new ArrayList<>();
    final ProjectSwitched switched = mock(ProjectSwitched.class);
    final AuditTrail trail = mock(AuditTrail.class);
    final ClusterLock lock = mock(ClusterLock.class);
    final SetupSteps steps;
    final ProjectSetup setup;
    final RoadmapResource roadmap;

    private final CustomFields fields = mock(CustomFields.class);

    SetupSite() throws InterruptedException {
        site.settings.remove("org.outcomeroadmap.jira.site.link-type");
        types.add(TestSite.issueType("12"));
        OutcomeFields known = new OutcomeFields(site.ids, fields);
        IssueTypes issueTypes = issueTypes();
        IssueTypeSchemes schemes = schemes();
        RoleTypes roles = new RoleTypes(issueTypes, schemes, site.epicFields, site.ids, site.projects);
        SetupParts parts = new SetupParts(issueTypes, schemes, linkTypes(), customFields(), options(), screens());
        roadmap = new RoadmapResource(site.visibility, site.projects, schemes, site.epicFields, known);
        steps = new SetupSteps(roles, parts, site.ids, known, site.projects, TestSite.texts());
        when(lock.tryLock(30, TimeUnit.SECONDS)).thenReturn(true);
        ClusterLockService locks = mock(ClusterLockService.class);
        when(locks.getLockForName(anyString())).thenReturn(lock);
        setup = new ProjectSetup(
                steps, site.projects, administrators(), new SetupLock(locks), switched, trail, TestSite.texts());
    }

    private ProjectAdministrators administrators() {
        GlobalPermissionManager global = mock(GlobalPermissionManager.class);
        when(global.hasPermission(GlobalPermissionKey.ADMINISTER, admin)).thenReturn(true);
        return new ProjectAdministrators(site.permissionManager, global);
    }

    void hideProject(Project hidden) {
        when(site.permissionManager.hasPermission(ProjectPermissions.BROWSE_PROJECTS, hidden, site.user))
                .thenReturn(false);
    }

    private IssueTypes issueTypes() {
        IssueTypes all = mock(IssueTypes.class);
        when(all.byId(anyString()))
                .thenAnswer(call -> types.stream()
                        .filter(type -> type.getId().equals(call.getArgument(0)))
                        .findFirst());
        when(all.named(anyString()))
                .thenAnswer(call -> types.stream()
                        .filter(type -> type.getName().equals(call.getArgument(0)))
                        .findFirst());
        when(all.create(anyString(), anyString())).thenAnswer(call -> {
            made.add("issue type " + call.getArgument(0));
            return addType(Integer.toString(100 + types.size()), call.getArgument(0));
        });
        return all;
    }

    IssueType addType(String id, String name) {
        IssueType type = TestSite.issueType(id);
        when(type.getName()).thenReturn(name);
        types.add(type);
        return type;
    }

    private IssueTypeSchemes schemes() {
        IssueTypeSchemes all = mock(IssueTypeSchemes.class);
        when(all.typesOf(project))
                .thenAnswer(call -> types.stream()
                        .filter(type -> scheme.contains(type.getId()))
                        .toList());
        when(all.has(any(), anyString())).thenAnswer(call -> scheme.contains(call.<String>getArgument(1)));
        when(all.sharing(project)).thenAnswer(call -> List.copyOf(sharers));
        doAnswer(call -> {
                    made.add("scheme " + call.getArgument(1));
                    return scheme.add(call.getArgument(1));
                })
                .when(all)
                .add(any(), anyString());
        return all;
    }

    private IssueLinkTypes linkTypes() {
        IssueLinkTypes all = mock(IssueLinkTypes.class);
        when(all.byId(org.mockito.ArgumentMatchers.anyLong()))
                .thenAnswer(call -> Optional.ofNullable(linkTypes.get(call.<Long>getArgument(0))));
        when(all.named(anyString()))
                .thenAnswer(call -> linkTypes.values().stream()
                        .filter(type -> type.name().equals(call.getArgument(0)))
                        .toList());
        when(all.create(anyString(), anyString(), anyString())).thenAnswer(call -> {
            made.add("link type " + call.getArgument(0));
            return addLinkType(call.getArgument(0), call.getArgument(1), call.getArgument(2));
        });
        return all;
    }

    LinkType addLinkType(String name, String outward, String inward) {
        LinkType type = new LinkType(300L + linkTypes.size(), name, outward, inward);
        linkTypes.put(type.id(), type);
        return type;
    }

    private CustomFields customFields() {
        when(fields.byId(org.mockito.ArgumentMatchers.anyLong()))
                .thenAnswer(call -> Optional.ofNullable(custom.get(call.<Long>getArgument(0))));
        when(fields.ofType(anyString())).thenReturn(Optional.empty());
        when(fields.covers(any(), anyString())).thenReturn(true);
        when(fields.create(any(), any())).thenAnswer(call -> {
            CustomFields.Blueprint blueprint = call.getArgument(0);
            made.add("field " + blueprint.name());
            return addField(blueprint.name());
        });
        return fields;
    }

    CustomFields fields() {
        return fields;
    }

    /** A field that was made. */
    CustomField field(long id) {
        return Objects.requireNonNull(custom.get(id));
    }

    CustomField addField(String name) {
        long id = 10100L + custom.size();
        CustomField field = mock(CustomField.class);
        when(field.getIdAsLong()).thenReturn(id);
        when(field.getId()).thenReturn("customfield_" + id);
        when(field.getFieldName()).thenReturn(name);
        custom.put(id, field);
        return field;
    }

    private FieldOptions options() {
        FieldOptions all = mock(FieldOptions.class);
        when(all.any(any())).thenAnswer(call -> withOptions.contains(idOf(call.getArgument(0))));
        doAnswer(call -> withOptions.add(idOf(call.getArgument(0)))).when(all).add(any(), any());
        return all;
    }

    private static String idOf(CustomField field) {
        return field.getId();
    }

    private Screens screens() {
        FieldScreen screen = mock(FieldScreen.class);
        when(screen.getId()).thenReturn(50L);
        when(screen.getName()).thenReturn("NEW: Default Screen");
        when(screen.containsField(anyString())).thenAnswer(call -> onScreen.contains(call.<String>getArgument(0)));
        Screens all = mock(Screens.class);
        when(all.of(any(), any())).thenReturn(List.of(screen));
        when(all.sharing(any(), any())).thenAnswer(call -> List.copyOf(sharers));
        doAnswer(call -> onScreen.add(call.getArgument(1))).when(all).add(any(), anyString());
        return all;
    }
}
