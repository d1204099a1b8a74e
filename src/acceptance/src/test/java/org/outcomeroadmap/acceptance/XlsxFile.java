package org.outcomeroadmap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook, put together part by part so that a test can put in what no spreadsheet program would. */
final class XlsxFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook with sheets of these names and rows of cells. Whole numbers are stored as numbers. */
    static XlsxFile of(Map<String, List<List<String>>> sheets) {
        XlsxFile file = new XlsxFile();
        StringBuilder types = new StringBuilder();
        StringBuilder names = new StringBuilder();
        StringBuilder links = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
            number++;
            types.append("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>"
                    .formatted(number, TYPE));
            names.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                    .formatted(escaped(sheet.getKey()), number, number));
            links.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(number, OFFICE, number));
            file.part("xl/worksheets/sheet" + number + ".xml", sheet(sheet.getValue()));
        }
        return file.part(
                        "[Content_Types].xml",
                        HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
                                + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                                + types + "</Types>")
                .part(
                        "_rels/.rels",
                        HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                                + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
                .part(
                        "xl/workbook.xml",
                        HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + names
                                + "</sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>");
    }

    /** Adds or replaces a part. */
    XlsxFile part(String name, String content) {
        return part(name, content.getBytes(UTF_8));
    }

    XlsxFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
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

    /** A sheet with these rows below whatever stands before its root element. */
    static String sheet(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<worksheet xmlns=\"")
                .append(MAIN)
                .append("\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                xml.append(cell(letters(column) + (row + 1), rows.get(row).get(column)));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String cell(String place, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return text.matches("\\d{1,6}")
                ? "<c r=\"" + place + "\"><v>" + text + "</v></c>"
                : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text)
                        + "</t></is></c>";
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
