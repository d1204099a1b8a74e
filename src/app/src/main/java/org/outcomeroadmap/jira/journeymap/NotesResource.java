package org.outcomeroadmap.jira.journeymap;

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
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;

/** Changes and removes a note. */
@Named
@Path("/journeys/notes/{id}")
@LicensedOnly
public class NotesResource {

    private final Visibility visibility;
    private final NoteWriting writing;
    private final NoteView view;

    @Inject
    public NotesResource(Visibility visibility, NoteWriting writing, NoteView view) {
        this.visibility = visibility;
        this.writing = writing;
        this.view = view;
    }

    /** Writes it anew, or moves it to another step. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") int id, String body) {
        NoteJson.Request request = Json.read(body, NoteJson.Request.class);
        VisibleIssues caller = visibility.ofCaller();
        return Json.ok(view.of(writing.change(id, request, caller), caller));
    }

    /** Removes it. */
    @DELETE
    public Response remove(@PathParam("id") int id) {
        writing.remove(id, visibility.ofCaller());
        return Response.noContent().build();
    }
}
