package org.outcomeroadmap.survey.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks are read as their sheets would be from CSV. */
class WorkbookTest {

    @Test
    void cellsOfEveryKindBecomeTheirText() {
        WorkbookBytes workbook = new WorkbookBytes()
                .text("<t>shared</t>")
                .text("<r><t>ri</t></r><r><t xml:space=\"preserve\">ch &amp; </t></r><rPh><t>no</t></rPh>")
                .sheet("Answers", """
                        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
                        <row r="2"><c r="A2"><v>5</v></c><c r="B2"><v>5.0</v></c><c r="C2" t="n"><v>1.25</v></c></row>
                        <row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="b"><v>0</v></c></row>
                        <row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="B4" t="inlineStr"><is><t>in</t></is></c></row>
                        <row r="5"><c r="A5"><f>SUM(1,2)</f><v>3</v></c><c r="B5" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>
                        <row r="6"><c r="A6" t="d"><v>2026-03-02T08:01:10</v></c><c r="B6"><v>NaN</v></c></row>
                        """);

        assertThat(workbook.file().rows())
                .containsExactly(
                        "1|shared|rich &", "2|5|5|1.25", "3|TRUE|FALSE", "4||in", "5|3|ab", "6|2026-03-02T08:01:10|");
    }

    @Test
    void stylesAndSharedTextsMayBeLeftOut() {
        WorkbookBytes workbook = new WorkbookBytes()
                .table("Answers", "name,5")
                .without("xl/styles.xml")
                .without("xl/sharedStrings.xml");

        assertThat(workbook.file().rows()).containsExactly("1|name|5");
    }

