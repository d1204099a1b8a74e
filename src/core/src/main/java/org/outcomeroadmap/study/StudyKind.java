package org.outcomeroadmap.study;

import java.util.Optional;
import java.util.stream.Stream;

/** How a study was made. */
public enum StudyKind {
    /** Many respondents rated outcomes in a questionnaire. */
    SURVEY("survey"),
    /** Participants rated outcomes after working with something. */
    USABILITY("usability"),
    /** Participants rated outcomes for something that does not exist yet. */
    CONCEPT("concept");

    private final String slug;

    StudyKind(String slug) {
        this.slug = slug;
    }

    /** The kind's name in requests and answers. */
    public String slug() {
        return slug;
    }

    /** The kind of that name, if there is one. */
    public static Optional<StudyKind> ofSlug(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
