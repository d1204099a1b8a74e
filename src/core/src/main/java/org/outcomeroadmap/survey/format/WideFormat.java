package org.outcomeroadmap.survey.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outcomeroadmap.survey.text.Messages;

/** A row of names, then a row per respondent. Fits every file. */
final class WideFormat implements SurveyFormat {
    private static final Pattern IMPORTANT =
            Pattern.compile("(.*[^\\s:-])\\s*[:-]\\s*importance", Pattern.CASE_INSENSITIVE);

    @Override
    public String slug() {
        return "wide";
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        if (start != head.firstBelowTitles()) {
            return Optional.empty();
        }
        FileHead.Row row = head.row(start);
        return Optional.of(new HeaderRows(
                Messages.text("format.wide", Long.toString(row.number())), 1, withBareSatisfaction(columns(row))));
    }

    /**
     * {@code Price} beside {@code Price - Importance}: where every outcome is written so, the bare name asks satisfaction.
     */
    private static List<SurveyColumn> withBareSatisfaction(List<SurveyColumn> columns) {
        Set<String> names = columns.stream().map(SurveyColumn::name).collect(Collectors.toSet());
        Set<String> rated = columns.stream()
                .flatMap(column -> important(column.name()).stream())
                .collect(Collectors.toSet());
        boolean meant = rated.size() > 1 && names.containsAll(rated);
        return !meant
                ? columns
                : columns.stream().map(column -> asking(column, rated)).toList();
    }

    private static SurveyColumn asking(SurveyColumn column, Set<String> rated) {
        return rated.contains(column.name())
                ? column.asking(new HeaderText.Parts("satisfaction", column.name()))
                : important(column.name())
                        .map(item -> column.asking(new HeaderText.Parts("importance", item)))
                        .orElse(column);
    }

    private static Optional<String> important(String name) {
        Matcher important = IMPORTANT.matcher(name);
        return important.matches() ? Optional.of(important.group(1)) : Optional.empty();
    }

    /** A column per cell, called by the cell's text. */
    static List<SurveyColumn> columns(FileHead.Row row) {
        return IntStream.range(0, row.width())
                .mapToObj(column -> SurveyColumn.plain(column, row.cell(column)))
                .toList();
    }
}
