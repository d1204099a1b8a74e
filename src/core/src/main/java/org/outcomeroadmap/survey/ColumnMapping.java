package org.outcomeroadmap.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.format.SurveyFormat;
import org.outcomeroadmap.survey.quality.QualityRule;
import org.outcomeroadmap.survey.scale.GivenScale;

/**
 * How a survey file is read: its layout, its rating scale and the role of its columns. {@link MappingJson} reads and
 * writes it.
 *
 * <p>As an instruction to {@link SurveyReader}, an empty list of columns asks for the automatic roles within this layout
 * and scale; otherwise columns that are not named are dropped when they look personal and ignored when they don't. As
 * part of a {@link SurveyReading} it names every column of the file.
 *
 * @param columns in the order of the file when it comes from a reading; immutable
 * @param exclude the quality rules whose respondents do not count; immutable
 * @param tasks which outcomes the tasks of a usability test are about, as far as the file does not say it; immutable
 * @param format the format, if it is not to be told by the header's shape
 * @param answers what was said of the ratings: their scale if it was, and not only taken for granted; labels; reversed
 *     questions
 */
public record ColumnMapping(
        Layout layout,
        RatingScale scale,
        List<MappedColumn> columns,
        Set<QualityRule> exclude,
        List<MappedTask> tasks,
        Optional<SurveyFormat> format,
        GivenScale answers) {

    /** Copies the columns, rules and tasks. */
    public ColumnMapping {
        columns = List.copyOf(columns);
        exclude = Set.copyOf(exclude);
        tasks = List.copyOf(tasks);
    }

    /** A mapping that leaves out the usual respondents only, and says nothing of tasks, format and answers. */
    public ColumnMapping(Layout layout, RatingScale scale, List<MappedColumn> columns) {
        this(layout, scale, columns, QualityRule.USUALLY_EXCLUDED, List.of(), Optional.empty(), GivenScale.NOTHING);
    }

    /** The names of the columns that have this role, in order. */
    public List<String> columns(ColumnRole role) {
        return columns.stream()
                .filter(column -> column.role() == role)
                .map(MappedColumn::column)
                .toList();
    }

    /** The same mapping in which this column is a segment. */
    public ColumnMapping withSegment(String column) {
        return withColumns(columns.stream()
                .map(mapped -> mapped.column().equals(column) ? MappedColumn.of(column, ColumnRole.SEGMENT) : mapped)
                .toList());
    }

    /** The same mapping that says this scale. */
    ColumnMapping withScale(RatingScale found) {
        GivenScale said = new GivenScale(Optional.of(found), answers.labels(), answers.reversed());
        return new ColumnMapping(layout, found, columns, exclude, tasks, format, said);
    }

    /** The same mapping with other columns. */
    public ColumnMapping withColumns(List<MappedColumn> others) {
        return new ColumnMapping(layout, scale, others, exclude, tasks, format, answers);
    }

    /** The same mapping with other tasks. */
    ColumnMapping withTasks(List<MappedTask> others) {
        return new ColumnMapping(layout, scale, columns, exclude, others, format, answers);
    }

    /**
     * The same mapping with outcomes told otherwise. Columns and tasks about outcomes that have no other name are left out.
     *
     * @param names the other name of an outcome, such as the id of a key; empty where there is none
     */
    public ColumnMapping withOutcomes(Function<String, Optional<String>> names) {
        List<MappedColumn> renamed = columns.stream()
                .flatMap(mapped -> mapped.outcome().isEmpty()
                        ? Stream.of(mapped)
                        : mapped
                                .outcome()
                                .flatMap(names)
                                .map(name -> MappedColumn.rating(mapped.column(), mapped.role(), name))
                                .stream())
                .toList();
        List<MappedTask> renamedTasks = tasks.stream()
                .flatMap(mapped ->
                        names.apply(mapped.outcome()).map(name -> new MappedTask(mapped.task(), name)).stream())
                .toList();
        return withColumns(renamed).withTasks(renamedTasks);
    }
}
