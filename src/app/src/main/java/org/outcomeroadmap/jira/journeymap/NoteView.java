package org.outcomeroadmap.jira.journeymap;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.journeymap.Note.Kept;
import org.outcomeroadmap.jira.journeymap.Note.Said;
import org.outcomeroadmap.jira.journeymap.NoteJson.OutcomeRef;
import org.outcomeroadmap.jira.journeymap.NoteJson.StudyRef;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Accounts;
import org.outcomeroadmap.jira.rest.PersonJson;
import org.outcomeroadmap.jira.study.StoredStudy;
import org.outcomeroadmap.jira.study.VisibleStudies;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.PainKind;
import org.outcomeroadmap.journey.Step;

/** Tells notes as one viewer may see them: links to what is out of sight are left out. */
@Named
public class NoteView {

    private final Notes notes;
    private final VisibleStudies studies;
    private final Accounts accounts;

    @Inject
    public NoteView(Notes notes, VisibleStudies studies, Accounts accounts) {
        this.notes = notes;
        this.studies = studies;
        this.accounts = accounts;
    }

    /** The notes of a journey, by the ids of its steps. */
    Map<Long, List<NoteJson>> of(Journey journey, VisibleIssues viewer) {
        return notes.on(journey.steps().map(Step::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        Kept::stepId, Collectors.mapping(note -> of(note, viewer), Collectors.toList())));
    }

    /** A note. */
    NoteJson of(Kept kept, VisibleIssues viewer) {
        Note note = kept.note();
        Said said = note.said();
        return new NoteJson(
                kept.id(),
                said.kind().slug(),
                said.pain().map(PainKind::slug).orElse(null),
                said.theme(),
                said.text(),
                said.heard(),
                said.asked(),
                note.outcomeIds().stream()
                        .flatMap(id -> viewer.find(id).stream())
                        .map(NoteView::outcome)
                        .toList(),
                note.studyIds().stream()
                        .flatMap(id -> studies.find(id, viewer).stream())
                        .map(NoteView::study)
                        .toList(),
                accounts.byKey(note.authorKey()).map(PersonJson::of).orElseGet(() -> PersonJson.gone(note.authorKey())),
                note.at().toString());
    }

    private static OutcomeRef outcome(Issue issue) {
        return new OutcomeRef(issue.getKey(), issue.getSummary());
    }

    private static StudyRef study(StoredStudy study) {
        return new StudyRef(
                Integer.toString(study.id()),
                study.summary().name(),
                study.summary().wave());
    }
}
