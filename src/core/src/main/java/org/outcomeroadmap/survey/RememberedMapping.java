package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.outcomeroadmap.survey.format.SurveyColumn;
import org.outcomeroadmap.survey.text.CellText;

/**
 * What an earlier file of a survey was read by, so that the next wave need not be explained again. Its columns are told by
 * what stays the same from wave to wave: id and wording. Survey tools give the questions of every survey the same ids, so
 * the id alone says nothing.
 *
 * @param mapping how the file was read; its columns bear the ids of {@link SurveyColumn} in place of names
 * @param questions what each of these columns asked, by its id
 */
public record RememberedMapping(ColumnMapping mapping, Map<String, String> questions) {

    /** Copies the questions. */
    public RememberedMapping {
        questions = Collections.unmodifiableMap(new TreeMap<>(questions));
    }

    /**
     * What is to be remembered of a reading. That a column was not used says nothing where it had no two values to choose
     * from: in the next wave it may be a segment.
     */
    public static RememberedMapping of(SurveyReading reading) {
        List<SurveyColumn> columns = reading.findings().columns().stream()
                .filter(found -> found.taken().role() != ColumnRole.IGNORE
                        || found.values().samples().size() > 1)
                .map(ColumnFinding::column)
                .toList();
        return of(reading.mapping(), columns);
    }

    /**
     * What is to be remembered of a reading. Columns that share an id are left out: which is which could not be told.
     *
     * @param used how the file was read
     * @param columns the columns of that file
     */
    public static RememberedMapping of(ColumnMapping used, List<SurveyColumn> columns) {
        Map<String, SurveyColumn> byName = new HashMap<>();
        Map<String, Integer> bearers = new HashMap<>();
        columns.forEach(column -> {
            byName.put(column.name(), column);
            bearers.merge(column.id(), 1, Integer::sum);
        });
        List<MappedColumn> kept = new ArrayList<>();
        Map<String, String> questions = new TreeMap<>();
        for (MappedColumn mapped : used.columns()) {
            Optional.ofNullable(byName.get(mapped.column()))
                    .filter(column -> Integer.valueOf(1).equals(bearers.get(column.id())))
                    .ifPresent(column -> {
                        kept.add(new MappedColumn(column.id(), mapped.role(), mapped.outcome()));
                        questions.put(column.id(), asked(column));
                    });
        }
        return new RememberedMapping(used.withColumns(kept), questions);
    }

    /**
     * The same with outcomes told otherwise, as by {@link ColumnMapping#withOutcomes}. Of columns that are left out the
     * questions are, too.
     */
    public RememberedMapping withOutcomes(Function<String, Optional<String>> names) {
        ColumnMapping renamed = mapping.withOutcomes(names);
        Map<String, String> left = new TreeMap<>(questions);
        left.keySet()
                .retainAll(renamed.columns().stream().map(MappedColumn::column).toList());
        return new RememberedMapping(renamed, left);
    }

    /** The role that the same question had, if it was asked before. */
    public Optional<MappedColumn> of(SurveyColumn column) {
        return mapping.columns().stream()
                .filter(mapped -> mapped.column().equals(column.id()))
                .filter(mapped -> isSame(asked(column), column.id()))
                .findFirst();
    }

    /** Whether both are about the same survey: at least half of the questions of the shorter one are in the other. */
    public boolean isOfTheSameSurvey(RememberedMapping other) {
        long shared = questions.entrySet().stream()
                .filter(question -> other.isSame(question.getValue(), question.getKey()))
                .count();
        return shared > 0 && 2 * shared >= Math.min(questions.size(), other.questions.size());
    }

    private boolean isSame(String asked, String id) {
        return Optional.ofNullable(questions.get(id))
                .filter(question -> bare(question).equals(bare(asked)))
                .isPresent();
    }

    private static String asked(SurveyColumn column) {
        return CellText.tidy(column.question() + " " + column.item());
    }

    /** The words alone, whatever their blanks, capitals and punctuation. */
    private static String bare(String question) {
        return question.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
