package org.outcomeroadmap.workbench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.Database;
import org.outcomeroadmap.workbench.host.Dialect;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that starts the workbench in the foreground. */
@Command(
        name = "workbench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Starts an embedded host that installs the app's jar as Jira does, for trying and testing it.")
public final class Main implements Callable<Integer> {

    // Kept so that its level is not forgotten with it.
    private static final Logger ROOT = Logger.getLogger("");

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Option(names = "--port", defaultValue = "2990", description = "Port to listen on (${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "Address to listen on (${DEFAULT-VALUE}).")
    private String host = "";

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Folder of the site's data.")
    private Path data = Path.of("");

    @Option(
            names = "--sample",
            defaultValue = "familytrip",
            description = "Sample to load when it is not there yet: familytrip or none (${DEFAULT-VALUE}).")
    private String sample = "";

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "PostgreSQL database to keep the data in, as a JDBC URL with user and password:"
                    + " jdbc:postgresql://localhost:5432/jira?user=NAME&password=PASSWORD."
                    + " Without it they are kept in H2 within the data folder.")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--cluster",
            paramLabel = "NODE",
            description =
                    "Name of this node, where several share --database and --data, each with a --port of its own.")
    private Optional<String> node = Optional.empty();

    @Option(names = "--app", paramLabel = "JAR", description = "App to install, in place of an older version of it.")
    private Optional<Path> app = Optional.empty();

    @Option(names = "--watch", description = "Upgrade the app in place whenever the jar of --app was built again.")
    private boolean watch;

    @Option(names = "--count-calls", description = "Tell in the header X-Workbench-Calls what apps asked of Jira.")
    private boolean countCalls;

    @Option(names = "--aui", required = true, paramLabel = "DIR", description = "Folder of AUI's files.")
    private Path aui = Path.of("");

    /** Starts the workbench, or says what is wrong and exits with 1, or 2 for wrong usage. */
    public static void main(String[] arguments) {
        ROOT.setLevel(Level.WARNING);
        int code = new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (!(failure instanceof Database.Unreachable)) {
                        failure.printStackTrace(command.getErr());
                    }
                    command.getErr().println("The workbench could not be started: " + failure.getMessage());
                    return 1;
                })
                .execute(arguments);
        // Tomcat's threads would keep the process alive.
        System.exit(code);
    }

    @Override
    public Integer call() throws Exception {
        refuseWhatIsWrong();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            awaitQuietly(stopped);
        }));
        Workbench.Place place = new Workbench.Place(data, database, node);
        try (Workbench workbench = new Workbench(place, aui, app, countCalls)) {
            String url = workbench.open(host, port, sample.equals("familytrip"));
            System.out.println("ready " + url);
            if (watch) {
                app.ifPresent(workbench::watch);
            }
            awaitQuietly(asked);
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    private void refuseWhatIsWrong() {
        CommandLine command = spec == null ? new CommandLine(this) : spec.commandLine();
        try {
            Dialect.of(database);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, "--database is " + e.getMessage(), e);
        }
        if (node.isPresent() && database.isEmpty()) {
            throw new ParameterException(command, "--cluster needs --database: nodes meet in PostgreSQL");
        }
        if (!node.orElse("a").matches("[A-Za-z0-9_-]{1,40}")) {
            throw new ParameterException(command, "--cluster needs a name of letters, digits, _ and -");
        }
        if (!sample.equals("familytrip") && !sample.equals("none")) {
            throw new ParameterException(command, "--sample must be familytrip or none, not " + sample);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
