package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/**
 * The cases of the folder {@code cases}: a survey file, a mapping if there is one, and what the reading says in plain
 * text. {@code <TAB>}, {@code <CR>} and {@code <BOM>} stand for characters that editors hide or change.
 */
class SurveyCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(getClass().getResource("cases")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> check(file)))
                    .toList()
                    .stream();
        }
    }

    private static void check(Path file) {
        Map<String, String> parts = parts(file);
        String text = parts.getOrDefault("file", "")
                .replace("<TAB>", "\t")
                .replace("<CR>", "\r")
                .replace("<BOM>", "\uFEFF")
                .replace("<NBSP>", "\u00A0");
        String told;
        try {
            TextFile survey = TextFile.of(text);
            SurveyReading reading =
                    parts.containsKey("mapping") ? survey.read(MappingJson.read(parts.get("mapping"))) : survey.read();
            told = ReadingText.of(reading);
        } catch (UnusableFileException e) {
            told = "refused: " + e.getMessage() + "\n";
        } catch (UnusableMappingException e) {
            told = "mapping refused at " + e.field() + ": " + e.getMessage() + "\n";
        }
        assertThat(told).isEqualTo(parts.get("expect"));
    }

    private static Map<String, String> parts(Path file) {
        try {
            Map<String, String> parts = new LinkedHashMap<>();
            for (String part : Files.readString(file).split("(?m)^--- ", -1)) {
                int end = part.indexOf('\n');
                parts.put(part.substring(0, end).strip(), part.substring(end + 1));
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
