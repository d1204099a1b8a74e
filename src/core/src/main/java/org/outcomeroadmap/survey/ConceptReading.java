package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.survey.scale.RatingQuestion;
import org.outcomeroadmap.survey.scale.RatingReader;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/**
 * One row per participant, concept and outcome, with importance, satisfaction or both. Each question counts by itself.
 * Where one concept is wanted, rows of others are passed over.
 */
final class ConceptReading implements LayoutReading {
    /** More concepts than any test compares. */
    static final int MOST_CONCEPTS = 100;
    /** More outcomes of all concepts together than any test asks for. */
    static final int MOST_TALLIES = 100_000;
    /** The most characters in the name of a concept. */
    static final int LONGEST_CONCEPT = 255;

    private final SurveySource source;
    private final ColumnRoles roles;
    private final Header header;
    private final ProblemList problems;
    private final KnownOutcomes known;
    private final RowRespondents respondents;
    private final RepeatedRatings repeated;
    private final Optional<String> wanted;
    private final RowFrame frame;
    private final int conceptColumn;
    private final int outcomeColumn;
    private final OptionalInt importanceColumn;
    private final OptionalInt satisfactionColumn;
    private final RatingReader importanceReader;
    private final RatingReader satisfactionReader;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private int tallies;

    /**
     * @param question the concept wanted, if it is one, and which outcomes may be named
     */
    ConceptReading(
            SurveySource source,
            ColumnRoles roles,
            ProblemList problems,
            ReadingQuestion question,
            RepeatedRatings repeated) {
        this.source = source;
        this.roles = roles;
        this.header = roles.header();
        this.problems = problems;
        this.known = question.known();
        this.wanted = question.concept().map(CellText::tidy);
        this.respondents = new RowRespondents(roles, problems);
        this.repeated = repeated;
        this.frame = new RowFrame(roles, problems, source.decimalComma());
        this.conceptColumn = roles.first(ColumnRole.CONCEPT).orElseThrow();
        this.outcomeColumn = roles.first(ColumnRole.OUTCOME).orElseThrow();
        this.importanceColumn = roles.first(ColumnRole.IMPORTANCE);
        this.satisfactionColumn = roles.first(ColumnRole.SATISFACTION);
        this.importanceReader = roles.reader(RatingQuestion.IMPORTANCE);
        this.satisfactionReader = roles.reader(RatingQuestion.SATISFACTION);
    }

    @Override
    public void count(SheetRow row) {
        String name = row.text(conceptColumn);
        if (name.isEmpty() || name.length() > LONGEST_CONCEPT) {
            problems.ofRows()
                    .add(
                            row.number(),
                            header.name(conceptColumn),
                            name,
                            "problem.noConcept",
                            Integer.toString(LONGEST_CONCEPT));
            return;
        }
        Concept concept = concept(name);
        if (wanted.isEmpty() || key(wanted.get()).equals(key(name))) {
            count(row, concept);
        }
    }

    private void count(SheetRow row, Concept concept) {
        String outcome = OutcomeName.key(row.text(outcomeColumn));
        if (outcome.isEmpty()) {
            problems.ofRows().add(row.number(), header.name(outcomeColumn), "", "problem.noOutcome");
            return;
        }
        if (!concept.outcomes.containsKey(outcome)) {
            begin(row, concept, outcome);
        }
        if (frame.fits(row) && hasOneRespondent(row, outcome)) {
            count(row, concept.of(outcome), outcome);
        }
    }

    @Override
    public long respondents() {
        return respondents.count();
    }

    /** {@inheritDoc} Those of the wanted concept; empty where none is wanted. */
    @Override
    public SortedMap<String, SurveyedOutcome> outcomes() {
        return wanted.map(this::wantedConcept).map(Concept::surveyed).orElseGet(Collections::emptySortedMap);
    }

