package org.outcomeroadmap.jira.journeymap;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;

/** Adds notes to a step. */
@Named
@Path("/journeys/steps/{id}/notes")
@LicensedOnly
public class StepNotesResource {

    private final Visibility visibility;
    private final NoteWriting writing;
    private final NoteView view;

    @Inject
    public StepNotesResource(Visibility visibility, NoteWriting writing, NoteView view) {
        this.visibility = visibility;
        this.writing = writing;
        this.view = view;
    }

    /** Adds a note. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") long id, String body) {
        NoteJson.Request request = Json.read(body, NoteJson.Request.class);
        VisibleIssues caller = visibility.ofCaller();
        return Json.answer(201, view.of(writing.add(id, request, caller), caller));
    }
}
