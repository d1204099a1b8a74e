package org.outcomeroadmap.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code outcome-core-cli}. */
@Command(
        name = "outcome-core-cli",
        resourceBundle = OutcomeCli.WORDS,
        subcommands = {ScoreCommand.class, InspectCommand.class},
        usageHelpAutoWidth = true)
public final class OutcomeCli implements Callable<Integer> {
    /** Exit code when the options are wrong. */
    static final int WRONG_USAGE = CommandLine.ExitCode.USAGE;

    /** Exit code when a file is missing or can't be used. */
    static final int UNUSABLE_FILE = 3;

    static final String WORDS = "org.outcomeroadmap.cli.messages";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    /** Runs the program and ends the virtual machine with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments));
    }

    /**
     * Runs the program.
     *
     * @return 0 scored, 2 wrong usage, 3 file missing or unusable
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int exitCode = new CommandLine(new OutcomeCli())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(OutcomeCli::explain)
                .execute(arguments);
        out.flush();
        err.flush();
        return exitCode;
    }

    /** Without a command: says which there are. */
    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
        return WRONG_USAGE;
    }

    /** Says what is wrong in one line instead of burying it under the help. */
    private static int explain(ParameterException e, String[] arguments) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(SafeText.of(String.valueOf(e.getMessage())));
        err.println(Words.text("usage.help", e.getCommandLine().getCommandSpec().qualifiedName()));
        return WRONG_USAGE;
    }

    /** JSON and CSV are UTF-8 whatever the terminal's own encoding is. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
