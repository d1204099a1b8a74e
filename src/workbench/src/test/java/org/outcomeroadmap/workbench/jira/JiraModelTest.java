package org.outcomeroadmap.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.outcomeroadmap.workbench.TestDatabase;

@ParameterizedClass
@EnumSource(names = {"MEMORY", "POSTGRESQL"})
class JiraModelTest {
    private final TestDatabase database;

    @TempDir
    Path folder;

    private TestSite site;
    private Project project;
    private ApplicationUser admin;

    JiraModelTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        site = new TestSite(folder, database);
        project = site.project("FT");
        admin = site.user("admin");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private TestSite restart() {
        site.close();
        site = new TestSite(folder, database);
        return site;
    }

    @Test
    void everythingIsThereAfterARestart() throws Exception {
        StoredIssue epic = site.issue(project, "Epic", "Plan the day", site.fieldId("Epic Name"), "Plan");
        StoredIssue story = site.issue(project, "Story", "Share photos", site.fieldId("Epic Link"), "FT-1");
        site.model.links().createIssueLinkType("Outcome", "targets", "is targeted by", null);
        Long type = site.model
                .links()
                .getIssueLinkTypesByName("outcome")
                .iterator()
                .next()
                .getId();
        site.model.links().createIssueLink(epic.getId(), story.getId(), type, null, admin);
        attach(story, "wave.csv", "a,b");

        TestSite restarted = restart();

        StoredIssue same = restarted.model.issues().find("FT-2").orElseThrow();
        assertThat(same.getSummary()).isEqualTo("Share photos");
        assertThat(restarted.search("admin", "\"Epic Link\" = FT-1")).containsExactly("FT-2");
        assertThat(restarted.model.links().getInwardLinks(same.getId())).hasSize(1);
        Attachment file = restarted.model.attachments().getAttachments(same).get(0);
        byte[] content = restarted.model.attachments().streamAttachmentContent(file, InputStream::readAllBytes);
        assertThat(content).asString(StandardCharsets.UTF_8).isEqualTo("a,b");
        assertThat(restarted
                        .issue(restarted.model.projects().withKey("FT").orElseThrow(), "Task", "Next")
                        .getKey())
                .isEqualTo("FT-3");
    }

    @Test
    void idsOfDeletedIssuesAreNeverUsedAgain() {
        StoredIssue last = site.issue(project, "Task", "Short lived");
        site.model.issues().delete(admin, last);

        StoredIssue next = restart().issue(project, "Task", "Next");

        assertThat(next.getId()).isGreaterThan(last.getId());
        assertThat(next.getKey()).isEqualTo("FT-2");
    }

