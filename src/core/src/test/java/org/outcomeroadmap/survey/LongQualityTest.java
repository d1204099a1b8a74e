package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outcomeroadmap.survey.quality.QualityFinding;
import org.outcomeroadmap.survey.quality.QualityRule;

/** Whose answers count in files with a row per respondent and outcome. */
class LongQualityTest {

    private static final String HEADER = "respondent,outcome,importance,satisfaction,Status,Finished,Seconds\n";

    private static SurveyReading read(String exclude, String rows) {
        return TextFile.of(HEADER + rows)
                .read(MappingJson.read("{\"layout\":\"long\"," + exclude + "\"columns\":["
                        + "{\"column\":\"respondent\",\"role\":\"respondent\"},"
                        + "{\"column\":\"outcome\",\"role\":\"outcome\"},"
                        + "{\"column\":\"importance\",\"role\":\"importance\"},"
                        + "{\"column\":\"satisfaction\",\"role\":\"satisfaction\"},"
                        + "{\"column\":\"Status\",\"role\":\"preview\"},"
                        + "{\"column\":\"Finished\",\"role\":\"finished\"},"
                        + "{\"column\":\"Seconds\",\"role\":\"duration\"}]}"));
    }

    private static String answers(String respondent, String ratings, String signs) {
        StringBuilder rows = new StringBuilder();
        for (int outcome = 1; outcome <= 5; outcome++) {
            rows.append(respondent + ",A-" + outcome + "," + ratings + "," + signs + "\n");
        }
        return rows.toString();
    }

    private static QualityFinding finding(SurveyReading reading, QualityRule rule) {
        return reading.quality().stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRespondentIsFoundOnceAndLeftOutWhole() {
        SurveyReading reading = read(
                "", answers("a", "5,1", "0,1,60") + answers("b", "5,2", "Survey Preview,1,60") + "c,A-1,1,1,0,0,9\n");

        assertThat(reading.respondents()).isEqualTo(2);
        assertThat(finding(reading, QualityRule.PREVIEW).rows()).containsExactly(7L);
        assertThat(finding(reading, QualityRule.UNFINISHED).rows()).containsExactly(12L);
        assertThat(finding(reading, QualityRule.STRAIGHT_LINER).rows()).containsExactly(2L, 7L);
        assertThat(finding(reading, QualityRule.DUPLICATE).checked()).isFalse();
        assertThat(finding(reading, QualityRule.SPEEDER).unchecked())
                .hasValueSatisfying(why -> assertThat(why).startsWith("3 respondents have a duration"));
    }

    @Test
    void aStraightLineIsToldOnlyWhereRowsAreGrouped() {
        SurveyReading reading = read("", answers("a", "5,1", "0,1,60") + "b,A-1,3,3,0,1,60\na,A-6,5,1,0,1,60\n");

        assertThat(finding(reading, QualityRule.STRAIGHT_LINER).unchecked())
                .hasValue("The rows of a respondent do not stand together.");
    }

    @Test
    void speedersAndStraightLinersAreLeftOutIfTheMappingSaysSo() {
        StringBuilder rows = new StringBuilder(answers("flat", "4,4", "0,1,100"));
        for (int i = 0; i < 10; i++) {
            rows.append("r" + i + ",A-1,5,1,0,1," + (i == 0 ? 49 : 100) + "\n");
        }

        assertThat(read("", rows.toString()).respondents()).isEqualTo(11);
        SurveyReading strict = read("\"exclude\":[\"speeder\",\"straight-liner\"],", rows.toString());
        assertThat(strict.respondents()).isEqualTo(9);
        assertThat(finding(strict, QualityRule.SPEEDER).rows()).containsExactly(7L);
    }

    @Test
    void withoutIdsEachRowIsARespondent() {
        SurveyReading reading = TextFile.of("outcome,importance,satisfaction,Finished\nA-1,5,1,1\nA-1,4,2,0\n")
                .read(MappingJson.read("{\"layout\":\"long\",\"exclude\":[\"unfinished\"],\"columns\":["
                        + "{\"column\":\"outcome\",\"role\":\"outcome\"},"
                        + "{\"column\":\"importance\",\"role\":\"importance\"},"
                        + "{\"column\":\"satisfaction\",\"role\":\"satisfaction\"},"
                        + "{\"column\":\"Finished\",\"role\":\"finished\"}]}"));

        assertThat(reading.respondents()).isEqualTo(1);
        assertThat(finding(reading, QualityRule.UNFINISHED).rows()).containsExactly(3L);
    }
}
