package org.outcomeroadmap.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a request of the matrix is about: issues of all kinds in one state, known by their keys and one made-up word. */
final class MatrixTarget {

    /** In which way a user may be kept from seeing issues. */
    enum State {
        OPEN,
        HIDDEN,
        ELSEWHERE,
        ARCHIVED,
        DELETED,
        MISSING
    }

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)(?::([^}]*))?}");

    private final State state;
    private final Map<String, String> values;
    private final Function<String, String> fieldIds;

    MatrixTarget(State state, Map<String, String> values, Function<String, String> fieldIds) {
        this.state = state;
        this.values = new HashMap<>(values);
        this.fieldIds = fieldIds;
    }

    State state() {
        return state;
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    String get(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** The text with this target's keys and ids in it. */
    String fill(String template) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), match)));
    }

    private String value(String name, MatchResult match) {
        return switch (name) {
            case "field" -> fieldIds.apply(match.group(2));
            case "number" -> fieldIds.apply(match.group(2)).replaceAll("\\D", "");
            default -> get(name);
        };
    }

    /** Whether the answer tells anything of this target that the request did not say itself. */
    boolean isNamedIn(String answer, String request) {
        return names().stream().anyMatch(name -> !request.contains(name) && contains(answer, name));
    }

    /** The answer without what the request said itself, so that answers about two targets can be compared. */
    String withoutEcho(String answer) {
        String bare = answer;
        for (String name : names()) {
            // An underscore parts words here: columns are called imp_KEY.
            bare = bare.replaceAll("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])", "NAME");
        }
        // What is asked of the project that everybody sees is answered with its key.
        return bare.replaceAll(
                "(" + Pattern.quote(get("project")) + "|" + Pattern.quote(get("openProject")) + ")(?!-)", "NAME");
    }

    private List<String> names() {
        Set<String> own = Set.of("epic", "idle", "story", "outcome", "lonely", "study", "word");
        List<String> names = values.entrySet().stream()
                .filter(value -> own.contains(value.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(ArrayList::new));
        if (state == State.ELSEWHERE || state == State.MISSING) {
            names.add(get("project"));
        }
        return names;
    }

    private static boolean contains(String answer, String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "(?![0-9])")
                .matcher(answer)
                .find();
    }
}
