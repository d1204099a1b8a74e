package org.outcomeroadmap.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The worked examples of worked-examples.json; the file says where each comes from. */
final class WorkedExamples {

    private static final JsonNode ALL = read();

    private WorkedExamples() {}

    static JsonNode of(String section) {
        return Objects.requireNonNull(ALL.get(section), section);
    }

    static Stream<JsonNode> each(String section) {
        return StreamSupport.stream(of(section).spliterator(), false);
    }

    static RatingTally tally(JsonNode cells) {
        return TallyExamples.ofBoxes(
                cells.get(0).asLong(),
                cells.get(1).asLong(),
                cells.get(2).asLong(),
                cells.get(3).asLong());
    }

    private static JsonNode read() {
        try (InputStream in = WorkedExamples.class.getResourceAsStream("worked-examples.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
