package org.outcomeroadmap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A workbench process with its own data folder, started by the command that README names. */
final class Workbench {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Path ROOT = Path.of(System.getProperty("repository.root", "../.."));

    private final Process process;
    private final URI base;
    private final Path log;

    private Workbench(Process process, URI base, Path log) {
        this.process = process;
        this.base = base;
        this.log = log;
    }

    static Path freshFolder() {
        try {
            Path parent =
                    Files.createDirectories(Path.of("target", "workbench-data").toAbsolutePath());
            return Files.createTempDirectory(parent, "site-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the workbench with the app of this build and waits until it says that it serves. */
    static Workbench start(Path data, String sample) {
        return start(data, sample, List.of());
    }

    /** The same, and every answer tells what the app asked of Jira's services. */
    static Workbench startCounting(Path data, String sample) {
        return start(data, sample, List.of("--count-calls"));
    }

    /** Starts the workbench with another jar of the app, without a sample. */
    static Workbench startWith(Path app, Path data) {
        return start(data, "none", List.of("--app", app.toAbsolutePath().toString()));
    }

    /** Starts the workbench with its data in this database, without a sample. */
    static Workbench startOn(Path data, String database) {
        Path log = data.resolveSibling(data.getFileName() + ".log");
        return start(data, "none", List.of("--database", database), log);
    }

    /** Starts one of several nodes that share a data folder and a PostgreSQL database, without a sample. */
    static Workbench startNode(Path data, String database, String node) {
        Path log = data.resolveSibling(data.getFileName() + "-" + node + ".log");
        return start(data, "none", List.of("--database", database, "--cluster", node), log);
    }

    private static Workbench start(Path data, String sample, List<String> more) {
        List<String> all = new ArrayList<>(more);
        SiteDatabase.url(data).ifPresent(url -> all.addAll(List.of("--database", url)));
        return start(data, sample, all, data.resolveSibling(data.getFileName() + ".log"));
    }

    private static Workbench start(Path data, String sample, List<String> more, Path log) {
        int port = freePort();
        try {
            Process process = new ProcessBuilder(command(port, data, sample, more))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            String ready = "ready http://localhost:" + port + "/jira";
            Workbench workbench = new Workbench(process, URI.create("http://localhost:" + port + "/jira"), log);
            workbench.awaitLine(ready);
            return workbench;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(int port, Path data, String sample, List<String> more) {
        List<String> command = new ArrayList<>();
        command.add(ROOT.resolve("workbench").toAbsolutePath().normalize().toString());
        command.addAll(List.of("--no-build", "--port", String.valueOf(port)));
        command.addAll(List.of("--data", data.toString(), "--sample", sample));
        command.addAll(more);
        return command;
    }

    /** The app's jar of this build, the largest there. */
    static Path appJar() {
        try (Stream<Path> jars = Files.list(ROOT.resolve(Path.of("src", "app", "target")))) {
            return jars.filter(file -> file.toString().endsWith(".jar"))
                    .max(Comparator.comparingLong(jar -> jar.toFile().length()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI base() {
        return base;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process as a power cut would: no shutdown hook runs. */
    void kill() {
        end(process.destroyForcibly());
    }

    /** Asks the process to stop (SIGTERM) and waits for it. */
    void stop() {
        process.destroy();
        end(process);
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the workbench did not stop within 30 seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitLine(String line) {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (Instant.now().isBefore(limit)) {
            if (logHolds(line)) {
                return;
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("the workbench ended with " + process.exitValue() + ":\n" + log());
            }
            pause();
        }
        kill();
        throw new IllegalStateException("the workbench was not ready within " + START_LIMIT + ":\n" + log());
    }

    /** A restart appends to the same log, but on another port: the line is never an old one. */
    private boolean logHolds(String line) {
        try (BufferedReader reader = Files.newBufferedReader(log, UTF_8)) {
            return reader.lines().anyMatch(line::equals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