    @Test
    void aFailedChangeLeavesNothingBehind() {
        StoredIssue issue = site.issue(project, "Task", "Before");

        assertThatThrownBy(() -> site.model.store().atomically(() -> {
                    issue.setSummary("After");
                    site.model.issues().update(admin, issue, Optional.empty());
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");

        assertThat(site.model.issues().find("FT-1").orElseThrow().getSummary()).isEqualTo("Before");
        assertThat(restart().model.issues().find("FT-1").orElseThrow().getSummary())
                .isEqualTo("Before");
    }

    @Test
    void anUpdateIsIndexedAndWrittenToHistoryBeforeListenersHearOfIt() throws Exception {
        site.issue(project, "Task", "Before");
        site.events.clear();
        StoredIssue issue = site.model.issues().find("FT-1").orElseThrow();
        issue.setSummary("After");

        site.model.issues().updateIssue(admin, issue, EventDispatchOption.ISSUE_UPDATED, false);

        IssueEvent event = (IssueEvent) site.events.get(0);
        assertThat(event.getEventTypeId()).isEqualTo(EventType.ISSUE_UPDATED_ID);
        assertThat(event.getChangeLog().getRelated("ChildChangeItem"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.getString("field")).isEqualTo("summary");
                    assertThat(item.getString("oldstring")).isEqualTo("Before");
                    assertThat(item.getString("newstring")).isEqualTo("After");
                });
        assertThat(site.search("admin", "summary ~ 'after'")).containsExactly("FT-1");
    }

    @Test
    void anUpdateWithoutDispatchTellsNobody() {
        site.issue(project, "Task", "Before");
        site.events.clear();
        StoredIssue issue = site.model.issues().find("FT-1").orElseThrow();
        issue.setSummary("After");

        site.model.issues().updateIssue(admin, issue, EventDispatchOption.DO_NOT_DISPATCH, false);

        assertThat(site.events).isEmpty();
        assertThat(site.search("admin", "summary ~ 'after'")).containsExactly("FT-1");
    }

    @Test
    void writingTheSameValueIsNoChange() {
        StoredIssue task = site.issue(project, "Task", "Same");
        site.events.clear();

        new IssueForm(site.model).edit(admin, task, Map.of("summary", List.of("Same")));

        assertThat(site.events).isEmpty();
        assertThat(site.model.history().changes(task)).isEmpty();
    }

    @Test
    void deletingAnIssueEndsItsLinksFirst() {
        StoredIssue epic = site.issue(project, "Epic", "Plan", site.fieldId("Epic Name"), "Plan");
        StoredIssue task = site.issue(project, "Task", "Do");
        Long type = site.model.links().getIssueLinkTypes().iterator().next().getId();
        site.model.links().createIssueLink(epic.getId(), task.getId(), type, null, admin);
        site.model.links().createIssueLink(epic.getId(), task.getId(), type, null, admin);
        assertThat(site.events)
                .filteredOn(IssueLinkCreatedEvent.class::isInstance)
                .hasSize(1);

        site.model.issues().delete(admin, task);

        assertThat(site.events)
                .filteredOn(IssueLinkDeletedEvent.class::isInstance)
                .hasSize(1);
        assertThat(site.model.links().getOutwardLinks(epic.getId())).isEmpty();
        assertThat(site.search("admin", "project = FT")).containsExactly("FT-1");
    }

    @Test
    void anAttachmentIsToldAsAChangeOfItsIssue() throws Exception {
        StoredIssue task = site.issue(project, "Task", "Do");
        site.events.clear();

        Attachment file = attach(task, "wave.csv", "a");
        site.model.attachments().delete(file, admin);

        assertThat(site.events)
                .hasSize(2)
                .allSatisfy(event -> assertThat(((IssueEvent) event)
                                .getChangeLog()
                                .getRelated("ChildChangeItem")
                                .get(0)
                                .getString("field"))
                        .isEqualTo("Attachment"));
        assertThat(site.model.attachments().getAttachments(task)).isEmpty();
    }

    @Test
    void whoMayDoWhatIsSetByTheRolesOfTheProject() {
        StoredIssue open = site.issue(project, "Task", "Open");
        StoredIssue restricted = site.issue(project, "Task", "Restricted", "security", "Research only");
        Permissions permissions = site.model.permissions();

        for (String name : List.of("admin", "rita", "paula")) {
            assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, open, site.user(name)))
                    .isTrue();
            assertThat(permissions.hasPermission(ProjectPermissions.CREATE_ATTACHMENTS, open, site.user(name)))
                    .isTrue();
        }
        assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, open, site.user("dana")))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.CREATE_ATTACHMENTS, open, site.user("dana")))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, open, site.user("lena")))
                .isFalse();
        assertThat(site.model.sees(site.user("lena"), restricted)).isTrue();
        assertThat(site.model.sees(site.user("dana"), restricted)).isFalse();
        assertThat(site.model.sees(null, open)).isFalse();

        site.model.projects().setMembers(project, "Viewers", List.of());
        assertThat(site.model.sees(site.user("lena"), open)).isFalse();
    }

    @Test
    void aFieldIsSetOnlyWhenItIsOnTheScreenAndForTheIssueType() {
        ScoreType.addTo(site);
        IssueForm form = new IssueForm(site.model);
        StoredIssue task = site.issue(project, "Task", "Do");
        String score = site.fieldId("Score");
        FieldScreenTab tab = site.model.screens().screen(project).getTab(0);
        tab.addFieldScreenLayoutItem(score);

        assertThat(tab.isContainsField(score)).isTrue();
        for (String field : List.of(score, site.fieldId("Epic Name"), "customfield_1", "colour")) {
            assertThatThrownBy(() -> form.edit(admin, task, Map.of(field, List.of("1"))))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.errors())
                                    .containsEntry(
                                            field,
                                            "Field '" + field + "' cannot be set. It is not on the"
                                                    + " appropriate screen, or unknown."));
        }
    }

    private Attachment attach(StoredIssue issue, String name, String content) throws Exception {
        return site.model
                .attachments()
                .add(
                        issue,
                        admin,
                        name,
                        "text/csv",
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
