package org.outcomeroadmap.jira.epic;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.epic.EpicOutcomesJson.LinkRequest;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rest.Precision;

/** The outcomes that a roadmap issue or a story targets. */
@Named
@Path("/epics/{issueKey}/outcomes")
public class EpicOutcomesResource {

    private final Visibility visibility;
    private final EpicView view;
    private final EpicLinking linking;

    @Inject
    public EpicOutcomesResource(Visibility visibility, EpicView view, EpicLinking linking) {
        this.visibility = visibility;
        this.view = view;
        this.linking = linking;
    }

    /** The outcomes with their scores, as the caller may see them. */
    @GET
    @UnrestrictedAccess
    public Response outcomes(
            @PathParam("issueKey") String issueKey, @QueryParam("precision") @Nullable String precision) {
        return answer(issueKey, Precision.of(precision));
    }

    /** Links outcomes, and answers as the GET does afterwards. */
    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(@PathParam("issueKey") String issueKey, String body) {
        linking.link(issueKey, keys(Json.read(body, LinkRequest.class)), visibility.ofCaller());
        return answer(issueKey, Precision.ONE_DECIMAL);
    }

    /** Removes the link with an outcome, and answers as the GET does afterwards. */
    @DELETE
    @LicensedOnly
    @Path("/{outcomeKey}")
    public Response unlink(@PathParam("issueKey") String issueKey, @PathParam("outcomeKey") String outcomeKey) {
        linking.unlink(issueKey, outcomeKey, visibility.ofCaller());
        return answer(issueKey, Precision.ONE_DECIMAL);
    }

    private Response answer(String issueKey, Precision precision) {
        VisibleIssues viewer = visibility.ofCaller();
        return Json.ok(view.of(viewer.get(issueKey), viewer, precision));
    }

    private static List<String> keys(LinkRequest request) {
        List<String> keys = new ArrayList<>();
        if (request.outcome() != null) {
            keys.add(request.outcome());
        }
        if (request.outcomes() != null) {
            keys.addAll(request.outcomes());
        }
        if (keys.isEmpty()) {
            throw Refusal.invalidField("outcome", Words.of("outcomes.epic.nothing-to-link"));
        }
        return keys;
    }
}
