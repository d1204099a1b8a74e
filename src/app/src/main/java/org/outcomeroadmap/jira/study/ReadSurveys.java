package org.outcomeroadmap.jira.study;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.evaluation.KeptTask;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.study.FileFindings.ProblemJson;
import org.outcomeroadmap.jira.study.NewResults.AskedTotal;
import org.outcomeroadmap.jira.study.NewResults.Evaluated;
import org.outcomeroadmap.jira.study.NewResults.Remembered;
import org.outcomeroadmap.jira.study.StoredStudy.SourceFile;
import org.outcomeroadmap.jira.survey.SpooledFile;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.TypeCuts;
import org.outcomeroadmap.survey.ColumnMapping;
import org.outcomeroadmap.survey.KnownOutcomes;
import org.outcomeroadmap.survey.MappingJson;
import org.outcomeroadmap.survey.RememberedMapping;
import org.outcomeroadmap.survey.SurveyInspection;
import org.outcomeroadmap.survey.SurveyListener;
import org.outcomeroadmap.survey.SurveyReader;
import org.outcomeroadmap.survey.SurveyReading;
import org.outcomeroadmap.survey.SurveyedConcept;
import org.outcomeroadmap.survey.SurveyedOutcome;
import org.outcomeroadmap.survey.UnusableMappingException;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/** Reads survey files into results that can be stored. */
@Named
public class ReadSurveys {

    private final RuleBook rules;

    @Inject
    public ReadSurveys(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Reads a file.
     *
     * @throws Refusal INVALID if the file or its mapping can't be used
     */
    NewResults read(
            SpooledFile copy, AttachedFile file, ImportOrder order, Importer importer, SurveyListener listener) {
        SurveyReading reading = reading(copy, order.asked(), importer.outcomes(), listener);
        ScoringMethod method = reading.mapping().layout() == Layout.AGGREGATED
                ? ScoringMethod.TOP_TWO_BOX_AGGREGATED
                : rules.of(importer.outcomes().home()).scoring().method();
        return new NewResults(
                order.identity().apply(file.issueId()),
                order.name(),
                order.fieldDate(),
                method,
                importer.userKey(),
                new SourceFile(file.id(), file.filename(), copy.hash()),
                reading.respondents(),
                reading.rows(),
                findings(reading),
                FoundInFile.of(reading.findings(), reading.quality()),
                remembered(reading, importer.outcomes()),
                totals(reading, method, importer.outcomes()),
                evaluated(reading, importer.outcomes()));
    }

    /**
     * How a file is to be read.
     *
     * @param mapping found out from the file if empty
     * @param concept the one that is wanted of a file with ratings of several
     */
    record Asked(Optional<ColumnMapping> mapping, Optional<String> concept) {}

    /**
     * Reads a file.
     *
     * @throws Refusal INVALID if the file or its mapping can't be used
     */
    SurveyReading reading(SpooledFile copy, Asked asked, KnownOutcomes known, SurveyListener listener) {
        return refusing(
                copy,
                () -> new SurveyReader(rules.of(RuleBook.SITE).limits())
                        .read(copy, asked.mapping(), known, listener, asked.concept()));
    }

    /**
     * Looks at a file without scoring it, also if no outcome is found in it.
     *
     * @throws Refusal INVALID if it is no file of rows, or the mapping does not fit it
     */
    SurveyInspection inspect(SpooledFile copy, Asked asked, KnownOutcomes known) {
        return refusing(
                copy, () -> new SurveyReader(rules.of(RuleBook.SITE).limits()).inspect(copy, asked.mapping(), known));
    }

    /** Something that reads a file. */
    private interface FileReading<T> {

        T read() throws IOException;
    }

    private static <T> T refusing(SpooledFile copy, FileReading<T> reading) {
        try {
            return reading.read();
        } catch (UnusableFileException unusable) {
            throw Refusal.invalid(Words.ready(String.valueOf(unusable.getMessage())));
        } catch (UnusableMappingException unusable) {
            throw Refusal.invalidField(
                    ImportRequest.place(unusable), Words.ready(String.valueOf(unusable.getMessage())));
        } catch (IOException unreadable) {
            throw Refusal.invalid(Words.of("outcomes.error.file-unreadable", copy.name()));
        }
    }

    private static Remembered remembered(SurveyReading reading, CallerOutcomes outcomes) {
        RememberedMapping mapping = RememberedMapping.of(reading)
                .withOutcomes(key -> Optional.of(Long.toString(outcomes.get(key).issueId())));
        return new Remembered(
                outcomes.home(), reading.findings().format().format().slug(), mapping);
    }

    private static FileFindings findings(SurveyReading reading) {
        List<ProblemJson> problems = reading.problems().stream()
                .map(problem -> new ProblemJson(
                        problem.row(),
                        problem.column(),
                        problem.value(),
                        problem.message(),
                        problem.outcome().orElse(null)))
                .toList();
        return new FileFindings(
                MappingJson.write(reading.mapping()), problems, reading.problemCount(), reading.dropped());
    }

    private static List<AskedTotal> totals(SurveyReading reading, ScoringMethod method, CallerOutcomes outcomes) {
        Map<Long, String> keys = new HashMap<>();
        List<AskedTotal> totals = new ArrayList<>();
        reading.outcomes().forEach((key, surveyed) -> {
            Outcome outcome = outcomes.get(key);
            @Nullable String other = keys.put(outcome.issueId(), key);
            if (other != null) {
                // Possible after a move, when a file names the old key and the new one.
                throw Refusal.invalid(Words.of("outcomes.error.same-outcome-twice", other, key));
            }
            totals.add(total(outcome, surveyed, method));
        });
        return totals;
    }

    private static Evaluated evaluated(SurveyReading reading, CallerOutcomes outcomes) {
        List<KeptTask> tasks = reading.tasks().stream()
                .map(task -> new KeptTask(
                        task.task(),
                        task.text(),
                        task.outcome().map(key -> outcomes.get(key).issueId()),
                        Optional.of(task.results())))
                .toList();
        return new Evaluated(
                tasks, reading.concepts().stream().map(SurveyedConcept::name).toList());
    }

    private static AskedTotal total(Outcome outcome, SurveyedOutcome surveyed, ScoringMethod method) {
        return new AskedTotal(
                outcome,
                surveyed.total(),
                interval(surveyed.total(), method),
                surveyed.notAsked(),
                surveyed.segments());
    }

    private static Optional<Interval> interval(OutcomeRatings ratings, ScoringMethod method) {
        return ratings instanceof RatingTally tally
                ? new Scoring(method, TypeCuts.DEFAULT, Scoring.NO_MINIMUM).interval(tally)
                : Optional.empty();
    }
}
