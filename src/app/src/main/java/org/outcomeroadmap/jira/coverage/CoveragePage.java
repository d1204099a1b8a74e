package org.outcomeroadmap.jira.coverage;

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
import org.outcomeroadmap.jira.permission.Visibility;

/**
 * The page about how far the roadmap covers the outcomes: {@code KEY} of a project, for whoever may browse it; without a
 * key of what a filter, a query or a board in the address finds. One element reads the rest of the address and asks for
 * no more than its viewer may see.
 */
@UnrestrictedAccess
public class CoveragePage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Visibility visibility;
    private final transient PageShell shell;

    /** Made by Jira. */
    @Inject
    public CoveragePage(Visibility visibility, PageShell shell) {
        this.visibility = visibility;
        this.shell = shell;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = PageAddress.below(request);
        Optional<Project> project = path.stream().findFirst().flatMap(visibility.ofCaller()::findProject);
        boolean unseen = !path.isEmpty() && project.isEmpty();
        if (unseen || path.size() > 1) {
            // Whoever may not see the project learns nothing about it here, not even that it exists.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        shell.write(
                new PageShell.Page(
                        "outcomes.coverage.title",
                        "coverage",
                        "outcomes-coverage",
                        project,
                        Map.of("data-page", "coverage")),
                response);
    }
}
