package org.outcomeroadmap.jira.journeymap;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.outcomeroadmap.jira.audit.AuditEntry;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.journey.Journeys;
import org.outcomeroadmap.jira.journeymap.Note.Kept;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyBook.Place;

/** Lets those who may edit issues of a project write notes on the steps of its journeys. */
@Named
public class NoteWriting {

    private static final long NO_STEP = 0;

    private final Journeys journeys;
    private final JourneyView view;
    private final Notes notes;
    private final NoteReading reading;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public NoteWriting(
            Journeys journeys, JourneyView view, Notes notes, NoteReading reading, AuditTrail trail, Clock clock) {
        this.journeys = journeys;
        this.view = view;
        this.notes = notes;
        this.reading = reading;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Writes a note on a step.
     *
     * @throws Refusal NOT_SIGNED_IN, NOT_FOUND if the step is missing or its project is not seen, NOT_PERMITTED, or
     *     INVALID naming the field that is at fault
     */
    Kept add(long stepId, NoteJson.Request request, VisibleIssues caller) {
        Place place = writable(stepId, caller);
        Note note = written(request, caller);
        return kept(place, "note-added", note, caller, now -> notes.add(stepId, note));
    }

    /**
     * Writes a note anew, or moves it to another step. What it is linked to out of the caller's sight stays.
     *
     * @throws Refusal as {@link #add} does
     */
    Kept change(int id, NoteJson.Request request, VisibleIssues caller) {
        Kept before = found(id, caller);
        Place place = request.step() == null ? writable(before.stepId(), caller) : destination(request.step(), caller);
        Note note = request.movesOnly()
                ? before.note()
                : reading.withUnseen(written(request, caller), before.note(), caller);
        return kept(place, "note-changed", note, caller, now -> {
            notes.put(id, place.step().id(), note);
            return id;
        });
    }

    /**
     * Removes a note.
     *
     * @throws Refusal as {@link #add} does
     */
    void remove(int id, VisibleIssues caller) {
        Kept before = found(id, caller);
        Place place = writable(before.stepId(), caller);
        kept(place, "note-removed", before.note(), caller, now -> {
            notes.remove(id);
            return id;
        });
    }

    private Kept found(int id, VisibleIssues caller) {
        caller.signedIn();
        Optional<Kept> found = notes.find(id);
        // Looks for a step even if there is no note: one out of sight must not take longer than a missing one.
        writable(found.map(Kept::stepId).orElse(NO_STEP), caller);
        return found.orElseThrow(Refusal::notFound);
    }

    private Place destination(long stepId, VisibleIssues caller) {
        try {
            return writable(stepId, caller);
        } catch (Refusal refused) {
            if (refused.reason() == Refusal.Reason.NOT_FOUND) {
                throw Refusal.invalidField("step", Words.of("outcomes.note.no-step"));
            }
            throw refused;
        }
    }

    private Place writable(long stepId, VisibleIssues caller) {
        caller.signedIn();
        Optional<Place> place = journeys.book().step(stepId);
        Project home = view.home(place.map(Place::journey), caller).orElseThrow(Refusal::notFound);
        if (!caller.may(ProjectPermissions.EDIT_ISSUES, home)) {
            throw Refusal.notPermitted(Words.of("outcomes.note.may-not", home.getKey()));
        }
        return place.orElseThrow(Refusal::notFound);
    }

    private Note written(NoteJson.Request request, VisibleIssues caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return reading.of(request, caller, now);
    }

    private Kept kept(Place place, String action, Note note, VisibleIssues caller, ToIntFunction<JourneyBook> work) {
        ApplicationUser user = caller.signedIn();
        long step = place.step().id();
        int id = journeys.alone(book -> {
            if (book.step(step).isEmpty()) {
                throw Refusal.notFound();
            }
            trail.record(new AuditEntry(
                    place.journey().home(),
                    action,
                    user.getKey(),
                    clock.instant(),
                    Map.of(
                            "step",
                            place.position().label(),
                            "kind",
                            note.said().kind().slug())));
            return work.applyAsInt(book);
        });
        return new Kept(id, step, note);
    }
}
