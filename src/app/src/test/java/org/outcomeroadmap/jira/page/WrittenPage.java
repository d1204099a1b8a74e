package org.outcomeroadmap.jira.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Takes what a servlet of ours writes. Its words are their keys. */
public final class WrittenPage {

    private static final String ROOT = "/plugins/servlet/outcomes";

    private final PageBuilderService builder = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter written = new StringWriter();

    /** Takes nothing yet. */
    public WrittenPage() throws IOException {
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(response.getWriter()).thenReturn(new PrintWriter(written, true));
    }

    /** What writes pages into this. */
    public PageShell shell() {
        return new PageShell(builder, i18n);
    }

    /** Where a servlet writes to. */
    public HttpServletResponse response() {
        return response;
    }

    /** The page. */
    public String text() {
        return written.toString();
    }

    /** Holds that the page needs the app's web resource of this key. */
    public void needs(String resource) {
        verify(builder.assembler().resources()).requireWebResource("org.outcomeroadmap.jira:" + resource);
    }

    /** Holds that there is no page. */
    public void isMissing() throws IOException {
        verify(response).sendError(HttpServletResponse.SC_NOT_FOUND);
        assertThat(text()).isEmpty();
    }

    /**
     * Asks for a page.
     *
     * @param place of the servlet below the app's own address
     * @param path below that place
     */
    public static HttpServletRequest get(String place, @Nullable String path) {
        return getAt(ROOT + "/" + place, path);
    }

    /** Asks for a page at an address that the host cuts in two like this. */
    static HttpServletRequest getAt(String servlet, @Nullable String path) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getServletPath()).thenReturn(servlet);
        when(request.getPathInfo()).thenReturn(path);
        return request;
    }
}
