package org.outcomeroadmap.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.Database;
import org.outcomeroadmap.workbench.host.Dialect;
import org.outcomeroadmap.workbench.sample.FamilyTrip;
import org.outcomeroadmap.workbench.sample.FamilyTripRemoval;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
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

    private static final String RUNNING = "http://localhost:2990/jira";

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
            description = "familytrip loads what is missing of the sample, none loads nothing."
                    + " Without this option the sample is loaded at the first start.")
    private Optional<String> sample = Optional.empty();

    @ArgGroup
    private @Nullable OtherSite otherSite;

    /** What is done with a site that runs already, the workbench or a Jira, instead of starting one. */
    static final class OtherSite {
        @Option(
                names = "--load-sample",
                arity = "0..1",
                fallbackValue = RUNNING,
                paramLabel = "URL",
                description = "Starts nothing: loads the sample into the site that runs at URL (${FALLBACK-VALUE}).")
        private Optional<String> load = Optional.empty();

        @Option(
                names = "--remove-sample",
                arity = "0..1",
                fallbackValue = RUNNING,
                paramLabel = "URL",
                description = "Starts nothing: removes the sample from the site that runs at URL (${FALLBACK-VALUE}).")
        private Optional<String> remove = Optional.empty();
    }

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
                    command.getErr().println("This did not work: " + failure.getMessage());
                    return 1;
                })
                .execute(arguments);
        // Tomcat's threads would keep the process alive.
        System.exit(code);
    }

    @Override
    public Integer call() throws Exception {
        refuseWhatIsWrong();
        if (otherSite != null) {
            otherSite.load.ifPresent(url -> new FamilyTrip(url).load());
            otherSite.remove.ifPresent(Main::removeSample);
            return 0;
        }
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            awaitQuietly(stopped);
        }));
        Workbench.Place place = new Workbench.Place(data, database, node);
        try (Workbench workbench = new Workbench(place, aui, app, countCalls)) {
            Path loaded = data.resolve("sample-loaded");
            boolean wanted = sample.map("familytrip"::equals).orElseGet(() -> Files.notExists(loaded));
            String url = workbench.open(host, port, wanted);
            if (wanted) {
                Files.writeString(loaded, "familytrip\n");
            }
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
        sample.filter(name -> !name.equals("familytrip") && !name.equals("none"))
                .ifPresent(name -> {
                    throw new ParameterException(command, "--sample must be familytrip or none, not " + name);
                });
    }

    private static void removeSample(String url) {
        boolean there = new FamilyTripRemoval(url).remove();
        System.out.println(there ? "The sample is removed from " + url : "There is no sample to remove at " + url);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
