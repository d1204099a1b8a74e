package org.outcomeroadmap.survey.matching;

/** Why a column is taken to be about an outcome; the earlier, the stronger. */
public enum Evidence {
    /** A mapping says so. */
    MAPPING("mapping"),
    /** An earlier wave of the same survey asked it in a column of the same id. */
    REMEMBERED("remembered"),
    /** The outcome's key stands in the column's text. */
    KEY("key"),
    /** The column's text is the outcome's statement, or a job that no other outcome has. */
    EXACT("exact"),
    /** The column's text has nearly the words of the outcome's statement, and of no other's. */
    SIMILAR("similar"),
    /** Nothing but the place of the column says whether it asks importance or satisfaction. */
    POSITION("position"),
    /** A pair of columns asks both questions about the same text, where any text may be an outcome. */
    NAME("name");

    private final String slug;

    Evidence(String slug) {
        this.slug = slug;
    }

    /** The evidence's name in JSON. */
    public String slug() {
        return slug;
    }
}
