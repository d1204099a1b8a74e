package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.sheet.WorkbookBytes;

/** Workbooks with a sheet of importance and one of satisfaction. */
class TwoSheetsTest {

    @Test
    void eachNameOfBothSheetsIsAnOutcome() {
        SurveyReading reading = TextFile.ofBytes(new WorkbookBytes()
                        .table("performance", "Respondent,Q1,Q2", "1,1,4", "2,2,5")
                        .table("notes", "a,b", "c,d")
                        .table("importance", "Respondent,Q1,Q2,market", "1,5,4,US", "2,3,5,DE")
                        .bytes())
                .read();

        assertThat(ReadingText.of(reading))
                .isEqualTo("wide, 2 respondents, 2 rows\n"
                        + "columns: Respondent = respondent, Q1 - importance = importance Q1, Q2 - importance = importance Q2,"
                        + " market = segment, Respondent - satisfaction = ignore, Q1 - satisfaction = satisfaction Q1,"
                        + " Q2 - satisfaction = satisfaction Q2\n"
                        + "Q1: 1-5 3.2=1 5.1=1\n  market: DE: 1-5 3.2=1\n  market: US: 1-5 5.1=1\n"
                        + "Q2: 1-5 4.4=1 5.5=1\n  market: DE: 1-5 5.5=1\n  market: US: 1-5 4.4=1\n");
        FormatFinding format = reading.findings().format();
        assertThat(format.format().slug()).isEqualTo("two-sheets");
        assertThat(format.sheets()).containsExactly("importance", "performance");
        assertThat(format.why())
                .isEqualTo(
                        "The sheets \"importance\" and \"performance\" ask one question each, and are read side by side.");
    }

    @Test
    void sheetsThatListRespondentsInAnotherOrderAreRefused() {
        TextFile file = TextFile.ofBytes(new WorkbookBytes()
                .table("importance", "Respondent,Q1", "1,5", "2,3")
                .table("satisfaction", "Respondent,Q1", "2,1", "1,2")
                .bytes());

        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(file::read)
                .withMessageStartingWith(
                        "test.csv, row 2: the sheets of importance and of satisfaction do not hold the same");
    }

    @Test
    void sheetsMayDoWithoutRespondents() {
        SurveyReading reading = TextFile.ofBytes(new WorkbookBytes()
                        .table("importance", "Q1,Q2", "5,4", "3,5")
                        .table("satisfaction", "Q1,Q2", "1,4", "3,5")
                        .bytes())
                .read();

        assertThat(ReadingText.of(reading)).endsWith("Q1: 1-5 3.3=1 5.1=1\nQ2: 1-5 4.4=1 5.5=1\n");
    }

    @Test
    void sheetsOfDifferentLengthAreRefused() {
        TextFile file = TextFile.ofBytes(new WorkbookBytes()
                .table("importance", "Q1,Q2", "1,5", "2,3")
                .table("satisfaction", "Q1,Q2", "1,2")
                .bytes());

        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(file::read)
                .withMessageContaining("row 3: the sheets");
    }

    @Test
    void titlesMayStandAboveBothHeaders() {
        SurveyReading reading = TextFile.ofBytes(new WorkbookBytes()
                        .table("importance", "How important?", "", "Respondent,Q1,Q2", "1,5,4", "2,3,5")
                        .table("satisfaction", "How satisfied?", "", "Respondent,Q1,Q2", "1,1,4", "2,2,5")
                        .bytes())
                .read();

        assertThat(ReadingText.of(reading))
                .startsWith("wide, 2 respondents, 2 rows\n")
                .contains("Q1: 1-5 3.2=1 5.1=1\nQ2: 1-5 4.4=1 5.5=1\n");
        assertThat(reading.findings().format().format().slug()).isEqualTo("two-sheets");
    }

    @Test
    void respondentsBelowTitlesMustStandInTheSameOrder() {
        TextFile file = TextFile.ofBytes(new WorkbookBytes()
                .table("importance", "How important?", "Respondent,Q1", "1,5", "2,3")
                .table("satisfaction", "How satisfied?", "Respondent,Q1", "2,1", "1,2")
                .bytes());

        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(file::read)
                .withMessageContaining("row 3: the sheets");
    }

    @Test
    void aTitleAboveOneHeaderOnlyIsRefused() {
        String[] titled = {"How important?", "Respondent,Q1", "1,5"};
        String[] plain = {"Respondent,Q1", "1,2", "2,3"};
        for (WorkbookBytes workbook : List.of(
                new WorkbookBytes().table("importance", titled).table("satisfaction", plain),
                new WorkbookBytes().table("importance", plain).table("satisfaction", titled))) {
            TextFile file = TextFile.ofBytes(workbook.bytes());

            assertThatExceptionOfType(UnusableFileException.class)
                    .isThrownBy(file::read)
                    .withMessageContaining("row 1: the sheets")
                    .withMessageEndingWith("below a header in the same row.");
        }
    }
}
