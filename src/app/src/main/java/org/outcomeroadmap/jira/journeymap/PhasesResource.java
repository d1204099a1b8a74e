package org.outcomeroadmap.jira.journeymap;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outcomeroadmap.jira.journeymap.JourneyEditing.Edit;
import org.outcomeroadmap.jira.journeymap.JourneyJson.Change;
import org.outcomeroadmap.jira.journeymap.JourneyJson.NewStep;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyEdit;
import org.outcomeroadmap.journey.JourneyEdit.Replacement;
import org.outcomeroadmap.journey.Step;

/** Changes a phase of a journey. Each answer is the whole journey. */
@Named
@Path("/journeys/phases/{id}")
@LicensedOnly
public class PhasesResource {

    private final Visibility visibility;
    private final JourneyEditing editing;
    private final Removal removal;
    private final Merging merging;
    private final JourneyView view;

    @Inject
    public PhasesResource(
            Visibility visibility, JourneyEditing editing, Removal removal, Merging merging, JourneyView view) {
        this.visibility = visibility;
        this.editing = editing;
        this.removal = removal;
        this.merging = merging;
        this.view = view;
    }

    /** Renames it, retires it or takes it up again, gives it an order or none. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, String body) {
        Change change = Json.read(body, Change.class);
        return answer(
                200, id, new Edit(book -> changed(book, id, change), "name", "journey-changed", told(id, change)));
    }

    /** Adds a step at the end. */
    @POST
    @Path("/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addStep(@PathParam("id") long id, String body) {
        String name = JourneyEditing.name(Json.read(body, NewStep.class).name(), "name");
        return answer(
                201,
                id,
                new Edit(
                        book -> JourneyEdit.addStep(book, id, Step.named(name)),
                        "name",
                        "journey-changed",
                        Map.of("added", name)));
    }

    /** Deletes it, unless issues stand on it. */
    @DELETE
    public Response delete(@PathParam("id") long id) {
        return removal.phase(id, visibility.ofCaller());
    }

    /** Merges it into another one; issues on it stand on that one afterwards. Answers the journey of the other. */
    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(@PathParam("id") long id, String body) {
        long into = Changes.required(Json.read(body, JourneyJson.Merge.class).into(), "into");
        VisibleIssues caller = visibility.ofCaller();
        return Json.ok(view.of(merging.phases(new Replacement(id, into), caller), caller));
    }

    private Response answer(int status, long id, Edit edit) {
        VisibleIssues caller = visibility.ofCaller();
        return Json.answer(status, view.of(editing.change(find(id), edit, caller), caller));
    }

    private Map<String, String> told(long id, Change change) {
        Map<String, String> told = Changes.told(change);
        editing.book().phase(id).ifPresent(phase -> told.put("phase", phase.name()));
        return told;
    }

    private static JourneyBook changed(JourneyBook book, long id, Change change) {
        JourneyBook renamed = change.name() == null
                ? book
                : JourneyEdit.renamePhase(book, id, JourneyEditing.name(change.name(), "name"));
        return JourneyEdit.phase(
                renamed,
                id,
                phase -> phase.withAnyOrder(Changes.or(change.anyOrder(), phase.anyOrder()))
                        .withRetired(Changes.or(change.retired(), phase.retired())));
    }

    private static Function<JourneyBook, Optional<Journey>> find(long id) {
        return book -> book.ofPhase(id);
    }
}
