package org.outcomeroadmap.survey.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks part by part, so that each part can be wrong. */
public final class WorkbookBytes {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder texts = new StringBuilder();
    private int size;
    private String workbookAttributes = "";
    private String dateCode = "yyyy\\-mm\\-dd\\ hh:mm:ss";

    /** A sheet of rows as they stand in {@code sheetData}. */
    public WorkbookBytes sheet(String name, String rows) {
        return sheet(name, rows, "visible");
    }

    WorkbookBytes sheet(String name, String rows, String state) {
        size++;
        sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + size + "\" state=\"" + state + "\" r:id=\"rId" + size
                + "\"/>");
        relations.append("<Relationship Id=\"rId" + size + "\" Type=\"" + RELATIONS
                + "/worksheet\" Target=\"worksheets/sheet" + size + ".xml\"/>");
        return part(
                "xl/worksheets/sheet" + size + ".xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + MAIN
                        + "\"><dimension ref=\"A1\"/><sheetData>" + rows
                        + "</sheetData><pageMargins left=\"0.7\"/></worksheet>");
    }

    /** A sheet of text cells only. */
    public WorkbookBytes table(String name, String... lines) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < lines.length; row++) {
            rows.append("<row r=\"" + (row + 1) + "\">");
            int column = 0;
            for (String cell : lines[row].split(",", -1)) {
                String place = ColumnLetters.of(column++) + (row + 1);
                rows.append(
                        cell.matches("\\d+")
                                ? "<c r=\"" + place + "\"><v>" + cell + "</v></c>"
                                : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
            }
            rows.append("</row>");
        }
        return sheet(name, rows.toString());
    }

    /** Adds a shared text, as it stands in {@code si}. */
    WorkbookBytes text(String content) {
        texts.append("<si>" + content + "</si>");
        return this;
    }

    WorkbookBytes workbookAttributes(String attributes) {
        workbookAttributes = attributes;
        return this;
    }

    WorkbookBytes dateCode(String code) {
        dateCode = code;
        return this;
    }

    /** Adds or replaces a part. */
    public WorkbookBytes part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    WorkbookBytes part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** Leaves a part out. */
    WorkbookBytes without(String name) {
        missing.add(name);
        return this;
    }

    BytesFile file() {
        return new BytesFile(bytes());
    }

    /** The workbook. */
    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                utf8("<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/sharedStrings.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
                        + "\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.styles+xml\"/></Types>"));
        all.put(
                "xl/workbook.xml",
                utf8("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><workbookPr " + workbookAttributes
                        + "/><sheets>" + sheets + "</sheets></workbook>"));
        all.put("xl/_rels/workbook.xml.rels", utf8("<Relationships>" + relations + "</Relationships>"));
        all.put(
                "xl/styles.xml",
                utf8("<styleSheet xmlns=\"" + MAIN + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\""
                        + dateCode.replace("\"", "&quot;") + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"));
        all.put("xl/sharedStrings.xml", utf8("<sst xmlns=\"" + MAIN + "\">" + texts + "</sst>"));
        all.putAll(parts);
        missing.forEach(all::remove);
        return zip(all);
    }

    /** A zip file of these parts. */
    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
