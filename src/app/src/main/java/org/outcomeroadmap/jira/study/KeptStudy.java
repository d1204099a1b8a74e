package org.outcomeroadmap.jira.study;

import java.util.List;
import org.outcomeroadmap.study.StudyIdentity;

/**
 * A study with everything that the app keeps of it.
 *
 * @param versions its imports, oldest first; the last one counts, and it alone has totals
 */
public record KeptStudy(StudyIdentity identity, List<KeptVersion> versions) {

    /** @throws IllegalArgumentException if there is no version */
    public KeptStudy {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A study has a version");
        }
        versions = List.copyOf(versions);
    }

    /** The version that counts. */
    public KeptVersion current() {
        return versions.get(versions.size() - 1);
    }
}
