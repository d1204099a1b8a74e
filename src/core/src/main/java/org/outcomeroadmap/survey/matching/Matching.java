package org.outcomeroadmap.survey.matching;

import java.util.List;

/**
 * What was found out about the columns of a file.
 *
 * @param columns one for each column, in order
 */
public record Matching(List<ColumnMatch> columns, List<MatchFinding> findings) {

    /** Copies the lists. */
    public Matching {
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
    }
}
