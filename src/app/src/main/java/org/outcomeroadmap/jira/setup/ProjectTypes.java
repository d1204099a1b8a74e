package org.outcomeroadmap.jira.setup;

import java.util.Set;

/**
 * Which issue types play which role in a project, by issue type id.
 *
 * @param outcome the type of customer success outcomes
 * @param study the type of studies
 * @param roadmap the types of roadmap issues, such as epics; empty where Jira Software is missing and none was chosen
 */
public record ProjectTypes(String outcome, String study, Set<String> roadmap) {

    /** Copies the set, so that the record can't change. */
    public ProjectTypes {
        roadmap = Set.copyOf(roadmap);
    }
}
