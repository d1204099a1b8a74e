package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.study.StoredStudy;
import org.outcomeroadmap.jira.study.StudyArchive;
import org.outcomeroadmap.jira.study.VisibleStudies;

/** Writes all of the app's data of a project, as far as the caller may see it, one study at a time. */
@Named
public class ProjectExport {

    private final ExportHead head;
    private final VisibleStudies studies;
    private final StudyArchive archive;
    private final ExportedStudies.Parts parts;

    @Inject
    public ProjectExport(ExportHead head, VisibleStudies studies, StudyArchive archive, ExportedStudies.Parts parts) {
        this.head = head;
        this.studies = studies;
        this.archive = archive;
        this.parts = parts;
    }

    /** Writes the file. If anything fails on the way what was written is no JSON, and nobody takes it for whole. */
    void write(Project project, VisibleIssues caller, Writer out) throws IOException {
        List<StoredStudy> stored = studies.ofProject(project.getId(), caller).stream()
                .sorted(Comparator.comparingInt(StoredStudy::id))
                .toList();
        String opening = Json.text(head.of(project, caller));
        out.write(opening, 0, opening.length() - 1);
        out.write(",\"studies\":[");
        ExportedStudies writing = new ExportedStudies(parts, caller);
        for (Iterator<StoredStudy> rest = stored.iterator(); rest.hasNext(); ) {
            writeStudy(rest.next(), writing, out);
            out.write(rest.hasNext() ? "," : "");
        }
        out.write("]}");
        out.flush();
    }

    private void writeStudy(StoredStudy study, ExportedStudies writing, Writer out) throws IOException {
        out.write(Json.text(writing.of(archive.of(study))));
    }
}
