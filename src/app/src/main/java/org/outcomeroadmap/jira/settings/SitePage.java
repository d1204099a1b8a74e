package org.outcomeroadmap.jira.settings;

import com.atlassian.annotations.security.AdminOnly;
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
import org.outcomeroadmap.jira.permission.Visibility;

/** The app's pages in Jira's administration: what holds for all projects. */
@AdminOnly
public class SitePage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Visibility visibility;
    private final transient ProjectAdministrators administrators;
    private final transient SettingsShell shell;

    /** Made by Jira. */
    @Inject
    public SitePage(Visibility visibility, ProjectAdministrators administrators, SettingsShell shell) {
        this.visibility = visibility;
        this.administrators = administrators;
        this.shell = shell;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SiteTab> tab = tab(PageAddress.below(request));
        if (tab.isEmpty()
                || !administrators.isJiraAdministrator(visibility.ofCaller().user())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        shell.write(page(tab.get(), request.getContextPath()), response);
    }

    private static SettingsShell.Page page(SiteTab tab, String context) {
        return new SettingsShell.Page(
                context + "/plugins/servlet/outcomes/admin",
                Arrays.stream(SiteTab.values()).map(SiteTab::slug).toList(),
                tab.slug(),
                "outcomes-site-" + tab.slug(),
                "site",
                new TreeMap<>(Map.of(
                        "admin.active.section", "admin_plugins_menu/outcomes-admin",
                        "admin.active.tab", "admin-link")));
    }

    private static Optional<SiteTab> tab(List<String> path) {
        return path.isEmpty()
                ? Optional.of(SiteTab.DEFAULTS)
                : Arrays.stream(SiteTab.values())
                        .filter(tab -> tab.slug().equals(path.get(0)))
                        .findFirst();
    }
}
