package org.outcomeroadmap.survey.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what differs between two ways to write the same: case, accents, blanks, punctuation, mark-up, numbering. */
public final class PlainText {
    /** Nobody asks a longer question; what follows is not looked at. */
    private static final int LONGEST = 4_000;

    private static final Pattern MARK_UP = Pattern.compile("</?[A-Za-z][^<>]{0,300}>");
    private static final Pattern CHARACTER_REFERENCE = Pattern.compile("&(?:[A-Za-z]{2,8}|#\\d{1,6});");
    private static final Pattern NUMBERING = Pattern.compile("^\\s{0,9}\\d{1,3}\\s{0,9}[.):\\u2010-\\u2015-]\\s+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\\u2019\\u2018\\u02BC`\\u00B4]");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    /** The text's words in lower case, with one blank between them. */
    public static String of(String text) {
        String visible = NUMBERING.matcher(visible(text)).replaceFirst("");
        String letters = ACCENTS.matcher(head(Normalizer.normalize(visible, Normalizer.Form.NFKD)))
                .replaceAll("");
        String words = APOSTROPHES.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("");
        return REST.matcher(words).replaceAll(" ").strip();
    }

    /** The text without mark-up, not longer than anybody reads. */
    public static String visible(String text) {
        String head = head(text);
        if (head.indexOf('<') < 0 && head.indexOf('&') < 0) {
            return head;
        }
        return CHARACTER_REFERENCE
                .matcher(MARK_UP.matcher(head).replaceAll(" "))
                .replaceAll(" ");
    }

    private static String head(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** The words of a text that {@link #of} has made plain. */
    public static List<String> words(String plain) {
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }
}
