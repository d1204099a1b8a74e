package org.outcomeroadmap.survey.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeroadmap.survey.quality.RespondentRows.NOTHING_RATED;
import static org.outcomeroadmap.survey.quality.RespondentRows.NO_DURATION;
import static org.outcomeroadmap.survey.quality.RespondentRows.NO_ID;
import static org.outcomeroadmap.survey.quality.RespondentRows.PREVIEW;
import static org.outcomeroadmap.survey.quality.RespondentRows.STRAIGHT_LINE;
import static org.outcomeroadmap.survey.quality.RespondentRows.UNFINISHED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RespondentQualityTest {

    private static final QualityColumns ALL_COLUMNS =
            new QualityColumns(List.of(0), List.of(1), List.of(2), OptionalInt.of(3), false);

    private record Row(String id, int duration, int signs) {
        long fingerprint() {
            return id.isEmpty() ? NO_ID : FingerprintSet.of(id);
        }
    }

    private static Row row(String id) {
        return new Row(id, NO_DURATION, 0);
    }

    private static Row row(String id, int signs) {
        return new Row(id, NO_DURATION, signs);
    }

    /** The numbers of the rows that count, the first row being 2. */
    private static List<Integer> counted(RespondentQuality quality, List<Row> rows) {
        List<Integer> counted = new ArrayList<>();
        read(quality, rows, counted);
        if (quality.needsSecondReading()) {
            counted.clear();
            read(quality, rows, counted);
        }
        return counted;
    }

    private static void read(RespondentQuality quality, List<Row> rows, List<Integer> counted) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int number = i + 2;
            if (quality.counts(number, row.fingerprint(), row.duration(), row.signs())) {
                counted.add(number);
            }
            quality.add(number, row.fingerprint(), row.duration(), row.signs());
        }
    }

    private static RespondentQuality excluding(QualityRule... rules) {
        Set<QualityRule> excluded = EnumSet.noneOf(QualityRule.class);
        excluded.addAll(List.of(rules));
        return new RespondentQuality(excluded, ALL_COLUMNS, true, 5);
    }

    private static QualityFinding finding(RespondentQuality quality, QualityRule rule) {
        return quality.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLastCompleteRowOfARespondentCounts() {
        RespondentQuality quality = excluding(QualityRule.DUPLICATE);

        assertThat(counted(quality, List.of(row("a"), row("b"), row("a"), row("a", UNFINISHED), row("c"))))
                .containsExactly(3, 4, 6);
        assertThat(finding(quality, QualityRule.DUPLICATE).rows()).containsExactly(2L, 5L);
        assertThat(finding(quality, QualityRule.DUPLICATE).excluded()).isTrue();
    }

    @Test
    void theFirstRowCountsIfItAloneIsComplete() {
        RespondentQuality quality = excluding(QualityRule.DUPLICATE);

        assertThat(counted(quality, List.of(row("a"), row("a", UNFINISHED), row("a", NOTHING_RATED))))
                .containsExactly(2);
        assertThat(finding(quality, QualityRule.DUPLICATE).rows()).containsExactly(3L, 4L);
    }

    @Test
    void theLastRowCountsIfNoneIsComplete() {
        assertThat(counted(
                        excluding(QualityRule.DUPLICATE),
                        List.of(row("a", UNFINISHED), row("b"), row("a", UNFINISHED), row("a", UNFINISHED))))
                .containsExactly(3, 5);
    }

    @Test
    void duplicatesThatAreNotExcludedAreListedAndCount() {
        RespondentQuality quality = excluding();

        assertThat(counted(quality, List.of(row("a"), row("a"), row("")))).containsExactly(2, 3, 4);
        assertThat(finding(quality, QualityRule.DUPLICATE).rows()).containsExactly(2L);
    }

    @Test
    void anExcludedPreviewDoesNotStandInForARow() {
        RespondentQuality quality = excluding(QualityRule.PREVIEW, QualityRule.DUPLICATE);

        assertThat(counted(quality, List.of(row("a"), row("a", PREVIEW)))).containsExactly(2);
        assertThat(finding(quality, QualityRule.DUPLICATE).found()).isZero();
        assertThat(finding(quality, QualityRule.PREVIEW).rows()).containsExactly(3L);
    }

    @Test
    void rowsAreReadOnceIfNobodyIsMetTwice() {
        RespondentQuality quality = excluding(QualityRule.DUPLICATE, QualityRule.PREVIEW);

        read(quality, List.of(row("a"), row("b", PREVIEW), row(""), row("")), new ArrayList<>());

        assertThat(quality.needsSecondReading()).isFalse();
    }

    @Test
    void idsThatMostRowsShareAreNone() {
        RespondentQuality quality = excluding(QualityRule.DUPLICATE);

        assertThat(counted(quality, Collections.nCopies(20, row("US")))).hasSize(20);
        assertThat(finding(quality, QualityRule.DUPLICATE).unchecked())
                .hasValueSatisfying(why -> assertThat(why).startsWith("19 of 20 rows share their id"));
    }

    @Test
    void speedersTakeLessThanHalfTheMedian() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            rows.add(new Row("r" + i, 1_000, 0));
        }
        rows.add(new Row("fast", 499, 0));
        RespondentQuality listing = excluding();
        RespondentQuality leavingOut = excluding(QualityRule.SPEEDER);

        assertThat(counted(listing, rows)).hasSize(10);
        assertThat(counted(leavingOut, rows)).hasSize(9).doesNotContain(11);
        assertThat(finding(listing, QualityRule.SPEEDER).rows()).containsExactly(11L);
        assertThat(finding(leavingOut, QualityRule.SPEEDER).rows()).containsExactly(11L);
    }

    @Test
    void nineDurationsHaveNoMedianWorthComparingWith() {
        RespondentQuality quality = excluding(QualityRule.SPEEDER);

        counted(quality, Collections.nCopies(9, new Row("", 5, 0)));

        assertThat(finding(quality, QualityRule.SPEEDER).unchecked())
                .hasValue("9 respondents have a duration; a median worth comparing with needs 10.");
    }

    @Test
    void signsOfTheRowAloneAreListedAndLeftOutOnlyIfTheRuleIsExcluded() {
        List<Row> rows = List.of(row("a", UNFINISHED), row("b", STRAIGHT_LINE), row("c", PREVIEW));

        assertThat(counted(excluding(), rows)).containsExactly(2, 3, 4);
        assertThat(counted(excluding(QualityRule.UNFINISHED), rows)).containsExactly(3, 4);
        assertThat(counted(excluding(QualityRule.STRAIGHT_LINER), rows)).containsExactly(2, 4);
        assertThat(counted(excluding(QualityRule.PREVIEW), rows)).containsExactly(2, 3);
    }

    @Test
    void whatNoColumnTellsIsNotChecked() {
        QualityColumns none = new QualityColumns(List.of(), List.of(), List.of(), OptionalInt.empty(), false);
        RespondentQuality quality = new RespondentQuality(QualityRule.USUALLY_EXCLUDED, none, false, 4);

        counted(quality, List.of(row(""), row("")));

        assertThat(quality.findings()).hasSize(5).noneMatch(QualityFinding::checked);
        assertThat(finding(quality, QualityRule.SPEEDER).unchecked())
                .hasValue("No column tells how long respondents took. Give one the role \"duration\".");
    }

    @Test
    void theFirstThousandRowsAreListed() {
        RespondentQuality quality = excluding();

        counted(quality, Collections.nCopies(1_200, row("", PREVIEW)));

        assertThat(finding(quality, QualityRule.PREVIEW).found()).isEqualTo(1_200);
        assertThat(finding(quality, QualityRule.PREVIEW).rows()).hasSize(1_000).endsWith(1_001L);
    }
}
