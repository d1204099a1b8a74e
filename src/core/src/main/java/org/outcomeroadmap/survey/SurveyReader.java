package org.outcomeroadmap.survey;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.quality.QualityRule;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.sheet.SheetRows;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.SurveyLimits;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/**
 * Reads survey files. A file is streamed: once to learn what its columns hold, once to tally, and a wide file
 * but once where its first rows are like the rest. Memory does
 * not grow with its rows, except in long files by a fingerprint per rating and respondent, kept to find those who rate
 * twice. Instances hold nothing but the limits and may be shared between threads.
 */
public final class SurveyReader {
    private static final int ROWS_BETWEEN_REPORTS = 5_000;
    private static final int ROWS_FOR_A_GUESS = 5_000;

    private final SurveyLimits limits;

    /** Reads within the usual limits. */
    public SurveyReader() {
        this(SurveyLimits.DEFAULT);
    }

    /** Reads within these limits. */
    public SurveyReader(SurveyLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @param given how to read it; empty finds out from the header row and the values
     * @param known which outcome keys may be named by the file
     * @param listener hears of progress
     * @throws UnusableFileException when the file is refused whole
     * @throws UnusableMappingException when the mapping does not fit the file
     * @throws IOException when the file can't be read
     */
    public SurveyReading read(
            SurveyFile file, Optional<ColumnMapping> given, KnownOutcomes known, SurveyListener listener)
            throws IOException {
        return read(file, given, known, listener, Optional.empty());
    }

    /**
     * Reads a file of which, if it holds ratings of several concepts, one concept is wanted.
     *
     * @param given how to read it; empty finds out from the header row and the values
     * @param known which outcome keys may be named by the file
     * @param listener hears of progress
     * @param concept the concept wanted; it means nothing to files without concepts
     * @throws UnusableFileException when the file is refused whole
     * @throws UnusableMappingException when the mapping does not fit the file
     * @throws IOException when the file can't be read
     */
    public SurveyReading read(
            SurveyFile file,
            Optional<ColumnMapping> given,
            KnownOutcomes known,
            SurveyListener listener,
            Optional<String> concept)
            throws IOException {
        try (SurveySource source = SurveySource.open(file, limits, Optional.empty())) {
            ReadingQuestion question = new ReadingQuestion(known, Set.of(), concept);
            return read(source, roles(source, given, known), question, listener);
        }
    }

    /**
     * Reads only the respondents who belong to all of these groups, as if the file held no others.
     *
     * @param mapping how the file was read before; it names every column
     * @param groups of columns that are segments there; of any other column no respondent is a member
     * @throws UnusableFileException when the file is refused whole
     * @throws UnusableMappingException when the mapping does not fit the file
     * @throws IOException when the file can't be read
     */
    public SurveyReading readMembers(SurveyFile file, ColumnMapping mapping, Set<Segment> groups) throws IOException {
        try (SurveySource source = SurveySource.open(file, limits, Optional.empty())) {
            ColumnRoles roles = roles(source, Optional.of(mapping), KnownOutcomes.ALL);
            ReadingQuestion question = new ReadingQuestion(KnownOutcomes.ALL, groups, Optional.empty());
            return read(source, roles, question, SurveyListener.NONE);
        }
    }

    private static SurveyReading read(
            SurveySource source, ColumnRoles roles, ReadingQuestion question, SurveyListener listener)
            throws IOException {
        if (roles.layout() == Layout.WIDE && roles.hasOpenColumns()) {
            Optional<SurveyReading> guessed = readByGuess(source, roles, listener);
            if (guessed.isPresent()) {
                return guessed.get();
            }
        }
        ProblemList problems = new ProblemList();
        LayoutReading reading = switch (roles.layout()) {
            case WIDE -> {
                lookAtOpenColumns(source, roles, row -> {}, listener);
                yield new WideReading(source, roles, problems);
            }
            case LONG -> {
                RepeatedRatings repeated = repeated(source, roles, listener);
                yield new LongReading(source, roles, problems, question.known(), repeated);
            }
            case AGGREGATED -> new AggregatedReading(source, roles, problems, question.known());
            case USABILITY -> {
                RepeatedRatings repeated = repeated(source, roles, listener);
                yield new UsabilityReading(source, roles, problems, question.known(), repeated);
            }
            case CONCEPTS -> {
                RepeatedRatings repeated = repeated(source, roles, listener);
                yield new ConceptReading(source, roles, problems, question, repeated);
            }
        };
        Consumer<SheetRow> count =
                question.groups().isEmpty() ? reading::count : ofMembers(roles, question.groups(), reading);
        long rows = forEachRow(source, count, listener, true);
        return result(reading, roles, rows, problems);
    }

    private static SurveyReading result(LayoutReading reading, ColumnRoles roles, long rows, ProblemList problems) {
        List<String> dropped =
                roles.all(ColumnRole.DROP).stream().map(roles.header()::name).toList();
        return new SurveyReading(
                roles.mapping(),
                reading.respondents(),
                rows,
                problems.listed(),
                problems.count(),
                dropped,
                reading.outcomes(),
                reading.tasks(),
                reading.concepts());
    }

    /**
     * Reads a wide file in one go, each open column being taken for what its first values make it. What all its values
     * make it is found out on the way.
     *
     * @return empty when the first values were misleading, and the file must be read by its settled roles
     */
    private static Optional<SurveyReading> readByGuess(SurveySource source, ColumnRoles roles, SurveyListener listener)
            throws IOException {
        forEachRow(source, roles::look, listener, false, ROWS_FOR_A_GUESS);
        ColumnRoles guess = roles.guess();
        ProblemList problems = new ProblemList();
        try {
            WideReading reading = new WideReading(source, guess, problems);
            Consumer<SheetRow> count = reading::count;
            long rows = forEachRow(source, count.andThen(roles::look), listener, true);
            roles.settle();
            return roles.mapping().equals(guess.mapping())
                    ? Optional.of(result(reading, roles, rows, problems))
                    : Optional.empty();
        } catch (UnusableFileException e) {
            // Perhaps only because a column that began like a segment has too many values for one.
            return Optional.empty();
        }
    }

    private static Consumer<SheetRow> ofMembers(ColumnRoles roles, Set<Segment> groups, LayoutReading reading) {
        GroupMembers members = new GroupMembers(roles, groups);
        return row -> {
            if (members.contain(row)) {
                reading.count(row);
            }
        };
    }

    private static ColumnRoles roles(SurveySource source, Optional<ColumnMapping> given, KnownOutcomes known) {
        ColumnRoles roles = columnRoles(source, given, known);
        given.ifPresent(mapping -> {
            TaskOutcomes.require(source.file(), mapping, known);
            roles.setTasks(mapping.tasks());
        });
        return roles;
    }

    private static ColumnRoles columnRoles(SurveySource source, Optional<ColumnMapping> given, KnownOutcomes known) {
        if (given.isPresent() && !given.get().columns().isEmpty()) {
            return new ExplicitRoles(source.file(), source.header(), given.get()).apply(known);
        }
        return new AutomaticRoles(source.file(), source.header(), known)
                .find(
                        given.map(ColumnMapping::layout),
                        given.map(ColumnMapping::scale).orElse(RatingScale.ONE_TO_FIVE),
                        given.map(ColumnMapping::exclude).orElse(QualityRule.USUALLY_EXCLUDED));
    }

    private static RepeatedRatings repeated(SurveySource source, ColumnRoles roles, SurveyListener listener)
            throws IOException {
        RepeatedRatings repeated = new RepeatedRatings(roles);
        if (repeated.needsLook() && !roles.hasOpenColumns()) {
            forEachRow(source, repeated::look, listener, false);
        } else {
            lookAtOpenColumns(source, roles, repeated::look, listener);
        }
        return repeated;
    }

    private static void lookAtOpenColumns(
            SurveySource source, ColumnRoles roles, Consumer<SheetRow> also, SurveyListener listener)
            throws IOException {
        if (roles.hasOpenColumns()) {
            forEachRow(source, also.andThen(roles::look), listener, false);
            roles.settle();
        }
    }

    /** Hands over every row below the header that is not blank. */
    private static long forEachRow(
            SurveySource source, Consumer<SheetRow> action, SurveyListener listener, boolean tallying)
            throws IOException {
        return forEachRow(source, action, listener, tallying, Long.MAX_VALUE);
    }

    private static long forEachRow(
            SurveySource source, Consumer<SheetRow> action, SurveyListener listener, boolean tallying, long most)
            throws IOException {
        try (SheetRows rows = source.sheet().rows()) {
            long read = 0;
            while (read < most && rows.advance()) {
                if (rows.row().number() <= source.lastHeaderRow()) {
                    continue;
                }
                action.accept(rows.row());
                read++;
                if (read % ROWS_BETWEEN_REPORTS == 0) {
                    listener.rowsRead(tallying ? read : 0);
                }
            }
            return read;
        }
    }
}
