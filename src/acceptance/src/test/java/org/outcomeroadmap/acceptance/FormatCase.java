package org.outcomeroadmap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An export of a survey tool with what is expected of it, kept beside this class in a folder of texts. Its rows are
 * templates that are repeated for several respondents, because few of them would be suppressed.
 *
 * @param expected lines such as {@code respondents 12}
 */
record FormatCase(String name, String header, List<String> rows, List<String> expected) {

    /** How often each row stands in the file. */
    static final int TIMES = 6;

    static FormatCase read(String name) {
        String text = resource(name);
        String header = between(text, "--- header\n", "--- rows\n");
        String rows = between(text, "--- rows\n", "--- expect\n");
        String expected = text.substring(text.indexOf("--- expect\n") + "--- expect\n".length());
        return new FormatCase(
                name, header, rows.lines().toList(), expected.lines().toList());
    }

    /** The whole file, with the keys of these outcomes. */
    String file(Map<String, String> keys) {
        StringBuilder file = new StringBuilder(header);
        for (int i = 1; i <= TIMES; i++) {
            for (String row : rows) {
                file.append(row.replace("{n}", "0" + i)).append('\n');
            }
        }
        return with(keys, file.toString());
    }

    /** What is expected, with the keys of these outcomes: the first word of each line, and the rest. */
    List<Map.Entry<String, String>> expectations(Map<String, String> keys) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        for (String line : expected) {
            String[] parts = with(keys, line).split(" ", 2);
            all.add(Map.entry(parts[0], parts[1]));
        }
        return all;
    }

    private static String with(Map<String, String> keys, String text) {
        String result = text;
        for (Map.Entry<String, String> key : keys.entrySet()) {
            result = result.replace(key.getKey(), key.getValue());
        }
        return result;
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from) + from.length(), text.indexOf(to));
    }

    private static String resource(String name) {
        try (InputStream file = FormatCase.class.getResourceAsStream("formats/" + name + ".txt")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
