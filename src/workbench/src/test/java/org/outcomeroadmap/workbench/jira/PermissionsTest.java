package org.outcomeroadmap.workbench.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.LINK_ISSUES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermissionsTest {
    @TempDir
    Path folder;

    private TestSite site;
    private Permissions permissions;
    private Project project;
    private ApplicationUser kim;

    @BeforeEach
    void open() {
        site = new TestSite(folder);
        permissions = site.model.permissions();
        project = site.project("FT");
        kim = site.model.users().create("kim", "Kim", "kim@example.com", "secret");
    }

    @Test
    void aNewUserSeesNothingUntilARoleAGroupOrTheUserIsGrantedIt() {
        assertThat(permissions.hasPermission(BROWSE_PROJECTS, project, kim)).isFalse();

        site.model.groups().create("guests");
        site.model.groups().setMember("guests", kim, true);
        site.model.roles().setGroup(project, "Viewers", "guests", true);
        assertThat(permissions.hasPermission(BROWSE_PROJECTS, project, kim)).isTrue();
        assertThat(permissions.getProjects(EDIT_ISSUES, kim)).isEmpty();

        permissions.grant(project, EDIT_ISSUES.toString(), new Holder(Holder.Kind.GROUP, "guests"), true);
        assertThat(permissions.getProjects(EDIT_ISSUES, kim)).containsExactly(project);

        site.model.groups().setMember("guests", kim, false);
        permissions.grant(project, LINK_ISSUES.toString(), new Holder(Holder.Kind.USER, kim.getKey()), true);
        assertThat(permissions.hasPermission(EDIT_ISSUES, project, kim)).isFalse();
        assertThat(new TestSite(folder).model.permissions().hasPermission(LINK_ISSUES, project, kim))
                .as("after a restart")
                .isTrue();
    }

    @Test
    void whatIsGrantedToAnyoneNeedsNoSignIn() {
        assertThat(permissions.hasPermission(BROWSE_PROJECTS, project, null)).isFalse();

        permissions.grant(project, BROWSE_PROJECTS.toString(), new Holder(Holder.Kind.SIGNED_IN, ""), true);
        assertThat(permissions.hasPermission(BROWSE_PROJECTS, project, kim)).isTrue();
        assertThat(permissions.hasPermission(BROWSE_PROJECTS, project, null)).isFalse();

        permissions.grant(project, BROWSE_PROJECTS.toString(), new Holder(Holder.Kind.ANYONE, ""), true);
        assertThat(permissions.hasPermission(BROWSE_PROJECTS, project, null)).isTrue();
    }

    @Test
    void aTakenGrantIsGoneForTheRoleButNotForOtherProjects() {
        Project other = site.project("OT");

        permissions.grant(project, EDIT_ISSUES.toString(), Holder.role("Developers"), false);

        assertThat(permissions.getProjects(EDIT_ISSUES, site.user("dana"))).containsExactly(other);
        assertThat(permissions.getProjects(EDIT_ISSUES, site.user("paula"))).containsExactly(project, other);
    }

    @Test
    void aLevelIsSeenByItsMembersAndTheReporterIfItSaysSo() {
        Rows.SecurityLevel level = site.model.levels().create(project, "Builders", "", List.of());
        StoredIssue issue = site.issue(project, "Task", "Restricted", "security", "Builders");
        assertThat(site.model.sees(site.user("admin"), issue)).isFalse();

        site.model.levels().setMembers(level, List.of(Holder.role("Developers"), new Holder(Holder.Kind.REPORTER, "")));

        assertThat(site.model.sees(site.user("dana"), issue)).isTrue();
        assertThat(site.model.sees(site.user("admin"), issue)).as("reported it").isTrue();
        assertThat(site.model.sees(site.user("rita"), issue)).isFalse();
        assertThat(site.search("dana", "level = Builders")).containsExactly("FT-1");
        assertThatThrownBy(() -> site.model.levels().delete(level)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoIsDeactivatedCanDoNothing() {
        site.model.roles().setUser(project, "Administrators", kim, true);
        assertThat(site.model.users().signIn("kim", "secret")).isPresent();

        site.model.users().setActive(kim, false);

        assertThat(site.model.users().signIn("kim", "secret")).isEmpty();
        assertThat(permissions.hasPermission(ADMINISTER_PROJECTS, project, site.user("kim")))
                .isFalse();
    }

    @Test
    void theGroupOfAdministratorsAdministersTheSiteAndNeverEndsUpEmpty() {
        assertThat(permissions.isJiraAdministrator(kim)).isFalse();
        site.model.groups().setMember(Groups.ADMINISTRATORS, kim, true);
        assertThat(permissions.isJiraAdministrator(kim)).isTrue();

        site.model.groups().setMember(Groups.ADMINISTRATORS, site.user("admin"), false);
        assertThatThrownBy(() -> site.model.groups().setMember(Groups.ADMINISTRATORS, kim, false))
                .isInstanceOf(Refusal.class);
        assertThat(permissions.isJiraAdministrator(kim)).isTrue();
    }
}
