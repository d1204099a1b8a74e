package org.outcomeroadmap.survey;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.outcomeroadmap.survey.quality.RespondentQuality;
import org.outcomeroadmap.survey.sheet.SheetRow;

/**
 * Reads a wide file. One reading suffices if scale, labels, and columns that are left to their values are what the first
 * values make them, and no rule that compares rows leaves anybody out; otherwise the rows are counted in a second one.
 */
final class WideFile {
    private static final int ROWS_FOR_A_GUESS = 5_000;

    private final AnswerRows rows;
    private final ColumnRoles roles;
    private final Set<Segment> groups;
    private final RespondentColumns columns;
    private final RespondentQuality quality;

    /**
     * @param groups the respondents who belong to all of these are counted; if empty, all are
     */
    WideFile(AnswerRows rows, ColumnRoles roles, Set<Segment> groups) {
        this.rows = rows;
        this.roles = roles;
        this.groups = groups;
        this.columns = RespondentColumns.of(roles, rows.source().decimalComma());
        this.quality = new RespondentQuality(
                roles.exclude(),
                columns.quality(),
                columns.id().isPresent(),
                roles.all(ColumnRole.IMPORTANCE).size());
    }

    /** Counts all rows; afterwards no column is open. */
    CountedRows read() throws IOException {
        SurveySource source = rows.source();
        ColumnCounts begun = new ColumnCounts(source.header().size());
        Consumer<SheetRow> look = roles::look;
        rows.lookAtFirst(ROWS_FOR_A_GUESS, look.andThen(begun::look));
        boolean tentative = roles.hasOpenColumns();
        ColumnRoles guess = roles.guess();
        guess.readBy(RatingScales.of(source, roles, begun), RatingScales.haveCodes(source));
        Reading first = new Reading(guess, tentative);
        Consumer<SheetRow> count = first.counting::count;
        long read = rows.count(tentative ? count.andThen(roles::look) : count);
        roles.settle();
        roles.readBy(RatingScales.of(source, roles, rows.counts()), RatingScales.haveCodes(source));
        boolean guessedRight = !first.counting.isMisled()
                && roles.mapping().equals(guess.mapping())
                && roles.found().readsLike(guess.found());
        if (!quality.needsSecondReading() && guessedRight) {
            return first.result(read);
        }
        Reading second = new Reading(roles, false);
        return second.result(rows.count(second.counting::count));
    }

    /** One reading of all rows. */
    private final class Reading {
        private final ProblemList problems = rows.problems();
        private final WideReading counting;

        Reading(ColumnRoles by, boolean tentative) {
            WideQuestions questions = WideQuestions.of(rows.source(), by, problems);
            GroupMembers members = new GroupMembers(by, groups);
            this.counting = new WideReading(
                    new WideReading.Plan(rows.source(), by, questions, columns, quality, members, tentative), problems);
        }

        CountedRows result(long read) {
            return new CountedRows(
                    counting.respondents(),
                    read,
                    problems,
                    counting.outcomes(),
                    List.of(),
                    List.of(),
                    quality.findings());
        }
    }
}
