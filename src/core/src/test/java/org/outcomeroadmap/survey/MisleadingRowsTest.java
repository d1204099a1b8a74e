package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.scoring.RatingTally;

/** What a column is follows from all its values, however its first thousands of rows look. */
class MisleadingRowsTest {

    private static final int ROWS = 20_000;

    private static SurveyReading readingOf(IntFunction<String> value) {
        StringBuilder text = new StringBuilder("imp_A-1,sat_A-1,extra\n");
        for (int row = 0; row < ROWS; row++) {
            text.append("5,")
                    .append(1 + row % 5)
                    .append(',')
                    .append(value.apply(row))
                    .append('\n');
        }
        return TextFile.of(text.toString()).read();
    }

    private static ColumnRole roleOf(SurveyReading reading) {
        return reading.mapping().columns().get(2).role();
    }

    private static IntFunction<String> late(IntFunction<String> first, IntFunction<String> then) {
        return row -> row < ROWS * 3 / 4 ? first.apply(row) : then.apply(row);
    }

    @Test
    void aSegmentOfTheFirstRowsMayTurnOutToHaveTooManyValues() {
        SurveyReading reading = readingOf(late(row -> "g" + row % 3, row -> "x" + row));
        assertThat(roleOf(reading)).isEqualTo(ColumnRole.IGNORE);
        assertThat(TextFile.outcome(reading, "A-1").segments()).isEmpty();
        assertThat(reading.respondents()).isEqualTo(ROWS);
        assertThat(((RatingTally) TextFile.outcome(reading, "A-1").total()).pairs())
                .isEqualTo(ROWS);
    }

    @Test
    void aSegmentOfTheFirstRowsMayTurnOutToBePersonal() {
        SurveyReading reading = readingOf(late(row -> "g" + row % 3, row -> "ada@example.org"));
        assertThat(roleOf(reading)).isEqualTo(ColumnRole.DROP);
        assertThat(reading.dropped()).containsExactly("extra");
        assertThat(TextFile.outcome(reading, "A-1").segments()).isEmpty();
    }

    @Test
    void numbersAtFirstMayTurnOutToBeGroups() {
        SurveyReading reading = readingOf(late(row -> "1", row -> "north"));
        assertThat(roleOf(reading)).isEqualTo(ColumnRole.SEGMENT);
        assertThat(TextFile.outcome(reading, "A-1").segments().values().stream()
                        .mapToLong(RatingTally::respondents)
                        .sum())
                .isEqualTo(ROWS);
    }

    @Test
    void groupsThatAppearLateAreCountedInFull() {
        SurveyReading reading = readingOf(late(row -> "g" + row % 3, row -> "late"));
        assertThat(roleOf(reading)).isEqualTo(ColumnRole.SEGMENT);
        assertThat(TextFile.outcome(reading, "A-1").segments())
                .hasEntrySatisfying(
                        new Segment("extra", "late"),
                        tally -> assertThat(tally.respondents()).isEqualTo(ROWS / 4));
    }
}
