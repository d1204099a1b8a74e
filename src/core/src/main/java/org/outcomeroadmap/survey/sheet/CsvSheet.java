package org.outcomeroadmap.survey.sheet;

import java.io.IOException;

/** A file of delimited text. */
record CsvSheet(SurveyFile file, CsvDialect dialect) implements Sheet {

    @Override
    public SheetRows rows() throws IOException {
        return CsvRows.open(file, dialect);
    }

    @Override
    public boolean decimalComma() {
        return dialect.hasDecimalComma();
    }
}
