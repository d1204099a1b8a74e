package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jazzer damages the good examples, and goes on from those that took a way through the reader which none took before.
 * A bounded number of files; more with {@code -Dfuzz.runs=N} or for as long as {@code -Dfuzz.seconds=N}; others with
 * {@code -Dfuzz.seed=N}. Jazzer also fails what opens a connection, loads a class by a name in the file, and the like.
 */
class CoverageFuzzTest {
    /** The good examples among them. */
    private static final int RUNS = Integer.getInteger("fuzz.runs", 2_000);

    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 0);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int LONGEST_FILE = 8_192;
    private static final Duration START_AND_STOP = Duration.ofMinutes(3);
    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs");

    @Test
    void filesThatTakeNewWaysAreReadOrRefusedInWords(@TempDir Path folder) throws Exception {
        Path found = Files.createDirectory(folder.resolve("found"));
        Path examples = Files.createDirectory(folder.resolve("examples"));
        List<byte[]> seeds = FuzzSeeds.all();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(examples.resolve(String.format(Locale.ROOT, "%04d", i)), seeds.get(i));
        }

        ChildJvm fuzzed = ChildJvm.run(
                folder,
                START_AND_STOP.plusSeconds(SECONDS),
                List.of(
                        "-Xmx256m",
                        Jazzer.class.getName(),
                        "--target_class=" + FuzzTarget.class.getName(),
                        "--instrumentation_includes=org.outcomeroadmap.**:de.siegmar.**:org.dhatim.**",
                        "--reproducer_path=" + folder,
                        SECONDS > 0 ? "-max_total_time=" + SECONDS : "-runs=" + RUNS,
                        "-seed=" + SEED,
                        "-max_len=" + LONGEST_FILE,
                        "-timeout=10",
                        "-rss_limit_mb=2048",
                        found.toString(),
                        examples.toString()));

        assertThat(failures(folder)).as(() -> withoutInstrumentation(fuzzed)).isEmpty();
        assertThat(fuzzed.exitCode()).as(() -> withoutInstrumentation(fuzzed)).isZero();
        Matcher done = DONE.matcher(fuzzed.output());
        assertThat(done.find()).as(() -> withoutInstrumentation(fuzzed)).isTrue();
        assertThat(Integer.parseInt(done.group(1))).isGreaterThan(seeds.size());
        assertThat(found).isNotEmptyDirectory();
    }

    /** The files that failed, which Jazzer leaves under names such as crash-..., as options that repeat them. */
    private static List<String> failures(Path folder) throws IOException {
        List<String> failures = new ArrayList<>();
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "{crash,timeout,oom,slow-unit}-*")) {
            for (Path file : left) {
                failures.add("-Dtest=SurveyFuzzTest -Dfuzz.input="
                        + Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        }
        return failures;
    }

    private static String withoutInstrumentation(ChildJvm fuzzed) {
        return fuzzed.output().replaceAll("(?m)^(INFO: |#\\d+\\s).*\\R", "");
    }
}
