package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.outcome.Wordings.Wording;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.study.KeptStudy;
import org.outcomeroadmap.jira.study.KeptVersion;
import org.outcomeroadmap.jira.study.RestoreStudies;
import org.outcomeroadmap.jira.study.StoredStudy;
import org.outcomeroadmap.statement.SuccessMeasure;

/** Brings an export's data into a project of this site: all of it, or nothing. */
@Named
public class ProjectImport {

    private static final int MOST_NAMED = 100;
    private static final String UNCHANGED = "unchanged";

    private final Outcomes outcomes;
    private final ImportedRecords records;
    private final RestoreStudies restoring;
    private final ImportedFiles files;
    private final UserNames users;
    private final ExportedTrail trail;
    private final RuleBook rules;

    @Inject
    public ProjectImport(
            Outcomes outcomes,
            ImportedRecords records,
            RestoreStudies restoring,
            ImportedFiles files,
            UserNames users,
            ExportedTrail trail,
            RuleBook rules) {
        this.outcomes = outcomes;
        this.records = records;
        this.restoring = restoring;
        this.files = files;
        this.users = users;
        this.trail = trail;
        this.rules = rules;
    }

    /**
     * Imports, or tells what an import would do. Returns when the scores are searchable.
     *
     * @throws Refusal INVALID if the file is at fault, if it names issues that have no counterpart here, or if outcomes
     *     here have other results already
     */
    ImportJson.Answer run(ImportJson.Request request, Project project, VisibleIssues caller) {
        if (outcomes.typeId(project).isEmpty()) {
            throw Refusal.invalid(Words.of("outcomes.error.project-off", project.getKey()));
        }
        Map<String, String> keys = request.keys() == null ? Map.of() : request.keys();
        ImportPlan plan =
                new ReadExport(new KeyMatching(keys, project, caller, outcomes), users).plan(request.export());
        records.refuseDaysToCome(plan.history());
        boolean differ = differ(request, project);
        if (Boolean.TRUE.equals(request.dryRun())) {
            return answer(plan, missing(plan), "dry-run", differ);
        }
        if (!plan.unmatched().isEmpty() && !Boolean.TRUE.equals(request.skipUnmatched())) {
            throw unmatched(plan);
        }
        ImportJson.Answer answer = records.alone(() -> restoring.alone(plan.holders(), () -> {
            ImportJson.Answer stored = store(plan, differ, project, caller);
            if (!stored.status().equals(UNCHANGED)) {
                trail.imported(project, caller, details(request, stored));
            }
            return stored;
        }));
        restoring.finish();
        return answer;
    }

    private ImportJson.Answer store(ImportPlan plan, boolean differ, Project project, VisibleIssues caller) {
        Map<String, KeptStudy> missing = missing(plan);
        boolean journeys = records.missingJourneys(plan) > 0;
        if (missing.isEmpty() && !plan.studies().isEmpty() && !journeys) {
            return answer(plan, missing, UNCHANGED, differ);
        }
        plan.outcomes().forEach((outcome, history) -> {
            if (!history.isEmpty() && !restoring.isRated(outcome.issueId())) {
                records.reword(outcome, history, caller);
            }
        });
        missing.values().forEach(study -> restoring.add(files.found(study)));
        plan.mappings().forEach(mapping -> restoring.remember(project.getId(), mapping));
        ImportJson.Answer done = answer(plan, missing, "imported", differ);
        records.keep(project, plan);
        return done;
    }

    /** The rules are the administrators' choice here, with its own history, so that they are compared and not taken. */
    private boolean differ(ImportJson.Request request, Project project) {
        return Optional.ofNullable(request.export())
                .map(ExportJson::rules)
                .filter(there -> !there.equals(ExportJson.RulesPart.of(rules.of(project.getId()))))
                .isPresent();
    }

    private static Map<String, String> details(ImportJson.Request request, ImportJson.Answer stored) {
        Map<String, String> details = new TreeMap<>();
        details.put("studies", Integer.toString(stored.studies()));
        ExportJson export = Objects.requireNonNull(request.export());
        Optional.ofNullable(export.project())
                .map(ExportJson.ProjectPart::key)
                .ifPresent(key -> details.put("from", key));
        return details;
    }

    /**
     * The studies that are not here yet.
     *
     * @throws Refusal INVALID if one of them is here with other results, or rates an outcome that studies here rate
     */
    private Map<String, KeptStudy> missing(ImportPlan plan) {
        Map<String, KeptStudy> missing = plan.studies().entrySet().stream()
                .filter(entry -> !isHere(entry.getKey(), entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        Faults faults = new Faults();
        missing.forEach((path, study) -> {
            boolean rated = study.current().totals().stream().anyMatch(total -> restoring.isRated(total.outcomeId()));
            if (rated) {
                faults.add(
                        path,
                        Words.of("outcomes.transfer.rated", study.identity().wave()));
            }
        });
        faults.refuse();
        return missing;
    }

    private boolean isHere(String path, KeptStudy study) {
        Optional<StoredStudy> here = restoring.existing(study.identity());
        if (here.isEmpty()) {
            return false;
        }
        KeptVersion current = study.current();
        StoredStudy stored = here.get();
        if (!stored.source().hash().equals(current.source().hash())
                || !stored.summary().fieldDate().equals(current.fieldDate())) {
            throw Refusal.invalidField(
                    path,
                    Words.of("outcomes.transfer.other-results", study.identity().wave()));
        }
        return true;
    }

    private static Refusal unmatched(ImportPlan plan) {
        Map<String, Words> places = new LinkedHashMap<>();
        plan.unmatched().stream()
                .limit(MOST_NAMED)
                .forEach(one -> places.put(one.where(), Words.of("outcomes.transfer.unmatched", one.key())));
        return Refusal.invalidFields(places);
    }

    private ImportJson.Answer answer(ImportPlan plan, Map<String, KeptStudy> missing, String status, boolean differ) {
        return new ImportJson.Answer(
                status,
                plan.outcomes().size(),
                missing.size(),
                missing.values().stream()
                        .mapToInt(study -> study.versions().size())
                        .sum(),
                plan.studies().size() - missing.size(),
                plan.decisions().size(),
                plan.history().size(),
                records.missingJourneys(plan),
                plan.unmatched(),
                reworded(plan),
                differ);
    }

    private static List<String> reworded(ImportPlan plan) {
        List<String> keys = new ArrayList<>();
        plan.outcomes().forEach((outcome, history) -> {
            if (!history.isEmpty() && !says(history.get(history.size() - 1), outcome)) {
                keys.add(outcome.key());
            }
        });
        return keys;
    }

    private static boolean says(Wording wording, Outcome outcome) {
        return wording.job().equals(outcome.statement().job().text())
                && Objects.equals(wording.successMeasure(), measure(outcome));
    }

    private static @Nullable String measure(Outcome outcome) {
        return outcome.statement().successMeasure().map(SuccessMeasure::text).orElse(null);
    }
}
