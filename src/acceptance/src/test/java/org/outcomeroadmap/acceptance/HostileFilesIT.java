package org.outcomeroadmap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that are broken, or made to break the reader: each is refused in one sentence that names the file and says what
 * to do, changes nothing, and leaves the site answering.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesIT {

    private static final String STUDIES = "/rest/outcomes/1.0/studies";
    private static final Duration LONGEST_REFUSAL = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAGE = Duration.ofSeconds(5);

    private final Client rita = Site.shared().as("rita");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final String outcome = project.outcome("Pass exams", "easily");
    private final String study = project.study("Survey");
    private final JsonNode before;

    /** A file, and a word of the sentence that refuses it. */
    private record Hostile(String file, Supplier<byte[]> content, String word) {
        @Override
        public String toString() {
            return file;
        }
    }

    HostileFilesIT() {
        long good = rita.attach(
                study,
                "good.csv",
                new Survey(List.of(outcome)).times(20, "5,1", "US").bytes());
        rita.post(STUDIES, Survey.request(good, "W1", "2026-03-15", false)).expect(200);
        before = score();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedInOneSentenceAndChangesNothing(Hostile hostile) {
        long attachment = rita.attach(study, hostile.file(), hostile.content().get());
        long start = System.nanoTime();
        CompletableFuture<Answer> asked = CompletableFuture.supplyAsync(
                () -> rita.post(STUDIES, Survey.request(attachment, "W1", "2026-03-15", false)));
        long page = System.nanoTime();
        score();
        Duration paged = Duration.ofNanos(System.nanoTime() - page);

        Answer refused = asked.join();
        if (refused.status() == 202) {
            refused = LargeSurvey.ended(rita, refused.at("/id").asText());
            assertThat(refused.at("/status").asText()).isEqualTo("failed");
            assertSentence(refused.at("/message").asText(), hostile);
        } else {
            refused.expect(400);
            assertThat(refused.at("/errorMessages")).hasSize(1);
            assertSentence(refused.at("/errorMessages/0").asText(), hostile);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST_REFUSAL);
        assertThat(paged).as("a page meanwhile").isLessThan(LONGEST_PAGE);
        assertThat(score()).isEqualTo(before);
    }

    /** Nothing that a spreadsheet would run leaves the site as it came in. */
    @Test
    void formulasInCellsAreKeptAsTextAndNeutralisedWhereTheyAreHandedOut() {
        String content = "respondent,\"=cmd|' /C calc'!A0\",imp_%1$s,sat_%1$s%n".formatted(outcome)
                + "r1,x,=1+1,2\nr2,y,5,@SUM(A1)\nr3,x,5,1\n";
        long attachment = rita.attach(study, "formulas.csv", content.getBytes(UTF_8));

        Answer dryRun = rita.post(STUDIES, Survey.request(attachment, "W2", "2026-03-15", true))
                .expect(200);
        Answer csv = rita.post(STUDIES + "/problems", Survey.request(attachment, "W2", "2026-03-15", true))
                .expect(200);

        assertThat(dryRun.at("/problemCount").asInt()).isEqualTo(2);
        assertThat(csv.text()).contains("'=1+1", "'@SUM(A1)");
        assertThat(csv.text().lines().flatMap(line -> Stream.of(line.split(","))))
                .noneMatch(cell -> cell.matches("\"?[=@+-].*"));
    }

    private static void assertSentence(String message, Hostile hostile) {
        assertThat(message)
                .contains(hostile.file())
                .containsIgnoringCase(hostile.word())
                .doesNotContain("Exception", "java.", "org.")
                .hasSizeLessThan(600);
    }

    private JsonNode score() {
        return rita.get("/rest/outcomes/1.0/outcomes/" + outcome).expect(200).at("/score");
    }

    Stream<Hostile> files() {
        return Stream.concat(texts(), workbooks());
    }

    private Stream<Hostile> texts() {
        String header = "respondent,imp_%1$s,sat_%1$s%n".formatted(outcome);
        return Stream.of(
                file("nothing.csv", "", "empty"),
                file("web-page.xls", "<html><body><table><tr><td>1</td></tr></table></body></html>", "HTML"),
                file("nul.csv", header + "r1,5,\0001\n", "NUL"),
                file("quotes.csv", header + "r1,\"5,1\nr2,4,1\n", "quotation mark"),
                file("twice.csv", header.strip() + ",imp_" + outcome + "\nr1,5,1,5\n", "ask the same"),
                file("two-outcomes.csv", header.strip() + ",imp_" + outcome + "_9999\nr1,5,1,5\n", "9999"),
                new Hostile("columns.csv", () -> columns(1_000_000), "cells"),
                new Hostile("one-line.csv", () -> filled(9_000_000, 'x', header), "characters"),
                new Hostile("quoted.csv", () -> filled(9_000_000, 'x', header + "r1,5,\""), "characters"),
                new Hostile("noise.csv", () -> noise(100_000), "noise.csv"));
    }

    private Stream<Hostile> workbooks() {
        List<List<String>> rows =
                List.of(List.of("respondent", "imp_" + outcome, "sat_" + outcome), List.of("r1", "5", "1"));
        byte[] old = new byte[4096];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                old,
                0,
                8);
        byte[] good = book(rows).bytes();
        return Stream.of(
                new Hostile("old.xls", () -> old, "XLS"),
                new Hostile("locked.xlsx", () -> encrypted(old), "password"),
                new Hostile("cut.xlsx", () -> Arrays.copyOf(good, good.length / 2), "cut.xlsx"),
                new Hostile(
                        "no-sheets.xlsx",
                        () -> new XlsxFile().part("readme.txt", "hello").bytes(),
                        "no-sheets.xlsx"),
                new Hostile(
                        "bomb.xlsx",
                        () -> book(rows)
                                .part("xl/worksheets/sheet1.xml", bomb())
                                .bytes(),
                        "bomb.xlsx"),
                new Hostile(
                        "entity.xlsx", () -> entity(rows, "<!ENTITY x SYSTEM \"file:///etc/passwd\">"), "entity.xlsx"),
                new Hostile("laughs.xlsx", () -> entity(rows, laughs()), "laughs.xlsx"));
    }

    private static Hostile file(String name, String content, String word) {
        return new Hostile(name, () -> content.getBytes(UTF_8), word);
    }

    private static XlsxFile book(List<List<String>> rows) {
        return XlsxFile.of(Map.of("Answers", rows));
    }

    /** Declares entities and uses the one called x as a rating. */
    private static byte[] entity(List<List<String>> rows, String declared) {
        String sheet = XlsxFile.sheet(rows)
                .replace("?>\n", "?>\n<!DOCTYPE worksheet [" + declared + "]>\n")
                .replace(">r1<", ">&x;<");
        return book(rows).part("xl/worksheets/sheet1.xml", sheet).bytes();
    }

    private static String laughs() {
        StringBuilder declared = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i <= 12; i++) {
            declared.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        return declared.append("<!ENTITY x \"&a12;\">").toString();
    }

    /** Two hundred megabytes of blanks, which take two hundred kilobytes. */
    private static byte[] bomb() {
        byte[] sheet = new byte[200_000_000];
        Arrays.fill(sheet, (byte) ' ');
        byte[] start = "<?xml version=\"1.0\"?><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>".getBytes(UTF_8);
        System.arraycopy(start, 0, sheet, 0, start.length);
        return sheet;
    }

    /** What a workbook with a password looks like from outside: an old container that holds an encrypted package. */
    private static byte[] encrypted(byte[] container) {
        byte[] file = container.clone();
        byte[] name = "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    private byte[] columns(int count) {
        StringBuilder text = new StringBuilder("respondent,imp_%1$s,sat_%1$s".formatted(outcome));
        for (int i = 0; i < count; i++) {
            text.append(",c").append(i);
        }
        return text.append("\nr1,5,1\n").toString().getBytes(UTF_8);
    }

    private static byte[] filled(int length, char with, String start) {
        return (start + String.valueOf(with).repeat(length)).getBytes(UTF_8);
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new java.util.SplittableRandom(4).nextBytes(bytes);
        return bytes;
    }
}
