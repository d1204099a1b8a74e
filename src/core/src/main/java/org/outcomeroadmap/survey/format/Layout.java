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
    AGGREGATED("aggregated");

    private final String slug;

    Layout(String slug) {
        this.slug = slug;
    }

    /** The layout's name in the mapping JSON. */
    public String slug() {
        return slug;
    }

    /** The layout of this name, if there is one. */
    public static Optional<Layout> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(layout -> layout.slug.equals(slug))
                .findFirst();
    }
}
