package org.outcomeroadmap.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of a workbook with Apache POI's streaming reader. */
final class PoiRows {

    private PoiRows() {}

    /** Hands over each row: its cells, each with a bar behind it. */
    static void each(Path file, Consumer<String> taker) {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook);
            XSSFReader reader = new XSSFReader(workbook);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), texts, new Rows(taker), false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final Consumer<String> taker;
        private final StringBuilder row = new StringBuilder();
        private int column;

        Rows(Consumer<String> taker) {
            this.taker = taker;
        }

        @Override
        public void startRow(int number) {
            row.setLength(0);
            column = 0;
        }

        @Override
        public void cell(String place, String text, XSSFComment comment) {
            int at = new CellReference(place).getCol();
            row.append("|".repeat(at - column)).append(text).append('|');
            column = at + 1;
        }

        @Override
        public void endRow(int number) {
            taker.accept(row.toString());
        }
    }
}
