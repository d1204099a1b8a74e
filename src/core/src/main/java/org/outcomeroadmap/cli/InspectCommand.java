package org.outcomeroadmap.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.survey.KnownOutcomes;
import org.outcomeroadmap.survey.SurveyInspection;
import org.outcomeroadmap.survey.SurveyReader;
import org.outcomeroadmap.survey.UnusableMappingException;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is found in one survey file, without scoring it. */
@Command(name = "inspect", resourceBundle = OutcomeCli.WORDS, sortOptions = false, usageHelpAutoWidth = true)
final class InspectCommand implements Callable<Integer> {
    private static final List<String> FORMS = List.of("table", "json");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--mapping", paramLabel = "M.json")
    private @Nullable Path mapping;

    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table")
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
        if (!FORMS.contains(format)) {
            throw new ParameterException(
                    command.commandLine(), Words.text("usage.format", format, String.join(", ", FORMS)));
        }
        try {
            SurveyInspection inspection =
                    new SurveyReader().inspect(SurveyFile.of(path), MappingFile.read(mapping), KnownOutcomes.ALL);
            new InspectionReport(inspection).write(format, command.commandLine().getOut());
            return 0;
        } catch (UnusableFileException | UnusableMappingException e) {
            err.println(SafeText.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            err.println(SafeText.of(Words.text("error.unreadable", MappingFile.reason(e))));
        }
        return OutcomeCli.UNUSABLE_FILE;
    }
}
