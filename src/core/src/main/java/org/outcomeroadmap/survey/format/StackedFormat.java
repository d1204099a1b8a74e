package org.outcomeroadmap.survey.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.survey.text.Messages;

/**
 * Two header rows, one that says importance or satisfaction and one that names the outcomes, in either order; further
 * rows of categories may stand above. A cell left blank in the upper row means what the cell before it says.
 */
final class StackedFormat implements SurveyFormat {

    @Override
    public String slug() {
        return "stacked";
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        FileHead.Row upper = head.row(start);
        FileHead.Row lower = head.row(start + 1);
        Optional<List<SurveyColumn>> columns = questionsAbove(upper, lower);
        if (columns.isEmpty() && questionsAbove(lower, head.row(start + 2)).isEmpty()) {
            columns = columns(lower.cells(), filledForward(upper, lower), lower);
        }
        return columns.map(found -> new HeaderRows(
                Messages.text("format.stacked", Long.toString(upper.number()), Long.toString(lower.number())),
                2,
                found));
    }

    private static Optional<List<SurveyColumn>> questionsAbove(FileHead.Row upper, FileHead.Row lower) {
        return columns(filledForward(upper, lower), lower.cells(), lower);
    }

    /** The upper row, its blanks filled with what stands before them wherever the lower row has a cell. */
    private static List<String> filledForward(FileHead.Row upper, FileHead.Row lower) {
        List<String> filled = new ArrayList<>();
        String before = "";
        for (int column = 0; column < Math.max(upper.width(), lower.width()); column++) {
            before = upper.isBlank(column) ? before : upper.cell(column);
            filled.add(upper.isBlank(column) && lower.isBlank(column) ? "" : before);
        }
        return filled;
    }

    /** The columns, if one of the rows says what is asked and every outcome of the other stands under both questions. */
    private static Optional<List<SurveyColumn>> columns(
            List<String> questions, List<String> names, FileHead.Row lower) {
        Set<String> important = namesUnder("importance", questions, names);
        Set<String> satisfied = namesUnder("satisfaction", questions, names);
        important.retainAll(satisfied);
        if (important.isEmpty()) {
            return Optional.empty();
        }
        List<SurveyColumn> columns = new ArrayList<>();
        for (int column = 0; column < Math.max(questions.size(), names.size()); column++) {
            String name = cell(names, column);
            String question = HeaderText.plain(cell(questions, column));
            boolean rating = important.contains(name) && isQuestion(question);
            columns.add(
                    rating
                            ? SurveyColumn.plain(column, name + " - " + question)
                                    .asking(new HeaderText.Parts(question, name))
                            : SurveyColumn.plain(column, lower.isBlank(column) ? name : lower.cell(column)));
        }
        return Optional.of(columns);
    }

    private static Set<String> namesUnder(String wanted, List<String> questions, List<String> names) {
        Set<String> under = new HashSet<>();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            boolean isName = name.chars().anyMatch(Character::isLetter) && !isQuestion(HeaderText.plain(name));
            if (isName && HeaderText.plain(cell(questions, column)).equals(wanted)) {
                under.add(name);
            }
        }
        return under;
    }

    private static boolean isQuestion(String plain) {
        return plain.equals("importance") || plain.equals("satisfaction");
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
