package org.outcomeroadmap.jira.coverage;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rest.WholeNumber;

/** Outcomes as flat rows, for tools that draw their own reports. The caller gets what the caller may see. */
@Named
@Path("/feed")
@UnrestrictedAccess
public class FeedResource {

    private static final int MOST_ROWS = 5000;

    private final Visibility visibility;
    private final Scopes scopes;
    private final FeedView view;

    @Inject
    public FeedResource(Visibility visibility, Scopes scopes, FeedView view) {
        this.visibility = visibility;
        this.scopes = scopes;
        this.view = view;
    }

    /** The outcomes of a project, of what a saved filter matches or of what JQL matches. */
    @GET
    public Response feed(
            @BeanParam CoverageQuery query,
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("1000") String maxResults) {
        int first = WholeNumber.of("startAt", startAt);
        int most = Math.min(MOST_ROWS, WholeNumber.of("maxResults", maxResults));
        VisibleIssues viewer = visibility.ofCaller();
        return Json.ok(view.of(scopes.of(query.source(), viewer), first, most, viewer));
    }
}
