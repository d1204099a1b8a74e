package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * Damaged files are read or refused in words, and neither hang nor break anything. A bounded number of them; more with
 * {@code -Dfuzz.cases=N} or for as long as {@code -Dfuzz.seconds=N}; others with {@code -Dfuzz.seed=N}.
 */
class SurveyFuzzTest {
    private static final int CASES = Integer.getInteger("fuzz.cases", 1_500);
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 0);
    private static final long FIRST_SEED = Long.getLong("fuzz.seed", 1);

    /** Far more than a case takes, even on a busy machine. */
    private static final Duration LONGEST_CASE = Duration.ofSeconds(30);

    @Test
    void goodExamplesAreReadOrRefusedInWords() throws Exception {
        List<byte[]> seeds = FuzzSeeds.all();

        assertThat(seeds).hasSizeGreaterThan(200);
        seeds.forEach(FuzzTarget::check);
    }

    @Test
    void theGivenFileIsReadOrRefusedInWords() {
        byte[] given = Base64.getDecoder().decode(System.getProperty("fuzz.input", ""));

        assertTimeoutPreemptively(LONGEST_CASE, () -> FuzzTarget.check(given));
    }

    @Test
    void damagedFilesAreReadOrRefusedInWords() throws Exception {
        List<byte[]> seeds = FuzzSeeds.all();
        AtomicLong seed = new AtomicLong(FIRST_SEED);
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        long cases = 0;
        while (SECONDS > 0 ? System.nanoTime() < end : cases < CASES) {
            long batch = 100;
            long first = seed.get();
            assertTimeoutPreemptively(
                    LONGEST_CASE,
                    () -> {
                        for (long i = 0; i < batch; i++) {
                            try {
                                FuzzTarget.check(new FuzzMutations(seed.get(), seeds).next());
                            } catch (Throwable e) {
                                throw new AssertionError("-Dfuzz.seed=" + seed.get() + " -Dfuzz.cases=1", e);
                            }
                            seed.incrementAndGet();
                        }
                    },
                    () -> "A case hangs: -Dfuzz.seed=" + seed.get() + ", begun with " + first);
            cases += batch;
        }
    }
}
