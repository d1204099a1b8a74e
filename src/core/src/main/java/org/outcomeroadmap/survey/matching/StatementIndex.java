package org.outcomeroadmap.survey.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeroadmap.survey.text.PlainText;

/**
 * The statements of outcomes by their words, so that a text is compared with those only that share a word with it.
 *
 * <p>Two texts are as similar as the share of their words that they have in common: twice the weight of the common words
 * over the weight of all words of both (Dice, "Measures of the Amount of Ecologic Association Between Species", 1945),
 * where a word used by {@code d} of {@code n} statements weighs {@code ln(1 + n / d)}. Words without their own meaning
 * and endings are left out. An instance keeps room for its sums and is for one thread.
 */
final class StatementIndex {
    private static final int MOST_WORDS = 200;
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");
    private static final double LEAST_SUGGESTED = 0.3;

    private final List<String> keys = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<String, Optional<String>> exact = new HashMap<>();
    private final Map<String, Set<String>> wordsOfOutcome = new HashMap<>();
    private final double weightOfNewWord;
    private final double[] weights;
    private final double[] common;
    private final double[] commonOfShared;

    StatementIndex(Collection<OutcomeStatement> outcomes) {
        Map<String, Long> jobs = outcomes.stream()
                .map(outcome -> PlainText.of(outcome.job()))
                .filter(job -> !job.isEmpty())
                .collect(Collectors.groupingBy(job -> job, Collectors.counting()));
        for (OutcomeStatement outcome : outcomes) {
            add(outcome.key(), PlainText.of(outcome.statement()));
            String job = PlainText.of(outcome.job());
            if (jobs.getOrDefault(job, 0L) == 1) {
                add(outcome.key(), job);
            }
        }
        this.weightOfNewWord = Math.log(1.0 + keys.size());
        this.common = new double[keys.size()];
        this.commonOfShared = new double[keys.size()];
        this.weights = new double[keys.size()];
        places.forEach((word, statements) -> statements.forEach(statement -> weights[statement] += weight(word)));
    }

    /** The outcome that has this plain text for its statement or, alone, for its job. */
    Optional<String> exact(String plain) {
        return exact.getOrDefault(plain, Optional.empty());
    }

    /** The plain words of all that is known of the outcome. */
    Set<String> words(String key) {
        return wordsOfOutcome.getOrDefault(key, Set.of());
    }

    /**
     * The outcomes most like a text, best first, each once.
     *
     * @param text plain words
     * @param shared words that this text has because of its neighbours; they count only where the outcome has them, too
     */
    List<Suggestion> similar(Collection<String> text, Set<String> shared) {
        Set<String> stems = stems(text);
        Set<String> sharedStems = stems(shared);
        double own = 0;
        BitSet touched = new BitSet(keys.size());
        for (String stem : stems) {
            boolean isShared = sharedStems.contains(stem);
            own += isShared ? 0 : weight(stem);
            add(stem, isShared, touched);
        }
        Map<String, Double> best = new HashMap<>();
        for (int statement = touched.nextSetBit(0); statement >= 0; statement = touched.nextSetBit(statement + 1)) {
            double all = own + commonOfShared[statement] + weights[statement];
            double similarity = Math.min(1, 2 * common[statement] / all);
            common[statement] = 0;
            commonOfShared[statement] = 0;
            if (similarity >= LEAST_SUGGESTED) {
                best.merge(keys.get(statement), similarity, Math::max);
            }
        }
        return ranked(best);
    }

    private void add(String stem, boolean isShared, BitSet touched) {
        double weight = weight(stem);
        for (int statement : places.getOrDefault(stem, List.of())) {
            common[statement] += weight;
            commonOfShared[statement] += isShared ? weight : 0;
            touched.set(statement);
        }
    }

    private static List<Suggestion> ranked(Map<String, Double> best) {
        return best.entrySet().stream()
                .map(entry -> new Suggestion(entry.getKey(), Optional.empty(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Suggestion::confidence)
                        .reversed()
                        .thenComparing(Suggestion::outcome))
                .limit(ColumnMatch.MOST_SUGGESTIONS + 1L)
                .toList();
    }

    private void add(String key, String plain) {
        if (plain.isEmpty()) {
            return;
        }
        exact.merge(plain, Optional.of(key), (one, other) -> one.equals(other) ? one : Optional.empty());
        List<String> words = PlainText.words(plain);
        wordsOfOutcome.computeIfAbsent(key, none -> new HashSet<>()).addAll(words);
        int statement = keys.size();
        keys.add(key);
        stems(words)
                .forEach(stem ->
                        places.computeIfAbsent(stem, none -> new ArrayList<>()).add(statement));
    }

    private double weight(String stem) {
        List<Integer> users = places.get(stem);
        return users == null ? weightOfNewWord : Math.log(1.0 + (double) keys.size() / users.size());
    }

    /** The words without endings, without those that say nothing unless there are no others. */
    private static Set<String> stems(Collection<String> words) {
        Set<String> telling = new HashSet<>();
        words.stream()
                .limit(MOST_WORDS)
                .filter(word -> !QuestionWords.isSilent(word))
                .forEach(word -> telling.add(stem(word)));
        if (telling.isEmpty()) {
            words.stream().limit(MOST_WORDS).forEach(telling::add);
        }
        return telling;
    }

    /** The word without the endings that English adds most often: find, finds and finding are one. */
    private static String stem(String word) {
        String stem = word;
        for (String ending : ENDINGS) {
            if (stem.length() > ending.length() + 2 && stem.endsWith(ending) && !stem.endsWith("ss")) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
