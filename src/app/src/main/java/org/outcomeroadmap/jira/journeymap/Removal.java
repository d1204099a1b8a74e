package org.outcomeroadmap.jira.journeymap;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.journey.StepIssues;
import org.outcomeroadmap.jira.journeymap.JourneyEditing.Edit;
import org.outcomeroadmap.jira.journeymap.JourneyJson.InUse;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rest.Texts;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyBook.Place;
import org.outcomeroadmap.journey.JourneyEdit;
import org.outcomeroadmap.journey.Step;

/** Deletes what no issue stands on. What is in use is refused with the issues that the caller may see, and no number. */
@Named
public class Removal {

    private static final int MOST_NAMED = 10;
    private static final int CONFLICT = 409;

    private final JourneyEditing editing;
    private final StepIssues issues;
    private final Texts texts;

    @Inject
    public Removal(JourneyEditing editing, StepIssues issues, Texts texts) {
        this.editing = editing;
        this.issues = issues;
        this.texts = texts;
    }

    /** Deletes a journey. */
    Response journey(long id, VisibleIssues caller) {
        return remove(book -> book.journey(id), place -> true, book -> JourneyEdit.removeJourney(book, id), caller);
    }

    /** Deletes a phase. */
    Response phase(long id, VisibleIssues caller) {
        return remove(
                book -> book.ofPhase(id),
                place -> place.phase().id() == id,
                book -> JourneyEdit.removePhase(book, id),
                caller);
    }

    /** Deletes a step. */
    Response step(long id, VisibleIssues caller) {
        return remove(
                book -> book.step(id).map(Place::journey),
                place -> place.step().id() == id,
                book -> JourneyEdit.removeStep(book, id),
                caller);
    }

    private Response remove(
            Function<JourneyBook, Optional<Journey>> find,
            java.util.function.Predicate<Place> part,
            UnaryOperator<JourneyBook> edit,
            VisibleIssues caller) {
        Journey journey = editing.editable(find, caller);
        List<Place> places = editing.book()
                .places()
                .filter(place -> place.journey().id() == journey.id())
                .filter(part)
                .toList();
        Set<Long> standing =
                issues.on(places.stream().map(Place::step).map(Step::option).toList());
        if (!standing.isEmpty()) {
            return Json.answer(CONFLICT, inUse(places, standing, caller));
        }
        String labels = places.stream().map(place -> place.position().label()).collect(Collectors.joining("; "));
        editing.run(
                new Edit(edit, "name", "journey-part-deleted", labels.isEmpty() ? Map.of() : Map.of("steps", labels)),
                journey,
                caller);
        return Response.noContent().build();
    }

    private InUse inUse(List<Place> places, Set<Long> standing, VisibleIssues caller) {
        List<String> seen = standing.stream()
                .sorted(Comparator.naturalOrder())
                .flatMap(id -> caller.find(id).stream())
                .limit(MOST_NAMED)
                .map(Issue::getKey)
                .toList();
        return new InUse(
                List.of(texts.say(Words.of("outcomes.journey.in-use"))),
                Map.of(),
                seen,
                seen.isEmpty() ? null : issues.jql(places));
    }
}
