package org.outcomeroadmap.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.matching.ColumnMatch;
import org.outcomeroadmap.survey.matching.ColumnMatcher;
import org.outcomeroadmap.survey.matching.Evidence;
import org.outcomeroadmap.survey.sheet.ColumnLetters;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/** Applies a given mapping to the columns of a file, and refuses one that does not fit. */
final class ExplicitRoles {
    private static final Map<Layout, Set<ColumnRole>> NEEDED = Map.of(
            Layout.WIDE, Set.of(),
            Layout.LONG, Set.of(ColumnRole.OUTCOME, ColumnRole.IMPORTANCE, ColumnRole.SATISFACTION),
            Layout.AGGREGATED,
                    Set.of(ColumnRole.OUTCOME, ColumnRole.COUNT, ColumnRole.IMPORTANCE, ColumnRole.SATISFACTION));
    private static final Set<ColumnRole> TASK_ROLES =
            Set.of(ColumnRole.TASK, ColumnRole.TASK_TEXT, ColumnRole.SUCCESS, ColumnRole.TIME, ColumnRole.EASE);
    private static final Set<ColumnRole> EVALUATION = with(TASK_ROLES, ColumnRole.CONCEPT);
    private static final ColumnRole[] OF_RESPONDENTS = {
        ColumnRole.WEIGHT, ColumnRole.DURATION, ColumnRole.FINISHED, ColumnRole.PREVIEW
    };
    private static final Map<Layout, Set<ColumnRole>> IMPOSSIBLE = Map.of(
            Layout.WIDE, with(EVALUATION, ColumnRole.OUTCOME, ColumnRole.COUNT),
            Layout.LONG, with(EVALUATION, ColumnRole.COUNT),
            Layout.AGGREGATED, with(with(EVALUATION, OF_RESPONDENTS), ColumnRole.SEGMENT),
            Layout.USABILITY,
                    with(
                            Set.of(OF_RESPONDENTS),
                            ColumnRole.IMPORTANCE,
                            ColumnRole.SATISFACTION,
                            ColumnRole.CONCEPT,
                            ColumnRole.COUNT,
                            ColumnRole.SEGMENT),
            Layout.CONCEPTS, with(with(TASK_ROLES, OF_RESPONDENTS), ColumnRole.COUNT, ColumnRole.SEGMENT));
    private static final Set<ColumnRole> RATINGS = Set.of(ColumnRole.IMPORTANCE, ColumnRole.SATISFACTION);
    private static final Set<ColumnRole> SHARED = Set.of(
            ColumnRole.SEGMENT,
            ColumnRole.METRIC,
            ColumnRole.FINISHED,
            ColumnRole.PREVIEW,
            ColumnRole.IGNORE,
            ColumnRole.DROP);
    private static final Set<ColumnRole> UNUSED = Set.of(ColumnRole.IGNORE, ColumnRole.DROP);

    private final KnownOutcomes known;
    private final SurveyFile file;
    private final Header header;
    private final ColumnMapping mapping;
    private final ColumnRoles roles;
    private final Map<String, Integer> listedAt = new HashMap<>();
    private final Map<String, String> questions = new HashMap<>();
    private final Set<String> outcomes = new TreeSet<>();
    private List<ColumnMatch> matches = List.of();

    /**
     * @param known which outcomes the mapping and the file may name
     */
    ExplicitRoles(SurveyFile file, Header header, ColumnMapping mapping, KnownOutcomes known) {
        this.known = known;
        this.file = file;
        this.header = header;
        this.mapping = mapping;
        this.roles = new ColumnRoles(header, mapping);
    }

    /**
     * The roles of all columns.
     *
     * @throws UnusableMappingException naming the entry that does not fit
     * @throws UnusableFileException when a key is unknown
     */
    ColumnRoles apply() {
        for (int column = 0; column < header.size(); column++) {
            if (header.isPersonal(column)) {
                roles.set(column, ColumnRole.DROP);
            }
        }
        List<MappedColumn> entries = mapping.columns();
        for (int i = 0; i < entries.size(); i++) {
            apply("columns[" + i + "]", i, entries.get(i));
        }
        requireNeeded();
        OutcomeKeys.require(file, outcomes, known);
        return roles;
    }

