package org.outcomeroadmap.jira.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.jira.TestSite;

/** Who sees the page about coverage, and what it writes. */
class CoveragePageTest {

    private final TestSite site = new TestSite();
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final CoveragePage page =
            new CoveragePage(site.visibility, mock(PageBuilderService.class, RETURNS_DEEP_STUBS), i18n);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter written = new StringWriter();

    @BeforeEach
    void takesWhatIsWritten() throws IOException {
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(site.projectManager.getProjectByCurrentKey("FT")).thenReturn(site.project);
        when(site.project.getName()).thenReturn("Family \"<Trip>");
        when(response.getWriter()).thenReturn(new PrintWriter(written, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/FT", "/outcomes/coverage/FT", "/FT/"})
    void aProjectHasItsPage(String path) throws IOException {
        page.doGet(get(path), response);

        assertThat(written.toString())
                .contains("data-project-key=\"FT\" data-project-name=\"Family &quot;&lt;Trip>\"")
                .contains("<meta name=\"projectKey\" content=\"FT\">");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "/", "/outcomes/coverage"})
    void withoutAProjectTheAddressSaysTheRest(@Nullable String path) throws IOException {
        page.doGet(get(path), response);

        assertThat(written.toString()).contains("<outcomes-coverage data-page=\"coverage\" role=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/NONE", "/FT/else", "/NONE/FT"})
    void anythingElseIsNotFound(String path) throws IOException {
        page.doGet(get(path), response);

        verify(response).sendError(HttpServletResponse.SC_NOT_FOUND);
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void whoMayNotBrowseTheProjectLearnsNothing() throws IOException {
        when(site.permissionManager.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(site.project), any()))
                .thenReturn(false);

        page.doGet(get("/FT"), response);

        verify(response).sendError(HttpServletResponse.SC_NOT_FOUND);
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void theSidebarLeadsThereWhereTheAppIsOn() {
        OutcomesLinkCondition condition = new OutcomesLinkCondition(site.projects);

        assertThat(condition.shouldDisplay(Map.of("project", site.project))).isTrue();
        assertThat(condition.shouldDisplay(Map.of("project", site.project(2, "OFF"))))
                .isFalse();
        assertThat(condition.shouldDisplay(Map.of())).isFalse();
    }

    private static HttpServletRequest get(@Nullable String path) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getPathInfo()).thenReturn(path);
        return request;
    }
}
