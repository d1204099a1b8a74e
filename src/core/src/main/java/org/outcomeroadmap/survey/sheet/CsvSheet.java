package org.outcomeroadmap.survey.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A file of delimited text. */
record CsvSheet(SurveyFile file, SurveyLimits limits, FoundEncoding found, CsvDialect dialect) implements Sheet {

    /** Finds out how the text is written, and closes it. */
    static CsvSheet of(SurveyFile file, InputStream in, SurveyLimits limits) throws IOException {
        FoundEncoding found = new FoundEncoding();
        try (SurveyText text = SurveyText.of(file, in, limits, found)) {
            return new CsvSheet(file, limits, found, CsvDialect.of(text, limits));
        }
    }

    @Override
    public SheetRows rows() throws IOException {
        return CsvRows.open(this);
    }

    @Override
    public Optional<SheetParts> parts(int partBytes) throws IOException {
        SurveyEncoding encoding = found.get().orElse(SurveyEncoding.UTF_8);
        boolean cuttable = encoding != SurveyEncoding.UTF_16_LE && encoding != SurveyEncoding.UTF_16_BE;
        return cuttable ? Optional.of(new CsvParts(this, encoding, file.open(), partBytes)) : Optional.empty();
    }

    @Override
    public boolean decimalComma() {
        return dialect.hasDecimalComma();
    }

    @Override
    public String encoding() {
        return found.label();
    }

    @Override
    public String delimiter() {
        return String.valueOf(dialect.delimiter());
    }

    @Override
    public List<String> names() {
        return List.of();
    }

    @Override
    public void close() {
        // Each reading opens the file for itself.
    }
}
