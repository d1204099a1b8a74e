package org.outcomeroadmap.jira.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomeroadmap.jira.TestSite;

/** Which page stands at which address, who sees it, and what it writes. */
class OutcomePagesTest {

    private final TestSite site = new TestSite();
    private final WrittenPage page;
    private final OutcomePages pages;

    OutcomePagesTest() throws IOException {
        page = new WrittenPage();
        pages = new OutcomePages(site.visibility, page.shell());
    }

    @BeforeEach
    void aProjectWithAHostileName() {
        when(site.projectManager.getProjectByCurrentKey("FT")).thenReturn(site.project);
        when(site.project.getName()).thenReturn("Family \"<Trip>");
    }

    @ParameterizedTest
    @CsvSource({
        "/plugins/servlet, /outcomes/journey/FT",
        "/plugins/servlet/outcomes/journey, /FT",
        "/plugins/servlet/outcomes/journey, /FT/"
    })
    void theJourneyMapStandsWhereverTheHostCutsItsAddress(String servlet, String path) throws IOException {
        pages.doGet(WrittenPage.getAt(servlet, path), page.response());

        assertThat(page.text())
                .contains(
                        "<outcomes-journey data-project-key=\"FT\" data-project-name=\"Family &quot;&lt;Trip>\" data-page=\"map\"")
                .contains("<meta name=\"projectKey\" content=\"FT\">");
        page.needs("journey");
    }

    @ParameterizedTest
    @CsvSource({"journey,", "journey, /NONE", "journey, /FT/else", "journey, /FT/edit/more", "elsewhere, /FT"})
    void anythingElseIsNotFound(String place, @Nullable String path) throws IOException {
        pages.doGet(WrittenPage.get(place, path), page.response());

        page.isMissing();
    }

    @Test
    void whoMayNotBrowseTheProjectLearnsNothing() throws IOException {
        when(site.permissionManager.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(site.project), any()))
                .thenReturn(false);

        pages.doGet(WrittenPage.get("journey", "/FT"), page.response());

        page.isMissing();
    }
}
