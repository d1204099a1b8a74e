package org.outcomeroadmap.survey.quality;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.survey.text.Messages;

/** Why a respondent should perhaps not count. Whoever meets a rule is listed; who is left out is for researchers to say. */
public enum QualityRule {
    /** Did not come to the end of the survey. */
    UNFINISHED("unfinished"),
    /** A preview or test by those who made the survey. */
    PREVIEW("preview"),
    /** The same respondent has a later row, or this one is incomplete and another is not: the last complete row counts. */
    DUPLICATE("duplicate"),
    /** Took less than half of the median time. */
    SPEEDER("speeder"),
    /** Gave one importance to all outcomes and one satisfaction to all. */
    STRAIGHT_LINER("straight-liner");

    /** The rules whose respondents do not count unless a mapping says otherwise. */
    public static final Set<QualityRule> USUALLY_EXCLUDED = Set.of(PREVIEW, DUPLICATE);

    private final String slug;

    QualityRule(String slug) {
        this.slug = slug;
    }

    /** The rule's name in JSON. */
    public String slug() {
        return slug;
    }

    /** The rule's name for people. */
    public String label() {
        return Messages.text("quality.rule." + slug);
    }

    /** The rule of this name, if there is one. */
    public static Optional<QualityRule> ofSlug(String slug) {
        return Arrays.stream(values()).filter(rule -> rule.slug.equals(slug)).findFirst();
    }
}
