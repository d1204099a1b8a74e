package org.outcomeroadmap.jira.epic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.permission.ImportPermission;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.rules.Rules;

/** Which panel stands on which issue, and what it writes. */
class PanelsTest {

    private final TestSite site = new TestSite();
    private final IssuePanels panels = new IssuePanels(site.kinds, everybodyImports());
    private final JiraHelper helper = mock(JiraHelper.class);
    private final MutableIssue epic = site.epic("FT-20");
    private final MutableIssue outcome = site.outcome("FT-1");
    private final MutableIssue story = site.story("FT-30", epic);
    private final MutableIssue study = site.issue("FT-40", "11", site.project);

    @Test
    void eachKindOfIssueHasItsPanel() {
        assertThat(List.of(epic, outcome, story, study))
                .filteredOn(
                        issue -> new RoadmapCondition(panels, site.visibility).shouldDisplay(site.user, issue, helper))
                .containsExactly(epic);
        assertThat(List.of(epic, outcome, story, study))
                .filteredOn(
                        issue -> new OutcomeCondition(panels, site.visibility).shouldDisplay(site.user, issue, helper))
                .containsExactly(outcome);
        assertThat(List.of(epic, outcome, story, study))
                .filteredOn(
                        issue -> new StoryCondition(panels, site.visibility).shouldDisplay(site.user, issue, helper))
                .containsExactly(story);
    }

    @Test
    void aProjectWithoutTheAppHasNoPanels() {
        Project off = site.project(2, "OFF");
        MutableIssue elsewhere = site.issue("OFF-1", "12", off);

        assertThat(new RoadmapCondition(panels, site.visibility).shouldDisplay(site.user, elsewhere, helper))
                .isFalse();
        assertThat(imports(site.issue("OFF-2", "11", off))).isFalse();
    }

    @Test
    void archivedIssuesAndThoseOfArchivedProjectsHaveNoPanels() {
        when(epic.isArchived()).thenReturn(true);
        assertThat(new RoadmapCondition(panels, site.visibility).shouldDisplay(site.user, epic, helper))
                .isFalse();
        assertThat(site.kinds.isRoadmap(epic)).isFalse();

        when(site.project.isArchived()).thenReturn(true);
        assertThat(new OutcomeCondition(panels, site.visibility).shouldDisplay(site.user, outcome, helper))
                .isFalse();
        assertThat(imports(study)).isFalse();
    }

    @Test
    void filesAreImportedFromStudiesAndWhereAnybodyWhoMayAttachedSome() {
        assertThat(imports(study)).isTrue();
        assertThat(imports(story)).isFalse();

        when(story.getAttachments()).thenReturn(List.of(mock(Attachment.class)));
        assertThat(imports(story)).isTrue();

        when(site.permissionManager.hasPermission(eq(ProjectPermissions.EDIT_ISSUES), eq(story), any()))
                .thenReturn(false);
        assertThat(imports(story)).isFalse();
    }

    @Test
    void whatFailsCostsThePanelAndNotTheIssue() {
        IssuePanels broken = mock(IssuePanels.class);
        when(broken.shows(any(), any(), any())).thenThrow(new NoSuchMethodError("Issue.isArchived"));

        assertThat(new RoadmapCondition(broken, site.visibility).shouldDisplay(site.user, epic, helper))
                .isFalse();
    }

    @Test
    void aPanelIsOneEmptyLabelledElement() {
        I18nResolver texts = mock(I18nResolver.class);
        when(texts.getText("outcomes.panel.epic.label")).thenReturn("\"Outcomes\" & <more>");

        String html = new EpicPanel(texts).getHtml(Map.of("issue", epic));

        assertThat(html)
                .isEqualTo("<outcomes-epic-panel data-issue-key=\"FT-20\" role=\"group\""
                        + " aria-label=\"&quot;Outcomes&quot; &amp; &lt;more>\"></outcomes-epic-panel>");
    }

    @Test
    void withoutAnIssueAPanelWritesNothing() {
        assertThat(new StoryPanel(TestSite.texts()).getHtml(Map.of())).isEmpty();
    }

    private static ImportPermission everybodyImports() {
        RuleBook rules = mock(RuleBook.class);
        when(rules.of(anyLong())).thenReturn(Rules.DEFAULT);
        return new ImportPermission(rules, mock(ProjectAdministrators.class));
    }

    private boolean imports(MutableIssue issue) {
        return new StudyImportCondition(panels, site.visibility).shouldDisplay(site.user, issue, helper);
    }
}
