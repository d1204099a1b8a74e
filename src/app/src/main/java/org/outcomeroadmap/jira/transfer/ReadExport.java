package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.decision.Decision;
import org.outcomeroadmap.jira.history.Snapshot;
import org.outcomeroadmap.jira.mapping.KeptMapping;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Wordings.Wording;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.study.KeptStudy;
import org.outcomeroadmap.jira.study.KeptVersion;
import org.outcomeroadmap.jira.transfer.ExportJson.OutcomePart;
import org.outcomeroadmap.jira.transfer.ExportJson.StudyPart;
import org.outcomeroadmap.jira.transfer.ExportJson.WordingPart;
import org.outcomeroadmap.statement.Job;
import org.outcomeroadmap.statement.SuccessMeasure;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.study.StudyKind;
import org.outcomeroadmap.study.StudyTarget;

/** Reads a file that somebody sends back, trusting none of it. */
final class ReadExport {

    private static final String ROOT = "export";
    private static final int MOST_WORDINGS = 10_000;

    private final Faults faults = new Faults();
    private final KeyMatching matching;
    private final UserNames users;
    private final ReadVersion versions;

    ReadExport(KeyMatching matching, UserNames users) {
        this.matching = matching;
        this.users = users;
        this.versions = new ReadVersion(faults, matching, users);
    }

    /**
     * What the file brings.
     *
     * @throws Refusal INVALID naming each place of the file that is at fault
     */
    ImportPlan plan(@Nullable ExportJson export) {
        if (export == null) {
            throw Refusal.invalidField(ROOT, Words.of("outcomes.error.required"));
        }
        if (!ExportJson.FORMAT.equals(export.format())) {
            throw Refusal.invalidField(ROOT + ".format", Words.of("outcomes.transfer.format", ExportJson.FORMAT));
        }
        if (!Integer.valueOf(ExportJson.VERSION).equals(export.version())) {
            throw Refusal.invalidField(ROOT + ".version", Words.of("outcomes.transfer.version", ExportJson.VERSION));
        }
        Map<Outcome, List<Wording>> outcomes = outcomes(listed(export.outcomes()));
        Map<String, KeptStudy> studies = studies(listed(export.studies()));
        List<KeptMapping> mappings =
                new ReadMappings(faults, matching, users).of(listed(export.mappings()), ROOT + ".mappings");
        ReadCoverage coverage = new ReadCoverage(faults, matching, users);
        Map<Long, Decision> decisions = coverage.decisions(listed(export.decisions()), ROOT + ".decisions");
        List<Snapshot> history = coverage.history(listed(export.history()), ROOT + ".history");
        List<ReadJourneys.FileJourney> journeys =
                new ReadJourneys(faults, matching, users).of(listed(export.journeys()), ROOT + ".journeys");
        faults.refuse();
        return new ImportPlan(outcomes, studies, mappings, decisions, history, journeys, matching.unmatched());
    }

    static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private Map<Outcome, List<Wording>> outcomes(List<@Nullable OutcomePart> parts) {
        Map<Outcome, List<Wording>> outcomes = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String path = ROOT + ".outcomes[" + i + "]";
            OutcomePart part = parts.get(i);
            if (part == null) {
                faults.add(path, Words.of("outcomes.error.required"));
                continue;
            }
            List<Wording> wordings = wordings(listed(part.wordings()), path + ".wordings");
            matching.outcome(faults.line(path + ".key", part.key()), path + ".key")
                    .ifPresent(outcome -> {
                        if (outcomes.put(outcome, wordings) != null) {
                            faults.add(path + ".key", Words.of("outcomes.transfer.twice", String.valueOf(part.key())));
                        }
                    });
        }
        return outcomes;
    }

    private List<Wording> wordings(List<@Nullable WordingPart> parts, String path) {
        List<Wording> wordings = new ArrayList<>();
        faults.count(path, parts.size(), 0, MOST_WORDINGS);
        for (int i = 0; i < parts.size() && !faults.any(); i++) {
            String at = path + "[" + i + "]";
            WordingPart part = parts.get(i);
            if (part == null) {
                faults.add(at, Words.of("outcomes.error.required"));
                continue;
            }
            faults.count(at + ".version", part.version(), i + 1L, i + 1L);
            faults.read(at + ".job", part.job(), Job::new, "outcomes.error.json-value");
            if (part.successMeasure() != null) {
                faults.read(
                        at + ".successMeasure",
                        part.successMeasure(),
                        SuccessMeasure::new,
                        "outcomes.error.json-value");
            }
            wordings.add(new Wording(
                    i + 1,
                    String.valueOf(part.job()),
                    part.successMeasure(),
                    faults.instant(at + ".writtenAt", part.writtenAt()),
                    users.keyOrNull(faults.lineOrNull(at + ".writtenBy", part.writtenBy()))));
        }
        return wordings;
    }

    private Map<String, KeptStudy> studies(List<@Nullable StudyPart> parts) {
        Map<String, KeptStudy> studies = new LinkedHashMap<>();
        List<StudyIdentity> identities = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String path = ROOT + ".studies[" + i + "]";
            StudyPart part = parts.get(i);
            if (part == null) {
                faults.add(path, Words.of("outcomes.error.required"));
                continue;
            }
            Optional<Issue> holder = matching.ofProject(faults.line(path + ".issue", part.issue()), path + ".issue");
            List<KeptVersion> kept = versions.of(listed(part.versions()), path + ".versions");
            Optional<StudyIdentity> identity =
                    identity(part, path, holder.map(Issue::getId).orElse(0L));
            if (holder.isPresent() && identity.isPresent() && !kept.isEmpty()) {
                if (identities.contains(identity.get())) {
                    faults.add(path, Words.of("outcomes.transfer.twice", String.valueOf(part.wave())));
                }
                identities.add(identity.get());
                studies.put(path, new KeptStudy(identity.get(), kept));
            }
        }
        return studies;
    }

    private Optional<StudyIdentity> identity(StudyPart part, String path, long holder) {
        Optional<StudyKind> kind = faults.choice(path + ".kind", part.kind(), StudyKind::ofSlug);
        Optional<StudyTarget> target = faults.choice(path + ".target", part.target(), StudyTarget::ofSlug);
        @Nullable String concept = faults.lineOrNull(path + ".concept", part.concept());
        String wave = faults.line(path + ".wave", part.wave());
        if (kind.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        if ((target.get() == StudyTarget.CONCEPT) != (concept != null)) {
            faults.add(path + ".concept", Words.of("outcomes.error.concept-without-target"));
            return Optional.empty();
        }
        return Optional.of(new StudyIdentity(holder, kind.get(), target.get(), Optional.ofNullable(concept), wave));
    }
}
