package org.outcomeroadmap.jira.setup;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/** The page among a project's settings where the app is switched on. Its body is one element that starts itself. */
@LicensedOnly
public class SetupPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Visibility visibility;
    private final transient ProjectAdministrators administrators;
    private final transient PageBuilderService pages;
    private final transient I18nResolver i18n;

    /** Made by Jira. */
    @Inject
    public SetupPage(
            Visibility visibility, ProjectAdministrators administrators, PageBuilderService pages, I18nResolver i18n) {
        this.visibility = visibility;
        this.administrators = administrators;
        this.pages = pages;
        this.i18n = i18n;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Project> project = administered(request.getPathInfo());
        if (project.isEmpty()) {
            // Whoever may not administer the project learns nothing about it here, not even that it exists.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        pages.assembler().resources().requireWebResource(OutcomeField.PLUGIN_KEY + ":setup");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html(project.get()));
    }

    private Optional<Project> administered(@Nullable String path) {
        VisibleIssues viewer = visibility.ofCaller();
        try {
            return Optional.ofNullable(path)
                    .map(text -> viewer.project(text.substring(text.lastIndexOf('/') + 1)))
                    .filter(project -> administrators.mayAdminister(project, viewer.user()));
        } catch (Refusal unseen) {
            return Optional.empty();
        }
    }

    private String html(Project project) {
        String title = i18n.getText("outcomes.setup.link");
        // Project keys are capital letters, digits and underscores, so they need no escaping.
        return """
                <!DOCTYPE html>
                <html>
                <head>
                  <title>%1$s</title>
                  <meta name="decorator" content="atl.admin">
                  <meta name="projectKey" content="%2$s">
                  <meta name="admin.active.section" content="atl.jira.proj.config">
                  <meta name="admin.active.tab" content="setup-link">
                </head>
                <body>
                  <outcomes-project-setup data-project-key="%2$s" role="region" aria-label="%1$s"></outcomes-project-setup>
                </body>
                </html>
                """.formatted(title, project.getKey());
    }
}
