package org.outcomeroadmap.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.survey.format.EvaluationName;
import org.outcomeroadmap.survey.format.HeaderText;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.format.StandardColumn;
import org.outcomeroadmap.survey.sheet.ColumnLetters;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/** Finds out the layout of a file and the roles of its columns from the header row. */
final class AutomaticRoles {
    private static final List<String> RESPONDENT =
            List.of("respondent", "respondent_id", "respondentid", "response_id", "responseid", "id", "antwort_id");
    private static final List<String> WEIGHT = List.of("weight", "weights", "gewicht");
    private static final Map<ColumnRole, String> LONG = Map.of(
            ColumnRole.OUTCOME, "outcome",
            ColumnRole.IMPORTANCE, "importance",
            ColumnRole.SATISFACTION, "satisfaction");
    private static final Map<ColumnRole, String> AGGREGATED = Map.of(
            ColumnRole.OUTCOME, "outcome",
            ColumnRole.COUNT, "n",
            ColumnRole.IMPORTANCE, "importance_t2b_pct",
            ColumnRole.SATISFACTION, "satisfaction_t2b_pct");

    private final SurveySource source;
    private final SurveyFile file;
    private final Header header;
    private final KnownOutcomes known;

    AutomaticRoles(SurveySource source, KnownOutcomes known) {
        this.source = source;
        this.file = source.file();
        this.header = source.header();
        this.known = known;
    }

    /**
     * The roles, some of them left to the values.
     *
     * @param given what was said beside the columns' roles
     * @throws UnusableFileException when no outcome is matched, a key is unknown or a rating column stands twice
     */
    ColumnRoles find(Optional<ColumnMapping> given) {
        Optional<EarlierWave> earlier = EarlierWave.of(source, known);
        if (earlier.isPresent() && given.isEmpty() && earlier.get().layout() != Layout.WIDE) {
            return new ExplicitRoles(file, header, earlier.get().mapping(header), known).apply();
        }
        ColumnMapping rules = given.or(() -> earlier.map(EarlierWave::rules))
                .orElseGet(() -> new ColumnMapping(layout(), RatingScale.ONE_TO_FIVE, List.of()));
        ColumnRoles roles = new ColumnRoles(header, rules);
        switch (rules.layout()) {
            case WIDE -> new WideColumns(source, known, earlier.map(EarlierWave::ratings)).assign(roles);
            case LONG -> assign(roles, LONG);
            case AGGREGATED -> assign(roles, AGGREGATED);
            case USABILITY, CONCEPTS -> {
                EvaluationColumns.assign(roles);
                EvaluationColumns.lacking(roles).ifPresent(role -> {
                    throw missing(role.slug(), roles);
                });
            }
        }
        earlier.ifPresent(wave -> wave.assignOthers(roles));
        assignRest(roles, earlier);
        return roles;
    }

    /**
     * The roles of a file that would be refused, as far as they can be told.
     *
     * @param given what was said beside the columns' roles
     */
    ColumnRoles propose(Optional<ColumnMapping> given) {
        ColumnMapping rules = given.orElseGet(() -> new ColumnMapping(layout(), RatingScale.ONE_TO_FIVE, List.of()));
        ColumnRoles roles = new ColumnRoles(header, rules);
        switch (rules.layout()) {
            case WIDE -> new WideColumns(source, known, Optional.empty()).suggest(roles);
            case LONG -> propose(roles, LONG);
            case AGGREGATED -> propose(roles, AGGREGATED);
            case USABILITY, CONCEPTS -> EvaluationColumns.assign(roles);
        }
        header.standard(StandardColumn.RESPONSE_ID).ifPresent(column -> roles.set(column, ColumnRole.RESPONDENT));
        for (int column = 0; column < header.size(); column++) {
            if (roles.role(column) == ColumnRole.IGNORE) {
                assignByNameOrValues(roles, column);
            }
        }
        return roles;
    }

    private void propose(ColumnRoles roles, Map<ColumnRole, String> names) {
        names.forEach((role, name) -> header.like(name).ifPresent(column -> roles.set(column, role)));
    }

    private Layout layout() {
        if (hasAll(AGGREGATED)) {
            return Layout.AGGREGATED;
        }
        if (EvaluationName.areOfConcepts(header.names())) {
            return Layout.CONCEPTS;
        }
        if (EvaluationName.areOfUsability(header.names())) {
            return Layout.USABILITY;
        }
        return hasAll(LONG) ? Layout.LONG : Layout.WIDE;
    }

    private boolean hasAll(Map<ColumnRole, String> names) {
        return names.values().stream().allMatch(name -> header.like(name).isPresent());
    }

