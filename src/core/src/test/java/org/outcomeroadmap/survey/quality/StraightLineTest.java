package org.outcomeroadmap.survey.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StraightLineTest {

    private static boolean isStraight(int... ratings) {
        StraightLine line = new StraightLine();
        line.begin();
        line.add(9, 9);
        line.begin();
        for (int i = 0; i < ratings.length; i += 2) {
            line.add(ratings[i], ratings[i + 1]);
        }
        return line.isStraight();
    }

    @Test
    void oneImportanceAndOneSatisfactionThroughoutAreAStraightLine() {
        assertThat(isStraight(5, 3, 5, 3, 5, 3, 5, 3, 5, 3)).isTrue();
    }

    @Test
    void oneOtherAnswerBreaksIt() {
        assertThat(isStraight(5, 3, 5, 3, 5, 3, 5, 3, 5, 4)).isFalse();
        assertThat(isStraight(5, 3, 5, 3, 4, 3, 5, 3, 5, 3)).isFalse();
    }

    @Test
    void fourOutcomesAreTooFew() {
        assertThat(isStraight(5, 3, 5, 3, 5, 3, 5, 3)).isFalse();
        assertThat(isStraight()).isFalse();
    }
}
