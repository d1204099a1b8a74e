package org.outcomeroadmap.survey.sheet;

import java.io.IOException;
import java.util.regex.Pattern;
import org.outcomeroadmap.survey.text.Messages;

/**
 * The rows of two sheets that hold the same respondents in the same order, each row of the one beside that of the other.
 * Rows of one cell above the header are titles, of which both have as many.
 */
final class SideBySideRows implements SheetRows {
    private static final Pattern ID = Pattern.compile(
            "#|((respondent|response|participant|person|user|case|record|teilnehmer|antwort)s?)?[ _-]?"
                    + "(id|no|nr|number|nummer|code)?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RATING = Pattern.compile("\\d{0,2}");

    private final SurveyFile file;
    private final SheetRows left;
    private final SheetRows right;
    private final SheetRow row;
    private final int width;
    private boolean belowTitles;
    private boolean sameIds;
    private boolean namedIds;

    /**
     * @param width where the columns of the right sheet begin
     */
    SideBySideRows(SurveyFile file, SheetRows left, SheetRows right, SurveyLimits limits, int width) {
        this.file = file;
        this.left = left;
        this.right = right;
        this.row = new SheetRow(limits);
        this.width = width;
    }

    @Override
    public boolean advance() throws IOException {
        boolean more = left.advance();
        if (more != right.advance()
                || (more && left.row().number() != right.row().number())) {
            throw differing();
        }
        if (!more) {
            return false;
        }
        compare();
        join();
        row.checkSize(file);
        return true;
    }

    /** Whether a row stands above the header. */
    static boolean isTitle(SheetRow row) {
        int filled = 0;
        for (int cell = 0; cell < row.size(); cell++) {
            filled += row.isBlank(cell) ? 0 : 1;
        }
        return filled < 2;
    }

    @Override
    public SheetRow row() {
        return row;
    }

    @Override
    public void close() throws IOException {
        try {
            left.close();
        } finally {
            right.close();
        }
    }

    /** Learns from the header how the sheets begin, and requires of all rows below that they go on so. */
    private void compare() {
        boolean same = left.row().text(0).equals(right.row().text(0));
        if (left.row().size() > width || (sameIds && !same && !isRated())) {
            throw differing();
        }
        if (!belowTitles) {
            belowTitles = !isTitle(left.row());
            sameIds = belowTitles && same;
            namedIds = ID.matcher(left.row().text(0)).matches();
            if (belowTitles == isTitle(right.row())) {
                throw differing();
            }
        }
    }

    /** Whether the first column, which both sheets have, asks about an outcome as the others do. */
    private boolean isRated() {
        return !namedIds
                && RATING.matcher(left.row().text(0)).matches()
                && RATING.matcher(right.row().text(0)).matches();
    }

    private void join() {
        row.begin(left.row().number() - row.number());
        for (int cell = 0; cell < width; cell++) {
            row.add(left.row().text(cell));
        }
        for (int cell = 0; cell < right.row().size(); cell++) {
            row.add(right.row().text(cell));
        }
    }

    private UnusableFileException differing() {
        return new UnusableFileException(Messages.text(
                "file.sheetsDiffer",
                file.name(),
                Long.toString(Math.max(left.row().number(), right.row().number()))));
    }
}
