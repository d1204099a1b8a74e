package org.outcomeroadmap.workbench.jira;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request that Jira would refuse: an HTTP status and Jira's two kinds of messages, in general and by field. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> messages;
    private final transient Map<String, String> errors;

    public Refusal(int status, List<String> messages, Map<String, String> errors) {
        super(status + " " + messages + errors);
        this.status = status;
        this.messages = List.copyOf(messages);
        this.errors = Map.copyOf(errors);
    }

    public Refusal(int status, String message) {
        this(status, List.of(message), Map.of());
    }

    /** What a missing issue and one that may not be seen answer alike. */
    public static Refusal noSuchIssue() {
        return new Refusal(404, "Issue Does Not Exist");
    }

    /** As {@link #noSuchIssue()} for projects. */
    public static Refusal noSuchProject(String key) {
        return new Refusal(404, "No project could be found with key '" + key + "'.");
    }

    public int status() {
        return status;
    }

    public List<String> messages() {
        return messages;
    }

    public Map<String, String> errors() {
        return errors;
    }

    /** All that is wrong, in one line. */
    public String words() {
        return Stream.concat(messages.stream(), errors.values().stream()).collect(Collectors.joining(" "));
    }
}
