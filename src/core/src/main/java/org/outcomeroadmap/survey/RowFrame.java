package org.outcomeroadmap.survey;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.survey.format.HeaderText;
import org.outcomeroadmap.survey.sheet.SheetRow;

/** Checks what concerns a whole row: that it is no longer than the header, and its weight. */
final class RowFrame {
    private final ColumnRoles roles;
    private final ProblemList problems;
    private final OptionalInt weightColumn;
    private final boolean decimalComma;

    RowFrame(ColumnRoles roles, ProblemList problems, boolean decimalComma) {
        this.roles = roles;
        this.problems = problems;
        this.weightColumn = roles.first(ColumnRole.WEIGHT);
        this.decimalComma = decimalComma;
    }

    /** The row's weight in millionths; empty when the row can't be used, which is then reported. */
    OptionalLong weight(SheetRow row) {
        if (!fits(row)) {
            return OptionalLong.empty();
        }
        if (weightColumn.isEmpty()) {
            return OptionalLong.of(RatingTally.UNIT_WEIGHT);
        }
        String text = row.text(weightColumn.getAsInt());
        OptionalLong weight = DecimalText.weight(text, decimalComma);
        if (weight.isEmpty()) {
            problems.ofRows()
                    .add(
                            row.number(),
                            roles.header().name(weightColumn.getAsInt()),
                            text,
                            "problem.weight",
                            decimalMark());
        }
        return weight;
    }

    /** Whether the row has no cells beyond the header; if it has, they have shifted and nothing in it can be trusted. */
    boolean fits(SheetRow row) {
        for (int column = roles.header().size(); column < row.size(); column++) {
            if (!row.isBlank(column)) {
                problems.ofRows()
                        .add(
                                row.number(),
                                HeaderText.unnamed(column),
                                "",
                                "problem.extraCells",
                                Integer.toString(row.size()),
                                Integer.toString(roles.header().size()));
                return false;
            }
        }
        return true;
    }

    private String decimalMark() {
        return decimalComma ? "1,25" : "1.25";
    }
}
