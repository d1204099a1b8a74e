package org.outcomeroadmap.jira.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.journeymap.Note;
import org.outcomeroadmap.jira.journeymap.Note.Said;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.transfer.ExportJson.JourneyPart;
import org.outcomeroadmap.jira.transfer.ExportJson.NotePart;
import org.outcomeroadmap.jira.transfer.ExportJson.OldNamePart;
import org.outcomeroadmap.jira.transfer.ExportJson.PhasePart;
import org.outcomeroadmap.jira.transfer.ExportJson.StepPart;
import org.outcomeroadmap.jira.transfer.ExportJson.StudyRef;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyPosition;
import org.outcomeroadmap.journey.NoteKind;
import org.outcomeroadmap.journey.PainKind;
import org.outcomeroadmap.journey.Phase;
import org.outcomeroadmap.journey.RefusedEdit;
import org.outcomeroadmap.journey.Step;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.study.StudyKind;
import org.outcomeroadmap.study.StudyTarget;

/** Reads journeys and their notes as they were elsewhere. */
final class ReadJourneys {

    private static final int MOST_PARTS = 1_000;
    private static final int MOST_PEOPLE = 1_000_000;

    private final Faults faults;
    private final KeyMatching matching;
    private final UserNames users;

    ReadJourneys(Faults faults, KeyMatching matching, UserNames users) {
        this.faults = faults;
        this.matching = matching;
        this.users = users;
    }

    /**
     * A journey of a file.
     *
     * @param journey without what follows what
     * @param next labels of the steps that may follow a step, by its own label
     * @param notes by the labels of the steps on which they stand
     */
    record FileJourney(
            Journey journey,
            Map<String, List<String>> next,
            Map<String, List<FileNote>> notes,
            List<OldNamePart> oldNames) {}

    /** A note of a file, with the studies that it is linked to. */
    record FileNote(Note note, List<StudyIdentity> studies) {}

    /** The journeys of the file, for a project. */
    List<FileJourney> of(List<@Nullable JourneyPart> parts, String path) {
        List<FileJourney> journeys = new ArrayList<>();
        Set<String> names = new HashSet<>();
        faults.count(path, parts.size(), 0, MOST_PARTS);
        for (int i = 0; i < parts.size() && !faults.any(); i++) {
            String at = path + "[" + i + "]";
            JourneyPart part = parts.get(i);
            if (part == null) {
                faults.add(at, Words.of("outcomes.error.required"));
                continue;
            }
            String name = faults.line(at + ".name", part.name());
            if (!names.add(name.toLowerCase(java.util.Locale.ROOT))) {
                faults.add(at + ".name", Words.of("outcomes.transfer.twice", name));
            }
            journeys.add(journey(part, name, at));
        }
        return journeys;
    }

    private FileJourney journey(JourneyPart part, String name, String at) {
        FileJourney read = new FileJourney(
                Journey.named(Journey.NEW, name, List.of()),
                new HashMap<>(),
                new HashMap<>(),
                ReadExport.listed(part.oldNames()));
        List<Phase> phases = new ArrayList<>();
        for (PhasePart phase : ReadExport.listed(part.phases())) {
            String path = at + ".phases[" + phases.size() + "]";
            phases.add(phase(phase, read, path));
        }
        Journey journey = Journey.named(Journey.NEW, name, phases)
                .withAnyOrder(Boolean.TRUE.equals(part.anyOrder()))
                .withRetired(Boolean.TRUE.equals(part.retired()));
        refuseWrong(journey, at);
        return new FileJourney(journey, read.next(), read.notes(), read.oldNames());
    }

    private void refuseWrong(Journey journey, String at) {
        if (faults.any()) {
            return;
        }
        try {
            JourneyBook unused = new JourneyBook(List.of(journey), List.of());
            faults.count(at + ".phases", unused.places().count(), 0, MOST_PARTS);
        } catch (RefusedEdit refused) {
            faults.add(
                    at,
                    Words.of(
                            "outcomes.journey.refused." + refused.why().slug(),
                            refused.subject(),
                            JourneyBook.LONGEST_LABEL));
        }
    }

