package org.outcomeroadmap.survey.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outcomeroadmap.survey.sheet.ColumnLetters;
import org.outcomeroadmap.survey.text.Messages;

/** How the texts of header cells are compared and taken apart. */
public final class HeaderText {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^_|_$");
    private static final Pattern OLD_DASH = Pattern.compile("[?!.:\u2026]-");
    private static final String DASH = " - ";

    private HeaderText() {}

    /**
     * A header's text taken apart.
     *
     * @param question empty if there is none apart from the item
     */
    record Parts(String question, String item) {
        static Parts whole(String text) {
            return new Parts("", text);
        }
    }

    /** The text in lower case with everything but letters and digits as single underscores. */
    public static String plain(String text) {
        return ENDS.matcher(NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("_"))
                .replaceAll("");
    }

    /** What a column without a name is called. Columns are counted from 0. */
    public static String unnamed(int column) {
        return Messages.text("column.unnamed", ColumnLetters.of(column));
    }

    static String nameOf(int column, String header) {
        return header.isEmpty() ? unnamed(column) : header;
    }

    /** {@code Question [Item]}: the last pair of brackets, whatever brackets stand inside it. */
    static Optional<Parts> bracketed(String text) {
        if (!text.endsWith("]")) {
            return Optional.empty();
        }
        int depth = 0;
        for (int i = text.length() - 1; i > 0; i--) {
            depth += text.charAt(i) == ']' ? 1 : text.charAt(i) == '[' ? -1 : 0;
            if (depth == 0) {
                String item = text.substring(i + 1, text.length() - 1).strip();
                String question = text.substring(0, i).strip();
                return question.isEmpty() || item.isEmpty() ? Optional.empty() : Optional.of(new Parts(question, item));
            }
        }
        return Optional.empty();
    }

    /**
     * {@code Question - Item} of columns that belong to one question: parted behind the longest beginning that all of
     * them share, so that dashes inside the question or the items do no harm.
     */
    static List<Parts> dashed(List<String> siblings) {
        String shared = siblings.size() == 1 ? siblings.get(0) : sharedBeginning(siblings);
        int end = shared.lastIndexOf(DASH);
        int itemFrom = end + DASH.length();
        if (end < 0) {
            Matcher dash = OLD_DASH.matcher(shared);
            while (dash.find()) {
                end = dash.start() + 1;
                itemFrom = dash.end();
            }
        }
        if (end <= 0) {
            return siblings.stream().map(Parts::whole).toList();
        }
        String question = shared.substring(0, end).strip();
        int from = itemFrom;
        return siblings.stream()
                .map(text -> new Parts(question, text.substring(from).strip()))
                .toList();
    }

    private static String sharedBeginning(List<String> texts) {
        String shared = texts.get(0);
        for (String text : texts) {
            int length = 0;
            while (length < Math.min(shared.length(), text.length()) && shared.charAt(length) == text.charAt(length)) {
                length++;
            }
            shared = shared.substring(0, length);
        }
        return shared;
    }
}
