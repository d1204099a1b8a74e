package org.outcomeroadmap.survey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.outcomeroadmap.survey.sheet.SurveyFile;

/** A survey file in memory, and short ways to read it. */
final class TextFile implements SurveyFile {
    private final byte[] bytes;

    private TextFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static TextFile ofBytes(byte... bytes) {
        return new TextFile(bytes.clone());
    }

    static TextFile of(String text) {
        return new TextFile(text.getBytes(StandardCharsets.UTF_8));
    }

    static TextFile ofLines(String... lines) {
        return of(String.join("\n", lines) + "\n");
    }

    @Override
    public String name() {
        return "test.csv";
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(bytes.length);
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The outcome of a reading that must be there. */
    static SurveyedOutcome outcome(SurveyReading reading, String key) {
        return Objects.requireNonNull(reading.outcomes().get(key), key);
    }

    SurveyReading read() {
        return read(Optional.empty(), KnownOutcomes.ALL);
    }

    /** Reads as the app does: only outcomes that exist may be named. */
    SurveyReading readKnowing(String... keys) {
        return read(Optional.empty(), Set.of(keys)::contains);
    }

    SurveyReading read(ColumnMapping mapping) {
        return read(Optional.of(mapping), KnownOutcomes.ALL);
    }

    /** Reads the ratings of one concept. */
    SurveyReading readConcept(String concept) {
        try {
            return new SurveyReader()
                    .read(this, Optional.empty(), KnownOutcomes.ALL, SurveyListener.NONE, Optional.of(concept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SurveyReading read(Optional<ColumnMapping> mapping, KnownOutcomes known) {
        try {
            return new SurveyReader().read(this, mapping, known, SurveyListener.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