    private void apply(String place, int index, MappedColumn entry) {
        String name = CellText.tidy(entry.column());
        List<Integer> columns = header.all(name);
        String shown = CellText.shown(name);
        if (columns.isEmpty()) {
            throw problem(
                    place + ".column", "mapping.unknownColumn", shown, file.name(), AutomaticRoles.shownHeader(header));
        }
        Integer before = listedAt.putIfAbsent(header.name(columns.get(0)), index);
        boolean unused = UNUSED.contains(entry.role());
        if (before != null && !(unused && mapping.columns().get(before).role() == entry.role())) {
            throw problem(place + ".column", "mapping.twoRoles", shown, Integer.toString(before));
        }
        if (columns.size() > 1 && !unused) {
            throw problem(
                    place + ".column",
                    "mapping.ambiguousColumn",
                    shown,
                    ColumnLetters.of(columns.get(0)),
                    ColumnLetters.of(columns.get(1)));
        }
        for (int column : columns) {
            assign(place, column, entry);
            roles.because(column, ColumnMatch.of(Evidence.MAPPING));
        }
    }

    private void assign(String place, int column, MappedColumn entry) {
        ColumnRole role = entry.role();
        if (IMPOSSIBLE.getOrDefault(mapping.layout(), Set.of()).contains(role)) {
            throw problem(
                    place + ".role",
                    "mapping.roleNotHere",
                    role.slug(),
                    mapping.layout().slug());
        }
        if (mapping.layout() == Layout.WIDE && RATINGS.contains(role)) {
            assignRating(place, column, entry);
        } else {
            assignOther(place, column, entry);
        }
    }

    private void assignRating(String place, int column, MappedColumn entry) {
        String name = header.name(column);
        String key = entry.outcome()
                .map(CellText::tidy)
                .map(OutcomeName::key)
                .or(() -> matched(column))
                .or(() -> OutcomeName.ofRatingColumn(name))
                .orElseThrow(() -> problem(place + ".outcome", "mapping.noOutcome", CellText.shown(name)));
        Optional<String> before = before(entry.role(), key, name);
        if (before.isPresent()) {
            throw problem(
                    place,
                    "mapping.ratedTwice",
                    entry.role().slug(),
                    CellText.shown(key),
                    CellText.shown(before.get()),
                    CellText.shown(name));
        }
        outcomes.add(key);
        roles.setRating(column, entry.role(), key);
    }

    /** The outcome that the column's own text names, where the mapping names none. */
    private Optional<String> matched(int column) {
        if (matches.isEmpty()) {
            matches = new ColumnMatcher(known.catalogue(), known::contains, List.of())
                    .match(header.columns())
                    .columns();
        }
        return matches.get(column).outcome();
    }

    private void assignOther(String place, int column, MappedColumn entry) {
        ColumnRole role = entry.role();
        String name = CellText.shown(header.name(column));
        if (entry.outcome().isPresent()) {
            throw problem(place + ".outcome", "mapping.outcomeNotHere", name, role.slug());
        }
        if (role == ColumnRole.SEGMENT && header.name(column).length() > Header.LONGEST_DIMENSION) {
            throw problem(place + ".column", "mapping.longDimension", name, Integer.toString(Header.LONGEST_DIMENSION));
        }
        if (!SHARED.contains(role)) {
            before(role, "", name).ifPresent(before -> {
                throw problem(place, "mapping.roleTwice", role.slug(), before, name);
            });
        }
        roles.set(column, role);
    }

    /** The column that had this question before, if one had; otherwise it has it from now on. */
    private Optional<String> before(ColumnRole role, String outcome, String column) {
        return Optional.ofNullable(questions.putIfAbsent(role.slug() + " " + outcome, column));
    }

    private void requireNeeded() {
        if (mapping.layout().isEvaluation()) {
            EvaluationColumns.lacking(roles).ifPresent(role -> {
                throw problem("columns", "mapping.missingRole", mapping.layout().slug(), role.slug());
            });
        }
        NEEDED.getOrDefault(mapping.layout(), Set.of()).stream().sorted().forEach(role -> {
            if (roles.all(role).isEmpty()) {
                throw problem("columns", "mapping.missingRole", mapping.layout().slug(), role.slug());
            }
        });
    }

    private static Set<ColumnRole> with(Set<ColumnRole> roles, ColumnRole... further) {
        Set<ColumnRole> all = new HashSet<>(roles);
        all.addAll(List.of(further));
        return Set.copyOf(all);
    }

    private static UnusableMappingException problem(String field, String key, String... arguments) {
        return new UnusableMappingException(field, Messages.text(key, arguments));
    }
}
