package org.outcomeroadmap.jira.journeymap;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outcomeroadmap.jira.journeymap.JourneyEditing.Edit;
import org.outcomeroadmap.jira.journeymap.JourneyJson.Adoption;
import org.outcomeroadmap.jira.journeymap.JourneyJson.Change;
import org.outcomeroadmap.jira.journeymap.JourneyJson.NewStep;
import org.outcomeroadmap.jira.journeymap.JourneyJson.Order;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyEdit;
import org.outcomeroadmap.journey.Phase;

/** Changes a journey as a whole. */
@Named
@Path("/journeys")
@LicensedOnly
public class JourneysResource {

    private final Visibility visibility;
    private final ProjectAdministrators administrators;
    private final JourneyEditing editing;
    private final NewJourneys creating;
    private final Removal removal;
    private final JourneyView view;

    @Inject
    public JourneysResource(
            Visibility visibility,
            ProjectAdministrators administrators,
            JourneyEditing editing,
            NewJourneys creating,
            Removal removal,
            JourneyView view) {
        this.visibility = visibility;
        this.administrators = administrators;
        this.editing = editing;
        this.creating = creating;
        this.removal = removal;
        this.view = view;
    }

    /** Renames it, retires it or takes it up again, gives it an order or none. */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, String body) {
        Change change = Json.read(body, Change.class);
        return answer(
                200, id, new Edit(book -> changed(book, id, change), "name", "journey-changed", Changes.told(change)));
    }

    /** Adds a phase at the end. */
    @POST
    @Path("/{id}/phases")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addPhase(@PathParam("id") long id, String body) {
        String name = JourneyEditing.name(Json.read(body, NewStep.class).name(), "name");
        Edit edit = new Edit(
                book -> JourneyEdit.addPhase(book, id, Phase.named(name, List.of())),
                "name",
                "journey-changed",
                Map.of("added", name));
        return answer(201, id, edit);
    }

    /** Puts all phases and steps in another order; steps may change their phase. */
    @PUT
    @Path("/{id}/order")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response arrange(@PathParam("id") long id, String body) {
        Order order = Json.read(body, Order.class);
        return answer(
                200, id, new Edit(book -> Changes.arranged(book, id, order), "phases", "journey-arranged", Map.of()));
    }

    /** Deletes it, unless issues stand on it. */
    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") long id) {
        return removal.journey(id, visibility.ofCaller());
    }

    /** Takes a journey that is made of options only over into a project. */
    @POST
    @Path("/adopt")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response adopt(String body) {
        Adoption request = Json.read(body, Adoption.class);
        VisibleIssues caller = visibility.ofCaller();
        administrators.jiraAdministrator(caller, "outcomes.journey.not-jira-administrator");
        String name = Changes.required(request.name(), "name");
        Project project = caller.project(Changes.required(request.project(), "project"));
        return Json.ok(creating.adopt(name, project, caller));
    }

    private Response answer(int status, long id, Edit edit) {
        VisibleIssues caller = visibility.ofCaller();
        return Json.answer(status, view.of(editing.change(find(id), edit, caller), caller));
    }

    private static JourneyBook changed(JourneyBook book, long id, Change change) {
        JourneyBook renamed = change.name() == null
                ? book
                : JourneyEdit.renameJourney(book, id, JourneyEditing.name(change.name(), "name"));
        return JourneyEdit.journey(
                renamed,
                id,
                journey -> journey.withAnyOrder(Changes.or(change.anyOrder(), journey.anyOrder()))
                        .withRetired(Changes.or(change.retired(), journey.retired())));
    }

    private static Function<JourneyBook, Optional<Journey>> find(long id) {
        return book -> book.journey(id);
    }
}
