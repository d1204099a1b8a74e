package org.outcomeroadmap.survey.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that were not made in good faith, or not as workbooks at all. */
class HostileWorkbooksTest {
    private static final SurveyLimits SMALL = new SurveyLimits(1 << 20, 100, 50, 1_000, 8 << 20);

    @Test
    void aWorkbookThatWasCutOffIsRefusedWhereverItWasCut() {
        byte[] whole =
                new WorkbookBytes().table("A", "id,imp_FT-1,sat_FT-1", "1,5,2").bytes();

        for (int length = 4; length < whole.length - 22; length += 7) {
            assertRefused(Arrays.copyOf(whole, length), "cut off or damaged", "Save the workbook again");
        }
    }

    @Test
    void aFlippedBitIsNoticed() {
        byte[] workbook = stored(Map.of("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"));
        workbook[70] ^= 1;

        assertRefused(workbook, "cut off or damaged");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 9, 10, 12, 14, 20, 93, 95, 99})
    void otherWaysToPackAreRefused(int method) {
        byte[] workbook = stored(Map.of("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"));
        workbook[8] = (byte) method;

        assertRefused(workbook, "cut off or damaged");
    }

    @Test
    void aSheetThatGrowsEndlesslyIsRefused() {
        byte[] bomb = new WorkbookBytes()
                .sheet("A", "<!-- " + " ".repeat(80 << 20) + " -->")
                .bytes();

        assertThat(bomb).hasSizeLessThan(200_000);
        assertRefused(bomb, "more than 200 times as large", "CSV UTF-8");
        assertRefused(bomb, SMALL, "larger than 8 MB when it is unpacked", "raise the limit");
    }

    @Test
    void partsThatAreNotReadCountTooWhenTheyGrowEndlessly() {
        byte[] bomb = new WorkbookBytes()
                .table("A", "id,answer", "1,5")
                .part("xl/media/image1.png", new byte[80 << 20])
                .bytes();

        assertRefused(bomb, "more than 200 times as large");
    }

    @Test
    void sizesThatLieAreNotBelieved() {
        byte[] bomb = new WorkbookBytes()
                .table("A", "id,answer", "1,5")
                .part("xl/x.bin", new byte[80 << 20])
                .bytes();
        // The directory at the end says what each part's size is.
        for (int i = 0; i < bomb.length - 46; i++) {
            if (bomb[i] == 'P' && bomb[i + 1] == 'K' && bomb[i + 2] == 1 && bomb[i + 3] == 2) {
                Arrays.fill(bomb, i + 20, i + 28, (byte) 1);
            }
        }

        assertRefused(bomb, "more than 200 times as large");
    }

    @Test
    void archivesOfArchivesAndOfOtherFilesAreRefused() {
        byte[] inner = WorkbookBytes.zip(Map.of("0.zip", new byte[100_000]));
        Map<String, byte[]> nested = new LinkedHashMap<>();
        for (int i = 0; i < 16; i++) {
            nested.put("lib" + i + ".zip", inner);
        }

        assertRefused(WorkbookBytes.zip(nested), "compressed archive", "Unpack it");
        assertRefused(WorkbookBytes.zip(Map.of("survey.csv", new byte[] {'a'})), "compressed archive");
        assertRefused(WorkbookBytes.zip(Map.of("mimetype", new byte[] {'a'})), "OpenDocument", "XLSX");
        assertRefused(WorkbookBytes.zip(Map.of("xl/workbook.bin", new byte[] {'a'})), "XLSB");
        assertRefused(WorkbookBytes.zip(Map.of("word/document.xml", new byte[] {'a'})), "text document");
    }

    @Test
    void manyPartsAreRefused() {
        WorkbookBytes workbook = new WorkbookBytes().table("A", "id,answer", "1,5");
        for (int i = 0; i < 3_000; i++) {
            workbook.part("xl/media/" + i, new byte[0]);
        }

        assertRefused(workbook.bytes(), "more than 2000 parts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "xl\\..\\..\\boot.ini", "XL/Workbook.xml"})
    void namesThatLeadOutOfTheFileOrComeTwiceAreRefused(String name) {
        byte[] workbook = new WorkbookBytes()
                .table("A", "id,answer", "1,5")
                .part(name, "x")
                .bytes();

        assertRefused(workbook, "a part twice, or under a name that leads out of the file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:1/evil.dtd\">",
                "<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
            })
    void entitiesAreRefusedInEveryPart(String declaration) {
        String sheet = "<?xml version=\"1.0\"?>\n" + declaration
                + "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData>";

        for (String part : new String[] {
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/workbook.xml",
            "[Content_Types].xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml"
        }) {
            assertRefused(new WorkbookBytes().table("A", "id").part(part, sheet).bytes(), "document type or entities");
        }
    }

    @Test
    void entitiesDeclaredLateAndUnknownOnesAreRefused() {
        assertRefused(sheet("<row r=\"1\"><!DOCTYPE x></row>"), "row 1", "document type or entities");
        assertRefused(
                sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&lol;</t></is></c></row>"),
                "sheet \"A\", row 1",
                "damaged");
    }

    @Test
    void cellsAndRowsBeyondTheLimitsAreRefusedWithTheirPlace() {
        String text = "x".repeat(40_000);
        assertRefused(
                sheet("<row r=\"7\"><c r=\"C7\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>"),
                "row 7, column C",
                "at most 32767 characters");
        assertRefused(
                sheet("<row r=\"7\"><c r=\"C7\" t=\"inlineStr\"><is><t>" + text.repeat(10) + "</t></is></c></row>"),
                "row 7, column C",
                "at most 32767 characters");
        assertRefused(
                sheet("<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"), "row 2, column XFD", "at most 5000 cells");
        assertRefused(
                sheet("<row r=\"2\">" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>"),
                "row 2, column GJI",
                "at most 5000 cells");
        assertRefused(
                new WorkbookBytes()
                        .sheet("A", "<row><c><v>1</v></c></row>".repeat(101))
                        .bytes(),
                SMALL,
                "row 101",
                "at most 100 rows");
    }

    @Test
    void aRowOfManyLongTextsIsRefusedBeforeItFillsTheMemory() {
        String cell = "<c t=\"inlineStr\"><is><t>" + "x".repeat(30_000) + "</t></is></c>";

        assertRefused(sheet("<row r=\"1\">" + cell.repeat(1_000) + "</row>"), "row 1", "4000000");
        assertRefused(sheet("<row r=\"1\">" + cell.repeat(200) + "</row>"), "row 1", "4000000");
    }

    @Test
    void moreTextsThanFitIntoMemoryAreRefused() {
        WorkbookBytes workbook = new WorkbookBytes().table("A", "id,answer", "1,5");
        String many = "<sst>" + ("<si><t>" + "y".repeat(1_000) + "</t></si>").repeat(40_000) + "</sst>";

        assertRefused(workbook.part("xl/sharedStrings.xml", many).bytes(), "32 MB of memory", "CSV UTF-8");
        assertRefused(
                workbook.part("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(1_000_000) + "</sst>")
                        .bytes(),
                "32 MB of memory");
        assertRefused(
                workbook.part("xl/sharedStrings.xml", "<sst><si><t>" + "z".repeat(400_000) + "</t></si></sst>")
                        .bytes(),
                "more characters than a cell may have");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"99999999999\"/>",
                "<row r=\"-1\"/>",
                "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999999999999999999</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"unknown\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" s=\"-1\"><v>1</v></c></row>",
                "<row r=\"1\"></c></row>",
                "<row r=\"1\"",
                "<>",
                "</>",
                "<row r=\"1\"><c r=\"A1\"><v>1\u0000</v></c></row>",
                "<row a=\"<\"/>",
                "<![CDATA[",
                "<!-- never"
            })
    void damagedRowsAreRefusedInWords(String rows) {
        BytesFile file = new BytesFile(sheet(rows));

        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(file::rows)
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith("test.csv")
                        .containsAnyOf("damaged", "at most 5000 cells", "document type"));
    }

    @Test
    void endlessNamesNestingTagsAndNumbersAreRefused() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            names.append("<n" + i + " a" + i + "=\"\"/>");
        }

        assertRefused(sheet(names.toString()), "damaged");
        assertRefused(sheet("<a>".repeat(1_000_000)), "damaged");
        assertRefused(sheet("<row " + "a=\"" + "x".repeat(300_000) + "\"/>"), "damaged");
        assertRefused(sheet("<row r=\"1\"><c r=\"A1\"><v>" + "9".repeat(5_000) + "</v></c></row>"), "damaged");
    }

    @Test
    void numbersWithHugeExponentsStayShort() {
        assertThat(new BytesFile(sheet("<row r=\"1\"><c r=\"A1\"><v>1E+999999999</v></c></row>")).rows())
                .containsExactly("1|1E+999999999");
    }

    @Test
    void formulasAreNeverKept() {
        String formulas = "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"7\"/><v>4</v></c><c r=\"B1\"><f t=\"array\""
                + " ref=\"A1:XFD1048576\">" + "1+".repeat(200_000) + "1</f><v>5</v></c></row>";

        assertThat(new BytesFile(sheet(formulas)).rows()).containsExactly("1|4|5");
    }

    @Test
    void partsThatAreMissingAreToldInWords() {
        WorkbookBytes workbook = new WorkbookBytes().table("A", "id,answer", "1,5");

        assertRefused(
                workbook.part("xl/_rels/workbook.xml.rels", "<Relationships/>").bytes(), "damaged");
        assertRefused(workbook.part("xl/workbook.xml", "<workbook/>").bytes(), "damaged");
        assertRefused(workbook.part("[Content_Types].xml", "x").bytes(), "damaged");
        assertRefused(workbook.part("xl/workbook.xml", "no workbook").bytes(), "archive");
    }

    @Test
    void utf16InsideAWorkbookDoesNotEscapeTheScreening() {
        byte[] sheet = "<worksheet><sheetData/></worksheet>".getBytes(StandardCharsets.UTF_16);

        assertRefused(
                new WorkbookBytes()
                        .table("A", "id")
                        .part("xl/worksheets/sheet1.xml", sheet)
                        .bytes(),
                "damaged");
    }

    @Test
    void stylesWithoutEndAreRefused() {
        String styles = "<styleSheet><cellXfs>" + "<xf numFmtId=\"1\"/>".repeat(300_000) + "</cellXfs></styleSheet>";

        assertRefused(
                new WorkbookBytes()
                        .table("A", "id")
                        .part("xl/styles.xml", styles)
                        .bytes(),
                "more formats, styles");
    }

    @Test
    void protectedAndOldWorkbooksAreToldApart() {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        encrypted.writeBytes(start);
        encrypted.writeBytes(new byte[20_000]);
        encrypted.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

        assertRefused(encrypted.toByteArray(), "protected with a password", "remove the password");
        assertRefused(Arrays.copyOf(start, 30_000), "old", "XLS");
    }

    @Test
    void aFileThatCannotBeReadToItsEndIsAnIoError() {
        byte[] whole = new WorkbookBytes().table("A", "id,answer", "1,5").bytes();
        SurveyFile broken = new SurveyFile() {
            @Override
            public String name() {
                return "broken.xlsx";
            }

            @Override
            public InputStream open() {
                return new SequenceInputStream(new ByteArrayInputStream(whole, 0, 400), new BrokenStream());
            }
        };

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Sheet.of(broken, SurveyLimits.DEFAULT));
    }

    private static byte[] sheet(String rows) {
        return new WorkbookBytes().sheet("A", rows).bytes();
    }

    private static byte[] stored(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(byte[] bytes, String... words) {
        assertRefused(bytes, SurveyLimits.DEFAULT, words);
    }

    private static void assertRefused(byte[] bytes, SurveyLimits limits, String... words) {
        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(() -> new BytesFile(bytes).rows(limits))
                .satisfies(
                        e -> assertThat(e.getMessage()).startsWith("test.csv").contains(words));
    }

    /** A stream whose every read fails. */
    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("disk gone");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("disk gone");
        }
    }
}
