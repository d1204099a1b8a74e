package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outcomeroadmap.survey.format.SurveyColumn;
import org.outcomeroadmap.survey.matching.ColumnMatch;
import org.outcomeroadmap.survey.matching.ColumnMatcher;
import org.outcomeroadmap.survey.matching.MatchFinding;
import org.outcomeroadmap.survey.matching.Matching;
import org.outcomeroadmap.survey.matching.RememberedSurvey;
import org.outcomeroadmap.survey.scale.RatingQuestion;
import org.outcomeroadmap.survey.sheet.ColumnLetters;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/** Finds the rating columns of a wide file by what they ask. */
final class WideColumns {
    private final SurveySource source;
    private final KnownOutcomes known;
    private final List<Integer> places;
    private final Matching matching;

    /**
     * @param earlier how an earlier wave of the same survey was read
     */
    WideColumns(SurveySource source, KnownOutcomes known, Optional<RememberedSurvey> earlier) {
        this.source = source;
        this.known = known;
        List<SurveyColumn> columns = source.header().columns();
        this.places = IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).standard().isEmpty())
                .boxed()
                .toList();
        this.matching = new ColumnMatcher(
                        known.catalogue(),
                        key -> OutcomeKeys.isKnown(key, known),
                        List.copyOf(earlier.stream().toList()))
                .match(places.stream().map(columns::get).toList());
    }

    /**
     * Gives the rating columns their roles.
     *
     * @throws UnusableFileException when no outcome is matched, a key is unknown, or columns contradict themselves or
     *     each other
     */
    void assign(ColumnRoles roles) {
        refuse(MatchFinding.Kind.TWO_QUESTIONS, "file.twoRoles");
        refuse(MatchFinding.Kind.TWO_OUTCOMES, "file.twoOutcomes");
        Map<Integer, ColumnMatch> decided = decided();
        if (decided.isEmpty()) {
            throw noOutcome(source);
        }
        OutcomeKeys.require(
                source.file(),
                decided.values().stream()
                        .flatMap(match -> match.outcome().stream())
                        .toList(),
                known);
        refuse(MatchFinding.Kind.SAME_QUESTION, "file.duplicateColumn");
        assign(roles, decided);
    }

    /** Gives those columns their roles of which nothing is wrong, and asks about the others. */
    void suggest(ColumnRoles roles) {
        Map<Integer, ColumnMatch> decided = decided();
        decided.values().removeIf(match -> match.outcome().stream().noneMatch(key -> OutcomeKeys.isKnown(key, known)));
        matching.findings().stream()
                .filter(finding -> finding.kind() == MatchFinding.Kind.SAME_QUESTION)
                .forEach(finding ->
                        finding.columns().stream().skip(1).map(places::get).forEach(decided::remove));
        assign(roles, decided);
    }

    private void assign(ColumnRoles roles, Map<Integer, ColumnMatch> decided) {
        for (int i = 0; i < places.size(); i++) {
            ColumnMatch match = matching.columns().get(i);
            int column = places.get(i);
            if (decided.containsKey(column)) {
                roles.setRating(
                        column,
                        match.question().equals(Optional.of(RatingQuestion.IMPORTANCE))
                                ? ColumnRole.IMPORTANCE
                                : ColumnRole.SATISFACTION,
                        match.outcome().orElseThrow());
            }
            if (decided.containsKey(column) || !match.suggestions().isEmpty()) {
                roles.because(column, match);
            }
        }
        matching.findings()
                .forEach(finding -> roles.ask(new OpenQuestion(
                        OpenQuestion.Kind.MATCH,
                        finding.columns().stream()
                                .map(column -> source.header().name(places.get(column)))
                                .toList(),
                        finding.message(),
                        finding.isError())));
    }

    private Map<Integer, ColumnMatch> decided() {
        Map<Integer, ColumnMatch> decided = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            if (matching.columns().get(i).isDecided()) {
                decided.put(places.get(i), matching.columns().get(i));
            }
        }
        return decided;
    }

    /** The refusal of a file that names no outcome. */
    static UnusableFileException noOutcome(SurveySource source) {
        Header header = source.header();
        boolean namesNothing = header.names().stream().noneMatch(name -> name.matches(".*\\p{L}.*"));
        boolean plain = source.recognition().alternatives().isEmpty();
        String key = namesNothing ? "file.noHeader" : plain ? "file.noOutcome" : "file.noOutcomeOfTool";
        return new UnusableFileException(Messages.text(
                key,
                source.file().name(),
                AutomaticRoles.shownHeader(header),
                source.recognition().format().label()));
    }

    private void refuse(MatchFinding.Kind kind, String key) {
        matching.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .ifPresent(finding -> {
                    throw refusal(key, finding);
                });
    }

    private UnusableFileException refusal(String key, MatchFinding finding) {
        List<String> words = new ArrayList<>(List.of(source.file().name()));
        List<Integer> columns = finding.columns().stream().map(places::get).toList();
        words.add(CellText.shown(source.header().name(columns.get(columns.size() - 1))));
        columns.forEach(column -> words.add(ColumnLetters.of(column)));
        finding.outcomes().stream().map(CellText::shown).forEach(words::add);
        return new UnusableFileException(Messages.text(key, words.toArray(String[]::new)));
    }
}
