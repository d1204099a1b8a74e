package org.outcomeroadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the examples of docs/survey-format.md. A block of csv or json with a name is a file; a block of console runs the
 * command of its first line and must show what follows, from both streams. With {@code -Ddocs.update} the page is
 * rewritten with what is shown now.
 */
class SurveyFormatPageTest {
    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Path PAGE = DOCS.resolve("survey-format.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(csv|json|console) ?(\\S*)\\n(.*?)^```$");
    private static final String COMMAND = "$ java -jar outcome-core-cli.jar ";

    @TempDir
    private Path folder = Path.of("target");

    @TestFactory
    List<DynamicTest> examples() throws IOException {
        String page = Files.readString(PAGE);
        StringBuilder updated = new StringBuilder();
        List<DynamicTest> tests = new ArrayList<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            String content = block.group(3);
            if (block.group(1).equals("console")) {
                String command = content.lines().findFirst().orElseThrow();
                String shown = command + "\n" + run(command);
                tests.add(DynamicTest.dynamicTest(
                        command, () -> assertThat(content).isEqualTo(shown)));
                block.appendReplacement(updated, Matcher.quoteReplacement("```console\n" + shown + "```"));
            } else {
                Files.writeString(folder.resolve(block.group(2)), content);
            }
        }
        block.appendTail(updated);
        if (System.getProperty("docs.update") != null) {
            Files.writeString(PAGE, updated);
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests;
    }

    private String run(String command) {
        assertThat(command).startsWith(COMMAND);
        String[] arguments = Arrays.stream(command.substring(COMMAND.length()).split(" ", -1))
                .map(this::located)
                .toArray(String[]::new);
        StringWriter shown = new StringWriter();
        PrintWriter both = new PrintWriter(shown);
        OutcomeCli.run(both, both, arguments);
        return shown.toString().replace("\r\n", "\n");
    }

    private String located(String argument) {
        if (argument.startsWith("examples/")) {
            return DOCS.resolve(argument).toString();
        }
        Path file = folder.resolve(argument);
        return Files.exists(file) ? file.toString() : argument;
    }
}
