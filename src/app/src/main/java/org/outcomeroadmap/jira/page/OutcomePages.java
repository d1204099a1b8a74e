package org.outcomeroadmap.jira.page;

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
import org.outcomeroadmap.jira.permission.Visibility;

/**
 * The pages of a project, each at {@code outcomes/PAGE/KEY}, for whoever may browse the project. One element reads the
 * rest of the address and asks for no more than its viewer may see.
 */
@UnrestrictedAccess
public class OutcomePages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Visibility visibility;
    private final transient PageShell shell;

    /** Made by Jira. */
    @Inject
    public OutcomePages(Visibility visibility, PageShell shell) {
        this.visibility = visibility;
        this.shell = shell;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = PageAddress.parts(request);
        Optional<OutcomePage> page = OutcomePage.at(path);
        Optional<Project> project =
                page.isEmpty() ? Optional.empty() : visibility.ofCaller().findProject(path.get(1));
        if (page.isEmpty() || project.isEmpty()) {
            // Whoever may not see the project learns nothing about it here, not even that it exists.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        shell.write(shown(page.get(), project), response);
    }

    private static PageShell.Page shown(OutcomePage page, Optional<Project> project) {
        return new PageShell.Page(
                page.title(), page.resource(), page.element(), project, Map.of("data-page", page.view()));
    }
}
