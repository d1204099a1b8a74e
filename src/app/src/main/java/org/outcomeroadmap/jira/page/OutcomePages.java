package org.outcomeroadmap.jira.page;

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
 * The pages of a project, each at {@code outcomes/PAGE/KEY}, for whoever may browse the project. One element reads the
 * rest of the address and asks for no more than its viewer may see.
 */
@UnrestrictedAccess
public class OutcomePages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Visibility visibility;
    private final transient PageBuilderService pages;
    private final transient I18nResolver i18n;

    /** Made by Jira. */
    @Inject
    public OutcomePages(Visibility visibility, PageBuilderService pages, I18nResolver i18n) {
        this.visibility = visibility;
        this.pages = pages;
        this.i18n = i18n;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = path(request);
        Optional<OutcomePage> page = OutcomePage.at(path);
        Optional<Project> project =
                page.isEmpty() ? Optional.empty() : visibility.ofCaller().findProject(path.get(1));
        if (page.isEmpty() || project.isEmpty()) {
            // Whoever may not see the project learns nothing about it here, not even that it exists.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        pages.assembler()
                .resources()
                .requireWebResource(OutcomeField.PLUGIN_KEY + ":" + page.get().resource());
        PageHeaders.set(response);
        response.getWriter().write(html(page.get(), project.get()));
    }

    private String html(OutcomePage page, Project project) {
        return """
                <!DOCTYPE html>
                <html>
                <head>
                  <title>%1$s</title>
                  <meta name="decorator" content="atl.general">
                  <meta name="projectKey" content="%2$s">
                </head>
                <body>
                  <%3$s data-page="%4$s" data-project-key="%2$s" data-project-name="%5$s" role="region" aria-label="%1$s"></%3$s>
                </body>
                </html>
                """.formatted(
                        PageHeaders.escaped(i18n.getText(page.title())),
                        project.getKey(),
                        page.element(),
                        page.view(),
                        PageHeaders.escaped(project.getName()));
    }

    /** What follows the app's own part of the address, wherever the host counts the servlet's path to end. */
    private static List<String> path(HttpServletRequest request) {
        return Arrays.stream((part(request.getServletPath()) + part(request.getPathInfo())).split("/"))
                .filter(part -> !part.isEmpty())
                .dropWhile(part -> !part.equals("outcomes"))
                .skip(1)
                .toList();
    }

    private static String part(@Nullable String path) {
        return Optional.ofNullable(path).orElse("");
    }
}
