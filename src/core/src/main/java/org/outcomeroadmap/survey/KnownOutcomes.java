package org.outcomeroadmap.survey;

import java.util.Collection;
import java.util.List;
import org.outcomeroadmap.survey.matching.OutcomeStatement;

/** The outcomes that may be rated by a file: those that exist and that the reader's user may see. */
@FunctionalInterface
public interface KnownOutcomes {

    /** Every key is known; for use without Jira. */
    KnownOutcomes ALL = key -> true;

    /** Whether the outcome of this key exists and may be seen. An answer of false must not tell which of the two. */
    boolean contains(String key);

    /**
     * Outcomes with their statements, by which columns that name no key are matched. Without any, a text about which a
     * pair of columns asks both questions is an outcome of its own.
     */
    default Collection<OutcomeStatement> catalogue() {
        return List.of();
    }

    /** How earlier files of the project were read. */
    default RememberedMappings remembered() {
        return RememberedMappings.NONE;
    }
}
