package org.outcomeroadmap.jira.landscape;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;

/** A project's outcomes by importance and satisfaction. */
@Named
@Path("/landscape")
@UnrestrictedAccess
public class LandscapeResource {

    private final Visibility visibility;
    private final Landscapes landscapes;
    private final LandscapeView view;

    @Inject
    public LandscapeResource(Visibility visibility, Landscapes landscapes, LandscapeView view) {
        this.visibility = visibility;
        this.landscapes = landscapes;
        this.view = view;
    }

    /** The outcomes of a project with the scores of a wave and a group, and the roadmap issues that target them. */
    @GET
    public Response landscape(@BeanParam LandscapeQuery query) {
        query.precision();
        VisibleIssues viewer = visibility.ofCaller();
        return Json.ok(view.of(query, landscapes.of(query, viewer), viewer));
    }
}
