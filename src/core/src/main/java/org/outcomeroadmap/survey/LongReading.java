package org.outcomeroadmap.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.outcomeroadmap.scoring.RespondentSample;
import org.outcomeroadmap.survey.quality.QualityFinding;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/**
 * One row per respondent and outcome. Respondents are kept as fingerprints to count them. Of somebody who rates an outcome
 * in several rows nobody knows which answer is meant, so none counts.
 */
final class LongReading implements LayoutReading {
    private final SurveySource source;
    private final Header header;
    private final ProblemList problems;
    private final KnownOutcomes known;
    private final RowRespondents respondents;
    private final RepeatedRatings repeated;
    private final LongQuality quality;
    private final int outcomeColumn;
    private final int importanceColumn;
    private final int satisfactionColumn;
    private final RatingPair pair;
    private final RowFrame frame;
    private final SegmentColumns segments;
    private final OutcomeTallies tallies;

    LongReading(
            SurveySource source,
            ColumnRoles roles,
            ProblemList problems,
            ReadingQuestion question,
            RepeatedRatings repeated,
            LongQuality quality) {
        this.source = source;
        this.header = roles.header();
        this.problems = problems;
        this.known = question.known();
        this.respondents = new RowRespondents(roles, problems);
        this.repeated = repeated;
        this.quality = quality;
        this.outcomeColumn = roles.first(ColumnRole.OUTCOME).orElseThrow();
        this.importanceColumn = roles.first(ColumnRole.IMPORTANCE).orElseThrow();
        this.satisfactionColumn = roles.first(ColumnRole.SATISFACTION).orElseThrow();
        this.pair = new RatingPair(roles, problems);
        this.frame = new RowFrame(roles, problems, source.decimalComma());
        this.segments = new SegmentColumns(source.file(), roles);
        this.tallies = new OutcomeTallies(source.file(), roles.scale(), segments, question.sampling());
    }

    @Override
    public void count(SheetRow row) {
        String outcome = OutcomeName.key(row.text(outcomeColumn));
        if (outcome.isEmpty()) {
            problems.ofRows().add(row.number(), header.name(outcomeColumn), "", "problem.noOutcome");
            return;
        }
        requireKnown(outcome, row);
        if (!quality.counts(row)) {
            return;
        }
        OptionalLong weight = frame.weight(row);
        if (weight.isEmpty() || !hasOneRespondent(row, outcome)) {
            return;
        }
        OutcomeTallies.Tallies ofOutcome = tallies.of(outcome);
        RatingPair.Question question =
                new RatingPair.Question(outcome, importanceColumn, satisfactionColumn, ofOutcome);
        tallies.respondent(respondents.number(row));
        pair.read(row, question);
        pair.count(row, question, weight.getAsLong(), segments.values(row));
    }

    @Override
    public long respondents() {
        return respondents.count();
    }

    @Override
    public List<QualityFinding> quality() {
        return quality.findings();
    }

    @Override
    public Optional<RespondentSample> sample() {
        return tallies.sample();
    }

    /** {@inheritDoc} Refuses a file without any row about an outcome. */
    @Override
    public SortedMap<String, SurveyedOutcome> outcomes() {
        SortedMap<String, SurveyedOutcome> outcomes = tallies.outcomes();
        if (outcomes.isEmpty()) {
            throw new UnusableFileException(
                    Messages.text("file.noOutcomeRow", source.file().name(), header.name(outcomeColumn)));
        }
        return outcomes;
    }

    private void requireKnown(String outcome, SheetRow row) {
        if (tallies.known(outcome).isEmpty()) {
            OutcomeKeys.requireInRow(source, row, outcomeColumn, outcome, known);
        }
    }

    private boolean hasOneRespondent(SheetRow row, String outcome) {
        if (!respondents.has(row)) {
            return false;
        }
        if (repeated.contains(row)) {
            problems.of(outcome)
                    .add(
                            row.number(),
                            header.name(outcomeColumn),
                            outcome,
                            "problem.ratedTwice",
                            CellText.shown(outcome));
            return false;
        }
        return true;
    }
}
