package org.outcomeroadmap.acceptance;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/** CSV as rows of cells. */
final class CsvText {

    private CsvText() {}

    static List<List<String>> cells(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(row -> List.copyOf(row.getFields()))
                .toList();
    }
}
