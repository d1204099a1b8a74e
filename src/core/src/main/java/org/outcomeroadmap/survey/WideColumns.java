package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.outcomeroadmap.survey.sheet.ColumnLetters;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/** Finds the rating columns of a wide file by their names. */
final class WideColumns {
    private final SurveyFile file;
    private final Header header;
    private final KnownOutcomes known;
    private final Map<Integer, RatingHeader> ratings = new TreeMap<>();

    WideColumns(SurveyFile file, Header header, KnownOutcomes known) {
        this.file = file;
        this.header = header;
        this.known = known;
        for (int column = 0; column < header.size(); column++) {
            Optional<RatingHeader> rating = RatingHeader.of(header.name(column));
            if (rating.isPresent()) {
                ratings.put(column, rating.get());
            }
        }
    }

    /** Gives the rating columns their roles. */
    void assign(ColumnRoles roles) {
        Set<RatingHeader> present = new HashSet<>(ratings.values());
        ratings.values().removeIf(rating -> !isMeant(rating, present));
        refuseTwoRoles();
        if (ratings.isEmpty()) {
            throw noOutcome(file, header);
        }
        OutcomeKeys.require(
                file, ratings.values().stream().map(RatingHeader::key).toList(), known);
        refuseDuplicates();
        ratings.forEach((column, rating) -> roles.setRating(column, rating.role(), rating.key()));
    }

    /** The refusal of a file that names no outcome. */
    static UnusableFileException noOutcome(SurveyFile file, Header header) {
        boolean namesNothing = header.names().stream().noneMatch(name -> name.matches(".*\\p{L}.*"));
        return new UnusableFileException(Messages.text(
                namesNothing ? "file.noHeader" : "file.noOutcome", file.name(), AutomaticRoles.shownHeader(header)));
    }

    /**
     * An issue key leaves no doubt. Other words, such as "Overall satisfaction", are an outcome only as a pair, and with
     * the role behind them only if such an outcome exists.
     */
    private boolean isMeant(RatingHeader rating, Set<RatingHeader> present) {
        if (rating.hasIssueKey() || rating.claimsBothRoles()) {
            return true;
        }
        ColumnRole other = rating.role() == ColumnRole.IMPORTANCE ? ColumnRole.SATISFACTION : ColumnRole.IMPORTANCE;
        boolean paired = present.contains(new RatingHeader(other, rating.key(), true))
                || present.contains(new RatingHeader(other, rating.key(), false));
        return paired && (rating.prefixed() || known.contains(rating.key()));
    }

    private void refuseTwoRoles() {
        ratings.forEach((column, rating) -> {
            if (rating.claimsBothRoles()) {
                throw new UnusableFileException(Messages.text(
                        "file.twoRoles", file.name(), CellText.shown(header.name(column)), ColumnLetters.of(column)));
            }
        });
    }

    private void refuseDuplicates() {
        Map<String, List<Integer>> byQuestion = ratings.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().role().slug() + " "
                                + entry.getValue().key(),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toCollection(ArrayList::new))));
        byQuestion.forEach((question, columns) -> {
            if (columns.size() > 1) {
                throw new UnusableFileException(Messages.text(
                        "file.duplicateColumn",
                        file.name(),
                        CellText.shown(header.name(columns.get(1))),
                        ColumnLetters.of(columns.get(0)),
                        ColumnLetters.of(columns.get(1))));
            }
        });
    }
}
