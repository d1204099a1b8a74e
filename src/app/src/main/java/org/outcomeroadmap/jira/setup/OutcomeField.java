package org.outcomeroadmap.jira.setup;

import java.util.List;
import org.outcomeroadmap.jira.platform.CustomFields.Blueprint;

/** The fields that the app adds to Jira, in the order in which setup lists them. */
public enum OutcomeField {
    JOB("Job", own("job"), system("textsearcher"), Audience.OUTCOMES),
    SUCCESS_MEASURE("Success measure", own("success-measure"), system("textsearcher"), Audience.OUTCOMES),
    JOURNEY_STEP(
            "Journey step", system("multiselect"), system("multiselectsearcher"), Audience.OUTCOMES, Audience.ROADMAP),
    APPLIES_TO("Applies to", system("multiselect"), system("multiselectsearcher"), Audience.OUTCOMES),
    IMPORTANCE("Importance", own("importance"), system("exactnumber"), Audience.OUTCOMES),
    SATISFACTION("Satisfaction", own("satisfaction"), system("exactnumber"), Audience.OUTCOMES),
    OPPORTUNITY_SCORE("Opportunity score", own("opportunity-score"), system("exactnumber"), Audience.OUTCOMES),
    OPPORTUNITY_TYPE("Opportunity type", own("opportunity-type"), system("exacttextsearcher"), Audience.OUTCOMES),
    TOP_OPPORTUNITY("Top opportunity", own("top-opportunity"), system("exactnumber"), Audience.ROADMAP);

    /** The complete key of the app's plugin. */
    public static final String PLUGIN_KEY = "org.outcomeroadmap.jira";

    private static final List<String> FIRST_STEPS = List.of(
            "First use / Start / Decide",
            "First use / Start / Set up",
            "Daily use / Plan / Prepare",
            "Daily use / Do / Carry out",
            "Daily use / Do / Finish");
    private static final List<String> FIRST_AUDIENCES = List.of("New customers", "Existing customers");

    /** Whose issues have the field. */
    public enum Audience {
        OUTCOMES,
        ROADMAP
    }

    private final String fieldName;
    private final String typeKey;
    private final String searcherKey;
    private final boolean ofOutcomes;
    private final boolean ofRoadmap;

    OutcomeField(String fieldName, String typeKey, String searcherKey, Audience... audiences) {
        this.fieldName = fieldName;
        this.typeKey = typeKey;
        this.searcherKey = searcherKey;
        this.ofOutcomes = List.of(audiences).contains(Audience.OUTCOMES);
        this.ofRoadmap = List.of(audiences).contains(Audience.ROADMAP);
    }

    /** The name that setup gives the field; administrators may change it afterwards. */
    public String fieldName() {
        return fieldName;
    }

    /** The complete module key of the field's type. */
    public String typeKey() {
        return typeKey;
    }

    /** Whether issues of the audience have the field. */
    public boolean isFor(Audience audience) {
        return audience == Audience.OUTCOMES ? ofOutcomes : ofRoadmap;
    }

    /** Whether the type is the app's own, so that a field of that type can only be this one. */
    public boolean hasOwnType() {
        return typeKey.startsWith(PLUGIN_KEY + ':');
    }

    /** The options that setup makes when the field has none. */
    public List<String> firstOptions() {
        return switch (this) {
            case JOURNEY_STEP -> FIRST_STEPS;
            case APPLIES_TO -> FIRST_AUDIENCES;
            default -> List.of();
        };
    }

    /** The field as setup creates it. */
    public Blueprint blueprint(String description) {
        return new Blueprint(fieldName, description, typeKey, searcherKey);
    }

    /** The last part of keys that belong to this field, such as {@code success-measure}. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String own(String module) {
        return "org.outcomeroadmap.jira:" + module;
    }

    private static String system(String module) {
        return "com.atlassian.jira.plugin.system.customfieldtypes:" + module;
    }
}
