package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.study.StudySummary;

/** Studies as a viewer may see them: as the issues that hold their files. */
@Named
public class VisibleStudies {

    private static final long NO_ISSUE = 0;

    private final StudyStore studies;

    @Inject
    public VisibleStudies(StudyStore studies) {
        this.studies = studies;
    }

    /**
     * The study of this number.
     *
     * @throws Refusal NOT_FOUND if it is missing or may not be seen
     */
    StoredStudy get(int id, VisibleIssues viewer) {
        return find(id, viewer).orElseThrow(Refusal::notFound);
    }

    /** The study of this number, if it is there and may be seen. */
    public Optional<StoredStudy> find(int id, VisibleIssues viewer) {
        Optional<StudyRow> row = studies.row(id);
        return holder(row, viewer).flatMap(seen -> row).flatMap(studies::stored);
    }

    /**
     * The issue of a study, which need not have results yet.
     *
     * @throws Refusal NOT_FOUND if the study is missing or may not be seen
     */
    Issue holder(int id, VisibleIssues viewer) {
        return holder(studies.row(id), viewer).orElseThrow(Refusal::notFound);
    }

    /** Looks for an issue even if there is no study: one out of sight must not take longer than a missing one. */
    private static Optional<Issue> holder(Optional<StudyRow> study, VisibleIssues viewer) {
        return viewer.find(study.map(StudyRow::getIssueId).orElse(NO_ISSUE));
    }

    /**
     * The studies of a project, newest field date first. Asked by where their issues are now, since issues move; there
     * are few studies in a site.
     */
    public List<StoredStudy> ofProject(long projectId, VisibleIssues viewer) {
        List<StudyRow> seen = studies.rows().stream()
                .filter(study -> viewer.find(study.getIssueId())
                        .filter(issue -> issue.getProjectId() == projectId)
                        .isPresent())
                .toList();
        return studies.stored(seen).stream()
                .sorted((a, b) -> StudySummary.OLDEST_FIRST.compare(b.summary(), a.summary()))
                .toList();
    }
}
