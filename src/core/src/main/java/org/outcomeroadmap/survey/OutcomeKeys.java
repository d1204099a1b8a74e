package org.outcomeroadmap.survey;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/** Refuses files that name outcomes which don't exist or may not be seen, without telling which of the two. */
final class OutcomeKeys {
    private static final int MOST_NAMED = 10;
    private static final int LONGEST = 255;

    private OutcomeKeys() {}

    /** Whether the outcome may be named; nothing that long is one. */
    static boolean isKnown(String key, KnownOutcomes known) {
        return key.length() <= LONGEST && known.contains(key);
    }

    /**
     * Requires that all keys are known.
     *
     * @throws UnusableFileException naming the first unknown ones
     */
    static void require(SurveyFile file, Collection<String> keys, KnownOutcomes known) {
        List<String> unknown =
                keys.stream().distinct().filter(key -> !isKnown(key, known)).toList();
        if (!unknown.isEmpty()) {
            String named =
                    unknown.stream().limit(MOST_NAMED).map(CellText::shown).collect(Collectors.joining(", "));
            throw new UnusableFileException(Messages.text(
                    "file.unknownOutcome", file.name(), named + (unknown.size() > MOST_NAMED ? ", \u2026" : "")));
        }
    }

    /**
     * Requires that the outcome of a row is known.
     *
     * @param column that names it
     * @throws UnusableFileException naming row and column
     */
    static void requireInRow(SurveySource source, SheetRow row, int column, String key, KnownOutcomes known) {
        if (!isKnown(key, known)) {
            throw new UnusableFileException(Messages.text(
                    "file.unknownOutcomeInRow",
                    source.file().name(),
                    Long.toString(row.number()),
                    source.header().name(column),
                    CellText.shown(key)));
        }
    }
}
