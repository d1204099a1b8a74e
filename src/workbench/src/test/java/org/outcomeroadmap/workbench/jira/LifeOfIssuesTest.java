package org.outcomeroadmap.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outcomeroadmap.workbench.jira.Issues.Extra;
import org.outcomeroadmap.workbench.jira.jql.JqlException;

/** Archiving, cloning and moving. */
class LifeOfIssuesTest {
    @TempDir
    Path folder;

    private TestSite site;
    private Project project;
    private ApplicationUser admin;
    private StoredIssue epic;
    private StoredIssue story;

    @BeforeEach
    void makeIssues() {
        site = new TestSite(folder);
        admin = site.user("admin");
        project = site.project("FT");
        epic = site.issue(project, "Epic", "Plan the day", site.fieldId("Epic Name"), "Plan", "labels", "travel");
        story = site.issue(project, "Story", "Share photos", site.fieldId("Epic Link"), "FT-1");
        site.events.clear();
    }

    private StoredIssue read(String key) {
        return site.model.issues().find(key).orElseThrow();
    }

    private Long lastEvent() {
        return ((IssueEvent) site.events.get(site.events.size() - 1)).getEventTypeId();
    }

    @Test
    void anArchivedIssueLeavesSearchCanOnlyBeReadAndReturnsAsItWas() {
        site.model.archive().archive(admin, epic);

        assertThat(site.search("admin", "project = FT")).containsExactly("FT-2");
        assertThat(read("FT-1").isArchived()).isTrue();
        assertThat(read("FT-1").getArchivedByUser()).isEqualTo(admin);
        assertThat(lastEvent()).isEqualTo(EventType.ISSUE_ARCHIVED_ID);
        assertThat(site.model.sees(site.user("lena"), read("FT-1"))).isTrue();
        assertThat(site.model.permissions().hasPermission(ProjectPermissions.EDIT_ISSUES, read("FT-1"), admin))
                .isFalse();
        assertThatThrownBy(() -> site.model.archive().archive(admin, read("FT-1")))
                .isInstanceOf(Refusal.class);
        site.model.index().reIndex(read("FT-1"));
        assertThat(site.search("admin", "project = FT")).containsExactly("FT-2");

        site.model.archive().restore(admin, read("FT-1"));

        assertThat(site.search("admin", "project = FT")).containsExactly("FT-2", "FT-1");
        assertThat(read("FT-1").isArchived()).isFalse();
        assertThat(lastEvent()).isEqualTo(EventType.ISSUE_RESTORED_ID);
    }

