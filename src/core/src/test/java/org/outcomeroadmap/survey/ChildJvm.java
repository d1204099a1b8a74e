package org.outcomeroadmap.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a JVM of its own said, with the classes of the tests.
 *
 * @param exitCode as told by the process
 * @param output standard output and errors
 */
record ChildJvm(int exitCode, String output) {

    /**
     * Runs it in this folder, which also takes its output.
     *
     * @param arguments options of the JVM, the class, and what the class is told
     */
    static ChildJvm run(Path folder, Duration longest, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.addAll(arguments);
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(longest.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Not done within " + longest + ": " + Files.readString(output));
            }
        } finally {
            process.destroyForcibly();
        }
        return new ChildJvm(process.exitValue(), Files.readString(output));
    }
}