    @ParameterizedTest
    @CsvSource({
        "4.1999999999999993, 4.2",
        "1E3, 1000",
        "-2, -2",
        "0.1, 0.1",
        "114000000001, 114000000001",
        "1140000000012345678, 1140000000012345678",
        "1E+300, 1E+300",
        "5.0000, 5"
    })
    void numbersAreShownAsSpreadsheetsShowThem(String stored, String shown) {
        assertThat(ofCells("<c r=\"A1\"><v>" + stored + "</v></c>").file().rows())
                .containsExactly("1|" + shown);
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy\\-mm\\-dd\\ hh:mm:ss, 46083.3341435185, 2026-03-02 08:01:10",
        "m/d/yy, 46083, 2026-03-02",
        "dd.mm.yyyy, 1, 1900-01-01",
        "yyyy, 61, 1900-03-01",
        "hh:mm, 0.5, 12:00:00",
        "[h]:mm:ss, 1.5, 36:00:00",
        "[mm]:ss, 0.01, 00:14:24",
        "'[$-409]d/m/yy', 46083, 2026-03-02",
        "'0 \"days\"', 3, 3",
        "[Red]0.00, 3, 3",
        "General, 3, 3",
        "yyyy, -1, -1",
        "yyyy, 99999999, 99999999"
    })
    void datesAreKnownByTheirFormat(String format, String stored, String shown) {
        assertThat(ofCells("<c r=\"A1\" s=\"2\"><v>" + stored + "</v></c>")
                        .dateCode(format)
                        .file()
                        .rows())
                .containsExactly("1|" + shown);
    }

    @Test
    void builtInDateFormatsAndOldMacsDatesAreKnown() {
        assertThat(ofCells("<c r=\"A1\" s=\"1\"><v>46083</v></c>").file().rows())
                .containsExactly("1|2026-03-02");
        assertThat(ofCells("<c r=\"A1\" s=\"1\"><v>44621</v></c>")
                        .workbookAttributes("date1904=\"1\"")
                        .file()
                        .rows())
                .containsExactly("1|2026-03-02");
    }

    @Test
    void rowsAndCellsKeepTheirPlace() {
        WorkbookBytes workbook = new WorkbookBytes().sheet("Answers", """
                        <row r="3"><c r="A3" s="1"/><c r="C3"><v>1</v></c><c r="XFD3" s="1"/></row>
                        <row r="4" ht="15"/><row r="5"><c r="B5" t="inlineStr"><is><t> </t></is></c></row>
                        <row r="9"><c r="A9"><v>2</v></c></row>
                        <row r="1048576" s="1"/>""");

        assertThat(workbook.file().rows()).containsExactly("3|||1", "9|2");
    }

    @Test
    void rowsAndCellsThatDoNotSayTheirPlaceFollowEachOther() {
        WorkbookBytes workbook = new WorkbookBytes()
                .sheet("Answers", "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>");

        assertThat(workbook.file().rows()).containsExactly("1|1||2", "3|3");
    }

    @Test
    void prefixesLineBreaksAndCommentsDoNotMatter() {
        WorkbookBytes workbook = new WorkbookBytes().sheet("Answers", "").part("xl/worksheets/sheet1.xml", """
                        <?xml version="1.0"?><!-- made by hand -->
                        <x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                          <x:sheetData>
                            <x:row r="1">
                              <!-- <x:c r="Z1"/> -->
                              <x:c r='A1' t='inlineStr'><x:is><x:t><![CDATA[a < b]]></x:t></x:is></x:c>
                              <x:c r="B1"><?none?><x:v>4</x:v></x:c>
                              <x:c r="C1" t="inlineStr"><x:is><x:t>one_x000D_
                        two</x:t></x:is></x:c>
                            </x:row>
                          </x:sheetData>
                        </x:worksheet>""");

        assertThat(workbook.file().rows()).containsExactly("1|a < b|4|one two");
    }

    @Test
    void theSheetIsTheFirstVisibleOneThatLooksLikeATable() throws IOException {
        WorkbookBytes workbook = new WorkbookBytes()
                .table("Read me", "Survey of March", "Thank you")
                .sheet("Secret", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>", "hidden")
                .table("Form1", "id,answer", "1,5")
                .table("More", "id,other", "1,4");

        try (Sheet sheet = Sheet.of(workbook.file(), SurveyLimits.DEFAULT)) {
            assertThat(sheet.names()).containsExactly("Form1");
            assertThat(BytesFile.rows(sheet)).containsExactly("1|id|answer", "2|1|5");
            assertThat(BytesFile.rows(sheet)).as("read again").hasSize(2);
            assertThat(sheet.delimiter()).isEmpty();
            assertThat(sheet.decimalComma()).isTrue();
        }
    }

    @Test
    void aWorkbookOfNotesAloneIsReadAsItIs() {
        assertThat(new WorkbookBytes()
                        .table("Notes", "one", "two")
                        .table("More", "x")
                        .file()
                        .rows())
                .containsExactly("1|one", "2|two");
    }

    @Test
    void macrosPicturesAndTheRestAreLeftOut() {
        WorkbookBytes workbook = new WorkbookBytes()
                .table("Answers", "id,answer", "1,5")
                .part("xl/vbaProject.bin", new byte[] {(byte) 0xD0, (byte) 0xCF, 1, 2})
                .part("xl/media/image1.svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>")
                .part("xl/theme/theme1.xml", "<a:theme xmlns:a=\"x\"/>");

        assertThat(workbook.file().rows()).hasSize(2);
    }

    @Test
    void closingTheSheetDeletesWhatWasUnpacked() throws IOException {
        BytesFile file =
                new WorkbookBytes().table("Answers", "id,answer", "1,5").file();
        WorkbookSheet sheet = WorkbookSheet.of(file, file.open(), SurveyLimits.DEFAULT);
        assertThat(sheet.copy()).exists();

        sheet.close();

        assertThat(sheet.copy()).doesNotExist();
    }

    private static WorkbookBytes ofCells(String cells) {
        return new WorkbookBytes().sheet("Answers", "<row r=\"1\">" + cells + "</row>");
    }
}
