package org.outcomeroadmap.survey;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file of concept ratings says about one concept.
 *
 * @param name what the file calls it
 * @param outcomes by outcome key; empty if only another concept was read. Immutable
 */
public record SurveyedConcept(String name, SortedMap<String, SurveyedOutcome> outcomes) {

    /** Copies the outcomes. */
    public SurveyedConcept {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }
}
