package org.outcomeroadmap.jira.landscape;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.coverage.ListedEpics;
import org.outcomeroadmap.jira.landscape.LandscapeJson.Cuts;
import org.outcomeroadmap.jira.landscape.LandscapeJson.LandscapeEpic;
import org.outcomeroadmap.jira.landscape.LandscapeJson.LandscapeOutcome;
import org.outcomeroadmap.jira.landscape.LandscapeJson.ProjectJson;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.FieldOptions;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.rest.ScoreJson;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.setup.OutcomeField;
import org.outcomeroadmap.jira.setup.OutcomeFields;
import org.outcomeroadmap.jira.study.ListedOutcomeJson;
import org.outcomeroadmap.jira.study.ListedOutcomes;
import org.outcomeroadmap.jira.study.PendingIndex;
import org.outcomeroadmap.jira.study.ScoredOutcome;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.ScoringRules;
import org.outcomeroadmap.scoring.TypeCuts;

/** Tells one viewer a landscape. */
@Named
public class LandscapeView {

    private final ListedOutcomes listed;
    private final ListedEpics epics;
    private final OutcomeFields fields;
    private final LandscapeChoices choices;
    private final RuleBook rules;
    private final PendingIndex pending;
    private final Clock clock;

    @Inject
    public LandscapeView(
            ListedOutcomes listed,
            ListedEpics epics,
            OutcomeFields fields,
            LandscapeChoices choices,
            RuleBook rules,
            PendingIndex pending,
            Clock clock) {
        this.listed = listed;
        this.epics = epics;
        this.fields = fields;
        this.choices = choices;
        this.rules = rules;
        this.pending = pending;
        this.clock = clock;
    }

    /** The landscape that a question is about. */
    LandscapeJson of(LandscapeQuery query, Landscape found, VisibleIssues viewer) {
        ScoringRules scoring = rules.of(found.project().getId()).scoring();
        return new LandscapeJson(
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                new ProjectJson(found.project().getKey(), found.project().getName()),
                query.wave().orElse(null),
                query.segments().stream()
                        .sorted()
                        .map(segment -> segment.dimension() + ":" + segment.value())
                        .toList(),
                choices.waves(found),
                choices.dimensions(found),
                cuts(scoring.cuts()),
                scoring.minimumGroup(),
                outcomes(found, viewer, query.precision()),
                found.counted().allEpics().stream()
                        .map(epic -> epic(epic, found, query.precision()))
                        .toList(),
                studies(found, viewer),
                stale(found));
    }

    private static Cuts cuts(TypeCuts cuts) {
        return new Cuts(
                cuts.extremelyAbove(), cuts.stronglyFrom(), cuts.underservedFrom(), cuts.servedImportanceFrom());
    }

    private List<LandscapeOutcome> outcomes(Landscape found, VisibleIssues viewer, Precision precision) {
        Iterator<ListedOutcomeJson> rows = listed.of(found.outcomes(), found.counted()::epicsOf, viewer, precision)
                .iterator();
        List<LandscapeOutcome> outcomes = new ArrayList<>();
        for (ScoredOutcome scored : found.outcomes()) {
            long id = scored.outcome().issueId();
            outcomes.add(new LandscapeOutcome(rows.next(), appliesTo(id, found), epicKeys(id, found)));
        }
        return outcomes;
    }

    private List<String> appliesTo(long outcomeId, Landscape found) {
        Issue issue = Objects.requireNonNull(found.counted().allOutcomes().get(outcomeId));
        return FieldOptions.names(fields.value(issue, OutcomeField.APPLIES_TO));
    }

    private static List<String> epicKeys(long outcomeId, Landscape found) {
        return found.counted().epicsTargeting(outcomeId).stream()
                .map(Issue::getKey)
                .toList();
    }

    private LandscapeEpic epic(Issue epic, Landscape found, Precision precision) {
        List<Issue> targets = found.counted().targetsOf(epic.getId());
        Optional<Double> highest = targets.stream()
                .flatMap(outcome -> Optional.ofNullable(found.scores().get(outcome.getId())).stream())
                .flatMap(score -> score.shown().stream())
                .map(OpportunityScore::opportunity)
                .max(Comparator.naturalOrder());
        return new LandscapeEpic(
                epics.of(epic, found.counted()),
                statusId(epic),
                targets.stream().map(Issue::getKey).toList(),
                highest.map(precision::of).orElse(null));
    }

    private static @Nullable String statusId(Issue epic) {
        @Nullable Status status = epic.getStatus();
        return status == null ? null : status.getId();
    }

    private List<ScoreJson.Source> studies(Landscape found, VisibleIssues viewer) {
        return listed.sources(found.outcomes().stream().flatMap(scored -> scored.score().stream()), viewer);
    }

    private int stale(Landscape found) {
        Set<Long> noted = new HashSet<>(pending.outcomes());
        noted.retainAll(found.outcomes().stream()
                .map(scored -> scored.outcome().issueId())
                .toList());
        return noted.size();
    }
}
