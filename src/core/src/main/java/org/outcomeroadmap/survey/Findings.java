package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.survey.format.Recognition;
import org.outcomeroadmap.survey.matching.ColumnMatch;
import org.outcomeroadmap.survey.scale.LabelCount;
import org.outcomeroadmap.survey.scale.ScaleFinder;
import org.outcomeroadmap.survey.scale.ScaleFinding;
import org.outcomeroadmap.survey.sheet.ColumnLetters;
import org.outcomeroadmap.survey.sheet.Sheet;
import org.outcomeroadmap.survey.text.CellText;

/** Puts together what was found out about a file, once its rows were read. */
final class Findings {

    private Findings() {}

    /**
     * @param outcomes that were rated, as far as rows were counted
     */
    static SurveyFindings of(
            SurveySource source, ColumnRoles roles, ColumnCounts counts, Collection<SurveyedOutcome> outcomes) {
        List<ColumnFinding> columns = new ArrayList<>();
        for (int column = 0; column < roles.header().size(); column++) {
            columns.add(column(roles, column, counts));
        }
        List<OpenQuestion> questions = new ArrayList<>(roles.questions());
        roles.found().findings().stream().map(Findings::question).forEach(questions::add);
        if (roles.given().reversed().isEmpty()) {
            ScaleFinder.hint(tallies(outcomes)).map(Findings::question).ifPresent(questions::add);
        }
        List<LabelCount> labels = roles.found().labels().stream()
                .map(label -> label.as(CellText.shown(label.label())))
                .toList();
        return new SurveyFindings(format(source, roles), columns, questions, labels);
    }

    private static List<RatingTally> tallies(Collection<SurveyedOutcome> outcomes) {
        return outcomes.stream()
                .map(SurveyedOutcome::total)
                .filter(RatingTally.class::isInstance)
                .map(RatingTally.class::cast)
                .toList();
    }

    private static OpenQuestion question(ScaleFinding finding) {
        OpenQuestion.Kind kind = switch (finding.kind()) {
            case SCALE -> OpenQuestion.Kind.SCALE;
            case LABELS -> OpenQuestion.Kind.LABELS;
            case REVERSED -> OpenQuestion.Kind.REVERSED;
        };
        return new OpenQuestion(kind, finding.columns(), finding.message(), finding.blocking());
    }

    private static FormatFinding format(SurveySource source, ColumnRoles roles) {
        Recognition recognition = source.recognition();
        Sheet sheet = source.sheet();
        return new FormatFinding(
                recognition.format(),
                recognition.why(),
                roles.layout(),
                sheet.encoding(),
                sheet.delimiter(),
                sheet.names(),
                recognition.firstHeaderRow(),
                recognition.lastHeaderRow(),
                recognition.alternatives());
    }

    private static ColumnFinding column(ColumnRoles roles, int column, ColumnCounts counts) {
        Optional<ColumnMatch> reason = roles.reason(column);
        boolean about = reason.flatMap(ColumnMatch::outcome).isPresent();
        return new ColumnFinding(
                roles.header().columns().get(column),
                ColumnLetters.of(column),
                roles.mapped(column),
                reason.flatMap(ColumnMatch::evidence),
                about ? OptionalDouble.of(reason.orElseThrow().confidence()) : OptionalDouble.empty(),
                reason.map(ColumnMatch::suggestions).orElse(List.of()),
                counts.of(column, roles.role(column) != ColumnRole.DROP));
    }
}
