package org.outcomeroadmap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the permission matrix: a request, and who gets what.
 *
 * @param surface what is asked
 * @param method an HTTP method, or PAGE, JQL or ISSUE
 * @param path below the app's REST base for HTTP methods, the whole path or the search else
 * @param body of the request, empty for none
 * @param expected what each column says
 */
record MatrixRow(String surface, String method, String path, String body, Map<Column, String> expected) {

    private static final String REST = "/rest/outcomes/1.0";
    private static final Pattern OF_AN_ISSUE =
            Pattern.compile("\\{(epic|story|outcome|study|studyId|mixedStudyId|spareStudyId|file|naming|word)}");
    private static final Pattern OF_A_PROJECT =
            Pattern.compile("\\{(project|spareProject|journey|phase|step|note|spareNote)}");

    /** The columns of the matrix. */
    enum Column {
        ADMINS,
        TEAM,
        LENA,
        DANA,
        UNSEEN,
        ARCHIVED,
        NOBODY
    }

    static List<MatrixRow> all() {
        try (InputStream table =
                Objects.requireNonNull(MatrixRow.class.getResourceAsStream("permission-matrix.txt"), "matrix")) {
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(MatrixRow::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MatrixRow parse(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != 3 + Column.values().length) {
            throw new IllegalArgumentException("The matrix has a line of " + cells.size() + " cells: " + line);
        }
        String[] request = cells.get(1).split(" ", 2);
        Map<Column, String> expected = new EnumMap<>(Column.class);
        Iterator<String> left = cells.subList(3, cells.size()).iterator();
        for (Column column : Column.values()) {
            expected.put(column, left.next());
        }
        return new MatrixRow(cells.get(0), request[0], request[1], cells.get(2), expected);
    }

    String expected(Column column) {
        return Objects.requireNonNull(expected.get(column));
    }

    /** Whether the row asks about an issue or what belongs to one, so that every state of an issue is a case. */
    boolean isAboutAnIssue() {
        return OF_AN_ISSUE.matcher(path + body).find();
    }

    /** Whether the row asks about a project as a whole. */
    boolean isAboutAProject() {
        return !isAboutAnIssue() && OF_A_PROJECT.matcher(path + body).find();
    }

    /** Whether the answer holds the trail of a project, by itself or in an export. */
    boolean tellsTheTrail() {
        return path.endsWith("/audit") || path.startsWith("/exports/");
    }

    /** Whether Jira shows an issue here, with what the app adds to it. */
    boolean isAnsweredByJira() {
        return method.equals("PAGE") || method.equals("ISSUE");
    }

    /** Whether this request is made to a path of the app's REST, such as {@code /studies/{id}}. */
    boolean isFor(String otherMethod, String template) {
        String shape = Arrays.stream(template.split("\\{[^}]*}", -1))
                .map(Pattern::quote)
                .reduce((one, other) -> one + "(?:[^/{]*\\{[^}]*})" + other)
                .orElseThrow();
        return method.equals(otherMethod) && Pattern.matches(shape, path.replaceFirst("\\?.*", ""));
    }

    /** What the request tells of the target itself; a file that it sends for reading is part of it. */
    String request(MatrixTarget target) {
        return target.fill(path + body + (body.contains("{naming}") ? "{outcome}" : ""));
    }

    Visitor.Seen ask(Visitor visitor, MatrixTarget target) {
        String filled = target.fill(path);
        Optional<String> content = body.isEmpty() ? Optional.empty() : Optional.of(target.fill(body));
        return switch (method) {
            case "PAGE", "ISSUE" -> visitor.send("GET", filled, Optional.empty());
            case "JQL" ->
                visitor.send(
                        "GET",
                        "/rest/api/2/search?fields=summary&maxResults=500&jql=" + Client.encoded(filled),
                        Optional.empty());
            default -> visitor.send(method, REST + filled, content);
        };
    }

    /** What is wrong with the answer, or empty. */
    Optional<String> fault(String wanted, Visitor.Seen seen, MatrixTarget target) {
        boolean good = switch (wanted) {
            case "found" -> seen.status() == 200 && holds(seen.body(), target);
            case "bare" -> seen.status() == 200 && isBare(seen.body());
            case "absent" -> !target.isNamedIn(seen.all(), request(target));
            default -> Arrays.stream(wanted.split("/")).anyMatch(one -> is(one, seen, target));
        };
        return good ? Optional.empty() : Optional.of("wanted " + wanted + ", got " + seen.brief());
    }

    private boolean is(String wanted, Visitor.Seen seen, MatrixTarget target) {
        return wanted.equals("none")
                ? seen.status() == 200 && !target.isNamedIn(seen.all(), request(target))
                : seen.status() == Integer.parseInt(wanted);
    }

    private boolean isBare(String answer) {
        return method.equals("ISSUE") ? answer.contains("\":null}") : !answer.contains("<outcomes-");
    }

    private boolean holds(String answer, MatrixTarget target) {
        if (surface.startsWith("panel ")) {
            Matcher key = OF_AN_ISSUE.matcher(path);
            return key.find()
                    && Pattern.compile("<outcomes-[a-z-]+ data-issue-key=\"" + target.fill(key.group()) + "\"")
                            .matcher(answer)
                            .find();
        }
        boolean named = isAboutAProject() ? answer.contains(target.get("project")) : target.isNamedIn(answer, "");
        return named && !(method.equals("ISSUE") && answer.contains("\":null}"));
    }
}
