package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/** Files of concept ratings, of which one concept is wanted. */
class ConceptFileTest {

    private static final TextFile TWO_CONCEPTS = TextFile.ofLines(
            "participant,concept,outcome,importance,satisfaction",
            "P1,Map first,FT-1,5,4",
            "P1,List first,FT-1,5,9",
            "P2,MAP FIRST,FT-1,4,",
            "P3,List first,FT-2,4,3");

    @Test
    void onlyRowsOfTheWantedConceptCount() {
        SurveyReading reading = TWO_CONCEPTS.readConcept("map first");

        assertThat(reading.respondents()).isEqualTo(2);
        assertThat(reading.problemCount()).isZero();
        assertThat(reading.outcomes()).containsOnlyKeys("FT-1");
        assertThat(TextFile.outcome(reading, "FT-1").total()).hasToString("1-5 4.-=1 5.4=1");
        assertThat(reading.concepts().stream().map(SurveyedConcept::name)).containsExactly("Map first", "List first");
        assertThat(reading.concepts().get(1).outcomes()).isEmpty();
        assertThat(reading.isEvaluation()).isTrue();
    }

    @Test
    void withoutAWantedConceptAllAreRead() {
        SurveyReading reading = TWO_CONCEPTS.read();

        assertThat(reading.outcomes()).isEmpty();
        assertThat(reading.concepts().get(1).outcomes()).containsOnlyKeys("FT-1", "FT-2");
        assertThat(reading.problemCount()).isEqualTo(1);
    }

    @Test
    void aConceptThatTheFileLacksIsRefusedWithThoseItHas() {
        assertThatThrownBy(() -> TWO_CONCEPTS.readConcept("Voice"))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage("test.csv holds no ratings of the concept \"Voice\". Concepts found: Map first, List first."
                        + " Name one of them.");
    }

    @Test
    void ratingsInWordsAreReadAsInSurveys() {
        SurveyReading reading = TextFile.ofLines(
                        "participant,concept,outcome,satisfaction",
                        "P1,Map,FT-1,Very satisfied",
                        "P2,Map,FT-1,Satisfied",
                        "P3,Map,FT-1,Neither satisfied nor dissatisfied",
                        "P4,Map,FT-1,Dissatisfied",
                        "P5,Map,FT-1,Very dissatisfied")
                .readConcept("Map");

        assertThat(TextFile.outcome(reading, "FT-1").total()).hasToString("1-5 -.1=1 -.2=1 -.3=1 -.4=1 -.5=1");
        assertThat(reading.problemCount()).isZero();
    }

    @Test
    void anUnknownOutcomeIsRefused() {
        assertThatThrownBy(() -> TWO_CONCEPTS.readKnowing("FT-1"))
                .hasMessageStartingWith("test.csv, row 5, column outcome: the outcome \"FT-2\" doesn't exist");
    }

    @Test
    void tooManyConceptsAreRefused() {
        String rows = IntStream.rangeClosed(0, ConceptReading.MOST_CONCEPTS)
                .mapToObj(concept -> "C" + concept + ",FT-1,4\n")
                .collect(Collectors.joining());

        assertThatThrownBy(
                        () -> TextFile.of("concept,outcome,importance\n" + rows).read())
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("has more than 100 concepts");
    }
}
