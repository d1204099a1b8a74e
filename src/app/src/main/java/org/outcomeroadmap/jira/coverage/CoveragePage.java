package org.outcomeroadmap.jira.coverage;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.rest.PageHeaders;
import org.outcomeroadmap.jira.setup.OutcomeField;

/**
 * The page about how far the roadmap covers the outcomes: {@code KEY} of a project, for whoever may browse it; without a
 * key of what a filter, a query or a board in the address finds. One element reads the rest of the address and asks for
 * no more than its viewer may see.
 */
@UnrestrictedAccess
public class CoveragePage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Visibility visibility;
    private final transient PageBuilderService pages;
    private final transient I18nResolver i18n;

    /** Made by Jira. */
    @Inject
    public CoveragePage(Visibility visibility, PageBuilderService pages, I18nResolver i18n) {
        this.visibility = visibility;
        this.pages = pages;
        this.i18n = i18n;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = path(request.getPathInfo());
        Optional<Project> project = path.stream().findFirst().flatMap(visibility.ofCaller()::findProject);
        boolean unseen = !path.isEmpty() && project.isEmpty();
        if (unseen || path.size() > 1) {
            // Whoever may not see the project learns nothing about it here, not even that it exists.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        pages.assembler().resources().requireWebResource(OutcomeField.PLUGIN_KEY + ":coverage");
        PageHeaders.set(response);
        response.getWriter()
                .write(html(
                        PageHeaders.escaped(i18n.getText("outcomes.coverage.title")),
                        project.map(CoveragePage::head).orElse(""),
                        project.map(CoveragePage::attributes).orElse("")));
    }

    private static String html(String title, String head, String attributes) {
        return """
                <!DOCTYPE html>
                <html>
                <head>
                  <title>%1$s</title>
                  <meta name="decorator" content="atl.general">%2$s
                </head>
                <body>
                  <outcomes-coverage data-page="coverage"%3$s role="region" aria-label="%1$s"></outcomes-coverage>
                </body>
                </html>
                """.formatted(title, head, attributes);
    }

    private static String head(Project project) {
        return "\n  <meta name=\"projectKey\" content=\"%s\">".formatted(project.getKey());
    }

    private static String attributes(Project project) {
        return " data-project-key=\"%s\" data-project-name=\"%s\""
                .formatted(project.getKey(), PageHeaders.escaped(project.getName()));
    }

    /** What follows the servlet's own address; project keys have no small letters, so the two can't be confused. */
    private static List<String> path(@Nullable String info) {
        return Arrays.stream(Optional.ofNullable(info).orElse("").split("/"))
                .filter(part -> !part.isEmpty())
                .dropWhile(part -> List.of("outcomes", "coverage").contains(part))
                .toList();
    }
}
