package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.journey.Journeys;
import org.outcomeroadmap.jira.journeymap.Note;
import org.outcomeroadmap.jira.journeymap.Note.Kept;
import org.outcomeroadmap.jira.journeymap.Notes;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.study.VisibleStudies;
import org.outcomeroadmap.jira.transfer.ExportJson.JourneyPart;
import org.outcomeroadmap.jira.transfer.ExportJson.NotePart;
import org.outcomeroadmap.jira.transfer.ExportJson.OldNamePart;
import org.outcomeroadmap.jira.transfer.ExportJson.PhasePart;
import org.outcomeroadmap.jira.transfer.ExportJson.StepPart;
import org.outcomeroadmap.jira.transfer.ExportJson.StudyRef;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.Level;
import org.outcomeroadmap.journey.OldName;
import org.outcomeroadmap.journey.PainKind;
import org.outcomeroadmap.journey.Phase;
import org.outcomeroadmap.journey.Step;
import org.outcomeroadmap.study.StudyIdentity;

/** Writes a project's journeys with their notes, for one reader. */
@Named
public class ExportedJourneys {

    private final Journeys journeys;
    private final Notes notes;
    private final VisibleStudies studies;
    private final UserNames users;

    @Inject
    public ExportedJourneys(Journeys journeys, Notes notes, VisibleStudies studies, UserNames users) {
        this.journeys = journeys;
        this.notes = notes;
        this.studies = studies;
        this.users = users;
    }

    /** The journeys that the project looks after. Links of notes are told as far as the caller may see them. */
    List<JourneyPart> of(Project project, VisibleIssues caller) {
        JourneyBook book = journeys.book();
        return book.journeys().stream()
                .filter(journey -> journey.home() == project.getId())
                .map(journey -> part(journey, book, caller))
                .toList();
    }

    private JourneyPart part(Journey journey, JourneyBook book, VisibleIssues caller) {
        Map<Long, List<Kept>> written =
                notes.on(journey.steps().map(Step::id).toList()).stream().collect(Collectors.groupingBy(Kept::stepId));
        return new JourneyPart(
                journey.name(),
                journey.anyOrder(),
                journey.retired(),
                journey.phases().stream()
                        .map(phase -> new PhasePart(
                                phase.name(),
                                phase.anyOrder(),
                                phase.retired(),
                                phase.steps().stream()
                                        .map(step -> new StepPart(
                                                step.name(),
                                                step.retired(),
                                                labels(step.next(), book),
                                                written.getOrDefault(step.id(), List.of()).stream()
                                                        .map(note -> note(note.note(), caller))
                                                        .toList()))
                                        .toList()))
                        .toList(),
                oldNames(journey, book));
    }

    private static List<String> labels(List<Long> steps, JourneyBook book) {
        return steps.stream()
                .flatMap(id -> book.step(id).stream())
                .map(place -> place.position().label())
                .toList();
    }

    private NotePart note(Note note, VisibleIssues caller) {
        return new NotePart(
                note.said().kind().slug(),
                note.said().pain().map(PainKind::slug).orElse(null),
                note.said().theme(),
                note.said().text(),
                note.said().heard(),
                note.said().asked(),
                note.outcomeIds().stream()
                        .flatMap(id -> caller.find(id).stream())
                        .map(Issue::getKey)
                        .toList(),
                note.studyIds().stream()
                        .flatMap(id -> studies.find(id, caller).stream())
                        .flatMap(study -> study(study.summary().identity(), caller).stream())
                        .toList(),
                users.name(note.authorKey()),
                note.at().toString());
    }

    private static Optional<StudyRef> study(StudyIdentity identity, VisibleIssues caller) {
        return caller.find(identity.issueId())
                .map(issue -> new StudyRef(
                        issue.getKey(),
                        identity.kind().slug(),
                        identity.target().slug(),
                        identity.concept().orElse(null),
                        identity.wave()));
    }

    /** Those that lead from one part of the journey to another. */
    private static List<OldNamePart> oldNames(Journey journey, JourneyBook book) {
        Map<Long, List<String>> phases = new HashMap<>();
        journey.phases().forEach(phase -> phases.put(phase.id(), List.of(journey.name(), phase.name())));
        Map<Long, List<String>> steps = new HashMap<>();
        for (Phase phase : journey.phases()) {
            phase.steps().forEach(step -> steps.put(step.id(), List.of(journey.name(), phase.name(), step.name())));
        }
        Map<Long, List<String>> itself = Map.of(journey.id(), List.of(journey.name()));
        Map<Level, Map<Long, List<String>>> parents =
                Map.of(Level.JOURNEY, Map.of(Journey.NEW, List.of()), Level.PHASE, itself, Level.STEP, phases);
        Map<Level, Map<Long, List<String>>> targets =
                Map.of(Level.JOURNEY, itself, Level.PHASE, phases, Level.STEP, steps);
        return book.oldNames().stream()
                .filter(old -> parents.getOrDefault(old.level(), Map.of()).containsKey(old.parent()))
                .filter(old -> targets.getOrDefault(old.level(), Map.of()).containsKey(old.target()))
                .map(old -> part(old, parents, targets))
                .toList();
    }

    private static OldNamePart part(
            OldName old, Map<Level, Map<Long, List<String>>> parents, Map<Level, Map<Long, List<String>>> targets) {
        return new OldNamePart(
                parents.getOrDefault(old.level(), Map.of()).get(old.parent()),
                old.name(),
                targets.getOrDefault(old.level(), Map.of()).get(old.target()));
    }
}
