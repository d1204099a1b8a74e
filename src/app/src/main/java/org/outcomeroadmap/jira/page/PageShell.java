package org.outcomeroadmap.jira.page;

import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.jira.rest.PageHeaders;
import org.outcomeroadmap.jira.setup.OutcomeField;

/** Writes pages in Jira's general frame, each one element that starts itself. */
@Named
public class PageShell {

    private final PageBuilderService pages;
    private final I18nResolver i18n;

    @Inject
    public PageShell(PageBuilderService pages, I18nResolver i18n) {
        this.pages = pages;
        this.i18n = i18n;
    }

    /**
     * A page.
     *
     * @param title key of its title
     * @param resource key of the web resource that defines the element
     * @param element that shows the page
     * @param project that it is about, if it is about one
     * @param attributes of the element besides the project's, by name; the app's own words, so they need no escaping
     */
    public record Page(
            String title, String resource, String element, Optional<Project> project, Map<String, String> attributes) {}

    /** Writes the page. */
    public void write(Page page, HttpServletResponse response) throws IOException {
        pages.assembler().resources().requireWebResource(OutcomeField.PLUGIN_KEY + ":" + page.resource());
        PageHeaders.set(response);
        response.getWriter().write("""
                <!DOCTYPE html>
                <html>
                <head>
                  <title>%1$s</title>
                  <meta name="decorator" content="atl.general">%2$s
                </head>
                <body>
                  <%3$s%4$s role="region" aria-label="%1$s"></%3$s>
                </body>
                </html>
                """.formatted(
                        PageHeaders.escaped(i18n.getText(page.title())),
                        page.project().map(PageShell::meta).orElse(""),
                        page.element(),
                        attributes(page)));
    }

    /** Tells Jira's frame whose sidebar to draw. */
    private static String meta(Project project) {
        return "\n  <meta name=\"projectKey\" content=\"%s\">".formatted(project.getKey());
    }

    private static String attributes(Page page) {
        StringBuilder html = new StringBuilder();
        page.project()
                .ifPresent(project -> html.append(" data-project-key=\"%s\" data-project-name=\"%s\""
                        .formatted(project.getKey(), PageHeaders.escaped(project.getName()))));
        page.attributes().forEach((name, value) -> html.append(" %s=\"%s\"".formatted(name, value)));
        return html.toString();
    }
}
