package org.outcomeroadmap.survey.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.outcomeroadmap.survey.sheet.Sheet;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.SurveyLimits;

/**
 * The cases of the folder {@code cases}: a file as a survey tool writes it, and what its header is found to say: per column
 * name, id, question, item and what the tool means by it, parted by bars. With {@code -Dgolden.update=FOLDER} the files
 * there are rewritten with what is found now.
 */
class FormatCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException, URISyntaxException {
        String update = System.getProperty("golden.update");
        Path folder = update != null
                ? Path.of(update)
                : Path.of(
                        Objects.requireNonNull(getClass().getResource("cases")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(
                            String.valueOf(file.getFileName()), () -> check(file, update != null)))
                    .toList()
                    .stream();
        }
    }

    private static void check(Path file, boolean update) throws IOException {
        String text = Files.readString(file);
        String[] parts = text.split("(?m)^--- (file|expect)\n", -1);
        String told;
        try (Sheet sheet = Sheet.of(new TextFile(parts[1]), SurveyLimits.DEFAULT)) {
            told = told(SurveyFormats.recognise(FileHead.of(sheet)));
        }
        if (update) {
            Files.writeString(file, text.substring(0, text.length() - parts[2].length()) + told);
        } else {
            assertThat(told).isEqualTo(parts[2]);
        }
    }

    private static String told(Recognition found) {
        return found.format().slug() + ", rows " + found.firstHeaderRow() + " to " + found.lastHeaderRow() + ", also "
                + found.alternatives().stream().map(SurveyFormat::slug).toList() + "\n" + found.why() + "\n"
                + found.columns().stream().map(FormatCasesTest::told).collect(Collectors.joining());
    }

    private static String told(SurveyColumn column) {
        return String.join(
                        " | ",
                        column.name(),
                        column.id(),
                        column.question(),
                        column.item(),
                        column.standard()
                                .map(standard -> standard.name().toLowerCase(Locale.ROOT))
                                .orElse("-"))
                + "\n";
    }

    private record TextFile(String text) implements SurveyFile {

        @Override
        public String name() {
            return "test.csv";
        }

        @Override
        public InputStream open() {
            String file = text.replace("<TAB>", "\t").replace("<BOM>", "\uFEFF").replace("<CR>", "\r");
            return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        }
    }
}
