package org.outcomeroadmap.study;

import java.util.Optional;

/**
 * What makes a study the same study when its file is imported again.
 *
 * @param issueId the issue that holds the attachment
 * @param kind how the study was made
 * @param target what was rated
 * @param concept the concept's name, present exactly if the target is a concept
 * @param wave the round of a repeated study, such as 2026-Q1
 */
public record StudyIdentity(long issueId, StudyKind kind, StudyTarget target, Optional<String> concept, String wave) {

    /** @throws IllegalArgumentException if there is a concept without need or none where one is needed */
    public StudyIdentity {
        if (concept.isPresent() != (target == StudyTarget.CONCEPT)) {
            throw new IllegalArgumentException("Studies of a concept name it, others don't");
        }
    }
}
