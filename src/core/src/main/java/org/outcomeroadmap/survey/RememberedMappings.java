package org.outcomeroadmap.survey;

import java.util.List;

/** Knows how earlier files were read. */
@FunctionalInterface
public interface RememberedMappings {

    /** Remembers nothing; for use without Jira. */
    RememberedMappings NONE = format -> List.of();

    /**
     * Those of files of this format, the latest first. Outcomes that are gone or may not be seen are not in them.
     *
     * @param format the format's slug, such as {@code qualtrics}
     */
    List<RememberedMapping> of(String format);
}
