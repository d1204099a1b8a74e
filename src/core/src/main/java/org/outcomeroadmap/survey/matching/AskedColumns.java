package org.outcomeroadmap.survey.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeroadmap.survey.format.SurveyColumn;

/** Prepares the columns of a file for matching: what their texts share, and which repeat the name of another. */
final class AskedColumns {
    /** Columns whose headers begin with this many equal words are taken for rows of one question. */
    private static final int WORDS_OF_ONE_QUESTION = 3;

    private static final int MOST_DIGITS = 2;

    private AskedColumns() {}

    /** The columns in order. */
    static List<AskedColumn> of(List<SurveyColumn> columns) {
        Set<String> names = new HashSet<>();
        columns.forEach(column -> names.add(column.name()));
        List<AskedColumn> asked = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            SurveyColumn column = columns.get(place);
            asked.add(new AskedColumn(place, column, repeat(column.name(), names)));
        }
        share(asked);
        return asked;
    }

    /** A name that ends in a number is not repeated by a longer number: FT-12 is no second FT-1. */
    private static AskedColumn.Repeat repeat(String name, Set<String> names) {
        int stem = name.length();
        while (stem > 0 && name.length() - stem < MOST_DIGITS && Character.isDigit(name.charAt(stem - 1))) {
            stem--;
            if (isWholeNumber(name, stem) && names.contains(name.substring(0, stem))) {
                int number = Integer.parseInt(name.substring(stem));
                return number > 1 ? new AskedColumn.Repeat(name.substring(0, stem), number) : single(name);
            }
        }
        return single(name);
    }

    /** Whether the digits from here are a number of their own that needs no leading zero. */
    private static boolean isWholeNumber(String name, int from) {
        char digit = name.charAt(from);
        return digit >= '1' && digit <= '9' && from > 0 && !Character.isDigit(name.charAt(from - 1));
    }

    private static AskedColumn.Repeat single(String name) {
        return new AskedColumn.Repeat(name, 1);
    }

    private static void share(List<AskedColumn> columns) {
        Map<List<String>, List<AskedColumn>> siblings = new LinkedHashMap<>();
        for (AskedColumn column : columns) {
            if (column.question().isEmpty() && column.words().size() > WORDS_OF_ONE_QUESTION) {
                siblings.computeIfAbsent(column.words().subList(0, WORDS_OF_ONE_QUESTION), none -> new ArrayList<>())
                        .add(column);
            }
        }
        siblings.values().forEach(AskedColumns::shareAmong);
    }

    private static void shareAmong(List<AskedColumn> siblings) {
        List<String> first = siblings.get(0).words();
        int before = first.size();
        int behind = first.size();
        for (AskedColumn sibling : siblings) {
            before = Math.min(before, common(first, sibling.words(), false));
            behind = Math.min(behind, common(first, sibling.words(), true));
        }
        // The same text several times says nothing of what is question and what is not.
        if (before < first.size()) {
            for (AskedColumn sibling : siblings) {
                sibling.share(first.subList(0, before));
                sibling.share(first.subList(first.size() - behind, first.size()));
            }
        }
    }

    private static int common(List<String> one, List<String> other, boolean fromTheEnd) {
        int most = Math.min(one.size(), other.size());
        int same = 0;
        while (same < most
                && one.get(fromTheEnd ? one.size() - 1 - same : same)
                        .equals(other.get(fromTheEnd ? other.size() - 1 - same : same))) {
            same++;
        }
        return same;
    }
}
