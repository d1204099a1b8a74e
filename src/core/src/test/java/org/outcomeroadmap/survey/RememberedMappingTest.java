package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.format.SurveyColumn;

/** The next wave of a survey is recognised by its questions, and another survey by the same tool is not. */
class RememberedMappingTest {

    private static final String STEM = "How important is it?";

    private final RememberedMapping first = RememberedMapping.of(
            mapping(
                    MappedColumn.rating("Q1_1", ColumnRole.IMPORTANCE, "FT-1"),
                    MappedColumn.rating("Q1_2", ColumnRole.SATISFACTION, "FT-1"),
                    MappedColumn.of("market", ColumnRole.SEGMENT)),
            List.of(
                    column("Q1_1", "QID1_1", "Find a stop"),
                    column("Q1_2", "QID1_2", "Find a stop"),
                    new SurveyColumn("market", "market", "", "market", Optional.empty())));

    @Test
    void theSameQuestionHasItsRoleWhateverTheColumnIsCalled() {
        assertThat(first.of(column("Q7", "QID1_1", " find a STOP. ")))
                .contains(MappedColumn.rating("QID1_1", ColumnRole.IMPORTANCE, "FT-1"));
    }

    @Test
    void theSameIdWithOtherWordsIsAnotherQuestion() {
        assertThat(first.of(column("Q1_1", "QID1_1", "Find food"))).isEmpty();
        assertThat(first.of(column("Q1_1", "QID9_9", "Find a stop"))).isEmpty();
    }

    @Test
    void columnsThatShareAnIdAreNotRemembered() {
        RememberedMapping twins = RememberedMapping.of(
                mapping(
                        MappedColumn.of("a", ColumnRole.SEGMENT),
                        MappedColumn.of("b", ColumnRole.SEGMENT),
                        MappedColumn.of("gone", ColumnRole.IGNORE)),
                List.of(column("a", "same", "x"), column("b", "same", "x")));

        assertThat(twins.mapping().columns()).isEmpty();
        assertThat(twins.of(column("a", "same", "x"))).isEmpty();
    }

    @Test
    void ofAnOutcomeWithoutANameNothingIsLeft() {
        RememberedMapping left = first.withOutcomes(key -> Optional.empty());

        assertThat(left.mapping().columns()).containsExactly(MappedColumn.of("market", ColumnRole.SEGMENT));
        assertThat(left.questions()).containsOnlyKeys("market");
        assertThat(first.withOutcomes(key -> Optional.of("NEW-7")).mapping().columns())
                .contains(MappedColumn.rating("QID1_2", ColumnRole.SATISFACTION, "NEW-7"));
    }

    @Test
    void halfOfTheQuestionsMakeItTheSameSurvey() {
        assertThat(first.isOfTheSameSurvey(asking("Find a stop", "Eat")))
                .as("one of two")
                .isTrue();
        assertThat(first.isOfTheSameSurvey(asking("Find a stop", "Eat", "Drink")))
                .as("one of three")
                .isFalse();
        assertThat(first.isOfTheSameSurvey(asking())).as("nothing at all").isFalse();
    }

    /** A survey whose first question may be the first of the other. */
    private static RememberedMapping asking(String... items) {
        List<SurveyColumn> columns = java.util.stream.IntStream.range(0, items.length)
                .mapToObj(i -> column("c" + i, "QID1_" + (i + 1), items[i]))
                .toList();
        return RememberedMapping.of(
                mapping(columns.stream()
                        .map(column -> new MappedColumn(column.name(), ColumnRole.IGNORE, Optional.empty()))
                        .toArray(MappedColumn[]::new)),
                columns);
    }

    private static ColumnMapping mapping(MappedColumn... columns) {
        return new ColumnMapping(Layout.WIDE, RatingScale.ONE_TO_FIVE, List.of(columns));
    }

    private static SurveyColumn column(String name, String id, String item) {
        return new SurveyColumn(name, id, STEM, item, Optional.empty());
    }
}
