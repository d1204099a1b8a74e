package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.workbench.host.Html;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Rows;

/** A user's page, and what users choose for themselves. */
final class ProfilePages {
    private static final String THEME = "theme";
    private static final Map<String, String> THEMES =
            Map.of("light", "Light", "dark", "Dark", "auto", "Same as the system");

    private final JiraModel model;
    private final PluginModules modules;
    private final Templates templates;

    ProfilePages(JiraModel model, PluginModules modules, Templates templates) {
        this.model = model;
        this.modules = modules;
        this.templates = templates;
    }

    void addTo(Routes routes) {
        routes.get("/secure/ViewProfile.jspa", visit -> visit.user().flatMap(viewer -> profile(visit, viewer)))
                .post("/secure/UpdateUserTheme.jspa", visit -> visit.user().map(user -> choose(visit, user)));
    }

    /** The theme that the user wants: light, dark or, until the user chooses, auto. */
    static String theme(JiraModel model, ApplicationUser user) {
        return model.users().preference(user, THEME).orElse("auto");
    }

    private Page choose(Visit visit, ApplicationUser user) {
        String wish = visit.parameter(THEME);
        model.users().prefer(user, THEME, THEMES.containsKey(wish) ? wish : "auto");
        return visit.back("/secure/ViewProfile.jspa");
    }

    private Optional<Page> profile(Visit visit, ApplicationUser viewer) {
        String name = visit.parameter("name");
        return (name.isEmpty() ? visit.user() : model.users().named(name)).map(user -> {
            Map<String, Object> context = Frame.context(visit);
            context.put("profileUser", user);
            List<Html> panels = modules.webPanels("webpanels.user.profile.summary.custom", context).stream()
                    .map(panel -> new Html(panel.html()))
                    .toList();
            Map<String, Object> values = Map.of(
                    "panels",
                    panels,
                    "person",
                    user,
                    "own",
                    user.equals(viewer),
                    "themes",
                    THEMES,
                    "theme",
                    theme(model, user),
                    "groups",
                    model.groups().of(user).stream().map(Rows.Group::name).toList());
            return Page.shown(user.getDisplayName(), templates.render(visit, "profile", values));
        });
    }
}
