package org.outcomeroadmap.jira.setup;

import java.util.Optional;
import java.util.Set;

/**
 * Existing issue types that an administrator chose for the roles, by id.
 *
 * @param outcome the type of outcomes, or empty for the app's own
 * @param study the type of studies, or empty for the app's own
 * @param roadmap the types of roadmap issues, or empty for Jira Software's epics
 */
public record TypeChoice(Optional<String> outcome, Optional<String> study, Optional<Set<String>> roadmap) {

    /** No choice: the app's own types, and epics. */
    public static final TypeChoice NONE = new TypeChoice(Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the set, so that the record can't change. */
    public TypeChoice {
        roadmap = roadmap.map(Set::copyOf);
    }

    Optional<String> of(TypeRole role) {
        return role == TypeRole.OUTCOME ? outcome : study;
    }
}
