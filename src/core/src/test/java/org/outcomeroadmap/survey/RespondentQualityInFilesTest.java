package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.survey.quality.QualityFinding;
import org.outcomeroadmap.survey.quality.QualityRule;

/** Whose answers count, as whole files tell it. */
class RespondentQualityInFilesTest {

    private static final String ROLES = "\"columns\":["
            + "{\"column\":\"id\",\"role\":\"respondent\"},{\"column\":\"Status\",\"role\":\"preview\"},"
            + "{\"column\":\"Progress\",\"role\":\"finished\"},{\"column\":\"Seconds\",\"role\":\"duration\"},"
            + "{\"column\":\"imp_A-1\",\"role\":\"importance\"},{\"column\":\"sat_A-1\",\"role\":\"satisfaction\"}]";

    private static final TextFile FILE = TextFile.ofLines(
            "id,Status,Progress,Seconds,imp_A-1,sat_A-1",
            "a,0,100,500,1,1",
            "b,Survey Preview,100,500,2,2",
            "a,0,100,500,3,3",
            "c,0,1,500,4,4",
            "a,0,46,500,5,5");

    private static SurveyReading reading(String exclude) {
        return FILE.read(MappingJson.read("{\"layout\":\"wide\"," + exclude + ROLES + "}"));
    }

    private static QualityFinding finding(SurveyReading reading, QualityRule rule) {
        return reading.quality().stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static long pairs(SurveyReading reading) {
        return ((RatingTally) TextFile.outcome(reading, "A-1").total()).pairs();
    }

    @Test
    void previewsAndSupersededRowsDoNotCount() {
        SurveyReading reading = reading("");

        assertThat(reading.respondents()).isEqualTo(2);
        assertThat(TextFile.outcome(reading, "A-1").total()).hasToString("1-5 3.3=1 4.4=1");
        assertThat(finding(reading, QualityRule.PREVIEW).rows()).containsExactly(3L);
        assertThat(finding(reading, QualityRule.DUPLICATE).rows()).containsExactly(2L, 6L);
        assertThat(finding(reading, QualityRule.UNFINISHED).rows()).containsExactly(5L, 6L);
        assertThat(finding(reading, QualityRule.UNFINISHED).excluded()).isFalse();
        assertThat(reading.rows()).isEqualTo(5);
    }

    @Test
    void whatIsExcludedIsForTheMappingToSay() {
        assertThat(pairs(reading("\"exclude\":[],"))).isEqualTo(5);
        assertThat(pairs(reading("\"exclude\":[\"unfinished\"],"))).isEqualTo(3);
        assertThat(pairs(reading("\"exclude\":[\"unfinished\",\"preview\",\"duplicate\"],")))
                .isEqualTo(1);
    }

    @Test
    void thoseLeftOutHaveNoProblems() {
        SurveyReading reading = TextFile.ofLines("id,imp_A-1,sat_A-1", "a,9,9", "a,5,5", "b,1,1")
                .read();

        assertThat(reading.problemCount()).isZero();
        assertThat(reading.respondents()).isEqualTo(2);
    }

    @Test
    void whoGivesOneAnswerThroughoutIsTold() {
        SurveyReading reading = TextFile.ofLines(
                        "imp_A-1,sat_A-1,imp_A-2,sat_A-2,imp_A-3,sat_A-3,imp_A-4,sat_A-4,imp_A-5,sat_A-5",
                        "5,1,5,1,5,1,5,1,5,1",
                        "5,1,5,1,5,1,5,1,5,2")
                .read();

        assertThat(finding(reading, QualityRule.STRAIGHT_LINER).rows()).containsExactly(2L);
        assertThat(reading.respondents()).isEqualTo(2);
        assertThat(finding(reading, QualityRule.DUPLICATE).checked()).isFalse();
    }

    @Test
    void speedersOfTheWholeFileAreThoseOfAGroup() throws Exception {
        StringBuilder text = new StringBuilder("Seconds,group,imp_A-1,sat_A-1\n");
        for (int i = 0; i < 12; i++) {
            text.append(i < 9 ? "100,x,5,1\n" : "40,y,5,1\n");
        }
        ColumnMapping mapping = MappingJson.read(
                "{\"layout\":\"wide\",\"exclude\":[\"speeder\"],\"columns\":["
                        + "{\"column\":\"Seconds\",\"role\":\"duration\"},{\"column\":\"group\",\"role\":\"segment\"},"
                        + "{\"column\":\"imp_A-1\",\"role\":\"importance\"},{\"column\":\"sat_A-1\",\"role\":\"satisfaction\"}]}");
        TextFile file = TextFile.of(text.toString());

        assertThat(pairs(file.read(mapping))).isEqualTo(9);
        assertThat(new SurveyReader()
                        .readMembers(file, mapping, Set.of(new Segment("group", "y")))
                        .respondents())
                .isZero();
        assertThat(finding(file.read(mapping), QualityRule.SPEEDER).rows()).isEqualTo(List.of(11L, 12L, 13L));
    }
}
