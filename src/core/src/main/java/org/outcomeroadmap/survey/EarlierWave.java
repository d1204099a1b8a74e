package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.format.SurveyColumn;
import org.outcomeroadmap.survey.matching.ColumnMatch;
import org.outcomeroadmap.survey.matching.Evidence;
import org.outcomeroadmap.survey.matching.RememberedColumn;
import org.outcomeroadmap.survey.matching.RememberedSurvey;
import org.outcomeroadmap.survey.scale.RatingQuestion;

/** How an earlier file of the same survey was read. */
record EarlierWave(RememberedMapping remembered) {

    /** The latest earlier wave of the survey that a file belongs to, if there was one. */
    static Optional<EarlierWave> of(SurveySource source, KnownOutcomes known) {
        List<SurveyColumn> columns = source.header().columns();
        ColumnMapping nothing = new ColumnMapping(
                Layout.WIDE,
                RatingScale.ONE_TO_FIVE,
                source.header().names().stream()
                        .map(name -> MappedColumn.of(name, ColumnRole.IGNORE))
                        .toList());
        RememberedMapping now = RememberedMapping.of(nothing, columns);
        return known.remembered().of(source.recognition().format().slug()).stream()
                .filter(now::isOfTheSameSurvey)
                .findFirst()
                .map(EarlierWave::new);
    }

    Layout layout() {
        return remembered.mapping().layout();
    }

    /** What was said then beside the columns' roles. */
    ColumnMapping rules() {
        return remembered.mapping().withColumns(List.of());
    }

    /** The same roles for this file's columns. */
    ColumnMapping mapping(Header header) {
        List<MappedColumn> columns = new ArrayList<>();
        for (SurveyColumn column : header.columns()) {
            remembered
                    .of(column)
                    .map(mapped -> new MappedColumn(column.name(), mapped.role(), mapped.outcome()))
                    .ifPresent(columns::add);
        }
        return remembered.mapping().withColumns(columns);
    }

    /** The rating columns of a wide file. */
    RememberedSurvey ratings() {
        List<RememberedColumn> ratings = new ArrayList<>();
        for (MappedColumn mapped : remembered.mapping().columns()) {
            Optional<RatingQuestion> question = question(mapped.role());
            if (question.isPresent() && mapped.outcome().isPresent()) {
                ratings.add(new RememberedColumn(
                        mapped.column(),
                        remembered.questions().getOrDefault(mapped.column(), ""),
                        question.get(),
                        mapped.outcome().get()));
            }
        }
        return new RememberedSurvey(ratings);
    }

    /** Whether the column of this place was there and had a role other than rating an outcome. */
    boolean knows(Header header, int column) {
        return remembered
                .of(header.columns().get(column))
                .filter(mapped -> question(mapped.role()).isEmpty())
                .isPresent();
    }

    /** Gives columns that hold no ratings the roles they had. */
    void assignOthers(ColumnRoles roles) {
        for (int column = 0; column < roles.header().size(); column++) {
            if (roles.role(column) == ColumnRole.IGNORE && knows(roles.header(), column)) {
                ColumnRole role = remembered
                        .of(roles.header().columns().get(column))
                        .orElseThrow()
                        .role();
                roles.set(column, role);
                roles.because(column, ColumnMatch.of(Evidence.REMEMBERED));
            }
        }
    }

    private static Optional<RatingQuestion> question(ColumnRole role) {
        return switch (role) {
            case IMPORTANCE -> Optional.of(RatingQuestion.IMPORTANCE);
            case SATISFACTION -> Optional.of(RatingQuestion.SATISFACTION);
            default -> Optional.empty();
        };
    }
}
