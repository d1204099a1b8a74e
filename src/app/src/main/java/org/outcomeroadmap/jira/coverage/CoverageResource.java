package org.outcomeroadmap.jira.coverage;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rest.Precision;

/** Which outcomes the roadmap covers. */
@Named
@Path("/coverage")
@UnrestrictedAccess
public class CoverageResource {

    private final Visibility visibility;
    private final Scopes scopes;
    private final CoverageView view;

    @Inject
    public CoverageResource(Visibility visibility, Scopes scopes, CoverageView view) {
        this.visibility = visibility;
        this.scopes = scopes;
        this.view = view;
    }

    /** The coverage of a project, of what a saved filter matches or of what JQL matches, as the caller may see it. */
    @GET
    public Response coverage(@BeanParam CoverageQuery query, @QueryParam("precision") @Nullable String precision) {
        Precision exactness = Precision.of(precision);
        CoverageSource source = query.source();
        VisibleIssues viewer = visibility.ofCaller();
        return Json.ok(view.of(source, scopes.of(source, viewer), viewer, exactness));
    }
}
