package org.outcomeroadmap.jira.settings;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rules.RuleBook;

/** The rules that projects inherit, for Jira administrators. */
@Named
@Path("/settings")
@LicensedOnly
public class SiteSettingsResource {

    private final Visibility visibility;
    private final ProjectAdministrators administrators;
    private final SettingsViews views;
    private final RuleChanges changes;

    @Inject
    public SiteSettingsResource(
            Visibility visibility, ProjectAdministrators administrators, SettingsViews views, RuleChanges changes) {
        this.visibility = visibility;
        this.administrators = administrators;
        this.views = views;
        this.changes = changes;
    }

    /** The rules that projects inherit, and how they came about. */
    @GET
    public Response settings() {
        jiraAdministrator();
        return Json.ok(views.ofSite());
    }

    /** Decides which rules projects inherit. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(String body) {
        ApplicationUser user = jiraAdministrator();
        changes.decide(RuleBook.SITE, Json.read(body, RulesRequest.class).decision(), user);
        return Json.ok(views.ofSite());
    }

    private ApplicationUser jiraAdministrator() {
        return administrators.jiraAdministrator(visibility.ofCaller(), "outcomes.rules.error.not-jira-administrator");
    }
}
