package org.outcomeroadmap.jira.journeymap;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.journey.Journeys;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.RefusedEdit;
import org.outcomeroadmap.journey.RefusedEdit.Why;

/** Lets the administrators of a project change its journeys, and keeps in the audit trail what they did. */
@Named
public class JourneyEditing {

    private final Journeys journeys;
    private final JourneyView view;
    private final ProjectAdministrators administrators;
    private final Notes notes;
    private final AuditTrail trail;

    @Inject
    public JourneyEditing(
            Journeys journeys, JourneyView view, ProjectAdministrators administrators, Notes notes, AuditTrail trail) {
        this.journeys = journeys;
        this.view = view;
        this.administrators = administrators;
        this.notes = notes;
        this.trail = trail;
    }

    /**
     * A change of journeys.
     *
     * @param edit what is done
     * @param field the field of the request that is at fault if a name can't be
     * @param action slug of what the audit trail tells
     * @param details more that it tells
     */
    record Edit(UnaryOperator<JourneyBook> edit, String field, String action, Map<String, String> details) {}

    /** The ids of the steps of a book. */
    private static Set<Long> steps(JourneyBook book) {
        return book.places().map(place -> place.step().id()).collect(Collectors.toSet());
    }

    /**
     * The project of this key, whose journeys the caller must be allowed to change.
     *
     * @throws Refusal NOT_SIGNED_IN, NOT_FOUND if the project is missing or unseen, or NOT_PERMITTED
     */
    Project project(String key, VisibleIssues caller) {
        ApplicationUser user = caller.signedIn();
        Project project = caller.project(key);
        if (!administrators.mayAdminister(project, user)) {
            throw Refusal.notPermitted(Words.of("outcomes.journey.not-administrator", project.getKey()));
        }
        return project;
    }

    /** All journeys as they are now. */
    JourneyBook book() {
        return journeys.book();
    }

    /**
     * The journey, which the caller must be allowed to change.
     *
     * @param find looks it up among all journeys
     * @throws Refusal NOT_SIGNED_IN, NOT_FOUND if it is missing or its project is not seen, or NOT_PERMITTED
     */
    Journey editable(Function<JourneyBook, Optional<Journey>> find, VisibleIssues caller) {
        ApplicationUser user = caller.signedIn();
        Optional<Journey> journey = find.apply(journeys.book());
        Project home = view.home(journey, caller).orElseThrow(Refusal::notFound);
        if (!administrators.mayAdminister(home, user)) {
            throw Refusal.notPermitted(Words.of("outcomes.journey.not-administrator", home.getKey()));
        }
        return journey.orElseThrow(Refusal::notFound);
    }

    /**
     * Changes a journey.
     *
     * @param find looks it up among all journeys, also afterwards
     * @return the journey afterwards
     * @throws Refusal as {@link #editable} does, INVALID where names or order would not hold, or BUSY
     */
    Journey change(Function<JourneyBook, Optional<Journey>> find, Edit edit, VisibleIssues caller) {
        Journey before = editable(find, caller);
        JourneyBook after = run(edit, before, caller);
        return find.apply(after).orElseThrow(Refusal::notFound);
    }

    /** Changes a journey that the caller may change. */
    JourneyBook run(Edit edit, Journey about, VisibleIssues caller) {
        Map<String, String> details = new TreeMap<>(edit.details());
        details.put("journey", about.name());
        Set<Long> gone = steps(journeys.book());
        try {
            return journeys.change(edit.edit(), after -> {
                gone.removeAll(steps(after));
                notes.forget(gone);
                trail.record(about.home(), edit.action(), caller.signedIn().getKey(), details);
            });
        } catch (RefusedEdit refused) {
            throw refusal(refused, edit.field());
        }
    }

    /** Names as people write them: on one line, without blanks around them. */
    static String name(@Nullable String text, String field) {
        String name = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
        if (name.isEmpty()) {
            throw Refusal.invalidField(field, Words.of("outcomes.error.required"));
        }
        return name;
    }

    /** What the caller is told of an edit that can't be. */
    static Refusal refusal(RefusedEdit refused, String field) {
        String at = refused.why() == Why.NEXT ? "next" : refused.why() == Why.ITSELF ? "into" : field;
        return Refusal.invalidField(
                at,
                Words.of(
                        "outcomes.journey.refused." + refused.why().slug(),
                        refused.subject(),
                        JourneyBook.LONGEST_LABEL));
    }
}
