package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.survey.sheet.SurveyFile;

/** Rows are read as they come: what is kept does not grow with them. */
class StreamedRowsTest {
    private static final int ROWS = 200_000;

    /** Rows that exist only while they are read. */
    private static final class EndlessFile implements SurveyFile {
        private final String header;
        private final IntFunction<String> rows;
        private int opened;

        EndlessFile(String header, IntFunction<String> rows) {
            this.header = header;
            this.rows = rows;
        }

        @Override
        public String name() {
            return "endless.csv";
        }

        @Override
        public InputStream open() {
            opened++;
            return new RowStream(header, rows);
        }
    }

    private static final class RowStream extends InputStream {
        private final IntFunction<String> rows;
        private byte[] line;
        private int at;
        private int row;

        RowStream(String header, IntFunction<String> rows) {
            this.rows = rows;
            this.line = header.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            if (at == line.length) {
                if (row == ROWS) {
                    return -1;
                }
                line = rows.apply(row++).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return line[at++];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int next = read();
            if (next < 0) {
                return -1;
            }
            buffer[offset] = (byte) next;
            int more = Math.min(length - 1, line.length - at);
            System.arraycopy(line, at, buffer, offset + 1, more);
            at += more;
            return more + 1;
        }
    }

    @Test
    void ofALongWideFileOnlyFingerprintsAreKept() throws IOException {
        // Forty megabytes, if anything kept them.
        String filler = "x".repeat(200);
        EndlessFile file = new EndlessFile(
                "respondent,imp_FT-1,sat_FT-1,market,note\n",
                row -> "r" + row + "," + (row % 5 + 1) + "," + (row % 3 + 1) + ",m" + row % 7 + "," + filler + row
                        + "\n");
        List<Long> held = new ArrayList<>();

        SurveyReading reading = new SurveyReader().read(file, Optional.empty(), KnownOutcomes.ALL, rows -> {
            if (rows > 0 && rows % 50_000 == 0) {
                held.add(usedMemory());
            }
        });

        assertThat(reading.respondents()).isEqualTo(ROWS);
        assertThat(((RatingTally) TextFile.outcome(reading, "FT-1").total()).pairs())
                .isEqualTo(ROWS);
        assertThat(reading.mapping().columns(ColumnRole.SEGMENT)).containsExactly("market");
        assertThat(file.opened)
                .as("once for delimiter, once for the header, two passes")
                .isEqualTo(4);
        assertThat(held.get(held.size() - 1) - held.get(0))
                .as("bytes kept by 200,000 respondents")
                .isLessThan(20L * ROWS);
    }

    @Test
    void aLongFileKeepsOnlyFingerprints() throws IOException {
        EndlessFile file = new EndlessFile(
                "respondent,outcome,importance,satisfaction,segment\n",
                row -> "respondent-with-a-long-name-" + row / 4 + ",FT-" + (row % 4 + 1) + ",5,2,s" + row % 3 + "\n");

        SurveyReading reading = new SurveyReader().read(file, Optional.empty(), KnownOutcomes.ALL, SurveyListener.NONE);

        assertThat(reading.respondents()).isEqualTo(ROWS / 4);
        assertThat(reading.problemCount()).isZero();
        assertThat(reading.outcomes()).hasSize(4);
    }

    @Test
    void onlyTheFirstThousandProblemsAreKept() throws IOException {
        EndlessFile file = new EndlessFile("imp_FT-1,sat_FT-1\n", row -> "6,1\n");

        SurveyReading reading = new SurveyReader().read(file, Optional.empty(), KnownOutcomes.ALL, SurveyListener.NONE);

        assertThat(reading.problemCount()).isEqualTo(ROWS);
        assertThat(reading.problems())
                .hasSize(1_000)
                .last()
                .extracting(Problem::row)
                .isEqualTo(1_001L);
    }

    private static long usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
