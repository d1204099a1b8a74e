package org.outcomeroadmap.survey.quality;

import java.util.List;
import java.util.OptionalInt;
import org.outcomeroadmap.survey.sheet.SheetRow;

/**
 * The columns that tell of a respondent's quality.
 *
 * @param finished columns that tell who came to the end
 * @param progress columns that tell how far a respondent came, as a percentage
 * @param preview columns that tell which rows are previews
 * @param duration the column that tells how long a respondent took
 * @param decimalComma whether a comma inside a number is its decimal point
 */
public record QualityColumns(
        List<Integer> finished,
        List<Integer> progress,
        List<Integer> preview,
        OptionalInt duration,
        boolean decimalComma) {

    /** Copies the lists. */
    public QualityColumns {
        finished = List.copyOf(finished);
        progress = List.copyOf(progress);
        preview = List.copyOf(preview);
    }

    /** The signs that these columns give, as {@link RespondentRows} knows them. */
    public int signs(SheetRow row) {
        int signs = 0;
        for (int column : finished) {
            signs |= SignText.isUnfinished(row.text(column), false) ? RespondentRows.UNFINISHED : 0;
        }
        for (int column : progress) {
            signs |= SignText.isUnfinished(row.text(column), true) ? RespondentRows.UNFINISHED : 0;
        }
        for (int column : preview) {
            signs |= SignText.isPreview(row.text(column)) ? RespondentRows.PREVIEW : 0;
        }
        return signs;
    }

    /** In hundredths of a second, or {@link RespondentRows#NO_DURATION}. */
    public int duration(SheetRow row) {
        return duration.isEmpty()
                ? RespondentRows.NO_DURATION
                : SignText.duration(row.text(duration.getAsInt()), decimalComma).orElse(RespondentRows.NO_DURATION);
    }

    /** Whether any column tells who finished. */
    boolean tellUnfinished() {
        return !finished.isEmpty() || !progress.isEmpty();
    }
}
