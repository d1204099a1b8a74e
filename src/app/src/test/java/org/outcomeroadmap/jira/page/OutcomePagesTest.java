package org.outcomeroadmap.jira.page;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomeroadmap.jira.TestSite;

/** Which page stands at which address, who sees it, and what it writes. */
class OutcomePagesTest {

    private final TestSite site = new TestSite();
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final PageBuilderService builder = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    private final OutcomePages pages = new OutcomePages(site.visibility, builder, i18n);
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
        "/plugins/servlet, /outcomes/journey/FT",
        "/plugins/servlet/outcomes/journey, /FT",
        "/plugins/servlet/outcomes/journey, /FT/"
    })
    void theJourneyMapStandsWhereverTheHostCutsItsAddress(String servlet, String path) throws IOException {
        pages.doGet(get(servlet, path), response);

        assertThat(written.toString())
                .contains(
                        "<outcomes-journey data-page=\"map\" data-project-key=\"FT\" data-project-name=\"Family &quot;&lt;Trip>\"")
                .contains("<meta name=\"projectKey\" content=\"FT\">");
        verify(builder.assembler().resources()).requireWebResource("org.outcomeroadmap.jira:journey");
    }

    @ParameterizedTest
    @CsvSource({
        "/plugins/servlet/outcomes/journey,",
        "/plugins/servlet/outcomes/journey, /NONE",
        "/plugins/servlet/outcomes/journey, /FT/else",
        "/plugins/servlet/outcomes/journey, /FT/edit/more",
        "/plugins/servlet/outcomes/elsewhere, /FT"
    })
    void anythingElseIsNotFound(String servlet, @Nullable String path) throws IOException {
        pages.doGet(get(servlet, path), response);

        verify(response).sendError(HttpServletResponse.SC_NOT_FOUND);
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void whoMayNotBrowseTheProjectLearnsNothing() throws IOException {
        when(site.permissionManager.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(site.project), any()))
                .thenReturn(false);

        pages.doGet(get("/plugins/servlet/outcomes/journey", "/FT"), response);

        verify(response).sendError(HttpServletResponse.SC_NOT_FOUND);
        assertThat(written.toString()).isEmpty();
    }

    private static HttpServletRequest get(String servlet, @Nullable String path) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getServletPath()).thenReturn(servlet);
        when(request.getPathInfo()).thenReturn(path);
        return request;
    }
}
