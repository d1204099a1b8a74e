package org.outcomeroadmap.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.TypeCuts;
import org.outcomeroadmap.survey.ColumnMapping;
import org.outcomeroadmap.survey.ColumnRole;
import org.outcomeroadmap.survey.KnownOutcomes;
import org.outcomeroadmap.survey.MappedColumn;
import org.outcomeroadmap.survey.OpenQuestion;
import org.outcomeroadmap.survey.SurveyListener;
import org.outcomeroadmap.survey.SurveyReader;
import org.outcomeroadmap.survey.SurveyReading;
import org.outcomeroadmap.survey.UnusableMappingException;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores one survey file. */
@Command(name = "score", resourceBundle = OutcomeCli.WORDS, sortOptions = false, usageHelpAutoWidth = true)
final class ScoreCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--mapping", paramLabel = "M.json")
    private @Nullable Path mapping;

    @Option(names = "--segment", paramLabel = "COLUMN")
    private List<String> segments = List.of();

    @Option(names = "--method", paramLabel = "NAME")
    private @Nullable String method;

    @Option(names = "--minimum", paramLabel = "N")
    private int minimum = Scoring.NO_MINIMUM;

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
    private String format = "table";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Optional.ofNullable(spec).orElseThrow();
        Path path = Optional.ofNullable(file).orElseThrow();
        PrintWriter err = command.commandLine().getErr();
        Report report =
                Report.ofName(format).orElseThrow(() -> usage("usage.format", format, String.join(", ", Report.NAMES)));
        Optional<ScoringMethod> wanted = wantedMethod();
        if (minimum < 1) {
            throw usage("usage.minimum", minimum);
        }
        SurveyReading reading;
        try {
            reading = read(SurveyFile.of(path));
        } catch (UnusableFileException | UnusableMappingException e) {
            err.println(SafeText.of(String.valueOf(e.getMessage())));
            return OutcomeCli.UNUSABLE_FILE;
        } catch (IOException e) {
            err.println(SafeText.of(Words.text("error.unreadable", MappingFile.reason(e))));
            return OutcomeCli.UNUSABLE_FILE;
        }
        Optional<OpenQuestion> unanswered = reading.findings().questions().stream()
                .filter(OpenQuestion::blocking)
                .findFirst();
        if (unanswered.isPresent()) {
            err.println(SafeText.of(unanswered.get().message()));
            return OutcomeCli.UNUSABLE_FILE;
        }
        if (reading.isEvaluation()) {
            requireNoScoring(path);
            new EvaluationReport(format, minimum)
                    .write(reading, command.commandLine().getOut());
        } else {
            Scoring scoring = new Scoring(fitting(wanted, reading), TypeCuts.DEFAULT, minimum);
            ScoredSurvey survey = ScoredSurvey.of(reading, scoring, new LinkedHashSet<>(segments));
            report.write(survey, command.commandLine().getOut());
        }
        new ProblemReport(SurveyFile.of(path).name(), err).write(reading);
        return 0;
    }

    /** Reads the file; a second time if a wanted segment has another role by itself. */
    private SurveyReading read(SurveyFile survey) throws IOException {
        Optional<ColumnMapping> given = MappingFile.read(mapping);
        SurveyReading reading = read(survey, given);
        if (segments.isEmpty() || reading.isEvaluation()) {
            return reading;
        }
        requireSegments(reading, survey);
        Set<String> already = Set.copyOf(reading.mapping().columns(ColumnRole.SEGMENT));
        ColumnMapping wanted = reading.mapping();
        for (String segment : segments) {
            wanted = already.contains(segment) ? wanted : wanted.withSegment(segment);
        }
        return wanted.equals(reading.mapping()) ? reading : read(survey, Optional.of(wanted));
    }

    private void requireSegments(SurveyReading reading, SurveyFile survey) {
        if (reading.mapping().layout() == Layout.AGGREGATED) {
            throw usage("usage.segmentOfAggregated", survey.name());
        }
        List<String> columns =
                reading.mapping().columns().stream().map(MappedColumn::column).toList();
        for (String segment : segments) {
            if (!columns.contains(segment)) {
                throw usage("usage.noSuchSegment", segment, survey.name(), String.join(", ", columns));
            }
        }
    }

    private void requireNoScoring(Path path) {
        if (method != null || !segments.isEmpty()) {
            throw usage("usage.evaluation", SurveyFile.of(path).name(), method != null ? "--method" : "--segment");
        }
    }

    private static SurveyReading read(SurveyFile survey, Optional<ColumnMapping> mapping) throws IOException {
        return new SurveyReader().read(survey, mapping, KnownOutcomes.ALL, SurveyListener.NONE);
    }

    private Optional<ScoringMethod> wantedMethod() {
        if (method == null) {
            return Optional.empty();
        }
        String methods =
                Arrays.stream(ScoringMethod.values()).map(ScoringMethod::slug).collect(Collectors.joining(", "));
        return Optional.of(
                ScoringMethod.ofSlug(method).orElseThrow(() -> usage("usage.method", String.valueOf(method), methods)));
    }

    private ScoringMethod fitting(Optional<ScoringMethod> wanted, SurveyReading reading) {
        boolean aggregated = reading.mapping().layout() == Layout.AGGREGATED;
        ScoringMethod usual = aggregated ? ScoringMethod.TOP_TWO_BOX_AGGREGATED : ScoringMethod.TOP_TWO_BOX_PAIRED;
        ScoringMethod chosen = wanted.orElse(usual);
        if ((chosen == ScoringMethod.TOP_TWO_BOX_AGGREGATED) != aggregated) {
            throw usage(
                    "usage.methodDoesNotFit",
                    chosen.slug(),
                    reading.mapping().layout().slug(),
                    usual.slug());
        }
        return chosen;
    }

    private ParameterException usage(String key, Object... arguments) {
        return new ParameterException(
                Optional.ofNullable(spec).orElseThrow().commandLine(), Words.text(key, arguments));
    }
}
