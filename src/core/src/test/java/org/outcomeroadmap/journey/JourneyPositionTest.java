package org.outcomeroadmap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyPositionTest {

    @Test
    void labelsAreReadBack() {
        JourneyPosition position = new JourneyPosition("Family trip", "Plan/book", "Choose stops");

        assertThat(position.label()).isEqualTo("Family trip / Plan/book / Choose stops");
        assertThat(JourneyPosition.parse(position.label())).contains(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Plan",
                "Trip / Plan",
                "Trip / Plan / Choose / More",
                "Trip /  / Choose",
                "Trip / Plan /  Choose",
                " / Plan / Choose",
                "Trip / Plan / ",
                "Trip / / / Choose / x"
            })
    void whatIsNotThreeNamesIsNoPosition(String label) {
        assertThat(JourneyPosition.parse(label)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Plan ", "Plan / Book", "Plan /", "/ Plan", "/"})
    void namesCanNotHoldTheSeparatorNorPartOfIt(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new JourneyPosition("Trip", name, "Choose"));
    }
}
