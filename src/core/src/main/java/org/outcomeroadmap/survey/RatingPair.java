package org.outcomeroadmap.survey;

import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.survey.scale.RatingQuestion;
import org.outcomeroadmap.survey.scale.RatingReader;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.text.CellText;

/** Reads a row's two ratings of one outcome, counts them, and reports what is wrong with them. */
final class RatingPair {
    private final ColumnRoles roles;
    private final RatingScale scale;
    private final ProblemList problems;
    private final RatingReader importance;
    private final RatingReader satisfaction;

    RatingPair(ColumnRoles roles, ProblemList problems) {
        this.roles = roles;
        this.scale = roles.scale();
        this.problems = problems;
        this.importance = roles.reader(RatingQuestion.IMPORTANCE);
        this.satisfaction = roles.reader(RatingQuestion.SATISFACTION);
    }

    /** Reads both ratings of a question from a row. */
    void read(SheetRow row, Question question) {
        question.importance = importance.rating(row, question.importanceColumn);
        question.satisfaction = satisfaction.rating(row, question.satisfactionColumn);
    }

    /**
     * Counts the ratings that the question holds. An answer that can't be used counts as missing, so that the respondent
     * drops out of this outcome only.
     */
    void count(SheetRow row, Question question, long weight, int[] groups) {
        if (question.importance == RatingReader.BLANK && question.satisfaction == RatingReader.BLANK) {
            question.tallies.addNotAsked(weight, groups);
            return;
        }
        int usedImportance = used(row, question.importance, question.importanceColumn, question);
        int usedSatisfaction = used(row, question.satisfaction, question.satisfactionColumn, question);
        question.tallies.add(usedImportance, usedSatisfaction, weight, groups);
    }

    private int used(SheetRow row, int rating, int column, Question question) {
        if (scale.contains(rating)) {
            return rating;
        }
        if (rating == RatingReader.BLANK) {
            int partner = column == question.importanceColumn ? question.satisfactionColumn : question.importanceColumn;
            report(
                    row,
                    column,
                    "problem.blank",
                    question,
                    CellText.shown(roles.header().name(partner)));
        } else {
            report(
                    row,
                    column,
                    rating == RatingReader.UNREADABLE ? "problem.notARating" : "problem.outOfScale",
                    question,
                    "");
        }
        return RatingTally.MISSING;
    }

    private void report(SheetRow row, int column, String key, Question question, String partner) {
        problems.of(question.outcome)
                .add(
                        row.number(),
                        roles.header().name(column),
                        row.text(column),
                        key,
                        Integer.toString(scale.min()),
                        Integer.toString(scale.max()),
                        CellText.shown(question.outcome),
                        partner);
    }

    /** Where the two ratings of an outcome stand, what they are in the present row, and where they are counted. */
    static final class Question {
        private final String outcome;
        private final int importanceColumn;
        private final int satisfactionColumn;
        private final OutcomeTallies.Tallies tallies;
        private int importance = RatingReader.BLANK;
        private int satisfaction = RatingReader.BLANK;

        Question(String outcome, int importanceColumn, int satisfactionColumn, OutcomeTallies.Tallies tallies) {
            this.outcome = outcome;
            this.importanceColumn = importanceColumn;
            this.satisfactionColumn = satisfactionColumn;
            this.tallies = tallies;
        }

        /** The importance that was read: a rating on whatever scale, or why there is none. */
        int importance() {
            return importance;
        }

        /** The satisfaction that was read: a rating on whatever scale, or why there is none. */
        int satisfaction() {
            return satisfaction;
        }
    }
}
