package org.outcomeroadmap.jira.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on real Jiras counts what the list of the Jira members in use holds; it is refreshed with that list. */
class RealJiraPageIT {

    private static final Path DOCS = Path.of(System.getProperty("docs.folder"));

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void countsTypesAndMembersOfEachLevel(String level) throws IOException {
        List<String> kinds = Files.readAllLines(DOCS.resolve("jira-api-used.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[4].equals(level))
                .map(cells -> cells[3])
                .toList();
        long types = kinds.stream().filter("type"::equals).count();
        String counts = "%d | %d |".formatted(types, kinds.size() - types);
        Path page = DOCS.resolve("in-a-real-jira.md");
        Pattern row = Pattern.compile("(?m)^(\\| %s \\| [^|]+ \\| )\\d+ \\| \\d+ \\|".formatted(level));

        if (Boolean.getBoolean("api.update")) {
            Files.writeString(page, row.matcher(Files.readString(page)).replaceFirst("$1" + counts));
        }
        assertThat(row.matcher(Files.readString(page)).results())
                .singleElement()
                .satisfies(found -> assertThat(found.group()).endsWith(" " + counts));
    }
}
