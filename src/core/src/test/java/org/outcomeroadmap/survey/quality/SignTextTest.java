package org.outcomeroadmap.survey.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "False", "FALSE", "Partial", "Incomplete", "46", "99.5", "46 %", "1%", "Nein"})
    void unfinished(String text) {
        assertThat(SignText.isUnfinished(text, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "True", "Complete", "100", "100%", "2026-03-02 08:09:55", "Yes"})
    void finished(String text) {
        assertThat(SignText.isUnfinished(text, false)).isFalse();
    }

    @Test
    void onePercentIsNotYes() {
        assertThat(SignText.isUnfinished("1", true)).isTrue();
        assertThat(SignText.isUnfinished("100", true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "9", "17", "Survey Preview", "preview", "Survey Test", "Offline Survey Preview"})
    void previews(String text) {
        assertThat(SignText.isPreview(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "4", "8", "16", "anonymous", "IP Address", "Imported", "contest", "email"})
    void answers(String text) {
        assertThat(SignText.isPreview(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "525, 52500",
        "183.52, 18352",
        "0, 0",
        "8:45, 52500",
        "00:08:45, 52500",
        "100:00:00, 36000000",
        "1:05.5, 6550",
        "99999999999, 2147483646"
    })
    void durations(String text, int hundredths) {
        assertThat(SignText.duration(text, false)).hasValue(hundredths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "soon", "8:75", "183,52", "1:2:3:4"})
    void noDurations(String text) {
        assertThat(SignText.duration(text, false)).isEmpty();
    }

    @Test
    void aCommaIsADecimalPointWhereTheFileSaysSo() {
        assertThat(SignText.duration("183,52", true)).hasValue(18_352);
    }
}
