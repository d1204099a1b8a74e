package org.outcomeroadmap.survey.scale;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/** Collects findings in words. */
final class Words {
    private static final int MOST_NAMED = 8;

    private final List<ScaleFinding> findings = new ArrayList<>();
    private final Map<String, String> written = new HashMap<>();

    /** Learns how the labels of a column are written. */
    Words(List<RatingColumn> columns) {
        columns.forEach(
                column -> column.answers().keySet().forEach(text -> written.putIfAbsent(AnswerText.plain(text), text)));
    }

    List<ScaleFinding> findings() {
        return findings;
    }

    /** Adds a finding about these columns, whose names are its first argument. */
    void say(ScaleFinding.Kind kind, boolean blocking, List<String> columns, String key, String... arguments) {
        String[] all =
                Stream.concat(Stream.of(quoted(columns)), Stream.of(arguments)).toArray(String[]::new);
        findings.add(new ScaleFinding(kind, columns, Messages.text(key, all), blocking));
    }

    /** These plain labels as the file writes them. */
    String labels(Collection<String> plain) {
        return quoted(
                plain.stream().map(label -> written.getOrDefault(label, label)).toList());
    }

    private static String quoted(List<String> texts) {
        String shown = texts.stream()
                .limit(MOST_NAMED)
                .map(text -> "\"" + CellText.shown(text) + "\"")
                .collect(Collectors.joining(", "));
        return texts.size() > MOST_NAMED ? shown + ", \u2026" : shown;
    }
}
