package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.outcomeroadmap.jira.permission.ImportPermission;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.study.StoredStudy;
import org.outcomeroadmap.jira.study.StudyArchive;
import org.outcomeroadmap.jira.study.VisibleStudies;
import org.outcomeroadmap.scoring.Scoring;

/** Writes all of the app's data of a project, as far as the caller may see it, one study at a time. */
@Named
public class ProjectExport {

    private final ExportedOutcomes outcomes;
    private final VisibleStudies studies;
    private final StudyArchive archive;
    private final Issues issues;
    private final ImportPermission permission;
    private final UserNames users;
    private final Clock clock;

    @Inject
    public ProjectExport(
            ExportedOutcomes outcomes,
            VisibleStudies studies,
            StudyArchive archive,
            Issues issues,
            ImportPermission permission,
            UserNames users,
            Clock clock) {
        this.outcomes = outcomes;
        this.studies = studies;
        this.archive = archive;
        this.issues = issues;
        this.permission = permission;
        this.users = users;
        this.clock = clock;
    }

    /** Writes the file. If anything fails on the way what was written is no JSON, and nobody takes it for whole. */
    void write(Project project, VisibleIssues caller, Writer out) throws IOException {
        Map<Long, Issue> rated = new TreeMap<>();
        outcomes.of(project, caller).forEach(issue -> rated.put(issue.getId(), issue));
        List<StoredStudy> stored = studies.ofProject(project.getId(), caller).stream()
                .sorted(Comparator.comparingInt(StoredStudy::id))
                .toList();
        ExportJson head = new ExportJson(
                ExportJson.FORMAT,
                ExportJson.VERSION,
                clock.instant().toString(),
                outcomes.project(project),
                outcomes.parts(List.copyOf(rated.values()), caller),
                null);
        String opening = Json.text(head);
        out.write(opening, 0, opening.length() - 1);
        out.write(",\"studies\":[");
        ExportedStudies writing = writing(caller);
        for (Iterator<StoredStudy> rest = stored.iterator(); rest.hasNext(); ) {
            writeStudy(rest.next(), writing, caller, out);
            out.write(rest.hasNext() ? "," : "");
        }
        out.write("]}");
        out.flush();
    }

    private void writeStudy(StoredStudy study, ExportedStudies writing, VisibleIssues caller, Writer out)
            throws IOException {
        Issue holder = caller.find(study.issueId()).orElseThrow();
        boolean mayImport = permission.has(caller, holder);
        out.write(Json.text(writing.of(archive.of(study), holder.getKey(), mayImport)));
    }

    private ExportedStudies writing(VisibleIssues caller) {
        Map<Long, Optional<String>> keys = new HashMap<>();
        return new ExportedStudies(
                id -> keys.computeIfAbsent(id, asked -> caller.find(asked).map(Issue::getKey)),
                id -> issues.byId(id).map(Issue::getKey).orElse("\0"),
                users,
                Scoring.DEFAULT_MINIMUM);
    }
}
