package org.outcomeroadmap.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RespondentSample;
import org.outcomeroadmap.survey.ReadingQuestion.Sampling;
import org.outcomeroadmap.survey.quality.RespondentQuality;
import org.outcomeroadmap.survey.quality.RespondentRows;
import org.outcomeroadmap.survey.quality.StraightLine;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/** Counts rows of a wide file: one per respondent, two columns per outcome. */
final class WideReading {
    private final Plan plan;
    private final RowFrame quietFrame;
    private final SegmentColumns segments;
    private final OutcomeTallies tallies;
    private final List<RatingPair.Question> questions;
    private final StraightLine line = new StraightLine();
    private RowFrame frame;
    private RatingPair pair;
    private RespondentRows respondentRows;
    private long rowsBefore;
    private long respondents;
    private boolean misled;

    /**
     * How the rows are counted.
     *
     * @param quality who counts
     * @param members the groups that are counted
     * @param tentative whether the roles may turn out wrong, so that a segment with too many values is no reason to
     *     refuse the file
     * @param sampling if answers are to be kept together by respondent
     */
    record Plan(
            SurveySource source,
            ColumnRoles roles,
            WideQuestions questions,
            RespondentColumns columns,
            RespondentQuality quality,
            GroupMembers members,
            boolean tentative,
            Optional<Sampling> sampling) {}

    WideReading(Plan plan, ProblemList problems) {
        this.plan = plan;
        ColumnRoles roles = plan.roles();
        this.quietFrame = new RowFrame(roles, new ProblemList(), plan.source().decimalComma());
        this.segments = new SegmentColumns(plan.source().file(), roles);
        this.tallies = new OutcomeTallies(plan.source().file(), roles.scale(), segments, plan.sampling());
        this.questions = plan.questions().pairs().stream()
                .map(asked -> new RatingPair.Question(
                        asked.outcome(),
                        asked.importanceColumn(),
                        asked.satisfactionColumn(),
                        tallies.of(asked.outcome())))
                .toList();
        this.frame = new RowFrame(roles, problems, plan.source().decimalComma());
        this.pair = new RatingPair(roles, problems);
        this.respondentRows = plan.quality();
    }

    /**
     * Goes on with other rows.
     *
     * @param problems takes the problems of these rows
     * @param rows hears of these rows
     * @param numbersBefore what must be added to the numbers of these rows
     */
    void goOn(ProblemList problems, RespondentRows rows, long numbersBefore) {
        frame = new RowFrame(plan.roles(), problems, plan.source().decimalComma());
        pair = new RatingPair(plan.roles(), problems);
        respondentRows = rows;
        rowsBefore = numbersBefore;
    }

    /** Counts a row, or reports why it can't be counted. */
    void count(SheetRow row) {
        boolean isMember = plan.members().contain(row);
        OptionalLong weight = (isMember ? frame : quietFrame).weight(row);
        if (weight.isEmpty()) {
            return;
        }
        int signs = plan.columns().quality().signs(row) | readRatings(row);
        long id = plan.columns().id(row);
        int duration = plan.columns().quality().duration(row);
        if (isMember && !misled && plan.quality().counts(rowsBefore + row.number(), id, duration, signs)) {
            count(row, weight.getAsLong());
        }
        respondentRows.add(row.number(), id, duration, signs);
    }

    /**
     * Adds what was counted in other rows by the same plan.
     *
     * @throws UnusableFileException if both together have more groups than one file may have
     */
    void addAll(WideReading others) {
        misled |= others.misled;
        respondents += others.respondents;
        try {
            tallies.addAll(others.tallies);
        } catch (UnusableFileException e) {
            if (!plan.tentative()) {
                throw e;
            }
            misled = true;
        }
    }

    /** Whether a column that was taken for a segment is none, so that nothing that was counted is of use. */
    boolean isMisled() {
        return misled;
    }

    long respondents() {
        return respondents;
    }

    SortedMap<String, SurveyedOutcome> outcomes() {
        return tallies.outcomes();
    }

    Optional<RespondentSample> sample() {
        return tallies.sample();
    }

    /** Reads the row's ratings, and gives the signs that they bear. */
    private int readRatings(SheetRow row) {
        RatingScale scale = plan.roles().scale();
        boolean anyRating = false;
        line.begin();
        for (RatingPair.Question question : questions) {
            pair.read(row, question);
            boolean hasImportance = scale.contains(question.importance());
            boolean hasSatisfaction = scale.contains(question.satisfaction());
            anyRating |= hasImportance || hasSatisfaction;
            if (hasImportance && hasSatisfaction) {
                line.add(question.importance(), question.satisfaction());
            }
        }
        return (anyRating ? 0 : RespondentRows.NOTHING_RATED) | (line.isStraight() ? RespondentRows.STRAIGHT_LINE : 0);
    }

    private void count(SheetRow row, long weight) {
        try {
            int[] groups = segments.values(row);
            tallies.respondent(rowsBefore + row.number());
            for (RatingPair.Question question : questions) {
                pair.count(row, question, weight, groups);
            }
            respondents++;
        } catch (UnusableFileException e) {
            if (!plan.tentative()) {
                throw e;
            }
            misled = true;
        }
    }
}
