package org.outcomeroadmap.jira.study;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file told besides ratings, as it is stored and answered.
 *
 * @param mapping the columns' roles as used, in the form that requests take
 * @param problems the first cells that could not be used
 * @param problemCount how many there are in all
 * @param dropped personal columns that were not read
 */
public record FileFindings(JsonNode mapping, List<ProblemJson> problems, long problemCount, List<String> dropped) {

    public FileFindings {
        problems = List.copyOf(problems);
        dropped = List.copyOf(dropped);
    }

    /**
     * A cell that could not be used.
     *
     * @param row as a spreadsheet numbers it
     * @param value what it holds; null for viewers who may not import
     */
    public record ProblemJson(
            long row, String column, @Nullable String value, String message) {}

    /** The same without what cells hold, for viewers who may not import. */
    public FileFindings withoutValues() {
        List<ProblemJson> bare = problems.stream()
                .map(problem -> new ProblemJson(problem.row(), problem.column(), null, problem.message()))
                .toList();
        return new FileFindings(mapping, bare, problemCount, dropped);
    }
}
