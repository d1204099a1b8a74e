package org.outcomeroadmap.survey;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.outcomeroadmap.scoring.RespondentSample;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.survey.ReadingQuestion.Sampling;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.sheet.SheetRow;
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
    private final SurveyLimits limits;
    private final Division division;

    /** Reads within the usual limits. */
    public SurveyReader() {
        this(SurveyLimits.DEFAULT);
    }

    /** Reads within these limits. */
    public SurveyReader(SurveyLimits limits) {
        this(limits, Division.usual());
    }

    SurveyReader(SurveyLimits limits, Division division) {
        this.limits = limits;
        this.division = division;
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
        try (SurveySource source = SurveySource.open(file, limits, given.flatMap(ColumnMapping::format))) {
            ReadingQuestion question =
                    new ReadingQuestion(known, Set.of(), concept, given.isPresent(), Optional.empty());
            return read(source, roles(source, given, known), question, listener);
        }
    }

    /**
     * Looks at a file without scoring it, even if no outcome is matched yet.
     *
     * @param given how to read it; empty finds out from the header and the values
     * @param known which outcome keys may be named by the file
     * @throws UnusableFileException when it is no file of rows
     * @throws UnusableMappingException when the mapping does not fit the file
     * @throws IOException when the file can't be read
     */
    public SurveyInspection inspect(SurveyFile file, Optional<ColumnMapping> given, KnownOutcomes known)
            throws IOException {
        try (SurveySource source = SurveySource.open(file, limits, given.flatMap(ColumnMapping::format))) {
            Optional<String> refusal = Optional.empty();
            ColumnRoles roles;
            try {
                roles = roles(source, given, known);
            } catch (UnusableFileException e) {
                refusal = Optional.of(String.valueOf(e.getMessage()));
                roles = new AutomaticRoles(source, known).propose(given);
            }
            AnswerRows rows = new AnswerRows(source, SurveyListener.NONE);
            long read = rows.count(roles::look);
            roles.settle();
            if (roles.layout() != Layout.AGGREGATED && roles.layout() != Layout.USABILITY) {
                roles.readBy(RatingScales.of(source, roles, rows.counts()), RatingScales.haveCodes(source));
            }
            return new SurveyInspection(
                    roles.mapping(), read, Findings.of(source, roles, rows.counts(), List.of()), refusal);
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
        try (SurveySource source = SurveySource.open(file, limits, mapping.format())) {
            ColumnRoles roles = roles(source, Optional.of(mapping), KnownOutcomes.ALL);
            ReadingQuestion question =
                    new ReadingQuestion(KnownOutcomes.ALL, groups, Optional.empty(), true, Optional.empty());
            return read(source, roles, question, SurveyListener.NONE);
        }
    }

    /**
     * Reads the respondents who belong to all of these groups, or everybody, with the answers of each kept together, so
     * that respondents can be drawn again. Takes the time of an import and the memory of a thousand respondents.
     *
     * @param mapping how the file was read before; it names every column
     * @param groups of columns that are segments there; none reads everybody
     * @param method by which answers count
     * @param seed of the draws
     * @return empty where the file holds no respondents
     * @throws UnusableFileException when the file is refused whole
     * @throws UnusableMappingException when the mapping does not fit the file
     * @throws IOException when the file can't be read
     */
    public Optional<RespondentSample> sample(
            SurveyFile file, ColumnMapping mapping, Set<Segment> groups, ScoringMethod method, long seed)
            throws IOException {
        try (SurveySource source = SurveySource.open(file, limits, mapping.format())) {
            ColumnRoles roles = roles(source, Optional.of(mapping), KnownOutcomes.ALL);
            ReadingQuestion question = new ReadingQuestion(
                    KnownOutcomes.ALL, groups, Optional.empty(), true, Optional.of(new Sampling(method, seed)));
            return count(new AnswerRows(source, SurveyListener.NONE), roles, question)
                    .sample();
        }
    }

    private CountedRows count(AnswerRows rows, ColumnRoles roles, ReadingQuestion question) throws IOException {
        return roles.layout() == Layout.WIDE
                ? new WideFile(rows, roles, question, division).read()
                : readByOutcome(rows, roles, question);
    }

    private SurveyReading read(
            SurveySource source, ColumnRoles roles, ReadingQuestion question, SurveyListener listener)
            throws IOException {
        AnswerRows rows = new AnswerRows(source, listener);
        CountedRows counted = count(rows, roles, question);
        List<String> dropped =
                roles.all(ColumnRole.DROP).stream().map(roles.header()::name).toList();
        return new SurveyReading(
                roles.mapping(),
                counted.respondents(),
                counted.rows(),
                counted.problems().listed(),
                counted.problems().count(),
                dropped,
                counted.outcomes(),
                counted.tasks(),
                counted.concepts(),
                counted.quality(),
                Findings.of(source, roles, rows.counts(), counted.outcomes().values()));
    }

    /** Reads a file whose rows are about one outcome or task each. */
    private static CountedRows readByOutcome(AnswerRows rows, ColumnRoles roles, ReadingQuestion question)
            throws IOException {
        SurveySource source = rows.source();
        ProblemList problems = rows.problems();
        LayoutReading reading = switch (roles.layout()) {
            case WIDE -> throw new IllegalArgumentException("Rows of a wide file are about respondents");
            case LONG -> {
                LongQuality quality = new LongQuality(roles, source.decimalComma());
                RepeatedRatings repeated = repeated(rows, roles, quality::look);
                quality.end();
                yield new LongReading(source, roles, problems, question, repeated, quality);
            }
            case AGGREGATED -> new AggregatedReading(source, roles, problems, question.known());
            case USABILITY -> new UsabilityReading(source, roles, problems, question, repeated(rows, roles, row -> {}));
            case CONCEPTS -> new ConceptReading(source, roles, problems, question, repeated(rows, roles, row -> {}));
        };
        long read =
                rows.count(question.groups().isEmpty() ? reading::count : ofMembers(roles, question.groups(), reading));
        return new CountedRows(
                reading.respondents(),
                read,
                problems,
                reading.outcomes(),
                reading.tasks(),
                reading.concepts(),
                reading.quality(),
                reading.sample());
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
        Optional<ColumnMapping> checked =
                given.map(mapping -> mapping.withTasks(TaskOutcomes.mapped(source.file(), mapping, known)));
        return columnRoles(source, checked, known);
    }

    private static ColumnRoles columnRoles(SurveySource source, Optional<ColumnMapping> given, KnownOutcomes known) {
        if (given.isPresent() && !given.get().columns().isEmpty()) {
            return new ExplicitRoles(source.file(), source.header(), given.get(), known).apply();
        }
        return new AutomaticRoles(source, known).find(given);
    }

    /** Looks at all rows: at open columns, at the ratings, and for respondents who rate an outcome twice. */
    private static RepeatedRatings repeated(AnswerRows rows, ColumnRoles roles, Consumer<SheetRow> also)
            throws IOException {
        RepeatedRatings repeated = new RepeatedRatings(roles);
        ColumnCounts counts = new ColumnCounts(roles.header().size());
        boolean hasRatings = roles.layout() == Layout.LONG || roles.layout() == Layout.CONCEPTS;
        if (hasRatings || repeated.needsLook() || roles.hasOpenColumns()) {
            Consumer<SheetRow> look = repeated::look;
            rows.look(look.andThen(also).andThen(roles::look).andThen(hasRatings ? counts::look : row -> {}));
            roles.settle();
        }
        if (hasRatings) {
            roles.readBy(RatingScales.of(rows.source(), roles, counts), RatingScales.haveCodes(rows.source()));
        }
        return repeated;
    }
}