    private void assign(ColumnRoles roles, Map<ColumnRole, String> names) {
        names.forEach((role, name) -> roles.set(only(name).orElseThrow(() -> missing(name, roles)), role));
    }

    private UnusableFileException missing(String name, ColumnRoles roles) {
        return new UnusableFileException(Messages.text(
                "file.missingColumn", file.name(), name, roles.layout().slug(), shownHeader(header)));
    }

    private void assignRest(ColumnRoles roles, Optional<EarlierWave> earlier) {
        if (!roles.layout().isEvaluation()) {
            assignRespondentAndWeight(roles);
        }
        for (int column = 0; column < header.size(); column++) {
            int place = column;
            if (roles.role(column) == ColumnRole.IGNORE
                    && earlier.filter(wave -> wave.knows(header, place)).isEmpty()) {
                assignByNameOrValues(roles, column);
            }
        }
    }

    private void assignRespondentAndWeight(ColumnRoles roles) {
        if (roles.first(ColumnRole.RESPONDENT).isEmpty()) {
            header.standard(StandardColumn.RESPONSE_ID).ifPresent(column -> roles.set(column, ColumnRole.RESPONDENT));
        }
        // Two columns of ids or weights matter where they are used; elsewhere they do no harm.
        boolean hasRespondent = roles.first(ColumnRole.RESPONDENT).isPresent();
        if (!hasRespondent && (roles.layout() == Layout.LONG || !isRepeated(RESPONDENT))) {
            assignFirst(roles, RESPONDENT, ColumnRole.RESPONDENT);
        }
        if (roles.layout() != Layout.AGGREGATED
                && roles.first(ColumnRole.WEIGHT).isEmpty()) {
            assignFirst(roles, WEIGHT, ColumnRole.WEIGHT);
        }
    }

    private void assignByNameOrValues(ColumnRoles roles, int column) {
        Optional<StandardColumn> standard = header.columns().get(column).standard();
        if (header.isPersonal(column)) {
            roles.set(column, ColumnRole.DROP);
        } else if (standard.isPresent()) {
            roles.set(column, roles.layout() == Layout.WIDE ? role(standard.get()) : ColumnRole.IGNORE);
        } else if (roles.layout() != Layout.AGGREGATED
                && !roles.layout().isEvaluation()
                && canBeSegment(column)
                // What is perhaps a rating must not become a group of respondents until somebody has answered.
                && !roles.isAskedAbout(column)) {
            roles.leaveOpen(column);
        }
    }

    private static ColumnRole role(StandardColumn standard) {
        return switch (standard) {
            case PREVIEW -> ColumnRole.PREVIEW;
            case FINISHED, PROGRESS -> ColumnRole.FINISHED;
            case DURATION -> ColumnRole.DURATION;
            case PERSONAL -> ColumnRole.DROP;
            case RESPONSE_ID, START, END, DEVICE, TECHNICAL -> ColumnRole.IGNORE;
        };
    }

    private void assignFirst(ColumnRoles roles, List<String> names, ColumnRole role) {
        for (String name : names) {
            OptionalInt column = only(name).stream().mapToInt(Integer::intValue).findFirst();
            if (column.isPresent() && roles.role(column.getAsInt()) == ColumnRole.IGNORE) {
                roles.set(column.getAsInt(), role);
                return;
            }
        }
    }

    private boolean isRepeated(List<String> plainNames) {
        Set<String> met = new HashSet<>();
        return header.names().stream()
                .map(HeaderText::plain)
                .anyMatch(name -> plainNames.contains(name) && !met.add(name));
    }

    /** A segment's column must be told by its name from all others; ids of respondents are no groups. */
    private boolean canBeSegment(int column) {
        return !header.isAmbiguous(column)
                && header.name(column).length() <= Header.LONGEST_DIMENSION
                && !RESPONDENT.contains(HeaderText.plain(header.name(column)));
    }

    private Optional<Integer> only(String plainName) {
        OptionalInt column = header.like(plainName);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        for (int other = column.getAsInt() + 1; other < header.size(); other++) {
            if (HeaderText.plain(header.name(other)).equals(plainName)) {
                throw new UnusableFileException(Messages.text(
                        "file.duplicateColumn",
                        file.name(),
                        CellText.shown(header.name(other)),
                        ColumnLetters.of(column.getAsInt()),
                        ColumnLetters.of(other)));
            }
        }
        return Optional.of(column.getAsInt());
    }

    /** The column names as a message may repeat them: the first ones. */
    static String shownHeader(Header header) {
        int most = 12;
        List<String> shown =
                header.names().stream().limit(most).map(CellText::shown).toList();
        return String.join(", ", shown) + (header.size() > most ? ", \u2026" : "");
    }
}
