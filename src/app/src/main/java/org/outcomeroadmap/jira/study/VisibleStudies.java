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
        return studies.find(id).filter(study -> viewer.find(study.issueId()).isPresent());
    }

    /**
     * The issue of a study, which need not have results yet.
     *
     * @throws Refusal NOT_FOUND if the study is missing or may not be seen
     */
    Issue holder(int id, VisibleIssues viewer) {
        return studies.row(id).flatMap(row -> viewer.find(row.getIssueId())).orElseThrow(Refusal::notFound);
    }

    /**
     * The studies of a project, newest field date first. Asked by where their issues are now, since issues move; there
     * are few studies in a site.
     */
    public List<StoredStudy> ofProject(long projectId, VisibleIssues viewer) {
        return studies.all().stream()
                .filter(study -> viewer.find(study.issueId())
                        .filter(issue -> issue.getProjectId() == projectId)
                        .isPresent())
                .sorted((a, b) -> StudySummary.OLDEST_FIRST.compare(b.summary(), a.summary()))
                .toList();
    }
}
