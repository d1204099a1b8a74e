package org.outcomeroadmap.survey.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.outcomeroadmap.survey.text.PlainText;

/** The known labels of rating scales, and the known words for no answer, from {@code label-sets.properties}. */
final class LabelSets {
    private static final String NO_ANSWER = "no-answer";
    private static final Properties TEXTS = load();
    private static final Set<String> NO_ANSWERS = plain(TEXTS.getProperty(NO_ANSWER));
    private static final List<LabelSet> ALL = sets();

    private LabelSets() {}

    /** Whether this plain text says that there is no answer. */
    static boolean isNoAnswer(String plain) {
        return NO_ANSWERS.contains(plain);
    }

    /** The sets whose labels answer this question, those of this question alone first. */
    static List<LabelSet> answering(RatingQuestion question) {
        return ALL.stream()
                .filter(set -> set.question().isEmpty() || set.question().get() == question)
                .toList();
    }

    /** Whether any set for this question knows the label. */
    static boolean knows(RatingQuestion question, String plain) {
        return answering(question).stream().anyMatch(set -> set.step(plain) >= 0);
    }

    /**
     * On which half of its scale the label stands wherever it is known: 1 above the middle, -1 below, 0 if it stands in
     * the middle, on both or nowhere.
     */
    static int side(String plain) {
        List<Integer> sides = ALL.stream()
                .filter(set -> set.step(plain) >= 0)
                .map(set -> Integer.signum(2 * set.step(plain) - (set.size() - 1)))
                .distinct()
                .toList();
        return sides.size() == 1 ? sides.get(0) : 0;
    }

    private static List<LabelSet> sets() {
        Map<String, LabelSet> sets = new TreeMap<>();
        for (String name : TEXTS.stringPropertyNames()) {
            if (!name.equals(NO_ANSWER)) {
                String question = name.substring(0, name.indexOf('.'));
                List<Set<String>> steps = new ArrayList<>();
                for (String step : TEXTS.getProperty(name).split("\\|", -1)) {
                    steps.add(plain(step));
                }
                Optional<RatingQuestion> asked = Arrays.stream(RatingQuestion.values())
                        .filter(known -> known.slug().equals(question))
                        .findFirst();
                sets.put((asked.isPresent() ? "0" : "1") + name, new LabelSet(name, asked, steps));
            }
        }
        return List.copyOf(sets.values());
    }

    private static Set<String> plain(String labels) {
        return Arrays.stream(labels.split(";", -1)).map(PlainText::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(LabelSets.class.getResourceAsStream("label-sets.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /**
     * The labels of one scale.
     *
     * @param question that they answer; empty if they answer any
     * @param steps the plain labels of each step, from least to most
     */
    record LabelSet(String name, Optional<RatingQuestion> question, List<Set<String>> steps) {

        int size() {
            return steps.size();
        }

        /** The step of the plain label, counted from 0, or -1. */
        int step(String plain) {
            for (int step = 0; step < steps.size(); step++) {
                if (steps.get(step).contains(plain)) {
                    return step;
                }
            }
            return -1;
        }

        /** Whether all these labels are of this scale, and no two of them for the same step. */
        boolean explains(Set<String> labels) {
            long found = labels.stream().filter(label -> step(label) >= 0).count();
            long different = labels.stream().mapToInt(this::step).distinct().count();
            return found == labels.size() && different == labels.size();
        }
    }
}
