package org.outcomeroadmap.jira.journeymap;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.outcomeroadmap.jira.journeymap.Note.Kept;
import org.outcomeroadmap.jira.journeymap.Note.Said;
import org.outcomeroadmap.jira.platform.ManyRows;
import org.outcomeroadmap.journey.NoteKind;
import org.outcomeroadmap.journey.PainKind;

/** Keeps the notes on journey steps. To be changed within a transaction. */
@Named
public class Notes {

    private final ActiveObjects tables;

    @Inject
    public Notes(ActiveObjects tables) {
        this.tables = tables;
    }

    /** The notes on these steps, the oldest first. */
    public List<Kept> on(Collection<Long> stepIds) {
        List<NoteRow> rows = rows(NoteRow.class, "STEP_ID", stepIds).stream()
                .sorted(Comparator.comparing(Entity::getID))
                .toList();
        Map<Long, List<NoteLinkRow>> links =
                rows(
                                NoteLinkRow.class,
                                "NOTE_ID",
                                rows.stream().map(row -> (long) row.getID()).toList())
                        .stream()
                        .collect(Collectors.groupingBy(NoteLinkRow::getNoteId));
        return rows.stream()
                .map(row -> kept(row, links.getOrDefault((long) row.getID(), List.of())))
                .toList();
    }

    /** The note of this number. */
    Optional<Kept> find(int id) {
        List<NoteLinkRow> links = rows(NoteLinkRow.class, "NOTE_ID", List.of((long) id));
        return Stream.of(tables.find(NoteRow.class, "ID = ?", id)).findFirst().map(row -> kept(row, links));
    }

    /** Keeps a new note and answers its number. */
    public int add(long stepId, Note note) {
        NoteRow row = tables.create(
                NoteRow.class,
                new DBParam("STEP_ID", stepId),
                new DBParam("KIND", note.said().kind().slug()),
                new DBParam("WORDS", note.said().text()),
                new DBParam("WRITTEN_BY", note.authorKey()),
                new DBParam("WRITTEN_AT", Date.from(note.at())));
        fill(row, stepId, note);
        return row.getID();
    }

    /** Keeps a note in place of the one of this number, on this step or another. */
    void put(int id, long stepId, Note note) {
        fill(tables.get(NoteRow.class, id), stepId, note);
    }

    /** Removes a note. */
    void remove(int id) {
        tables.deleteWithSQL(NoteLinkRow.class, "NOTE_ID = ?", (long) id);
        tables.deleteWithSQL(NoteRow.class, "ID = ?", id);
    }

    /** Lets the notes of one step stand on another. */
    void move(long fromStep, long intoStep) {
        for (NoteRow row : tables.find(NoteRow.class, "STEP_ID = ?", fromStep)) {
            row.setStepId(intoStep);
            row.save();
        }
    }

    /** Removes the notes of steps that are no more. */
    void forget(Collection<Long> stepIds) {
        rows(NoteRow.class, "STEP_ID", stepIds).forEach(row -> remove(row.getID()));
    }

    /** Takes the links to an outcome away, which is being deleted. */
    void unlink(long outcomeId) {
        tables.deleteWithSQL(NoteLinkRow.class, "OUTCOME_ID = ?", outcomeId);
    }

    private void fill(NoteRow row, long stepId, Note note) {
        Said said = note.said();
        row.setStepId(stepId);
        row.setKind(said.kind().slug());
        row.setPainKind(said.pain().map(PainKind::slug).orElse(null));
        row.setTheme(said.theme());
        row.setWords(said.text());
        row.setHeard(said.heard());
        row.setAsked(said.asked());
        row.setWrittenBy(note.authorKey());
        row.setWrittenAt(Date.from(note.at()));
        row.save();
        tables.deleteWithSQL(NoteLinkRow.class, "NOTE_ID = ?", (long) row.getID());
        note.outcomeIds().forEach(outcome -> link(row.getID(), outcome, 0));
        note.studyIds().forEach(study -> link(row.getID(), 0, study));
    }

    private void link(long noteId, long outcomeId, int studyId) {
        tables.create(
                NoteLinkRow.class,
                new DBParam("NOTE_ID", noteId),
                new DBParam("OUTCOME_ID", outcomeId),
                new DBParam("STUDY_ID", studyId));
    }

    private static Kept kept(NoteRow row, List<NoteLinkRow> links) {
        NavigableSet<Long> outcomes = new TreeSet<>();
        NavigableSet<Integer> studies = new TreeSet<>();
        for (NoteLinkRow link : links) {
            if (link.getOutcomeId() == 0) {
                studies.add(link.getStudyId());
            } else {
                outcomes.add(link.getOutcomeId());
            }
        }
        Said said = new Said(
                NoteKind.ofSlug(row.getKind()).orElse(NoteKind.ACTION),
                Optional.ofNullable(row.getPainKind()).flatMap(PainKind::ofSlug),
                row.getTheme(),
                row.getWords(),
                row.getHeard(),
                row.getAsked());
        return new Kept(
                row.getID(),
                row.getStepId(),
                new Note(
                        said,
                        outcomes,
                        studies,
                        row.getWrittenBy(),
                        row.getWrittenAt().toInstant()));
    }

    private <T extends RawEntity<Integer>> List<T> rows(Class<T> type, String column, Collection<Long> values) {
        return ManyRows.find(tables, type, Query::select, column, values);
    }
}
