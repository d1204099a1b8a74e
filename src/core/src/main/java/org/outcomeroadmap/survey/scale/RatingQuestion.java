package org.outcomeroadmap.survey.scale;

/** The two questions that a survey asks about every outcome. */
public enum RatingQuestion {
    /** How important the outcome is. */
    IMPORTANCE("importance"),
    /** How satisfied people are with what they have for it. */
    SATISFACTION("satisfaction");

    private final String slug;

    RatingQuestion(String slug) {
        this.slug = slug;
    }

    /** The question's name in the mapping JSON. */
    public String slug() {
        return slug;
    }

    /** The other of the two. */
    public RatingQuestion other() {
        return this == IMPORTANCE ? SATISFACTION : IMPORTANCE;
    }
}
