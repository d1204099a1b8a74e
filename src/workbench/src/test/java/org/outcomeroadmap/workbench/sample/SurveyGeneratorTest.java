package org.outcomeroadmap.workbench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.workbench.sample.Story.Study;

class SurveyGeneratorTest {

    private final Story story = Story.familyTrip();
    private final Study first = story.studies().get(0);
    private final Map<String, String> keys = new HashMap<>();

    SurveyGeneratorTest() {
        story.issues().forEach(issue -> keys.put(issue.key(), issue.key()));
    }

    @Test
    void theSameSeedGivesTheSameFile() {
        assertThat(file(first)).isEqualTo(file(first)).isNotEqualTo(file(seeded(8)));
    }

    @Test
    void writesARespondentARowAndAPairOfColumnsAnOutcome() {
        List<String> lines = file(first).lines().toList();
        assertThat(lines).hasSize(241);
        assertThat(lines.get(0)).startsWith("respondent,market,persona,device,imp_FT-1,sat_FT-1,");
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(4 + 2 * 35));
    }

    @Test
    void asksForTheOutcomesOfTheWaveByTheirKeysInJira() {
        keys.put("FT-3", "FT-1003");
        String header = file(story.studies().get(1)).lines().findFirst().orElseThrow();

        assertThat(header).contains("imp_FT-1003,sat_FT-1003").doesNotContain("FT-4,");
    }

    @Test
    void drawsTheSharesThatTheOutcomesState() {
        List<String> ratings = column("imp_FT-3");
        long asked = ratings.stream().filter(cell -> cell.matches("[1-5]")).count();
        long high = ratings.stream().filter(cell -> cell.matches("[45]")).count();
        assertThat((double) high / asked).isBetween(0.84, 0.97);
    }

    @Test
    void holdsASmallSampleAndAGroupThatIsTooSmallToShow() {
        assertThat(column("imp_FT-48").stream().filter(cell -> !cell.isEmpty())).hasSizeBetween(5, 29);
        assertThat(column("device").stream().filter("Car display"::equals)).hasSizeBetween(1, 4);
    }

    @Test
    void onlyAFlawedFileHasCellsThatAreNoRatings() {
        assertThat(file(first)).contains(",often,");
        assertThat(file(story.studies().get(1))).doesNotContain("often");
    }

    private List<String> column(String name) {
        List<List<String>> rows =
                file(first).lines().map(line -> List.of(line.split(",", -1))).toList();
        int place = rows.get(0).indexOf(name);
        return rows.stream().skip(1).map(row -> row.get(place)).toList();
    }

    private Study seeded(long seed) {
        return new Study(
                first.key(),
                first.summary(),
                first.kind(),
                first.file(),
                first.wave(),
                first.fieldDate(),
                240,
                seed,
                true);
    }

    private String file(Study study) {
        return new SurveyGenerator(study, story.outcomes()).csv(keys);
    }
}
