package org.outcomeroadmap.jira.study;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.jira.page.PageAddress;
import org.outcomeroadmap.jira.page.PageShell;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Visibility;

/**
 * The pages about a project's studies, for whoever may browse the project: {@code KEY} lists them, {@code KEY/import}
 * imports one, {@code KEY/NUMBER} shows one. Each is one element that starts itself.
 */
@UnrestrictedAccess
public class StudiesPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Visibility visibility;
    private final transient VisibleStudies studies;
    private final transient PageShell shell;

    /** Made by Jira. */
    @Inject
    public StudiesPage(Visibility visibility, VisibleStudies studies, PageShell shell) {
        this.visibility = visibility;
        this.studies = studies;
        this.shell = shell;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = PageAddress.below(request);
        Optional<View> view = View.of(path).filter(this::isSeen);
        Optional<Project> project =
                path.isEmpty() ? Optional.empty() : visibility.ofCaller().findProject(path.get(0));
        if (project.isEmpty() || view.isEmpty()) {
            // Whoever may not see the project or the study learns nothing about it here, not even that it exists.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        shell.write(page(view.get(), project), response);
    }

    private static PageShell.Page page(View view, Optional<Project> project) {
        return new PageShell.Page(view.label(), "studies", view.element(), project, Map.of("data-study", view.study()));
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
