package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.evaluation.TaskSuccess;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/** Usability tests as they arrive: a real one, where it is at hand, and what no real one may be. */
class UsabilityTestFileTest {

    private static final Path REAL = Path.of("../../../shared/data/jupyterlab-usability-2018.csv");

    private SurveyReading real =
            TextFile.ofLines("participant,task,success", "P1,A,yes").read();

    @BeforeEach
    void readTheRealFile() throws IOException {
        if (Files.exists(REAL)) {
            real = TextFile.ofBytes(Files.readAllBytes(REAL)).read();
        }
    }

    @Test
    void everyResultOfTheRealTestIsCounted() {
        assumeTheRealFile();
        List<TaskSuccess> successes =
                real.tasks().stream().map(task -> task.results().success()).toList();

        assertThat(real.mapping().layout()).isEqualTo(Layout.USABILITY);
        assertThat(real.respondents()).isEqualTo(20);
        assertThat(successes.stream().mapToLong(TaskSuccess::n).sum()).isEqualTo(1_441);
        assertThat(successes.stream().mapToLong(TaskSuccess::successes).sum()).isEqualTo(1_024);
        assertThat(real.tasks()).hasSize(80);
    }

    @Test
    void tasksOfTheRealTestAreNamedAndMeasured() {
        assumeTheRealFile();

        assertThat(task("1").text()).contains("Create a new Python 3 Notebook");
        assertThat(task("1").results().success()).isEqualTo(new TaskSuccess(18, 0, 2));
        assertThat(task("2").results().success()).isEqualTo(new TaskSuccess(12, 0, 8));
        assertThat(task("11").results().success()).isEqualTo(new TaskSuccess(17, 0, 0));
        assertThat(task("45").text()).contains("Click 'Plain Text' in statusbar and change to C++");
        // The time at which somebody began is not the time that the task took.
        assertThat(task("1").results().times().n()).isZero();
    }

    @Test
    void whatIsNoResultInTheRealTestIsListed() {
        assumeTheRealFile();

        assertThat(real.problems().stream().map(problem -> problem.row() + " " + problem.value()))
                .containsExactly("26 C", "267 y", "581 Skipped", "1518 Y?", "1564 Y?");
        assertThat(real.problems().get(1).message()).startsWith("Not a result: the header says Y or N.");
    }

    @Test
    void aTestWithTooManyTasksIsRefused() {
        String rows = IntStream.rangeClosed(0, TaskTallies.MOST_TASKS)
                .mapToObj(task -> "P1,T" + task + ",yes\n")
                .collect(Collectors.joining());

        assertThatThrownBy(
                        () -> TextFile.of("participant,task,success\n" + rows).read())
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("has more than 1000 tasks");
    }

    @Test
    void aTaskOfAnEndlessNameIsAProblem() {
        SurveyReading reading = TextFile.ofLines(
                        "participant,task,success", "P1," + "long ".repeat(60) + ",yes", "P1,Short,yes")
                .read();

        assertThat(reading.tasks()).hasSize(1);
        assertThat(reading.problems().get(0).message()).startsWith("A task's name has at most 255 characters.");
    }

    @Test
    void ofALongTextTheBeginningIsKept() {
        SurveyReading reading = TextFile.ofLines("task,task text,success", "1," + "long ".repeat(60) + ",yes")
                .read();

        assertThat(reading.tasks().get(0).text().orElseThrow())
                .hasSize(121)
                .startsWith("long long")
                .endsWith("\u2026");
    }

    @Test
    void wordsThatOnlyLookLikeKeysAreNoOutcomes() {
        TextFile file = TextFile.ofLines(
                "participant,task,success", "P1,UTF-8 file: open it,yes", "P1,FT-2: close it,no", "P1,Print (FT-3),no");

        assertThat(file.readKnowing("FT-2", "FT-3").tasks().stream().map(SurveyedTask::outcome))
                .containsExactly(Optional.empty(), Optional.of("FT-2"), Optional.of("FT-3"));
    }

    @Test
    void anUnknownOutcomeIsRefused() {
        TextFile column = TextFile.ofLines("participant,task,success,outcome", "P1,A,yes,FT-1");

        assertThatThrownBy(() -> column.readKnowing("FT-2"))
                .hasMessage("test.csv, row 2, column outcome: the outcome \"FT-1\" doesn't exist or you may not see it."
                        + " Correct the key, or remove the row.");
    }

    private void assumeTheRealFile() {
        assumeThat(REAL)
                .as("The real usability test is not at hand; it is not part of the repository")
                .exists();
    }

    private SurveyedTask task(String name) {
        return real.tasks().stream()
                .filter(task -> task.task().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
