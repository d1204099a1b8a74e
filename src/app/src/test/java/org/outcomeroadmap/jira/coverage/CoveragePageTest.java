package org.outcomeroadmap.jira.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.page.WrittenPage;

/** Who sees the page about coverage, and what it writes. */
class CoveragePageTest {

    private final TestSite site = new TestSite();
    private final WrittenPage page;
    private final CoveragePage coverage;

    CoveragePageTest() throws IOException {
        page = new WrittenPage();
        coverage = new CoveragePage(site.visibility, page.shell());
    }

    @BeforeEach
    void aProjectWithAHostileName() {
        when(site.projectManager.getProjectByCurrentKey("FT")).thenReturn(site.project);
        when(site.project.getName()).thenReturn("Family \"<Trip>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/FT", "/FT/"})
    void aProjectHasItsPage(String path) throws IOException {
        coverage.doGet(WrittenPage.get("coverage", path), page.response());

        assertThat(page.text())
                .contains("data-project-key=\"FT\" data-project-name=\"Family &quot;&lt;Trip>\"")
                .contains("<meta name=\"projectKey\" content=\"FT\">");
        page.needs("coverage");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "/"})
    void withoutAProjectTheAddressSaysTheRest(@Nullable String path) throws IOException {
        coverage.doGet(WrittenPage.get("coverage", path), page.response());

        assertThat(page.text()).contains("<outcomes-coverage data-page=\"coverage\" role=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/NONE", "/FT/else", "/NONE/FT"})
    void anythingElseIsNotFound(String path) throws IOException {
        coverage.doGet(WrittenPage.get("coverage", path), page.response());

        page.isMissing();
    }

    @Test
    void whoMayNotBrowseTheProjectLearnsNothing() throws IOException {
        when(site.permissionManager.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(site.project), any()))
                .thenReturn(false);

        coverage.doGet(WrittenPage.get("coverage", "/FT"), page.response());

        page.isMissing();
    }

    @Test
    void theSidebarLeadsThereWhereTheAppIsOn() {
        OutcomesLinkCondition condition = new OutcomesLinkCondition(site.projects);

        assertThat(condition.shouldDisplay(Map.of("project", site.project))).isTrue();
        assertThat(condition.shouldDisplay(Map.of("project", site.project(2, "OFF"))))
                .isFalse();
        assertThat(condition.shouldDisplay(Map.of())).isFalse();
    }
}
