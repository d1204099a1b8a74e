package org.outcomeroadmap.workbench.notes;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notes over REST. */
@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {
    private final NoteStore store;

    @Context
    private @Nullable UriInfo uri;

    @Inject
    public NotesResource(NoteStore store) {
        this.store = store;
    }

    /** The body of a request. */
    public record NewNotes(List<String> bodies) {}

    @GET
    @UnrestrictedAccess
    public List<String> all() {
        return store.bodies();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(NewNotes notes) {
        store.addAll(notes.bodies());
        return Response.created(Objects.requireNonNull(uri).getAbsolutePath()).build();
    }

    @DELETE
    @AdminOnly
    public Response clear() {
        return Response.noContent().build();
    }
}
