package org.outcomeroadmap.survey.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outcomeroadmap.survey.scale.RatingQuestion;
import org.outcomeroadmap.survey.text.PlainText;

/** Which words and codes ask for importance or satisfaction, from {@code question-words.properties}. */
final class QuestionWords {
    private static final Properties LISTS = load();
    private static final Asked IMPORTANCE = Asked.of(RatingQuestion.IMPORTANCE);
    private static final Asked SATISFACTION = Asked.of(RatingQuestion.SATISFACTION);
    private static final Set<String> SILENT = Set.copyOf(List.of(list("silent")));

    /** Pieces of a code: runs of capitals, of a capital and small letters, or of small letters. */
    private static final Pattern PIECE = Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+");

    private QuestionWords() {}

    /** What these plain words ask. */
    static Set<RatingQuestion> in(Collection<String> words) {
        Set<RatingQuestion> asked = EnumSet.noneOf(RatingQuestion.class);
        for (RatingQuestion question : RatingQuestion.values()) {
            if (words.stream().anyMatch(of(question)::isSaidBy)) {
                asked.add(question);
            }
        }
        return asked;
    }

    /** What a heading over several columns asks, in its words or, if it is but one word, by what it stands for. */
    static Set<RatingQuestion> inHeading(String plain) {
        for (RatingQuestion question : RatingQuestion.values()) {
            if (of(question).headings.contains(plain)) {
                return EnumSet.of(question);
            }
        }
        return in(PlainText.words(plain));
    }

    /** What a code such as CSO_IMP_1 or CSOsat[101] asks. */
    static Set<RatingQuestion> inCode(String code) {
        Set<RatingQuestion> asked = EnumSet.noneOf(RatingQuestion.class);
        Matcher pieces = PIECE.matcher(PlainText.visible(code));
        while (pieces.find()) {
            String piece = pieces.group();
            // In CSOimp the last capital belongs to what stands before.
            String small = Character.isUpperCase(piece.charAt(0)) ? piece.substring(1) : piece;
            for (RatingQuestion question : RatingQuestion.values()) {
                Set<String> codes = of(question).codes;
                if (codes.contains(piece.toLowerCase(Locale.ROOT)) || codes.contains(small)) {
                    asked.add(question);
                }
            }
        }
        return asked;
    }

    private static Asked of(RatingQuestion question) {
        return question == RatingQuestion.IMPORTANCE ? IMPORTANCE : SATISFACTION;
    }

    /** Whether the plain word is one that stands before or behind what is asked about. */
    static boolean isAffix(String word) {
        return IMPORTANCE.affixes.contains(word) || SATISFACTION.affixes.contains(word);
    }

    /** Whether the plain word is the code of a question. */
    static boolean isCode(String word) {
        return IMPORTANCE.codes.contains(word) || SATISFACTION.codes.contains(word);
    }

    /** Whether the word says nothing of what a text is about. */
    static boolean isSilent(String word) {
        return SILENT.contains(word);
    }

    private static String[] list(String key) {
        return Objects.requireNonNull(LISTS.getProperty(key), key).strip().split("\\s+");
    }

    private static Properties load() {
        Properties lists = new Properties();
        try (InputStream in =
                        Objects.requireNonNull(QuestionWords.class.getResourceAsStream("question-words.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lists.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    private record Asked(
            List<String> beginnings, Set<String> words, Set<String> codes, Set<String> affixes, Set<String> headings) {

        static Asked of(RatingQuestion question) {
            String prefix = question.slug() + ".";
            return new Asked(
                    List.of(list(prefix + "begins")),
                    Set.of(list(prefix + "words")),
                    Set.of(list(prefix + "codes")),
                    Set.of(list(prefix + "affixes")),
                    Set.of(list(prefix + "headings")));
        }

        boolean isSaidBy(String word) {
            return words.contains(word) || beginnings.stream().anyMatch(word::startsWith);
        }
    }
}
