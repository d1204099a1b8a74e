package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/** A line of 2 GB is refused as soon as it breaks a limit; what is behind is never read. */
class EndlessLineTest {
    private static final long TWO_GIGABYTES = 2L << 30;
    private static final String HEADER = "imp_FT-1,sat_FT-1,note\n5,1,ok\n";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** A file that is made while it is read: its beginning, then the same piece over and over. */
    private record EndlessFile(String beginning, String piece, OptionalLong size, AtomicLong taken)
            implements SurveyFile {

        static EndlessFile of(String beginning, String piece, OptionalLong size) {
            return new EndlessFile(beginning, piece, size, new AtomicLong());
        }

        @Override
        public String name() {
            return "test.csv";
        }

        @Override
        public InputStream open() {
            return new InputStream() {
                private long at;

                @Override
                public int read() {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0];
                }

                @Override
                public int read(byte[] bytes, int offset, int length) {
                    int read = (int) Math.min(length, TWO_GIGABYTES - at);
                    for (int i = 0; i < read; i++) {
                        bytes[offset + i] = at(at++);
                    }
                    taken.addAndGet(read);
                    return read == 0 ? -1 : read;
                }
            };
        }

        private byte at(long place) {
            long behind = place - beginning.length();
            return (byte) (behind < 0 ? beginning.charAt((int) place) : piece.charAt((int) (behind % piece.length())));
        }

        void read() {
            assertTimeoutPreemptively(
                    LONGEST,
                    () -> new SurveyReader().read(this, Optional.empty(), KnownOutcomes.ALL, SurveyListener.NONE));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | longer than 32767 characters",
                "x, | at most 32767 characters, a row at most 5000 cells and 4000000 characters",
                "',' | a row at most 5000 cells",
                "'\"' | longer than 32767 characters",
                "'\"x,' | a quotation mark opens or closes in the wrong place",
            })
    void itIsRefusedAtTheLimitOfCells(String piece, String words) {
        assertRefused(EndlessFile.of("", piece, OptionalLong.empty()), "row 1", words);
        assertRefused(EndlessFile.of(HEADER, piece, OptionalLong.empty()), "row 3", words);
    }

    @Test
    void itIsRefusedAtTheLimitOfTheRow() {
        String cell = "x".repeat(30_000) + ",";

        assertRefused(EndlessFile.of("", cell, OptionalLong.empty()), "row 1", "4000000 characters");
        assertRefused(EndlessFile.of(HEADER, cell, OptionalLong.empty()), "row 3", "4000000 characters");
    }

    @Test
    void itIsRefusedBehindThousandsOfRowsThatSeveralThreadsRead() {
        String rows = HEADER + "5,1,ok\n".repeat(6_000);

        assertRefused(EndlessFile.of(rows, "x,", OptionalLong.of(200L << 20)), "row 6003", "at most 5000 cells");
        assertRefused(EndlessFile.of(rows, "x", OptionalLong.of(200L << 20)), "row 6003", "32767 characters");
    }

    @Test
    void aFileThatSaysThatItIsTooLargeIsNotEvenOpened() {
        EndlessFile file = EndlessFile.of(HEADER, "5,1,ok\n", OptionalLong.of(TWO_GIGABYTES));

        assertRefused(file, "larger than 256 MB", "raise the limit");
        assertThat(file.taken()).hasValue(0);
    }

    private static void assertRefused(EndlessFile file, String... words) {
        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(file::read)
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
        assertThat(file.taken()).hasValueLessThan(32L << 20);
    }
}
