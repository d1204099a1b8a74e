package org.outcomeroadmap.survey.matching;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.survey.format.SurveyColumn;
import org.outcomeroadmap.survey.scale.RatingQuestion;
import org.outcomeroadmap.survey.text.PlainText;

/** A column while it is being matched: its texts, and what is known of it so far. */
final class AskedColumn {
    private final int place;
    private final SurveyColumn column;
    private final Repeat repeat;
    private final AskedAbout about;
    private final String question;
    private final List<String> words;
    private final Set<String> shared = new HashSet<>();
    private Set<RatingQuestion> asked = EnumSet.noneOf(RatingQuestion.class);
    private ColumnMatch match = ColumnMatch.NONE;

    AskedColumn(int place, SurveyColumn column, Repeat repeat) {
        this.place = place;
        this.column = column;
        this.repeat = repeat;
        this.about = AskedAbout.of(repeat.of(column.item().isBlank() ? column.name() : column.item()));
        this.question = PlainText.of(column.question());
        this.words = PlainText.words(PlainText.of(about.text()));
    }

    int place() {
        return place;
    }

    SurveyColumn column() {
        return column;
    }

    Repeat repeat() {
        return repeat;
    }

    /** What the column is about, without the question as far as a fixed word tells it. */
    AskedAbout about() {
        return about;
    }

    /** The plain words of what the column is about. */
    List<String> words() {
        return words;
    }

    /** The plain question that the header tells apart from the item; empty if it does not. */
    String question() {
        return question;
    }

    /** Words that the text begins or ends with as its neighbours do. */
    Set<String> shared() {
        return shared;
    }

    /** Says which words at the beginning and the end of the text its neighbours have, too. */
    void share(List<String> sharedWords) {
        shared.addAll(sharedWords);
    }

    ColumnMatch match() {
        return match;
    }

    void match(ColumnMatch found) {
        match = asked.size() == 1 ? found.asking(asked.stream().findFirst()) : found;
    }

    /** What the column asks: nothing that is known, one question, or both, which is an error. */
    Set<RatingQuestion> asked() {
        return asked;
    }

    void ask(Set<RatingQuestion> questions) {
        asked = questions;
        match = match.asking(questions.size() == 1 ? questions.stream().findFirst() : Optional.empty());
    }

    /** What the column asks by its wording, apart from words that belong to the outcome it is about. */
    Set<RatingQuestion> askedByWording(Set<String> wordsOfOutcome) {
        Set<RatingQuestion> told = EnumSet.noneOf(RatingQuestion.class);
        told.addAll(question.isEmpty() ? QuestionWords.in(shared) : QuestionWords.inHeading(question));
        boolean toldApart = !told.isEmpty();
        told.addAll(QuestionWords.inCode(code(column.name())));
        told.addAll(QuestionWords.inCode(code(column.id())));
        if (!toldApart && (question.isEmpty() || told.isEmpty())) {
            Set<String> rest = new HashSet<>(PlainText.words(PlainText.of(column.item())));
            rest.removeAll(wordsOfOutcome);
            told.addAll(QuestionWords.in(rest));
        }
        return told;
    }

    /** What may be a code at the beginning of a name: no plain word, or all there is. */
    private static String code(String name) {
        int blank = name.indexOf(' ');
        if (blank < 0) {
            return name;
        }
        String first = name.substring(0, blank);
        return first.chars().allMatch(Character::isLetter) ? "" : first;
    }

    /**
     * Which of several columns of the same name this is. Spreadsheets and Microsoft Forms number the second and later
     * ones: "Find stops", "Find stops2".
     *
     * @param stem the name without the number
     * @param number 1 for the first
     */
    record Repeat(String stem, int number) {

        /** The text without the number, if it ends with it. */
        String of(String text) {
            String end = Integer.toString(number);
            return number > 1 && text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
        }
    }
}
