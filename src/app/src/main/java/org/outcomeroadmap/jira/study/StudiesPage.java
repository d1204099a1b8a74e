package org.outcomeroadmap.jira.study;

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
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.rest.PageHeaders;
import org.outcomeroadmap.jira.setup.OutcomeField;

/**
 * The pages about a project's studies, for whoever may browse the project: {@code KEY} lists them, {@code KEY/import}
 * imports one, {@code KEY/NUMBER} shows one. Each is one element that starts itself.
 */
@UnrestrictedAccess
public class StudiesPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Visibility visibility;
    private final transient VisibleStudies studies;
    private final transient PageBuilderService pages;
    private final transient I18nResolver i18n;

    /** Made by Jira. */
    @Inject
    public StudiesPage(Visibility visibility, VisibleStudies studies, PageBuilderService pages, I18nResolver i18n) {
        this.visibility = visibility;
        this.studies = studies;
        this.pages = pages;
        this.i18n = i18n;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = path(request.getPathInfo());
        Optional<View> view = View.of(path).filter(this::isSeen);
        Optional<Project> project =
                path.isEmpty() ? Optional.empty() : visibility.ofCaller().findProject(path.get(0));
        if (project.isEmpty() || view.isEmpty()) {
            // Whoever may not see the project or the study learns nothing about it here, not even that it exists.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        pages.assembler().resources().requireWebResource(OutcomeField.PLUGIN_KEY + ":studies");
        PageHeaders.set(response);
        response.getWriter().write(html(project.get(), view.get()));
    }

    private String html(Project project, View view) {
        return """
                <!DOCTYPE html>
                <html>
                <head>
                  <title>%1$s</title>
                  <meta name="decorator" content="atl.general">
                  <meta name="projectKey" content="%2$s">
                </head>
                <body>
                  <%3$s data-project-key="%2$s" data-project-name="%4$s" data-study="%5$s" role="region" aria-label="%1$s"></%3$s>
                </body>
                </html>
                """.formatted(
                        PageHeaders.escaped(i18n.getText(view.label())),
                        project.getKey(),
                        view.element(),
                        PageHeaders.escaped(project.getName()),
                        view.study());
    }

    /**
     * One of the pages.
     *
     * @param element that shows it
     * @param label key of its title
     * @param study number of the study that it shows; empty for the others
     */
    private record View(String element, String label, String study) {

        static Optional<View> of(List<String> path) {
            if (path.size() == 1) {
                return Optional.of(new View("outcomes-studies", "outcomes.studies.title", ""));
            }
            if (path.size() != 2) {
                return Optional.empty();
            }
            String what = path.get(1);
            if (what.equals("import")) {
                return Optional.of(new View("outcomes-survey-import", "outcomes.importing.title", ""));
            }
            return what.matches("[0-9]{1,9}")
                    ? Optional.of(new View("outcomes-study", "outcomes.study.page.title", what))
                    : Optional.empty();
        }
    }

    /** What follows the servlet's own address; project keys have no small letters, so the two can't be confused. */
    private static List<String> path(@Nullable String info) {
        return Arrays.stream(Optional.ofNullable(info).orElse("").split("/"))
                .filter(part -> !part.isEmpty())
                .dropWhile(part -> List.of("outcomes", "studies").contains(part))
                .toList();
    }

    private boolean isSeen(View view) {
        if (view.study().isEmpty()) {
            return true;
        }
        try {
            studies.get(Integer.parseInt(view.study()), visibility.ofCaller());
            return true;
        } catch (Refusal unseen) {
            return false;
        }
    }
}
