package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.survey.text.SpreadsheetText;

/** Whoever wants all problems gets each once and in the order of the file, however often the file is read. */
class ProblemSinkTest {

    private static final int ROWS = 1_500;

    private final List<Problem> heard = new ArrayList<>();
    private final SurveyListener listener = new SurveyListener() {
        @Override
        public void rowsRead(long rows) {}

        @Override
        public Optional<ProblemSink> problems() {
            return Optional.of(new ProblemSink() {
                @Override
                public void restart() {
                    heard.clear();
                }

                @Override
                public void add(Problem problem) {
                    heard.add(problem);
                }
            });
        }
    };

    @Test
    void everyProblemOfAWideFileIsHeardOnce() throws IOException {
        // Ids that come twice make the rows be counted in a second reading.
        StringBuilder file = new StringBuilder("respondent,imp_FT-1,sat_FT-1\n");
        for (int i = 0; i < 2 * ROWS; i++) {
            file.append('r').append(i / 2).append(",99,1\n");
        }
        file.append("last,5,1\n");

        check(file.toString());
    }

    @Test
    void everyProblemOfALongFileIsHeardOnce() throws IOException {
        StringBuilder file = new StringBuilder("respondent,outcome,importance,satisfaction\n");
        for (int i = 0; i < ROWS; i++) {
            file.append('r').append(i).append(",FT-1,99,1\n");
        }

        check(file.toString());
    }

    @Test
    void whatASpreadsheetWouldRunBecomesText() {
        assertThat(SpreadsheetText.harmless("=cmd|' /C calc'!A0")).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(List.of("+1", "-1", "@x", "\tx", "\rx", "\n=1"))
                .allSatisfy(text -> assertThat(SpreadsheetText.harmless(text)).startsWith("'"));
        assertThat(SpreadsheetText.harmless("a=1")).isEqualTo("a=1");
        assertThat(SpreadsheetText.harmless("")).isEmpty();
    }

    private void check(String content) throws IOException {
        SurveyReading reading =
                new SurveyReader().read(TextFile.of(content), Optional.empty(), KnownOutcomes.ALL, listener);

        assertThat((long) heard.size()).isEqualTo(reading.problemCount()).isGreaterThan(SurveyReading.LISTED_PROBLEMS);
        assertThat(heard.subList(0, SurveyReading.LISTED_PROBLEMS)).isEqualTo(reading.problems());
        assertThat(heard).extracting(Problem::row).isSorted();
    }
}
