package org.outcomeroadmap.workbench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurveyGeneratorTest {

    private final Story story = Story.familyTrip();
    private final List<String> keys = IntStream.rangeClosed(1, story.outcomes().size())
            .mapToObj(i -> "FT-" + i)
            .toList();

    @Test
    void theSameSeedGivesTheSameFile() {
        assertThat(file(7)).isEqualTo(file(7)).isNotEqualTo(file(8));
    }

    @Test
    void writesARespondentARowAndAPairOfColumnsAnOutcome() {
        List<String> lines = file(2026).lines().toList();
        assertThat(lines).hasSize(241);
        assertThat(lines.get(0)).startsWith("respondent,market,persona,imp_FT-1,sat_FT-1,");
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line.chars().filter(c -> c == ',')).hasSize(26));
    }

    @Test
    void drawsTheSharesThatTheOutcomesState() {
        List<String> ratings =
                file(2026).lines().skip(1).map(line -> line.split(",", -1)[7]).toList();
        long asked = ratings.stream().filter(cell -> cell.matches("[1-5]")).count();
        long high = ratings.stream().filter(cell -> cell.matches("[45]")).count();
        assertThat((double) high / asked).isBetween(0.84, 0.97);
    }

    private String file(long seed) {
        return new SurveyGenerator(seed).csv(keys, story.outcomes(), 240);
    }
}
