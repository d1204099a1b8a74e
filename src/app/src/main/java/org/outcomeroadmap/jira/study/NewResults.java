package org.outcomeroadmap.jira.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.evaluation.KeptTask;
import org.outcomeroadmap.jira.mapping.KeptMapping;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.study.StoredStudy.SourceFile;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.study.AskedOutcome;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.study.StudyResults;
import org.outcomeroadmap.study.StudySummary;
import org.outcomeroadmap.survey.RememberedMapping;
import org.outcomeroadmap.survey.Segment;

/**
 * Results that were read from a file and are not stored yet.
 *
 * @param importedBy key of the user who imports them
 * @param respondents how many the file holds
 * @param rows of the file that are not blank, below its header
 * @param found what else was found out about the file
 * @param remembered how to read the next wave
 * @param evaluated what it holds if it is no survey
 */
record NewResults(
        StudyIdentity identity,
        String name,
        LocalDate fieldDate,
        ScoringMethod method,
        String importedBy,
        SourceFile source,
        long respondents,
        long rows,
        FileFindings findings,
        FoundInFile found,
        Remembered remembered,
        List<AskedTotal> totals,
        Evaluated evaluated) {

    NewResults {
        totals = List.copyOf(totals);
    }

    /**
     * How to read the next wave of the survey.
     *
     * @param projectId the project of the file
     * @param format slug of the file's format
     * @param mapping with ids of issues in place of outcomes' keys
     */
    record Remembered(long projectId, String format, RememberedMapping mapping) {}

    /**
     * What a file holds that is no survey.
     *
     * @param tasks of a usability test, in the order of the file
     * @param concepts that the file has ratings of, in its order
     */
    record Evaluated(List<KeptTask> tasks, List<String> concepts) {

        Evaluated {
            tasks = List.copyOf(tasks);
            concepts = List.copyOf(concepts);
        }
    }

    /**
     * What a file says about one outcome.
     *
     * @param outcome as it is worded now
     * @param interval of the score of all respondents, absent without respondent data
     * @param notAsked respondents who were not asked for this outcome
     */
    record AskedTotal(
            Outcome outcome,
            OutcomeRatings ratings,
            Optional<Interval> interval,
            long notAsked,
            SortedMap<Segment, RatingTally> segments) {

        KeptTotal kept() {
            return new KeptTotal(
                    outcome.issueId(), outcome.statement(), ratings, interval, notAsked, new TreeMap<>(segments));
        }

        AskedOutcome asked() {
            return new AskedOutcome(outcome.issueId(), outcome.statement().version(), ratings, interval);
        }
    }

    /** The outcomes that the file rates, by the ids of their issues. */
    Set<Long> outcomeIds() {
        return totals.stream().map(total -> total.outcome().issueId()).collect(Collectors.toSet());
    }

    /** The outcomes that the file rates, and those that its tasks are about. */
    Set<Long> ratedOrTested() {
        Set<Long> all = new HashSet<>(outcomeIds());
        evaluated.tasks().forEach(task -> task.outcomeId().ifPresent(all::add));
        return all;
    }

    /** The project of the file. */
    long projectId() {
        return remembered.projectId();
    }

    /** What is to be kept of how the file was read. */
    KeptMapping remembered(Instant importedAt) {
        return new KeptMapping(identity.issueId(), remembered.format(), remembered.mapping(), importedBy, importedAt);
    }

    /** The results as they are kept, imported at this time. */
    KeptVersion kept(Instant importedAt) {
        return new KeptVersion(
                name,
                fieldDate,
                importedAt,
                importedBy,
                source,
                method,
                respondents,
                findings,
                totals.stream().map(AskedTotal::kept).toList(),
                evaluated.tasks());
    }

    /** The results as a score board takes them, under this number and time of import. */
    StudyResults asStudy(long id, Instant importedAt) {
        return new StudyResults(
                new StudySummary(id, identity, name, fieldDate, importedAt, method),
                totals.stream().map(AskedTotal::asked).toList());
    }
}
