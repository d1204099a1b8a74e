package org.outcomeroadmap.jira.landscape;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rest.Precision;

/** A project's outcomes by importance and satisfaction. */
@Named
@Path("/landscape")
@UnrestrictedAccess
public class LandscapeResource {

    private final Visibility visibility;
    private final Landscapes landscapes;
    private final LandscapeView view;
    private final RanksView ranks;
    private final SegmentsView segments;

    @Inject
    public LandscapeResource(
            Visibility visibility, Landscapes landscapes, LandscapeView view, RanksView ranks, SegmentsView segments) {
        this.visibility = visibility;
        this.landscapes = landscapes;
        this.view = view;
        this.ranks = ranks;
        this.segments = segments;
    }

    /** The outcomes of a project with the scores of a wave and a group, and the roadmap issues that target them. */
    @GET
    public Response landscape(@BeanParam LandscapeQuery query) {
        query.precision();
        VisibleIssues viewer = visibility.ofCaller();
        return Json.ok(view.of(query, landscapes.of(query, viewer), viewer));
    }

    /** The ranks of the same outcomes by the same scores, each with its interval. */
    @GET
    @Path("/ranks")
    public Response ranks(@BeanParam LandscapeQuery query) {
        query.precision();
        return Json.ok(ranks.of(landscapes.of(query, visibility.ofCaller()), query.segments()));
    }

    /** The groups of one dimension side by side, and for which of the same outcomes they differ. */
    @GET
    @Path("/segments")
    public Response segments(@BeanParam LandscapeQuery query, @QueryParam("dimension") @Nullable String dimension) {
        Precision precision = query.precision();
        String compared = LandscapeQuery.given(dimension)
                .orElseThrow(() -> Refusal.invalidField("dimension", Words.of("outcomes.error.required")));
        query.segments();
        VisibleIssues viewer = visibility.ofCaller();
        return Json.ok(segments.of(compared, landscapes.of(query.ofEverybody(), viewer), viewer, precision));
    }
}
