package org.outcomeroadmap.jira.rules;

import java.util.Optional;
import java.util.stream.Stream;

/** Which of those who may edit an issue and attach files to it may import, replace and delete its studies. */
public enum Importers {
    /** All of them. */
    EDITORS("editors"),
    /** Only those who administer the project. */
    PROJECT_ADMINISTRATORS("project-administrators");

    private final String slug;

    Importers(String slug) {
        this.slug = slug;
    }

    /** The name in requests and answers. */
    public String slug() {
        return slug;
    }

    /** Those of this name, if there are any. */
    public static Optional<Importers> ofSlug(String slug) {
        return Stream.of(values())
                .filter(importers -> importers.slug.equals(slug))
                .findFirst();
    }
}
