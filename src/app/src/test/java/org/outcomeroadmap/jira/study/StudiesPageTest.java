package org.outcomeroadmap.jira.study;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.permission.Refusal;

/** Who sees the pages about a project's studies, and what they write. */
class StudiesPageTest {

    private final TestSite site = new TestSite();
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final VisibleStudies studies = mock(VisibleStudies.class);
    private final StudiesPage page =
            new StudiesPage(site.visibility, studies, mock(PageBuilderService.class, RETURNS_DEEP_STUBS), i18n);
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
    @CsvSource({
        "/outcomes/studies/FT, outcomes-studies",
        "/FT, outcomes-studies",
        "/FT/import, outcomes-survey-import",
        "/FT/12, outcomes-study"
    })
    void eachAddressHasItsElement(String path, String element) throws IOException {
        page.doGet(get(path), response);

        assertThat(written.toString())
                .contains("<" + element + " data-project-key=\"FT\" data-project-name=\"Family &quot;&lt;Trip>\"");
    }

    @Test
    void aStudyThatIsNotSeenHasNoPage() throws IOException {
        when(studies.get(eq(12), any())).thenThrow(Refusal.notFound());

        page.doGet(get("/FT/12"), response);

        verify(response).sendError(HttpServletResponse.SC_NOT_FOUND);
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void theStudyStandsInItsElement() throws IOException {
        page.doGet(get("/FT/12"), response);

        assertThat(written.toString()).contains("data-study=\"12\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/NONE", "/FT/else", "/FT/12/else", "/FT/-1"})
    void anythingElseIsNotFound(String path) throws IOException {
        page.doGet(get(path), response);

        verify(response).sendError(HttpServletResponse.SC_NOT_FOUND);
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void whoMayNotBrowseTheProjectLearnsNothing() throws IOException {
        when(site.permissionManager.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(site.project), any()))
                .thenReturn(false);

        page.doGet(get("/FT/import"), response);

        verify(response).sendError(HttpServletResponse.SC_NOT_FOUND);
        assertThat(written.toString()).isEmpty();
    }

    private static HttpServletRequest get(String path) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getPathInfo()).thenReturn(path);
        return request;
    }
}