    private Phase phase(@Nullable PhasePart part, FileJourney read, String at) {
        String name = faults.line(at + ".name", part == null ? null : part.name());
        List<Step> steps = new ArrayList<>();
        if (part == null) {
            return Phase.named(name, steps);
        }
        for (StepPart step : ReadExport.listed(part.steps())) {
            String path = at + ".steps[" + steps.size() + "]";
            String own = faults.line(path + ".name", step == null ? null : step.name());
            steps.add(Step.named(own).withRetired(step != null && Boolean.TRUE.equals(step.retired())));
            String label = String.join(JourneyPosition.SEPARATOR, read.journey().name(), name, own);
            if (step != null) {
                read.next().put(label, ReadExport.listed(step.next()));
                read.notes().put(label, notes(ReadExport.listed(step.notes()), path + ".notes"));
            }
        }
        return Phase.named(name, steps)
                .withAnyOrder(Boolean.TRUE.equals(part.anyOrder()))
                .withRetired(Boolean.TRUE.equals(part.retired()));
    }

    private List<FileNote> notes(List<@Nullable NotePart> parts, String path) {
        List<FileNote> notes = new ArrayList<>();
        for (int i = 0; i < parts.size() && !faults.any(); i++) {
            String at = path + "[" + i + "]";
            NotePart part = parts.get(i);
            if (part == null) {
                faults.add(at, Words.of("outcomes.error.required"));
                continue;
            }
            NavigableSet<Long> outcomes = new TreeSet<>();
            ReadExport.<String>listed(part.outcomes())
                    .forEach(key -> matching.outcome(faults.line(at + ".outcomes", key), at + ".outcomes")
                            .ifPresent(outcome -> outcomes.add(outcome.issueId())));
            Note note = new Note(
                    said(part, at),
                    outcomes,
                    new TreeSet<>(),
                    users.key(faults.line(at + ".by", part.by())),
                    faults.instant(at + ".at", part.at()));
            notes.add(new FileNote(note, studies(ReadExport.listed(part.studies()), at + ".studies")));
        }
        return notes;
    }

    private Said said(NotePart part, String at) {
        Optional<NoteKind> kind = faults.choice(at + ".kind", part.kind(), NoteKind::ofSlug);
        Optional<PainKind> pain = part.painKind() == null
                ? Optional.empty()
                : faults.choice(at + ".painKind", part.painKind(), PainKind::ofSlug);
        String text = part.text() == null ? "" : part.text();
        faults.count(at + ".text", text.strip().length(), 1, Note.LONGEST_TEXT);
        if (part.heard() != null) {
            faults.count(at + ".heard", part.heard(), 0, MOST_PEOPLE);
        }
        if (part.asked() != null) {
            faults.count(at + ".asked", part.asked(), part.heard() == null ? 1 : part.heard(), MOST_PEOPLE);
        }
        return new Said(
                kind.orElse(NoteKind.ACTION),
                pain.filter(one -> kind.filter(NoteKind.PAIN::equals).isPresent()),
                faults.lineOrNull(at + ".theme", part.theme()),
                text.replace("\0", ""),
                part.heard(),
                part.asked());
    }

    private List<StudyIdentity> studies(List<@Nullable StudyRef> parts, String at) {
        List<StudyIdentity> studies = new ArrayList<>();
        for (StudyRef part : parts) {
            if (part == null) {
                faults.add(at, Words.of("outcomes.error.required"));
                continue;
            }
            Optional<StudyKind> kind = faults.choice(at + ".kind", part.kind(), StudyKind::ofSlug);
            Optional<StudyTarget> target = faults.choice(at + ".target", part.target(), StudyTarget::ofSlug);
            String wave = faults.line(at + ".wave", part.wave());
            Optional<String> concept = Optional.ofNullable(faults.lineOrNull(at + ".concept", part.concept()));
            matching.ofProject(faults.line(at + ".issue", part.issue()), at + ".issue")
                    .ifPresent(issue -> kind.ifPresent(known -> target.ifPresent(
                            aim -> studies.add(new StudyIdentity(issue.getId(), known, aim, concept, wave)))));
        }
        return studies;
    }
}
