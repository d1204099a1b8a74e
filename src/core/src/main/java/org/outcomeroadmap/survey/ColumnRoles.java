package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.matching.ColumnMatch;
import org.outcomeroadmap.survey.quality.QualityRule;
import org.outcomeroadmap.survey.scale.FoundScale;
import org.outcomeroadmap.survey.scale.GivenScale;
import org.outcomeroadmap.survey.scale.RatingQuestion;
import org.outcomeroadmap.survey.scale.RatingReader;
import org.outcomeroadmap.survey.sheet.SheetRow;

/**
 * The role of every column of a file, by place. Columns whose role depends on their values are open until the values were
 * seen.
 */
final class ColumnRoles {
    private final Header header;
    private final ColumnMapping rules;
    private FoundScale found;
    private boolean codes;
    private final List<MappedColumn> columns;
    private final Map<Integer, ColumnMatch> reasons = new HashMap<>();
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final Map<Integer, ColumnProfile> open = new TreeMap<>();

    /**
     * @param rules what was said beside the columns' roles
     */
    ColumnRoles(Header header, ColumnMapping rules) {
        this.header = header;
        this.rules = rules;
        this.found = FoundScale.of(rules.scale());
        this.columns = new ArrayList<>(header.names().stream()
                .map(name -> MappedColumn.of(name, ColumnRole.IGNORE))
                .toList());
    }

    Header header() {
        return header;
    }

    Layout layout() {
        return rules.layout();
    }

    RatingScale scale() {
        return found.scale();
    }

    /** What was said of the scale. */
    GivenScale given() {
        return rules.answers();
    }

    /**
     * Sets how ratings are written.
     *
     * @param withCodes whether -1 and -2 say that there is no answer
     */
    void readBy(FoundScale scale, boolean withCodes) {
        found = scale;
        codes = withCodes;
    }

    /** How ratings are written, as far as it was found out. */
    FoundScale found() {
        return found;
    }

    /** A reader of the ratings of this question, for one thread. */
    RatingReader reader(RatingQuestion question) {
        return found.reader(question, codes);
    }

    /** The quality rules whose respondents do not count. */
    Set<QualityRule> exclude() {
        return rules.exclude();
    }

    void set(int column, ColumnRole role) {
        columns.set(column, MappedColumn.of(header.name(column), role));
    }

    void setRating(int column, ColumnRole role, String outcome) {
        columns.set(column, MappedColumn.rating(header.name(column), role, outcome));
    }

    /** Which outcomes tasks are about, as far as the file does not say it. */
    List<MappedTask> tasks() {
        return rules.tasks();
    }

    /** Why a column has its role, and what else it could be about. */
    Optional<ColumnMatch> reason(int column) {
        return Optional.ofNullable(reasons.get(column));
    }

    void because(int column, ColumnMatch reason) {
        reasons.put(column, reason);
    }

    /** What somebody should answer in the mapping. */
    List<OpenQuestion> questions() {
        return questions;
    }

    /** Whether a question about this column waits for an answer. */
    boolean isAskedAbout(int column) {
        return questions.stream().anyMatch(question -> question.columns().contains(header.name(column)));
    }

    void ask(OpenQuestion question) {
        questions.add(question);
    }

    /** Leaves the role of a column to its values. */
    void leaveOpen(int column) {
        open.put(column, new ColumnProfile());
    }

    boolean hasOpenColumns() {
        return !open.isEmpty();
    }

    /** Looks at a row's values in the open columns; looking at a row again changes nothing. */
    void look(SheetRow row) {
        open.forEach((column, profile) -> {
            if (!profile.isSettled()) {
                profile.add(row.text(column));
            }
        });
    }

    /** The open columns alone, of which nothing was seen yet, to look at some of the rows. */
    ColumnRoles lookout() {
        ColumnRoles lookout = new ColumnRoles(header, rules);
        open.keySet().forEach(lookout::leaveOpen);
        return lookout;
    }

    /** Adds what a lookout has seen. */
    void addAll(ColumnRoles lookout) {
        open.forEach((column, profile) -> profile.addAll(Objects.requireNonNull(lookout.open.get(column))));
    }

    /** These roles, the open columns being taken for what was seen of them so far. They stay open in here. */
    ColumnRoles guess() {
        ColumnRoles guess = new ColumnRoles(header, rules);
        guess.columns.clear();
        guess.columns.addAll(columns);
        open.forEach((column, profile) -> guess.set(column, profile.role()));
        return guess;
    }

    /** Settles the open columns by what was seen. */
    void settle() {
        open.forEach((column, profile) -> set(column, profile.role()));
        open.clear();
    }

    ColumnRole role(int column) {
        return columns.get(column).role();
    }

    MappedColumn mapped(int column) {
        return columns.get(column);
    }

    /** The places of the columns that have this role. */
    List<Integer> all(ColumnRole role) {
        List<Integer> places = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).role() == role) {
                places.add(column);
            }
        }
        return places;
    }

    /** The place of the first column that has this role. */
    OptionalInt first(ColumnRole role) {
        return all(role).stream().mapToInt(Integer::intValue).findFirst();
    }

    /** All roles, as a mapping that reads the same file in the same way. */
    ColumnMapping mapping() {
        return rules.withScale(found.scale()).withColumns(Collections.unmodifiableList(columns));
    }
}
