package org.outcomeroadmap.jira.journeymap;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.journey.Journeys;
import org.outcomeroadmap.jira.journey.StepIssues;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Reason;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyBook.Place;
import org.outcomeroadmap.journey.JourneyEdit;
import org.outcomeroadmap.journey.JourneyEdit.Replacement;
import org.outcomeroadmap.journey.Phase;
import org.outcomeroadmap.journey.RefusedEdit;

/**
 * Merges steps and phases. First the issues are moved, each by an edit that Jira records, also those that the caller may
 * not see; only when all stand on the step that stays are journeys, notes and options changed, all together. If an issue
 * can't be moved the step that was to go stays, and merging again goes on from there.
 */
@Named
public class Merging {

    private final Journeys journeys;
    private final JourneyEditing editing;
    private final StepIssues issues;
    private final Notes notes;
    private final AuditTrail trail;

    @Inject
    public Merging(Journeys journeys, JourneyEditing editing, StepIssues issues, Notes notes, AuditTrail trail) {
        this.journeys = journeys;
        this.editing = editing;
        this.issues = issues;
        this.notes = notes;
        this.trail = trail;
    }

    /**
     * What is merged.
     *
     * @param find looks up the journey that something is part of
     * @param name what it is called
     * @param same the steps of which one takes the place of the other
     */
    private record Merge(
            Replacement parts,
            Function<Long, Function<JourneyBook, Optional<Journey>>> find,
            Function<Long, Optional<String>> name,
            Function<JourneyBook, List<Replacement>> same,
            UnaryOperator<JourneyBook> edit) {}

    /**
     * Merges a step into another one.
     *
     * @return the journey of the one that stays
     * @throws Refusal as {@link JourneyEditing#editable} does for both, INVALID naming {@code into} if that is missing or
     *     the same, BUSY if an issue could not be moved
     */
    Journey steps(Replacement steps, VisibleIssues caller) {
        return run(
                new Merge(
                        steps,
                        id -> book -> book.step(id).map(Place::journey),
                        id -> editing.book()
                                .step(id)
                                .map(place -> place.position().label()),
                        book -> List.of(steps),
                        book -> JourneyEdit.mergeSteps(book, steps)),
                caller);
    }

    /** Merges a phase into another one, and steps of the same name in both; all as {@link #steps} does. */
    Journey phases(Replacement phases, VisibleIssues caller) {
        return run(
                new Merge(
                        phases,
                        id -> book -> book.ofPhase(id),
                        id -> editing.book().phase(id).map(Phase::name),
                        book -> JourneyEdit.sameSteps(book, phases),
                        book -> JourneyEdit.mergePhases(book, phases)),
                caller);
    }

    private Journey run(Merge merge, VisibleIssues caller) {
        ApplicationUser user = caller.signedIn();
        Journey from = editing.editable(merge.find().apply(merge.parts().from()), caller);
        Journey into = destination(merge, caller);
        Map<String, String> told = Map.of(
                "journey", from.name(),
                "name", merge.name().apply(merge.parts().from()).orElse(""),
                "into", merge.name().apply(merge.parts().into()).orElse(""));
        try {
            JourneyBook after = journeys.change(
                    before -> move(merge, before, user),
                    book -> {
                        merge.same().apply(book).forEach(step -> notes.move(step.from(), step.into()));
                        return merge.edit().apply(book);
                    },
                    done -> LongStream.of(from.home(), into.home())
                            .distinct()
                            .forEach(home -> trail.record(home, "journey-merged", user.getKey(), told)));
            return merge.find().apply(merge.parts().into()).apply(after).orElseThrow(Refusal::notFound);
        } catch (RefusedEdit refused) {
            throw JourneyEditing.refusal(refused, "into");
        }
    }

    private Journey destination(Merge merge, VisibleIssues caller) {
        try {
            return editing.editable(merge.find().apply(merge.parts().into()), caller);
        } catch (Refusal refused) {
            if (refused.reason() == Reason.NOT_FOUND) {
                throw Refusal.invalidField("into", Words.of("outcomes.journey.no-other"));
            }
            throw refused;
        }
    }

    /** An edit that would be refused is refused before any issue is moved. */
    private void move(Merge merge, JourneyBook book, ApplicationUser user) {
        JourneyBook planned = merge.edit().apply(book);
        boolean all = true;
        for (Replacement steps : merge.same().apply(book)) {
            if (planned.step(steps.from()).isEmpty()) {
                all &= issues.move(option(book, steps.from()), option(book, steps.into()), user);
            }
        }
        if (!all) {
            throw Refusal.busy(Words.of("outcomes.journey.not-all-moved"));
        }
    }

    private static long option(JourneyBook book, long stepId) {
        return book.step(stepId).map(place -> place.step().option()).orElse(Journey.NEW);
    }
}
