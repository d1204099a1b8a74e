package org.outcomeroadmap.workbench.web;

import java.util.List;
import java.util.stream.Stream;

/** What Bulk Change does with the labels that issues have, as Jira offers it for fields of many values. Templates read it. */
public enum LabelChange {
    ADD("Add to existing"),
    REPLACE("Replace all with"),
    REMOVE("Find and remove these"),
    CLEAR("Clear field");

    private final String words;

    LabelChange(String words) {
        this.words = words;
    }

    /** How a form names it. */
    public String words() {
        return words;
    }

    /** The one with this name, adding unless there is one. */
    static LabelChange named(String name) {
        return Stream.of(values())
                .filter(change -> change.name().equals(name))
                .findFirst()
                .orElse(ADD);
    }

    boolean needsLabels() {
        return this == ADD || this == REMOVE;
    }

    /** The labels that an issue has afterwards. */
    List<String> of(List<String> present, List<String> given) {
        return switch (this) {
            case ADD ->
                Stream.concat(present.stream(), given.stream()).distinct().toList();
            case REPLACE -> given;
            case REMOVE ->
                present.stream().filter(label -> !given.contains(label)).toList();
            case CLEAR -> List.of();
        };
    }
}
