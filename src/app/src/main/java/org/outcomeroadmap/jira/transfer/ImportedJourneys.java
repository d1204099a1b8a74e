package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.journey.Journeys;
import org.outcomeroadmap.jira.journeymap.Note;
import org.outcomeroadmap.jira.journeymap.Notes;
import org.outcomeroadmap.jira.study.RestoreStudies;
import org.outcomeroadmap.jira.transfer.ExportJson.OldNamePart;
import org.outcomeroadmap.jira.transfer.ReadJourneys.FileJourney;
import org.outcomeroadmap.jira.transfer.ReadJourneys.FileNote;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyBook.Place;
import org.outcomeroadmap.journey.JourneyEdit;
import org.outcomeroadmap.journey.JourneyPosition;
import org.outcomeroadmap.journey.Level;
import org.outcomeroadmap.journey.OldName;

/**
 * Brings journeys in. One whose name the site has already stays as it is here. Options that issues have already become
 * those of the steps with their names.
 */
@Named
public class ImportedJourneys {

    private final Journeys journeys;
    private final Notes notes;
    private final RestoreStudies studies;

    @Inject
    public ImportedJourneys(Journeys journeys, Notes notes, RestoreStudies studies) {
        this.journeys = journeys;
        this.notes = notes;
        this.studies = studies;
    }

    /** Those of the file whose names the site does not have. */
    List<FileJourney> missing(List<FileJourney> all) {
        JourneyBook book = journeys.book();
        return all.stream()
                .filter(one -> book.journeys().stream()
                        .noneMatch(here ->
                                JourneyBook.isSame(here.name(), one.journey().name())))
                .toList();
    }

    /** Keeps what is missing. To be called within a transaction, after the studies are here. */
    void keep(Project project, List<FileJourney> all) {
        List<FileJourney> missing = missing(all);
        if (missing.isEmpty()) {
            return;
        }
        journeys.change(book -> added(book, project, missing), after -> {});
        journeys.change(book -> connected(book, missing), after -> missing.forEach(one -> write(one, after)));
    }

    private static JourneyBook added(JourneyBook book, Project project, List<FileJourney> missing) {
        JourneyBook more = book;
        for (FileJourney one : missing) {
            Journey journey = one.journey();
            more = JourneyEdit.add(
                    more,
                    Journey.named(project.getId(), journey.name(), journey.phases())
                            .withAnyOrder(journey.anyOrder())
                            .withRetired(journey.retired()));
        }
        return more;
    }

    /** Steps have ids by now, by which they follow each other and are found by old names. */
    private static JourneyBook connected(JourneyBook book, List<FileJourney> missing) {
        JourneyBook connected = book;
        List<OldName> names = new ArrayList<>();
        for (FileJourney one : missing) {
            for (var next : one.next().entrySet()) {
                List<Long> ids = next.getValue().stream()
                        .flatMap(label -> step(book, label).stream())
                        .map(place -> place.step().id())
                        .toList();
                long step = step(book, next.getKey())
                        .map(place -> place.step().id())
                        .orElse(Journey.NEW);
                connected = JourneyEdit.step(connected, step, kept -> kept.withNext(ids));
            }
            one.oldNames().forEach(old -> oldName(book, old).ifPresent(names::add));
        }
        return JourneyEdit.remember(connected, names);
    }

    private static Optional<Place> step(JourneyBook book, @Nullable String label) {
        return Optional.ofNullable(label).flatMap(JourneyPosition::parse).flatMap(book::at);
    }

    private static Optional<OldName> oldName(JourneyBook book, @Nullable OldNamePart part) {
        String name = part == null || part.name() == null ? "" : part.name();
        List<String> in = part == null ? List.of() : ReadExport.listed(part.in());
        List<String> of = part == null ? List.of() : ReadExport.listed(part.of());
        if (!JourneyPosition.isName(name) || in.size() > 2 || of.size() != in.size() + 1) {
            return Optional.empty();
        }
        return id(book, in)
                .flatMap(parent -> id(book, of).map(target -> new OldName(level(in.size()), parent, name, target)));
    }

    private static Level level(int depth) {
        return depth == 0 ? Level.JOURNEY : depth == 1 ? Level.PHASE : Level.STEP;
    }

    /** The id of what has these names now; 0 for no names at all. */
    private static Optional<Long> id(JourneyBook book, List<String> names) {
        return switch (names.size()) {
            case 0 -> Optional.of(Journey.NEW);
            case 1 ->
                book.journeys().stream()
                        .filter(journey -> journey.name().equals(names.get(0)))
                        .map(Journey::id)
                        .findFirst();
            case 2 ->
                book.journeys().stream()
                        .filter(journey -> journey.name().equals(names.get(0)))
                        .flatMap(journey -> journey.phases().stream())
                        .filter(phase -> phase.name().equals(names.get(1)))
                        .map(phase -> phase.id())
                        .findFirst();
            default ->
                step(book, String.join(JourneyPosition.SEPARATOR, names))
                        .map(place -> place.step().id());
        };
    }

    private void write(FileJourney one, JourneyBook book) {
        one.notes()
                .forEach((label, written) -> step(book, label)
                        .ifPresent(place ->
                                written.forEach(note -> notes.add(place.step().id(), linked(note)))));
    }

    private Note linked(FileNote file) {
        NavigableSet<Integer> ids = new TreeSet<>();
        file.studies().forEach(study -> studies.existing(study).ifPresent(here -> ids.add(here.id())));
        Note note = file.note();
        return new Note(note.said(), note.outcomeIds(), ids, note.authorKey(), note.at());
    }
}
