package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.workbench.host.App;
import org.outcomeroadmap.workbench.host.Apps;
import org.outcomeroadmap.workbench.host.RefusedJarException;

/** The page on which administrators install, upgrade, disable and remove apps. Each action is a form. */
final class AppsPage {

    private static final String PATH = "/plugins/servlet/upm";
    private static final String SAID = AppsPage.class.getName();

    private final JiraServices jira;
    private final Apps apps;
    private final Templates templates;

    AppsPage(JiraServices jira, Apps apps, Templates templates) {
        this.jira = jira;
        this.apps = apps;
        this.templates = templates;
    }

    private record Said(String type, String text) {}

    boolean mayManage(Visit visit) {
        return visit.user()
                .filter(user -> jira.globalPermissions().hasPermission(GlobalPermissionKey.ADMINISTER, user))
                .isPresent();
    }

    /** The list, below what came of the action before. */
    Page show(Visit visit) {
        HttpSession session = visit.request().getSession();
        Optional<Said> said = Optional.ofNullable((Said) session.getAttribute(SAID));
        session.removeAttribute(SAID);
        return Page.shown(
                "Manage apps",
                templates.render(
                        "apps",
                        Map.of(
                                "action", visit.context() + PATH,
                                "token", visit.token(),
                                "said", said.map(Said::text).orElse(""),
                                "saidType", said.map(Said::type).orElse(""),
                                "apps", apps.all().stream().map(AppsPage::row).toList())));
    }

    private static Map<String, Object> row(App app) {
        List<Map<String, Object>> modules = app.modules().stream()
                .map(module -> Map.<String, Object>of(
                        "key", module.key(), "name", module.name(), "type", module.type(), "on", module.enabled()))
                .toList();
        long on = app.modules().stream().filter(App.Module::enabled).count();
        return Map.of(
                "key", app.getKey(),
                "name", app.getName(),
                "version", app.version(),
                "description", app.description(),
                "vendor", app.vendor(),
                "configure", app.configureUrl().orElse(""),
                "enabled", app.enabled(),
                "count", on + " of " + modules.size() + " modules enabled",
                "failure", app.failure(),
                "modules", modules);
    }

    /** Does what a form asks for and shows the list again. */
    Page posted(Visit visit) {
        Said said = act(visit);
        visit.request().getSession().setAttribute(SAID, said);
        return new Page.Redirect(PATH);
    }

    private Said act(Visit visit) {
        String action = visit.parameter("action");
        if (action.equals("install")) {
            return install(visit);
        }
        return apps.find(visit.parameter("app"))
                .map(app -> act(action, app, visit.parameter("module")))
                .orElse(new Said("error", "There is no such app."));
    }

    private Said act(String action, App app, String module) {
        try {
            switch (action) {
                case "enable" -> apps.enable(app);
                case "disable" -> apps.disable(app);
                case "uninstall" -> apps.uninstall(app);
                case "enable-module" -> apps.switchModule(app, module, true);
                case "disable-module" -> apps.switchModule(app, module, false);
                default -> throw new IllegalArgumentException("There is no such action.");
            }
        } catch (IllegalArgumentException e) {
            return new Said("error", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (action.equals("uninstall")) {
            return new Said(
                    "success", app.getName() + " is uninstalled. Its data stay for when it is installed again.");
        }
        return state(app);
    }

    private Said install(Visit visit) {
        try {
            Part file = visit.request().getPart("plugin");
            if (file == null || file.getSize() == 0) {
                return new Said("error", "Choose the app's jar first.");
            }
            try (InputStream jar = file.getInputStream()) {
                return state(apps.install(jar));
            } catch (RefusedJarException e) {
                return new Said("error", file.getSubmittedFileName() + " can't be installed. " + e.getMessage());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            return new Said("error", "The upload is not complete.");
        }
    }

    private static Said state(App app) {
        String name = app.getName() + " " + app.version();
        if (app.enabled()) {
            return new Said("success", name + " is enabled.");
        }
        return app.failure().isEmpty()
                ? new Said("success", name + " is disabled.")
                : new Said("error", name + " could not be enabled: " + app.failure());
    }
}
