package org.outcomeroadmap.survey.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintSetTest {

    @Test
    void keepsWhatWasAddedAndItsMarks() {
        FingerprintSet set = new FingerprintSet();
        for (int i = 0; i < 10_000; i++) {
            long fingerprint = FingerprintSet.of("r" + i);
            assertThat(set.add(fingerprint)).isTrue();
            if (i % 3 == 0) {
                set.mark(fingerprint);
            }
        }
        for (int i = 0; i < 10_000; i++) {
            long fingerprint = FingerprintSet.of("r" + i);
            assertThat(set.contains(fingerprint)).isTrue();
            assertThat(set.isMarked(fingerprint)).isEqualTo(i % 3 == 0);
            assertThat(set.add(fingerprint)).isFalse();
        }
        assertThat(set.size()).isEqualTo(10_000);
        assertThat(set.contains(FingerprintSet.of("other"))).isFalse();
        assertThat(set.isMarked(FingerprintSet.of("other"))).isFalse();
    }

    @Test
    void textsAreToldApartByWhereTheyEnd() {
        assertThat(FingerprintSet.of("ab", "c")).isNotEqualTo(FingerprintSet.of("a", "bc"));
        assertThat(FingerprintSet.of("")).isNotZero().isEven();
    }
}
