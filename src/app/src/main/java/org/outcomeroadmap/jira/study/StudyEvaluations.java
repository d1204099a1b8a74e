package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outcomeroadmap.jira.evaluation.EvaluationJson;
import org.outcomeroadmap.jira.evaluation.EvaluationView;
import org.outcomeroadmap.jira.evaluation.KeptTask;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.study.StudyIdentity;

/** What studies that are no surveys hold, for a viewer who may see the issue that holds the study's file. */
@Named
public class StudyEvaluations {

    private final ResultStore results;
    private final RuleBook rules;

    @Inject
    public StudyEvaluations(ResultStore results, RuleBook rules) {
        this.results = results;
        this.rules = rules;
    }

    /** What a stored study holds. */
    EvaluationJson of(StoredStudy study, VisibleIssues viewer, Precision precision) {
        StudyIdentity identity = study.summary().identity();
        Map<Long, OutcomeRatings> ratings = new TreeMap<>();
        if (identity.concept().isPresent()) {
            results.ofVersion(study.versionId()).forEach((outcome, asked) -> ratings.put(outcome, asked.total()));
        }
        return told(identity, results.tasks(study.versionId()), ratings, viewer, precision);
    }

    /** What results hold, stored or not. */
    EvaluationJson of(NewResults read, VisibleIssues viewer, Precision precision) {
        Map<Long, OutcomeRatings> ratings = new TreeMap<>();
        if (read.identity().concept().isPresent()) {
            read.totals().forEach(total -> ratings.put(total.outcome().issueId(), total.ratings()));
        }
        return told(read.identity(), read.evaluated().tasks(), ratings, viewer, precision);
    }

    private EvaluationJson told(
            StudyIdentity identity,
            List<KeptTask> tasks,
            Map<Long, OutcomeRatings> ratings,
            VisibleIssues viewer,
            Precision precision) {
        EvaluationView view = new EvaluationView(viewer, precision);
        int minimum = viewer.find(identity.issueId())
                .map(Issue::getProjectId)
                .map(this::minimum)
                .orElseThrow();
        return new EvaluationJson(
                view.tasks(tasks, minimum), view.ratings(identity.concept().orElse(""), ratings, this::minimum));
    }

    private int minimum(long projectId) {
        return rules.of(projectId).scoring().minimumGroup();
    }
}
