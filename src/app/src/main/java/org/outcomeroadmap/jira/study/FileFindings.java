package org.outcomeroadmap.jira.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
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
     * @param outcome key of the outcome whose rating it would have been; null where the whole row could not be used
     */
    public record ProblemJson(
            long row,
            String column,
            @Nullable String value,
            String message,
            @Nullable String outcome) {

        private ProblemJson withoutValue() {
            return new ProblemJson(row, column, null, message, outcome);
        }
    }

    /** The same without what cells hold, for viewers who may not import. */
    public FileFindings withoutValues() {
        List<ProblemJson> bare =
                problems.stream().map(ProblemJson::withoutValue).toList();
        return new FileFindings(mapping, bare, problemCount, dropped);
    }

    /**
     * The same without what tells of outcomes that are not to be known: their columns and tasks, and problems with their ratings,
     * in the count as well. Then only listed problems are counted.
     *
     * @param known tells by its key whether an outcome may be known
     */
    public FileFindings about(Predicate<String> known) {
        List<ProblemJson> told = problems.stream()
                .filter(problem -> problem.outcome() == null || known.test(problem.outcome()))
                .toList();
        ObjectNode read = mapping.deepCopy();
        boolean all = told.size() == problems.size();
        all &= !removeUnknown(read.path("columns"), known);
        all &= !removeUnknown(read.path("tasks"), known);
        return all ? this : new FileFindings(read, told, told.size(), dropped);
    }

    private static boolean removeUnknown(JsonNode entries, Predicate<String> known) {
        boolean removed = false;
        for (Iterator<JsonNode> each = entries.elements(); each.hasNext(); ) {
            JsonNode outcome = each.next().path("outcome");
            if (outcome.isTextual() && !known.test(outcome.asText())) {
                each.remove();
                removed = true;
            }
        }
        return removed;
    }
}