    /** {@inheritDoc} Refuses a file without any row about a concept. */
    @Override
    public List<SurveyedConcept> concepts() {
        if (concepts.isEmpty()) {
            throw new UnusableFileException(
                    Messages.text("file.noConceptRow", source.file().name(), header.name(conceptColumn)));
        }
        List<SurveyedConcept> found = new ArrayList<>();
        concepts.values().forEach(concept -> found.add(new SurveyedConcept(concept.name, concept.surveyed())));
        return found;
    }

    private Concept wantedConcept(String name) {
        Concept concept = concepts.get(key(name));
        if (concept == null) {
            String names = String.join(
                    ", ",
                    concepts.values().stream()
                            .map(found -> CellText.shown(found.name))
                            .toList());
            throw new UnusableFileException(
                    Messages.text("file.noSuchConcept", source.file().name(), CellText.shown(name), names));
        }
        return concept;
    }

    private Concept concept(String name) {
        Concept concept = concepts.computeIfAbsent(key(name), key -> new Concept(name));
        if (concepts.size() > MOST_CONCEPTS) {
            throw new UnusableFileException(
                    Messages.text("file.tooManyConcepts", source.file().name(), Integer.toString(MOST_CONCEPTS)));
        }
        return concept;
    }

    private void begin(SheetRow row, Concept concept, String outcome) {
        OutcomeKeys.requireInRow(source, row, outcomeColumn, outcome, known);
        if (++tallies > MOST_TALLIES) {
            throw new UnusableFileException(
                    Messages.text("file.tooManyGroups", source.file().name()));
        }
        concept.outcomes.put(outcome, new Rated(RatingTally.builder(roles.scale())));
    }

    private boolean hasOneRespondent(SheetRow row, String outcome) {
        if (!respondents.has(row)) {
            return false;
        }
        if (repeated.contains(row)) {
            problems.of(outcome)
                    .add(
                            row.number(),
                            header.name(outcomeColumn),
                            outcome,
                            "problem.ratedTwice",
                            CellText.shown(outcome));
            return false;
        }
        return true;
    }

    private void count(SheetRow row, Rated rated, String outcome) {
        int importance = rating(row, importanceReader, importanceColumn, outcome);
        int satisfaction = rating(row, satisfactionReader, satisfactionColumn, outcome);
        if (importance == RatingTally.MISSING && satisfaction == RatingTally.MISSING) {
            rated.notAsked++;
        }
        rated.tally.add(importance, satisfaction, RatingTally.UNIT_WEIGHT);
    }

    private int rating(SheetRow row, RatingReader reader, OptionalInt column, String outcome) {
        int rating = column.isEmpty() ? RatingReader.BLANK : reader.rating(row, column.getAsInt());
        if (roles.scale().contains(rating)) {
            return rating;
        }
        if (rating != RatingReader.BLANK) {
            problems.of(outcome)
                    .add(
                            row.number(),
                            header.name(column.orElseThrow()),
                            row.text(column.orElseThrow()),
                            rating == RatingReader.UNREADABLE ? "problem.notARating" : "problem.outOfScale",
                            Integer.toString(roles.scale().min()),
                            Integer.toString(roles.scale().max()),
                            CellText.shown(outcome));
        }
        return RatingTally.MISSING;
    }

    private static String key(String concept) {
        return concept.toLowerCase(Locale.ROOT);
    }

    /** One concept. */
    private static final class Concept {
        private final String name;
        private final SortedMap<String, Rated> outcomes = new TreeMap<>();

        private Concept(String name) {
            this.name = name;
        }

        private Rated of(String outcome) {
            return Objects.requireNonNull(outcomes.get(outcome));
        }

        private SortedMap<String, SurveyedOutcome> surveyed() {
            SortedMap<String, SurveyedOutcome> surveyed = new TreeMap<>();
            outcomes.forEach((key, rated) ->
                    surveyed.put(key, new SurveyedOutcome(rated.tally.build(), new TreeMap<>(), rated.notAsked)));
            return surveyed;
        }
    }

    /** The ratings of one outcome for one concept. */
    private static final class Rated {
        private final RatingTally.Builder tally;
        private long notAsked;

        private Rated(RatingTally.Builder tally) {
            this.tally = tally;
        }
    }
}
