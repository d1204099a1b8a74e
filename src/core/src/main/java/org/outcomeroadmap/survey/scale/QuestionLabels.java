package org.outcomeroadmap.survey.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.survey.scale.LabelSets.LabelSet;
import org.outcomeroadmap.survey.scale.ScaleFinding.Kind;

/** What the labels of one question's columns stand for: by the numbers they stand behind, else by a known set of labels. */
final class QuestionLabels {
    private static final long MANY_ANSWERS = 30;

    private final RatingQuestion question;
    private final List<ColumnAnswers> columns;
    private final Words words;
    private final Map<String, Integer> numbered = new TreeMap<>();
    private final Set<String> known = new TreeSet<>();
    private final Map<String, Long> unknown = new TreeMap<>();
    private Optional<LabelSet> set = Optional.empty();

    QuestionLabels(RatingQuestion question, List<ColumnAnswers> columns, Words words) {
        this.question = question;
        this.columns = columns;
        this.words = words;
        columns.forEach(this::addNumbered);
        columns.forEach(this::addLabels);
        choose();
        reportUnknown();
    }

    /** How many steps the labels tell the scale to have, if they do; labels of its ends between numbers do not. */
    OptionalInt steps() {
        return set.isPresent() && !areEndsOfNumbers(set.get())
                ? OptionalInt.of(set.get().size())
                : OptionalInt.empty();
    }

    /** The names of the columns that hold labels of the known set. */
    List<String> labelled() {
        return columns.stream()
                .filter(column -> column.labels().keySet().stream().anyMatch(known::contains))
                .map(ColumnAnswers::name)
                .toList();
    }

    /** The rating of each plain label on this scale. */
    Map<String, Integer> ratings(RatingScale scale, boolean reversed) {
        Map<String, Integer> ratings = new HashMap<>();
        set.ifPresent(chosen -> {
            if (areEndsOfNumbers(chosen)) {
                put(chosen, 0, scale.min(), ratings);
                put(chosen, chosen.size() - 1, scale.max(), ratings);
            } else {
                for (int step = 0; step < chosen.size(); step++) {
                    put(chosen, step, scale.min() + step, ratings);
                }
            }
        });
        numbered.forEach((label, number) ->
                ratings.put(label, reversed && scale.contains(number) ? scale.min() + scale.max() - number : number));
        return ratings;
    }

    private static void put(LabelSet chosen, int step, int rating, Map<String, Integer> ratings) {
        chosen.steps().get(step).forEach(label -> ratings.put(label, rating));
    }

    private boolean areEndsOfNumbers(LabelSet chosen) {
        return columns.stream().anyMatch(column -> !column.numbers().isEmpty())
                && known.stream().allMatch(label -> chosen.step(label) == 0 || chosen.step(label) == chosen.size() - 1);
    }

    private void addNumbered(ColumnAnswers column) {
        column.numbered().forEach((label, numbers) -> {
            Integer before = numbered.putIfAbsent(label, numbers.iterator().next());
            Set<Integer> all = new TreeSet<>(numbers);
            Optional.ofNullable(before).ifPresent(all::add);
            if (all.size() > 1) {
                words.say(
                        Kind.SCALE,
                        true,
                        List.of(column.name()),
                        "scale.labelTwice",
                        label,
                        all.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            }
        });
    }

    private void addLabels(ColumnAnswers column) {
        Set<String> ofColumn = new TreeSet<>();
        column.labels().forEach((label, count) -> {
            if (numbered.containsKey(label)) {
                return;
            }
            if (LabelSets.knows(question, label)) {
                ofColumn.add(label);
            } else {
                unknown.merge(label, count, Long::sum);
            }
        });
        if (!ofColumn.isEmpty() && explaining(ofColumn).isEmpty()) {
            words.say(Kind.SCALE, true, List.of(column.name()), "scale.mixed", words.labels(ofColumn));
        }
        known.addAll(ofColumn);
    }

    private void choose() {
        if (known.isEmpty()) {
            return;
        }
        List<LabelSet> candidates = explaining(known);
        if (candidates.isEmpty()) {
            if (columns.stream().allMatch(column -> isOfOneScale(column))) {
                words.say(Kind.LABELS, true, labelled(), "scale.differentLabels", words.labels(known));
            }
            return;
        }
        List<LabelSet> best = preferred(candidates);
        if (best.stream().map(this::meaning).distinct().count() > 1) {
            words.say(Kind.LABELS, true, labelled(), "scale.ambiguousLabels", words.labels(known));
        } else {
            set = Optional.of(best.get(0));
        }
    }

    private boolean isOfOneScale(ColumnAnswers column) {
        Set<String> labels = new HashSet<>(column.labels().keySet());
        labels.retainAll(known);
        return labels.isEmpty() || !explaining(labels).isEmpty();
    }

    /**
     * Sets for this very question before those for any; of scales of different lengths the shortest, if all its steps were
     * seen or there are many answers.
     */
    private List<LabelSet> preferred(List<LabelSet> candidates) {
        List<LabelSet> preferred = candidates;
        if (candidates.stream().anyMatch(candidate -> candidate.question().isPresent())) {
            preferred = candidates.stream()
                    .filter(candidate -> candidate.question().isPresent())
                    .toList();
        }
        OptionalInt fewest = preferred.stream()
                .mapToInt(LabelSet::size)
                .filter(size -> size == known.size() || isMuchAnswered())
                .min();
        return fewest.isEmpty()
                ? preferred
                : preferred.stream()
                        .filter(candidate -> candidate.size() == fewest.getAsInt())
                        .toList();
    }

    /** Whether there are so many answers that a step which nobody chose is likely none. */
    private boolean isMuchAnswered() {
        return columns.stream()
                        .mapToLong(column -> ColumnAnswers.sum(column.labels().values()))
                        .sum()
                >= MANY_ANSWERS;
    }

    private List<LabelSet> explaining(Set<String> labels) {
        return LabelSets.answering(question).stream()
                .filter(candidate -> candidate.explains(labels))
                .toList();
    }

    /** What this set says of the labels that were seen: their places among its steps. */
    private List<Integer> meaning(LabelSet candidate) {
        List<Integer> meaning = new ArrayList<>();
        meaning.add(areEndsOfNumbers(candidate) ? 0 : candidate.size());
        known.forEach(label -> meaning.add(
                areEndsOfNumbers(candidate) ? Integer.signum(candidate.step(label)) : candidate.step(label)));
        return meaning;
    }

    private void reportUnknown() {
        long cells = ColumnAnswers.sum(unknown.values());
        long all = columns.stream().mapToLong(ColumnAnswers::count).sum();
        if (NumberScale.isMany(cells, all)) {
            words.say(
                    Kind.LABELS,
                    true,
                    columns.stream()
                            .filter(column -> column.labels().keySet().stream().anyMatch(unknown::containsKey))
                            .map(ColumnAnswers::name)
                            .toList(),
                    "scale.unknownLabels",
                    words.labels(unknown.keySet()));
        }
    }
}
