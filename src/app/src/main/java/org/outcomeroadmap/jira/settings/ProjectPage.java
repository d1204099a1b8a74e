package org.outcomeroadmap.jira.settings;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.outcomeroadmap.jira.page.PageAddress;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/** The app's pages among a project's settings: {@code KEY/tab}, and {@code KEY} alone for the first tab. */
@LicensedOnly
public class ProjectPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Visibility visibility;
    private final transient ProjectAdministrators administrators;
    private final transient SettingsShell shell;

    /** Made by Jira. */
    @Inject
    public ProjectPage(Visibility visibility, ProjectAdministrators administrators, SettingsShell shell) {
        this.visibility = visibility;
        this.administrators = administrators;
        this.shell = shell;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = PageAddress.below(request);
        Optional<ProjectTab> tab = path.size() > 1 ? tab(path.get(1)) : Optional.of(ProjectTab.SETUP);
        Optional<Project> project = path.isEmpty() ? Optional.empty() : administered(path.get(0));
        if (project.isEmpty() || tab.isEmpty()) {
            // Whoever may not administer the project learns nothing about it here, not even that it exists.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        shell.write(page(project.get().getKey(), tab.get(), request.getContextPath()), response);
    }

    private static SettingsShell.Page page(String projectKey, ProjectTab tab, String context) {
        return new SettingsShell.Page(
                context + "/plugins/servlet/outcomes/settings/" + projectKey,
                Arrays.stream(ProjectTab.values()).map(ProjectTab::slug).toList(),
                tab.slug(),
                "outcomes-project-" + tab.slug(),
                projectKey,
                new TreeMap<>(Map.of(
                        "projectKey", projectKey,
                        "admin.active.section", "atl.jira.proj.config",
                        "admin.active.tab", "setup-link")));
    }

    private static Optional<ProjectTab> tab(String slug) {
        return Arrays.stream(ProjectTab.values())
                .filter(tab -> tab.slug().equals(slug))
                .findFirst();
    }

    private Optional<Project> administered(String key) {
        VisibleIssues viewer = visibility.ofCaller();
        try {
            return Optional.of(administrators.administered(key, viewer));
        } catch (Refusal unseen) {
            return Optional.empty();
        }
    }
}
