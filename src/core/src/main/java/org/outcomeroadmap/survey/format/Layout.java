package org.outcomeroadmap.survey.format;

import java.util.Arrays;
import java.util.Optional;

/** How a survey file lays its answers out. */
public enum Layout {
    /** One row per respondent, two columns per outcome. */
    WIDE("wide"),
    /** One row per respondent and outcome. */
    LONG("long"),
    /** One row per outcome, holding the number of respondents and two percentages. */
    AGGREGATED("aggregated"),
    /** One row per participant and task of a usability test. */
    USABILITY("usability"),
    /** One row per participant, concept and outcome. */
    CONCEPTS("concepts");

    private final String slug;

    Layout(String slug) {
        this.slug = slug;
    }

    /** The layout's name in the mapping JSON. */
    public String slug() {
        return slug;
    }

    /** Whether it is that of a usability test or of concept ratings, which no opportunity score follows from. */
    public boolean isEvaluation() {
        return this == USABILITY || this == CONCEPTS;
    }

    /** The layout of this name, if there is one. */
    public static Optional<Layout> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(layout -> layout.slug.equals(slug))
                .findFirst();
    }
}
