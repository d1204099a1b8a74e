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
import org.outcomeroadmap.jira.decision.DecisionJson.NoteRequest;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.rest.Json;

/** The note of what was decided about an outcome. */
@Named
@Path("/outcomes/{key}/decision")
@LicensedOnly
public class DecisionResource {

    private final Visibility visibility;
    private final Deciding deciding;
    private final DecisionView view;

    @Inject
    public DecisionResource(Visibility visibility, Deciding deciding, DecisionView view) {
        this.visibility = visibility;
        this.deciding = deciding;
        this.view = view;
    }

    /** Notes a decision in place of the one that there is. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response note(@PathParam("key") String issueKey, String body) {
        NoteRequest request = Json.read(body, NoteRequest.class);
        return Json.ok(view.note(deciding.decide(Kind.NOTE, issueKey, request.note(), visibility.ofCaller())));
    }

    /** Removes the note. */
    @DELETE
    public Response remove(@PathParam("key") String issueKey) {
        deciding.takeBack(Kind.NOTE, issueKey, visibility.ofCaller());
        return Response.noContent().build();
    }
}
