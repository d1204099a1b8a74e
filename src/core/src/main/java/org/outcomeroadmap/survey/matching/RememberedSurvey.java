package org.outcomeroadmap.survey.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.survey.format.SurveyColumn;
import org.outcomeroadmap.survey.text.PlainText;

/**
 * The rating columns of an earlier wave, by their ids.
 *
 * @param columns as they were read then
 */
public record RememberedSurvey(List<RememberedColumn> columns) {
    /** Texts with fewer words in common are not the same question with edited wording. */
    private static final double SAME_QUESTION = 0.5;

    /** Copies the columns. */
    public RememberedSurvey {
        columns = List.copyOf(columns);
    }

    /** What a column says, to be remembered for {@link RememberedColumn#text()}. */
    public static String text(SurveyColumn column) {
        return (column.question() + " " + column.item()).strip();
    }

    /**
     * The earlier wave of the file with these columns: at least half of its questions must be there by their ids, and at
     * least half of these must ask nearly the same. If there are several, the one with the most; the first of equals.
     */
    static Optional<Map<String, RememberedColumn>> of(List<SurveyColumn> columns, List<RememberedSurvey> surveys) {
        Map<String, RememberedColumn> best = Map.of();
        for (RememberedSurvey survey : surveys) {
            Map<String, RememberedColumn> present = survey.presentIn(columns);
            if (present.size() > best.size()) {
                best = present;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Whether the column asks nearly what it asked then, as far as that is known. */
    static boolean asksTheSame(RememberedColumn before, SurveyColumn now) {
        if (before.text().isBlank()) {
            return true;
        }
        Set<String> then = words(before.text());
        Set<String> present = words(text(now));
        Set<String> both = new HashSet<>(then);
        both.retainAll(present);
        then.addAll(present);
        return both.size() >= SAME_QUESTION * then.size();
    }

    private Map<String, RememberedColumn> presentIn(List<SurveyColumn> file) {
        Map<String, RememberedColumn> byId = new HashMap<>();
        columns.forEach(column -> byId.put(column.id(), column));
        Map<String, RememberedColumn> present = new HashMap<>();
        int same = 0;
        for (SurveyColumn column : file) {
            RememberedColumn before = byId.get(column.id());
            if (before != null && present.put(column.id(), before) == null) {
                same += asksTheSame(before, column) ? 1 : 0;
            }
        }
        boolean isThisSurvey = present.size() * 2 >= byId.size() && same * 2 >= present.size();
        return isThisSurvey ? present : Map.of();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(PlainText.words(PlainText.of(text)));
    }
}
