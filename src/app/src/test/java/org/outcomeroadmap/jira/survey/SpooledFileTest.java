package org.outcomeroadmap.jira.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A copy of an attachment has the attachment's bytes as often as it is opened, and is gone when closed. */
class SpooledFileTest {

    @Test
    void readsTheSameBytesTwiceAndKnowsTheirHash() throws IOException {
        try (SpooledFile file = copyOf("a,b\n1,2\n")) {
            assertThat(file.open()).hasContent("a,b\n1,2\n");
            assertThat(file.open()).hasContent("a,b\n1,2\n");
            assertThat(file.name()).isEqualTo("survey.csv");
            assertThat(file.hash()).isEqualTo("492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470");
        }
    }

    @Test
    void isGoneWhenClosed() throws IOException {
        SpooledFile file = copyOf("a,b\n");
        file.close();

        assertThatIOException().isThrownBy(file::open);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"`a,b\\n1,2\\n`, 4", "`a;b;c\\n1;2,5;3\\n`, 6", "`a\\tb\\n\"x,\\ny\"\\t2\\n`, 4", "``, 0"})
    void countsCellsOutsideQuotes(String content, long cells) throws IOException {
        try (SpooledFile file = copyOf(content.replace("\\n", "\n").replace("\\t", "\t"))) {
            assertThat(file.cells()).isEqualTo(cells);
        }
    }

    @Test
    void countsTheCellsOfAWorkbookHoweverSmallItIsPacked() throws IOException {
        String row = "<row><c r=\"A1\"><v>5</v></c><c><v>1</v></c><col/></row>";
        byte[] workbook = workbook("<sheetData>" + row.repeat(600_000) + "</sheetData>");

        try (SpooledFile file = SpooledFile.copyOf("survey.xlsx", new ByteArrayInputStream(workbook))) {
            assertThat(workbook.length).as("much smaller than its cells").isLessThan(600_000);
            assertThat(file.cells()).isEqualTo(1_200_000);
        }
    }

    @Test
    void whatIsCutOffCountsAsFarAsItGoes() throws IOException {
        byte[] workbook = workbook("<c><v>5</v></c>".repeat(1_000));

        try (SpooledFile file =
                SpooledFile.copyOf("survey.xlsx", new ByteArrayInputStream(workbook, 0, workbook.length / 2))) {
            assertThat(file.cells()).isLessThan(1_000);
        }
    }

    private static byte[] workbook(String sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream parts = new ZipOutputStream(bytes)) {
            parts.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            parts.write("<c ><c ><c >".getBytes(UTF_8));
            parts.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            parts.write(sheet.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static SpooledFile copyOf(String content) throws IOException {
        return SpooledFile.copyOf("survey.csv", new ByteArrayInputStream(content.getBytes(UTF_8)));
    }
}
