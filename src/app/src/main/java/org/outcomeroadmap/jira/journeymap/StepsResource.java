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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outcomeroadmap.jira.journeymap.JourneyEditing.Edit;
import org.outcomeroadmap.jira.journeymap.JourneyJson.StepChange;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyBook.Place;
import org.outcomeroadmap.journey.JourneyEdit;
import org.outcomeroadmap.journey.JourneyEdit.Replacement;
import org.outcomeroadmap.journey.Step;

/** Changes a step of a journey. Each answer is the whole journey. */
@Named
@Path("/journeys/steps/{id}")
@LicensedOnly
public class StepsResource {

    private final Visibility visibility;
    private final JourneyEditing editing;
    private final Removal removal;
    private final Merging merging;
    private final JourneyView view;

    @Inject
    public StepsResource(
            Visibility visibility, JourneyEditing editing, Removal removal, Merging merging, JourneyView view) {
        this.visibility = visibility;
        this.editing = editing;
        this.removal = removal;
        this.merging = merging;
        this.view = view;
    }

    /** Renames it, retires it or takes it up again, says what may follow it. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, String body) {
        StepChange change = Json.read(body, StepChange.class);
        VisibleIssues caller = visibility.ofCaller();
        Edit edit = new Edit(book -> changed(book, id, change), "name", "journey-changed", told(id, change));
        return Json.ok(view.of(editing.change(find(id), edit, caller), caller));
    }

    /** Deletes it, unless issues stand on it. */
    @DELETE
    public Response delete(@PathParam("id") long id) {
        return removal.step(id, visibility.ofCaller());
    }

    /** Merges it into another one; issues on it stand on that one afterwards. Answers the journey of the other. */
    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(@PathParam("id") long id, String body) {
        long into = Changes.required(Json.read(body, JourneyJson.Merge.class).into(), "into");
        VisibleIssues caller = visibility.ofCaller();
        return Json.ok(view.of(merging.steps(new Replacement(id, into), caller), caller));
    }

    private Map<String, String> told(long id, StepChange change) {
        Map<String, String> told = Changes.told(change.name(), change.retired(), null);
        editing.book().step(id).ifPresent(place -> told.put("step", place.step().name()));
        return told;
    }

    private static JourneyBook changed(JourneyBook book, long id, StepChange change) {
        JourneyBook renamed = change.name() == null
                ? book
                : JourneyEdit.renameStep(book, id, JourneyEditing.name(change.name(), "name"));
        return JourneyEdit.step(renamed, id, step -> changed(step, change));
    }

    private static Step changed(Step step, StepChange change) {
        Step kept = step.withRetired(Changes.or(change.retired(), step.retired()));
        return change.next() == null ? kept : kept.withNext(List.copyOf(Changes.ids(change.next(), "next")));
    }

    private static Function<JourneyBook, Optional<Journey>> find(long id) {
        return book -> book.step(id).map(Place::journey);
    }
}