    @Test
    void anArchivedIssueIsNeitherEditedNorClonedNorMoved() {
        Project other = site.project("OT");
        site.model.archive().archive(admin, epic);
        StoredIssue archived = read("FT-1");

        assertThatThrownBy(() -> new IssueForm(site.model).edit(admin, archived, Map.of("summary", List.of("x"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> site.model.issues().copy(admin, archived, Set.of()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> site.model.issues().move(admin, archived, other, archived.getIssueTypeId()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void onlyAdministratorsOfTheProjectArchive() {
        assertThatThrownBy(() -> site.model.archive().archive(site.user("dana"), epic))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.status()).isEqualTo(403));
    }

    @Test
    void anArchivedProjectIsGoneFromListsAndQueriesButItsIssuesCanBeRead() {
        site.model.archive().set(admin, project, true);

        assertThat(site.search("admin", "order by key")).isEmpty();
        assertThatThrownBy(() -> site.search("admin", "project = FT")).isInstanceOf(JqlException.class);
        assertThat(site.model.permissions().getProjects(ProjectPermissions.BROWSE_PROJECTS, admin))
                .isEmpty();
        assertThat(read("FT-1").getProjectObject().isArchived()).isTrue();
        assertThat(site.model.sees(site.user("lena"), read("FT-1"))).isTrue();
        assertThat(site.model.permissions().hasPermission(ProjectPermissions.EDIT_ISSUES, read("FT-1"), admin))
                .isFalse();
        TestSite restarted = new TestSite(folder);
        restarted.model.catchUpIndex();
        assertThat(restarted.search("admin", "order by key")).isEmpty();

        site.model.archive().set(admin, project, false);

        assertThat(site.search("admin", "project = FT")).containsExactly("FT-2", "FT-1");
    }

    @Test
    void aCloneHasTheFieldsAndWhatIsAskedForAndPointsToItsOriginal() {
        site.model.attachments().copy(attach(story), story, admin);
        site.model.issues().transition(admin, story, Constants.DONE);
        site.events.clear();

        StoredIssue bare = site.model.issues().copy(site.user("dana"), read("FT-2"), Set.of());
        StoredIssue whole = site.model.issues().copy(site.user("dana"), bare, Set.of(Extra.ATTACHMENTS, Extra.LINKS));
        StoredIssue full = site.model.issues().copy(admin, read("FT-2"), Set.of(Extra.ATTACHMENTS));

        assertThat(bare.getSummary()).isEqualTo("CLONE - Share photos");
        assertThat(bare.getStatusId()).isEqualTo(Constants.TO_DO);
        assertThat(bare.getResolutionId()).isNull();
        assertThat(bare.getReporter()).isEqualTo(site.user("dana"));
        assertThat(site.search("admin", "\"Epic Link\" = FT-1 and key = " + bare.getKey()))
                .hasSize(1);
        assertThat(bare.getAttachments()).isEmpty();
        assertThat(full.getAttachments()).hasSize(2);
        assertThat(site.model.links().getOutwardLinks(bare.getId()))
                .singleElement()
                .satisfies(link -> assertThat(link.getDestinationId()).isEqualTo(story.getId()));
        assertThat(site.model.links().getOutwardLinks(whole.getId()))
                .singleElement()
                .satisfies(link -> assertThat(link.getDestinationId()).isEqualTo(bare.getId()));
    }

    private Attachment attach(StoredIssue issue) {
        try {
            return site.model
                    .attachments()
                    .add(issue, admin, "wave.csv", "text/csv", new ByteArrayInputStream(new byte[] {1}));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aMovedIssueKeepsItsIdAndIsFoundByItsFormerKey() {
        Project other = site.project("OT");
        site.issue(other, "Task", "First");

        StoredIssue moved = site.model.issues().move(site.user("paula"), epic, other, epic.getIssueTypeId());

        assertThat(moved.getKey()).isEqualTo("OT-2");
        assertThat(moved.getId()).isEqualTo(epic.getId());
        assertThat(read("FT-1")).isEqualTo(moved);
        assertThat(site.model.issues().getIssueObject("FT-1")).isEqualTo(moved);
        assertThat(site.model.issues().getIssueByCurrentKey("FT-1")).isNull();
        assertThat(site.search("admin", "project = OT")).containsExactly("OT-2", "OT-1");
        assertThat(site.search("admin", "\"Epic Link\" = OT-2")).containsExactly("FT-2");
        assertThat(lastEvent()).isEqualTo(EventType.ISSUE_MOVED_ID);
        assertThat(site.model.history().changes(moved).get(0).items())
                .extracting(Rows.ChangeItem::field, Rows.ChangeItem::oldText, Rows.ChangeItem::newText)
                .contains(tuple("Key", "FT-1", "OT-2"));
        assertThat(site.issue(project, "Task", "Next").getKey()).isEqualTo("FT-3");
    }

    @Test
    void aRestrictedIssueStaysRestrictedWhereItIsMoved() {
        StoredIssue secret = site.issue(project, "Bug", "Stops are lost", "security", "Research only");
        Project other = site.project("OT");

        StoredIssue moved = site.model.issues().move(admin, secret, other, secret.getIssueTypeId());

        assertThat(site.model.sees(site.user("dana"), moved)).isFalse();
        assertThat(moved.getSecurityLevelId())
                .isEqualTo(site.model.levels().ofProject(other).get(0).id());
    }

    @Test
    void movingIsRefusedWithoutThePermissionOrTheType() {
        Project other = site.project("OT");

        assertThatThrownBy(() -> site.model.issues().move(site.user("dana"), epic, other, epic.getIssueTypeId()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> site.model.issues().move(admin, epic, other, "1"))
                .isInstanceOf(Refusal.class);
    }
}
