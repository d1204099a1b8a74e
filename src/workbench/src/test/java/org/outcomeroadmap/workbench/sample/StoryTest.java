package org.outcomeroadmap.workbench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.workbench.sample.Story.Outcome;
import org.outcomeroadmap.workbench.sample.Story.Planned;
import org.outcomeroadmap.workbench.sample.Story.Statement;
import org.outcomeroadmap.workbench.sample.Story.Work;

/** The sample's tables: complete, consistent, and good examples. */
class StoryTest {

    /** How customers judge success, in words that can be measured. */
    private static final String SUCCESS =
            "with (ease|more \\w+|less \\w+|fewer .+)|easily|quickly|faster|accurately|on time";

    /** Words of solutions, which outlive no release. */
    private static final String SOLUTION =
            "(?i).*\\b(app|button|click|dashboard|filter|list|map|menu|notification|page|screen|tap|widget)\\b.*";

    private final Story story = Story.familyTrip();

    @Test
    void hasWhatTheDocumentsSay() {
        assertThat(story.outcomes()).filteredOn(Outcome::archived).hasSize(1);
        assertThat(story.outcomes()).filteredOn(outcome -> !outcome.archived()).hasSize(36);
        assertThat(story.steps()).hasSize(16);
        assertThat(story.steps().stream().map(step -> step.split(" / ", -1)[1]).distinct())
                .hasSize(6);
        assertThat(story.personas()).containsExactly("Planner", "Co-pilot", "Guest");
        assertThat(story.roadmap().stream().filter(work -> work.type().equals("Epic")))
                .hasSize(14);
        assertThat(story.roadmap())
                .extracting(Work::type, Work::status)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Story", "To Do"),
                        org.assertj.core.groups.Tuple.tuple("Story", "In Progress"),
                        org.assertj.core.groups.Tuple.tuple("Story", "Done"));
    }

    @Test
    void theKeysAreThoseThatANewProjectGives() {
        assertThat(story.issues())
                .extracting(Planned::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, story.issues().size()).boxed().toList());
        assertThat(story.issues()).extracting(Planned::summary).doesNotHaveDuplicates();
    }

    @Test
    void whatIsReferredToIsThereAndMadeBefore() {
        Set<String> outcomes = story.outcomes().stream().map(Outcome::key).collect(Collectors.toSet());
        assertThat(story.roadmap()).allSatisfy(work -> {
            assertThat(outcomes).containsAll(work.targets());
            assertThat(story.roadmap())
                    .filteredOn(epic -> epic.key().equals(work.epic()))
                    .allMatch(
                            epic -> epic.number() < work.number() && epic.type().equals("Epic"))
                    .hasSize(work.epic().isEmpty() ? 0 : 1);
        });
        assertThat(story.outcomes().stream()
                        .flatMap(outcome -> outcome.steps().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(story.steps()));
    }

    @Test
    void theJourneyBranchesLoopsAndHasARetiredStepWithAnOutcome() {
        List<Map<String, String>> steps = Story.rows("journey.tsv").toList();
        List<String> names =
                steps.stream().map(step -> step.getOrDefault("step", "")).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(steps)
                .filteredOn(step -> !step.getOrDefault("next", "").isEmpty())
                .allSatisfy(step ->
                        assertThat(names).contains(step.getOrDefault("next", "").split(", ", -1)));
        String retired = steps.stream()
                .filter(step -> "yes".equals(step.get("retired")))
                .map(step -> step.getOrDefault("step", ""))
                .collect(Collectors.joining());
        assertThat(story.outcomes())
                .anySatisfy(outcome -> assertThat(outcome.steps().get(0)).endsWith(" / " + retired));
        assertThat(story.outcomes())
                .filteredOn(outcome -> outcome.steps().size() == 2)
                .hasSize(1);
    }

    @Test
    void notesAreOfEveryKindAndAboutWhatIsThere() {
        List<Map<String, String>> notes = Story.rows("notes.tsv").toList();
        Set<String> keys = story.issues().stream().map(Planned::key).collect(Collectors.toSet());
        List<String> steps = Story.rows("journey.tsv")
                .map(step -> step.getOrDefault("step", ""))
                .toList();

        assertThat(notes.stream().map(note -> note.get("kind")).distinct()).hasSize(9);
        assertThat(notes.stream().map(note -> note.get("pain kind")).distinct()).hasSize(4);
        assertThat(notes).allSatisfy(note -> {
            assertThat(steps).contains(note.getOrDefault("step", ""));
            Stream.of("outcomes", "studies")
                    .flatMap(column -> Stream.of(note.getOrDefault(column, "").split(", ", -1)))
                    .filter(key -> !key.isEmpty())
                    .forEach(key -> assertThat(keys).contains(key));
        });
    }

    @Test
    void statementsAreGoodExamples() {
        List<Statement> statements = story.outcomes().stream()
                .flatMap(outcome -> Stream.of(outcome.statement(), outcome.later()))
                .distinct()
                .toList();
        assertThat(statements).allSatisfy(statement -> {
            assertThat(statement.measure()).matches(SUCCESS).hasSizeLessThanOrEqualTo(84);
            assertThat(statement.job())
                    .matches("[A-Z][a-z]+ .+")
                    .doesNotMatch(SOLUTION)
                    .hasSizeLessThanOrEqualTo(170);
            assertThat(statement.summary().split(" ", -1)).hasSizeLessThanOrEqualTo(25);
        });
    }

    @Test
    void pastCoverageHasEveryDayUpToTodayAndItsNumbersFitTogether() {
        JsonNode days = new PastCoverage().upTo(LocalDate.of(2026, 11, 28)).at("/export/history");

        assertThat(days).hasSize(363);
        assertThat(days.path(362).path("date").asText()).isEqualTo("2026-11-28");
        assertThat(days).allSatisfy(day -> {
            int total = day.at("/outcomes/total").asInt();
            int typed = 0;
            for (JsonNode count : day.path("byType")) {
                typed += count.asInt();
            }
            assertThat(typed + day.path("unscored").asInt()).isEqualTo(total);
            assertThat(day.at("/outcomes/withOpenEpic").asInt())
                    .isLessThanOrEqualTo(day.at("/outcomes/withEpic").asInt());
            assertThat(day.at("/byType/extremely-underserved").asInt()
                            + day.at("/byType/strongly-underserved").asInt()
                            + day.at("/byType/underserved").asInt())
                    .isEqualTo(day.at("/underserved/total").asInt());
        });
    }

    @Test
    void pastCoverageEndsWithTodayWheneverThatIs() {
        JsonNode days = new PastCoverage().upTo(LocalDate.of(2026, 1, 2)).at("/export/history");

        assertThat(days.path(days.size() - 1).path("date").asText()).isEqualTo("2026-01-02");
        assertThat(days.path(days.size() - 1).at("/epics/excused").asInt()).isEqualTo(1);
        assertThat(days.path(days.size() - 2).at("/outcomes/total").asInt()).isEqualTo(12);
    }

    @Test
    void someOutcomesAreHiddenRewordedUnownedAndUnrated() {
        assertThat(story.outcomes())
                .filteredOn(outcome -> !outcome.level().isEmpty())
                .hasSize(2);
        assertThat(story.outcomes())
                .filteredOn(outcome -> !outcome.later().equals(outcome.statement()))
                .hasSize(2);
        assertThat(story.outcomes())
                .filteredOn(outcome -> outcome.owner().isEmpty())
                .isNotEmpty();
        assertThat(story.outcomes())
                .filteredOn(outcome -> outcome.waves().isEmpty())
                .hasSize(2);
        assertThat(story.outcomes())
                .filteredOn(outcome -> outcome.waves().size() == 2)
                .hasSize(22);
    }
}
