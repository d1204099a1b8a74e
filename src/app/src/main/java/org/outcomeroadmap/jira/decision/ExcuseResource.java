package org.outcomeroadmap.jira.decision;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.outcomeroadmap.jira.decision.Deciding.Kind;
import org.outcomeroadmap.jira.decision.DecisionJson.ExcuseRequest;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.rest.Json;

/** Why an epic has no customer outcome. */
@Named
@Path("/epics/{issueKey}/excuse")
@LicensedOnly
public class ExcuseResource {

    private final Visibility visibility;
    private final Deciding deciding;
    private final DecisionView view;

    @Inject
    public ExcuseResource(Visibility visibility, Deciding deciding, DecisionView view) {
        this.visibility = visibility;
        this.deciding = deciding;
        this.view = view;
    }

    /** Excuses the epic, or changes why. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response excuse(@PathParam("issueKey") String issueKey, String body) {
        ExcuseRequest request = Json.read(body, ExcuseRequest.class);
        return Json.ok(view.excuse(deciding.decide(Kind.EXCUSE, issueKey, request.reason(), visibility.ofCaller())));
    }

    /** Takes the excuse back. */
    @DELETE
    public Response takeBack(@PathParam("issueKey") String issueKey) {
        deciding.takeBack(Kind.EXCUSE, issueKey, visibility.ofCaller());
        return Response.noContent().build();
    }
}
