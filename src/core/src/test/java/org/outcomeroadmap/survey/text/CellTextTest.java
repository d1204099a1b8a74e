package org.outcomeroadmap.survey.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "1. ", ":", "a:", "1.1.1.1"})
    void longTextsAreShownShortened(String piece) {
        String text = piece.repeat(32_000 / piece.length());

        assertThat(CellText.shown(text)).hasSize(CellText.LONGEST_SHOWN).endsWith("\u2026");
        assertThat(CellText.isPhone(text)).isFalse();
        assertThat(CellText.isNetworkAddress(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.org", "192.0.2.1", "2001:db8::1:2:3", "+49 (30) 1234567"})
    void whatLooksPersonalIsHidden(String text) {
        assertThat(CellText.shown(text)).isEqualTo("(hidden)");
    }
}
