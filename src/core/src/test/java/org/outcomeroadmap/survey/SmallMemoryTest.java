package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.WorkbookBytes;

/** What is read within 64 MB of heap. */
class SmallMemoryTest {
    private static final int RESPONDENTS = 5_000;
    private static final int OUTCOMES = 40;

    /** Ten times what it takes, even on a busy machine. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Reads the file that is named and says how many respondents there are. */
    public static final class Reading {
        private Reading() {}

        /** Runs in a JVM of its own. */
        public static void main(String... arguments) throws IOException {
            SurveyFile file = SurveyFile.of(Path.of(arguments[0]));
            SurveyReading reading =
                    new SurveyReader().read(file, Optional.empty(), KnownOutcomes.ALL, SurveyListener.NONE);
            System.out.println(reading.respondents() + " respondents, "
                    + reading.outcomes().size() + " outcomes");
        }
    }

    @Test
    void aWorkbookOfFiveThousandRespondentsIsRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("survey.xlsx");
        Files.write(file, workbook());

        ChildJvm read = ChildJvm.run(folder, LONGEST, List.of("-Xmx64m", Reading.class.getName(), file.toString()));

        assertThat(read.output()).contains("5000 respondents, 40 outcomes");
        assertThat(read.exitCode()).isZero();
    }

    /** Of 82 columns, as large as a survey's usually are. */
    private static byte[] workbook() {
        SplittableRandom random = new SplittableRandom(1);
        String[] lines = new String[RESPONDENTS + 1];
        StringBuilder header = new StringBuilder("respondent,market");
        for (int outcome = 1; outcome <= OUTCOMES; outcome++) {
            header.append(",imp_FT-" + outcome + ",sat_FT-" + outcome);
        }
        lines[0] = header.toString();
        for (int row = 1; row < lines.length; row++) {
            StringBuilder line = new StringBuilder("r" + row + "," + (random.nextBoolean() ? "US" : "DE"));
            for (int rating = 0; rating < 2 * OUTCOMES; rating++) {
                line.append(",").append(random.nextInt(1, 6));
            }
            lines[row] = line.toString();
        }
        return new WorkbookBytes().table("Answers", lines).bytes();
    }
}
