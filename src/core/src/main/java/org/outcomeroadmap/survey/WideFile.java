package org.outcomeroadmap.survey;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.outcomeroadmap.survey.quality.RespondentQuality;
import org.outcomeroadmap.survey.sheet.SheetParts;
import org.outcomeroadmap.survey.sheet.SheetRow;

/**
 * Reads a wide file. One reading suffices if scale, labels, and columns that are left to their values are what the first
 * values make them, and no rule that compares rows leaves anybody out; otherwise the rows are counted in a second one. Large
 * files are read in parts by several threads.
 */
final class WideFile {
    private static final int ROWS_FOR_A_GUESS = 5_000;

    private final AnswerRows rows;
    private final ColumnRoles roles;
    private final ReadingQuestion question;
    private final Division division;
    private final RespondentColumns columns;
    private final WideParts.RowNumbers numbers = new WideParts.RowNumbers();
    private RespondentQuality quality;

    WideFile(AnswerRows rows, ColumnRoles roles, ReadingQuestion question, Division division) {
        this.rows = rows;
        this.roles = roles;
        this.question = question;
        this.division = division;
        this.columns = RespondentColumns.of(roles, rows.source().decimalComma());
        this.quality = quality();
    }

    /** Counts all rows; afterwards no column is open. */
    CountedRows read() throws IOException {
        SurveySource source = rows.source();
        ColumnCounts begun = new ColumnCounts(source.header().size());
        Consumer<SheetRow> look = roles::look;
        rows.lookAtFirst(ROWS_FOR_A_GUESS, look.andThen(begun::look));
        ColumnRoles guess = roles.guess();
        guess.readBy(RatingScales.of(source, roles, begun), RatingScales.haveCodes(source));
        Counted counted = count(guess, roles.hasOpenColumns() ? Optional.of(roles) : Optional.empty());
        roles.settle();
        roles.readBy(RatingScales.of(source, roles, rows.counts()), RatingScales.haveCodes(source));
        boolean answersAsGuessed = roles.found().readsLike(guess.found());
        boolean guessedRight = answersAsGuessed
                && !counted.reading.isMisled()
                && roles.mapping().equals(guess.mapping());
        if (!answersAsGuessed) {
            // What the answers say about their respondents was misread, too.
            quality = quality();
            counted = count(roles, Optional.empty());
        }
        if (quality.needsSecondReading() || (answersAsGuessed && !guessedRight)) {
            counted = count(roles, Optional.empty());
        }
        return result(counted);
    }

    /** What one reading of all rows came to. */
    private record Counted(long rows, ProblemList problems, WideReading reading) {}

    /**
     * @param open the roles whose open columns are looked at on the way
     */
    private Counted count(ColumnRoles by, Optional<ColumnRoles> open) throws IOException {
        quality.startOver();
        Optional<Counted> inParts = countInParts(by, open);
        if (inParts.isPresent()) {
            return inParts.get();
        }
        quality.startOver();
        ProblemList problems = rows.problems();
        WideReading reading = new WideReading(plan(by, open.isPresent(), problems), problems);
        Consumer<SheetRow> count = reading::count;
        long read = rows.count(open.isPresent() ? count.andThen(open.get()::look) : count);
        return new Counted(read, problems, reading);
    }

    private Optional<Counted> countInParts(ColumnRoles by, Optional<ColumnRoles> open) throws IOException {
        SurveySource source = rows.source();
        boolean isLarge = source.file().size().orElse(0) >= division.fromBytes();
        if (division.threads() < 2
                || !isLarge
                || rows.handsOnAllProblems()
                || question.sampling().isPresent()) {
            return Optional.empty();
        }
        Optional<SheetParts> parts = source.sheet().parts(division.partBytes());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        try (SheetParts opened = parts.get()) {
            ProblemList problems = new ProblemList();
            WideReading.Plan plan = plan(by, open.isPresent(), problems);
            return new WideParts(rows, plan, open, numbers, problems)
                    .count(opened, division.threads())
                    .map(counted -> new Counted(counted.rows(), problems, counted.reading()));
        }
    }

    private WideReading.Plan plan(ColumnRoles by, boolean tentative, ProblemList problems) {
        return new WideReading.Plan(
                rows.source(),
                by,
                WideQuestions.of(rows.source(), by, problems),
                columns,
                quality,
                new GroupMembers(by, question.groups()),
                tentative,
                question.sampling());
    }

    private RespondentQuality quality() {
        return new RespondentQuality(
                roles.exclude(),
                columns.quality(),
                columns.id().isPresent(),
                roles.all(ColumnRole.IMPORTANCE).size());
    }

    private CountedRows result(Counted counted) {
        return new CountedRows(
                counted.reading.respondents(),
                counted.rows,
                counted.problems,
                counted.reading.outcomes(),
                List.of(),
                List.of(),
                quality.findings(),
                counted.reading.sample());
    }
}
