package org.outcomeroadmap.survey;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
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
}
