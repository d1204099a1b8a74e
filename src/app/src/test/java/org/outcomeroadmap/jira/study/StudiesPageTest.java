package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.page.WrittenPage;
import org.outcomeroadmap.jira.permission.Refusal;

/** Who sees the pages about a project's studies, and what they write. */
class StudiesPageTest {

    private final TestSite site = new TestSite();
    private final VisibleStudies studies = mock(VisibleStudies.class);
    private final WrittenPage page;
    private final StudiesPage pages;

    StudiesPageTest() throws IOException {
        page = new WrittenPage();
        pages = new StudiesPage(site.visibility, studies, page.shell());
    }

    @BeforeEach
    void aProjectWithAHostileName() {
        when(site.projectManager.getProjectByCurrentKey("FT")).thenReturn(site.project);
        when(site.project.getName()).thenReturn("Family \"<Trip>");
    }

    @ParameterizedTest
    @CsvSource({"/FT, outcomes-studies", "/FT/import, outcomes-survey-import", "/FT/12, outcomes-study"})
    void eachAddressHasItsElement(String path, String element) throws IOException {
        pages.doGet(WrittenPage.get("studies", path), page.response());

        assertThat(page.text())
                .contains("<" + element + " data-project-key=\"FT\" data-project-name=\"Family &quot;&lt;Trip>\"");
        page.needs("studies");
    }

    @Test
    void aStudyThatIsNotSeenHasNoPage() throws IOException {
        when(studies.get(eq(12), any())).thenThrow(Refusal.notFound());

        pages.doGet(WrittenPage.get("studies", "/FT/12"), page.response());

        page.isMissing();
    }

    @Test
    void theStudyStandsInItsElement() throws IOException {
        pages.doGet(WrittenPage.get("studies", "/FT/12"), page.response());

        assertThat(page.text()).contains("data-study=\"12\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/NONE", "/FT/else", "/FT/12/else", "/FT/-1"})
    void anythingElseIsNotFound(String path) throws IOException {
        pages.doGet(WrittenPage.get("studies", path), page.response());

        page.isMissing();
    }

    @Test
    void whoMayNotBrowseTheProjectLearnsNothing() throws IOException {
        when(site.permissionManager.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(site.project), any()))
                .thenReturn(false);

        pages.doGet(WrittenPage.get("studies", "/FT/import"), page.response());

        page.isMissing();
    }
}
