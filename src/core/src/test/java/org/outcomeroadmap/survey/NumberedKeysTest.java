package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keys whose numbers begin alike are different outcomes, however many a project has. */
class NumberedKeysTest {

    @Test
    void everyKeyIsAnOutcomeOfItsOwn() {
        String header = IntStream.rangeClosed(1, 130)
                .mapToObj(i -> "imp_FT-" + i + ",sat_FT-" + i)
                .collect(Collectors.joining(","));
        String row = IntStream.rangeClosed(1, 130).mapToObj(i -> "5,1").collect(Collectors.joining(","));

        SurveyReading reading =
                TextFile.ofLines("respondent," + header, "a," + row).read();

        assertThat(reading.outcomes()).hasSize(130).containsKeys("FT-1", "FT-12", "FT-123");
    }
}
