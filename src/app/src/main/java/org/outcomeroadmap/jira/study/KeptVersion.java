package org.outcomeroadmap.jira.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.outcomeroadmap.jira.evaluation.KeptTask;
import org.outcomeroadmap.jira.study.StoredStudy.SourceFile;
import org.outcomeroadmap.scoring.ScoringMethod;

/**
 * One import of a study as it is kept.
 *
 * @param importedBy key of a user
 * @param respondents how many the file held
 * @param totals empty where only who and when are of interest
 * @param tasks of a usability test; empty where only who and when are of interest
 */
public record KeptVersion(
        String name,
        LocalDate fieldDate,
        Instant importedAt,
        String importedBy,
        SourceFile source,
        ScoringMethod method,
        long respondents,
        FileFindings findings,
        List<KeptTotal> totals,
        List<KeptTask> tasks) {

    public KeptVersion {
        tasks = List.copyOf(tasks);
        totals = List.copyOf(totals);
    }
}
