package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.survey.sheet.SurveyLimits;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/** Files that were not made in good faith, or not as survey files at all. */
class HostileFilesTest {
    private static final String HEADER = "imp_FT-1,sat_FT-1,note\n";

    @RepeatedTest(200)
    void randomBytesAreReadOrRefusedInWords(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        byte[] noise = new byte[random.nextInt(1, 3_000)];
        random.nextBytes(noise);

        readOrRefuse(TextFile.ofBytes(noise));
    }

    @RepeatedTest(300)
    void damagedSurveysAreReadOrRefusedInWords(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder("respondent,imp_FT-1,sat_FT-1,market,weight\n");
        for (int row = 0; row < 30; row++) {
            text.append("r" + row + "," + random.nextInt(1, 6) + "," + random.nextInt(1, 6) + ",US,1.5\n");
        }
        String pieces = "\"',;\t\r\n\u0000=-+@\uFFFF\u202E5";
        for (int damage = 0; damage < 5; damage++) {
            char piece = pieces.charAt(random.nextInt(pieces.length()));
            text.insert(random.nextInt(text.length()), piece);
        }

        readOrRefuse(TextFile.of(text.toString()));
    }

    @Test
    void aHugeCellIsRefusedWithItsPlace() {
        assertRefused(HEADER + "5,1,ok\n5,1," + "x".repeat(40_000) + "\n", "row 3, column C", "32767 characters");
        assertRefused(HEADER + "5,1," + "x".repeat(5_000_000) + "\n", "row 2, column C", "32767 characters");
    }

    @Test
    void aQuoteThatNeverClosesDoesNotSwallowTheFile() {
        assertRefused(HEADER + "5,1,\"" + "5,1,x\n".repeat(100_000), "row 2, column C", "quotation mark");
    }

    @Test
    void tooManyColumnsAreRefused() {
        String header = "imp_FT-1,sat_FT-1" + ",x".repeat(SurveyLimits.DEFAULT.columns()) + "\n";

        assertRefused(header + "5,1\n", "row 1", "5000 cells");
        assertRefused(HEADER + ",".repeat(1_000_000) + "\n", "row 2", "5000 cells");
    }

    @Test
    void aRowOfHugeCellsIsRefused() {
        String cells = IntStream.range(0, 200).mapToObj(i -> "y".repeat(30_000)).collect(Collectors.joining(","));

        assertRefused("imp_FT-1,sat_FT-1," + cells + "\n5,1\n", "row 1", "characters");
    }

    @Test
    void tooManyOutcomesAndGroupsAreRefusedBeforeTheyFillTheMemory() {
        StringBuilder text = new StringBuilder("outcome,importance,satisfaction\n");
        for (int i = 0; i < 300_000; i++) {
            text.append("outcome " + i + ",5,1\n");
        }

        assertRefused(text.toString(), "too many outcomes");
    }

    @Test
    void textThatIsNotUtf8IsThatOfWindows() {
        byte[] latin1 = (HEADER + "5,1,ok\n4,4,caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(TextFile.ofBytes(latin1).read().mapping().columns(ColumnRole.SEGMENT))
                .containsExactly("note");
    }

    @Test
    void aNulIsRefusedWithItsPlace() {
        assertRefused(HEADER + "5,1,a\u0000b\n", "row 2, column C", "NUL");
    }

    @Test
    void theReplacementCharacterItselfIsText() {
        assertThat(TextFile.of(HEADER + "5,1,\uFFFD\n").read().respondents()).isEqualTo(1);
    }

    @Test
    void otherKindsOfFilesAreRecognisedByTheirFirstBytes() {
        assertRefused(bytes('P', 'K', 3, 4, 20, 0), "cut off or damaged");
        assertRefused(bytes('P', 'K', 5, 6), "archive");
        assertRefused(bytes('%', 'P', 'D', 'F', '-'), "PDF");
        assertRefused(bytes(0x1F, 0x8B, 8), "archive");
        assertRefused("\uFEFF \n<!DOCTYPE html><table><tr><td>imp_FT-1</td></tr></table>", "web page");
        assertRefused("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table></table>", "web page");
        assertRefused("<?xml version=\"1.0\"?><html></html>", "web page");
        assertRefused("<?xml version=\"1.0\"?>\n<Workbook></Workbook>", "XML document");
        assertRefused(bytes(0xD0, 0xCF, 0x11, 0xE0), "XLS");
    }

    @Test
    void filesOfBlanksAreEmpty() {
        assertRefused("", "is empty");
        assertRefused("\uFEFF", "is empty");
        assertRefused("\r\n \r\n,,\n\n", "is empty");
    }

    @Test
    void mixedLineEndsAllEndRows() {
        SurveyReading reading =
                TextFile.of("imp_FT-1,sat_FT-1\r\n5,1\n4,4\r3,9\r\n2,2").read();

        assertThat(reading.respondents()).isEqualTo(4);
        assertThat(reading.problems()).extracting(Problem::row).containsExactly(4L);
    }

    @Test
    void controlCharactersOfACellDoNotReachMessages() {
        SurveyReading reading = TextFile.of("imp_FT-1,sat_FT-1\n5\u001b[2J,1\n" + "\u202Ex".repeat(60) + ",1\n")
                .read();

        assertThat(reading.problems().get(0).value()).isEqualTo("5\uFFFD[2J");
        assertThat(reading.problems().get(1).value())
                .hasSize(Problem.LONGEST_VALUE)
                .endsWith("\u2026");
    }

    private static void readOrRefuse(TextFile file) {
        try {
            SurveyReading reading = file.read();
            assertThat(reading.problemCount())
                    .isGreaterThanOrEqualTo(reading.problems().size());
        } catch (UnusableFileException e) {
            assertThat(e).hasMessageContaining("test.csv");
        }
    }

    private static void assertRefused(String text, String... words) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), words);
    }

    private static void assertRefused(byte[] bytes, String... words) {
        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(() -> TextFile.ofBytes(bytes).read())
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int value : values) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }
}
