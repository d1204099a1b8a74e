package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.survey.format.SurveyColumn;
import org.outcomeroadmap.survey.matching.Evidence;
import org.outcomeroadmap.survey.matching.OutcomeStatement;
import org.outcomeroadmap.survey.matching.Suggestion;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/** Files whose columns name no key, read where outcomes and earlier waves are known. */
class MatchedFilesTest {
    private static final List<OutcomeStatement> OUTCOMES = List.of(
            new OutcomeStatement("FT-1", "Find enriching stops along the way", "with ease"),
            new OutcomeStatement("FT-2", "View your daily planned itinerary", "at a glance"));
    private static final String WAVE_ONE = wave("Q2_1", "Q3_1", "Keep the kids happy in the car");

    private final SurveyReader reader = new SurveyReader();

    /** Outcomes that exist, and how an earlier file was read. */
    private record Known(List<RememberedMapping> earlier) implements KnownOutcomes {
        @Override
        public boolean contains(String key) {
            return List.of("FT-1", "FT-2", "FT-3").contains(key);
        }

        @Override
        public Collection<OutcomeStatement> catalogue() {
            return OUTCOMES;
        }

        @Override
        public RememberedMappings remembered() {
            return format -> format.equals("qualtrics") ? earlier : List.of();
        }
    }

    @Test
    void statementsAreMatchedAndWhatIsNotCertainIsAskedAboutAndNotUsed() throws IOException {
        SurveyReading reading = read(
                "Timestamp,How important is it? [Find enriching stops along the way with ease],"
                        + "How satisfied are you? [find enriching stops along the way - with ease!],"
                        + "How important is it? [View the itinerary of the whole trip]\n"
                        + "3/2/2026 8:09:55,5,1,4\n",
                List.of());

        List<ColumnFinding> columns = reading.findings().columns();
        assertThat(reading.outcomes()).containsOnlyKeys("FT-1");
        assertThat(columns.get(1).evidence()).contains(Evidence.EXACT);
        assertThat(columns.get(2).taken()).isEqualTo(rating(columns.get(2), ColumnRole.SATISFACTION));
        assertThat(columns.get(3).taken().role()).isEqualTo(ColumnRole.IGNORE);
        assertThat(columns.get(3).suggestions()).extracting(Suggestion::outcome).contains("FT-2");
        assertThat(reading.findings().questions()).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo(OpenQuestion.Kind.MATCH);
            assertThat(question.columns())
                    .containsExactly(columns.get(3).column().name());
            assertThat(question.blocking()).isFalse();
        });
    }

    @Test
    void aFileOfWhichNothingIsCertainIsRefusedButToldOf() throws IOException {
        String file = "Timestamp,How important is it? [View the itinerary of the whole trip]\n3/2/2026 8:09:55,5\n";

        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(() -> read(file, List.of()))
                .withMessageStartingWith("test.csv is read as a file of Google Forms, but no column rates an outcome.");
        SurveyInspection inspection = reader.inspect(TextFile.of(file), Optional.empty(), new Known(List.of()));
        assertThat(inspection.findings().columns().get(1).suggestions())
                .extracting(Suggestion::outcome)
                .contains("FT-2");
        assertThat(inspection.findings().questions()).hasSize(1);
    }

    @Test
    void theNextWaveIsReadAsTheOneBeforeWhateverItsColumnsAreCalled() throws IOException {
        SurveyReading next = read(wave("R7_1", "R8_1", "Keep the kids happy in the car"), List.of(remembered()));

        assertThat(next.mapping().columns(ColumnRole.IMPORTANCE)).containsExactly("R7_1");
        assertThat(next.mapping().columns(ColumnRole.SATISFACTION)).containsExactly("R8_1");
        assertThat(next.mapping().columns(ColumnRole.SEGMENT)).isEmpty();
        assertThat(next.outcomes()).containsOnlyKeys("FT-3");
        assertThat(next.findings().columns().get(1).evidence()).contains(Evidence.REMEMBERED);
        assertThat(next.findings().columns().get(3).evidence()).contains(Evidence.REMEMBERED);
    }

    @Test
    void anotherSurveyWithTheSameIdsIsNotTakenForTheNextWave() throws IOException {
        RememberedMapping remembered = remembered();

        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(() -> read(wave("Q2_1", "Q3_1", "Pay at the pump without a card"), List.of(remembered)));
    }

    @Test
    void aColumnWithoutAChoiceOfValuesIsDecidedAnewInTheNextWave() throws IOException {
        String first = WAVE_ONE.replace("old", "young");
        ColumnMapping mapping =
                MappingJson.read("{\"columns\":[{\"column\":\"Q2_1\",\"role\":\"importance\",\"outcome\":\"FT-3\"},"
                        + "{\"column\":\"Q3_1\",\"role\":\"satisfaction\",\"outcome\":\"FT-3\"}]}");
        RememberedMapping remembered = RememberedMapping.of(
                reader.read(TextFile.of(first), Optional.of(mapping), new Known(List.of()), SurveyListener.NONE));

        SurveyReading next = read(wave("R7_1", "R8_1", "Keep the kids happy in the car"), List.of(remembered));

        assertThat(next.mapping().columns(ColumnRole.SEGMENT)).containsExactly("age");
    }

    /** How the first wave was read: its age groups are not used, though they could be a segment. */
    private RememberedMapping remembered() throws IOException {
        ColumnMapping mapping =
                MappingJson.read("{\"columns\":[{\"column\":\"Q2_1\",\"role\":\"importance\",\"outcome\":\"FT-3\"},"
                        + "{\"column\":\"Q3_1\",\"role\":\"satisfaction\",\"outcome\":\"FT-3\"},"
                        + "{\"column\":\"age\",\"role\":\"ignore\"}]}");
        SurveyReading first =
                reader.read(TextFile.of(WAVE_ONE), Optional.of(mapping), new Known(List.of()), SurveyListener.NONE);
        List<SurveyColumn> columns =
                first.findings().columns().stream().map(ColumnFinding::column).toList();
        return RememberedMapping.of(first.mapping(), columns);
    }

    private SurveyReading read(String file, List<RememberedMapping> earlier) throws IOException {
        return reader.read(TextFile.of(file), Optional.empty(), new Known(earlier), SurveyListener.NONE);
    }

    private static MappedColumn rating(ColumnFinding column, ColumnRole role) {
        return MappedColumn.rating(column.column().name(), role, "FT-1");
    }

    private static String wave(String importance, String satisfaction, String item) {
        return "StartDate," + importance + "," + satisfaction + ",age\n"
                + "Start Date,How much does this matter? - " + item + ",How well does it go today? - " + item + ",age\n"
                + "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"QID2_1\"\"}\","
                + "\"{\"\"ImportId\"\":\"\"QID3_1\"\"}\",\"{\"\"ImportId\"\":\"\"age\"\"}\"\n"
                + "2026-03-02,5,2,young\n2026-03-02,4,1,old\n";
    }
}
