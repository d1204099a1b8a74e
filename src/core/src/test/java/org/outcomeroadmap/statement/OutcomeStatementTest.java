package org.outcomeroadmap.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeStatementTest {

    @Test
    void aSentenceIsJobAndSuccessMeasure() {
        Job job = new Job(" Find enriching stops along the way ");

        assertThat(new OutcomeStatement(job, Optional.of(new SuccessMeasure("with ease")), 1).sentence())
                .isEqualTo("Find enriching stops along the way with ease");
        assertThat(new OutcomeStatement(job, Optional.empty(), 2).sentence())
                .isEqualTo("Find enriching stops along the way");
    }

    @Test
    void theLongestSentenceFillsASummary() {
        Job job = new Job("j".repeat(170));
        SuccessMeasure measure = new SuccessMeasure("m".repeat(84));

        assertThat(new OutcomeStatement(job, Optional.of(measure), 1).sentence())
                .hasSize(255);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Job("j".repeat(171)))
                .withMessageContaining("171")
                .withMessageContaining("170");
        assertThatIllegalArgumentException().isThrownBy(() -> new SuccessMeasure("m".repeat(85)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "a\ttab"})
    void whatIsNotOneLineOfTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Job(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new SuccessMeasure(text));
    }

    @Test
    void versionsStartAtOne() {
        Job job = new Job("Find enriching stops");

        assertThatIllegalArgumentException().isThrownBy(() -> new OutcomeStatement(job, Optional.empty(), 0));
    }
}
