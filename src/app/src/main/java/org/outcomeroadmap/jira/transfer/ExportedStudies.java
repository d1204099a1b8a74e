package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.evaluation.TaskResults;
import org.outcomeroadmap.jira.permission.ImportPermission;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.rules.Rules;
import org.outcomeroadmap.jira.study.FileFindings;
import org.outcomeroadmap.jira.study.KeptStudy;
import org.outcomeroadmap.jira.study.KeptTotal;
import org.outcomeroadmap.jira.study.KeptVersion;
import org.outcomeroadmap.jira.study.PackedRatings;
import org.outcomeroadmap.jira.transfer.ExportJson.SegmentPart;
import org.outcomeroadmap.jira.transfer.ExportJson.StudyPart;
import org.outcomeroadmap.jira.transfer.ExportJson.TaskPart;
import org.outcomeroadmap.jira.transfer.ExportJson.TotalPart;
import org.outcomeroadmap.jira.transfer.ExportJson.VersionPart;
import org.outcomeroadmap.scoring.ScoringRules;
import org.outcomeroadmap.statement.SuccessMeasure;
import org.outcomeroadmap.survey.Segment;

/**
 * Writes studies for one reader: without outcomes that the reader may not see, without numbers of small groups, and
 * without what problem cells hold unless the reader may import.
 */
final class ExportedStudies {

    private final Parts parts;
    private final VisibleIssues reader;
    private final Map<Long, Optional<Issue>> visible = new HashMap<>();

    /** What writing takes besides the studies. */
    @Named
    public static class Parts {

        private final ImportPermission permission;
        private final UserNames users;
        private final RuleBook rules;

        @Inject
        public Parts(ImportPermission permission, UserNames users, RuleBook rules) {
            this.permission = permission;
            this.users = users;
            this.rules = rules;
        }

        /** The rules that hold in a project. */
        Rules rules(long projectId) {
            return rules.of(projectId);
        }
    }

    ExportedStudies(Parts parts, VisibleIssues reader) {
        this.parts = parts;
        this.reader = reader;
    }

    /** A study whose issue the reader may see. */
    StudyPart of(KeptStudy study) {
        Issue holder = reader.find(study.identity().issueId()).orElseThrow();
        boolean mayImport = parts.permission.has(reader, holder);
        int minimum = parts.rules(holder.getProjectId()).scoring().minimumGroup();
        return new StudyPart(
                holder.getKey(),
                study.identity().kind().slug(),
                study.identity().target().slug(),
                study.identity().concept().orElse(null),
                study.identity().wave(),
                study.versions().stream()
                        .map(version -> version(version, mayImport, minimum))
                        .toList());
    }

    /** Who may not see an outcome may not learn of it from a column's name or a problem's words either. */
    private VersionPart version(KeptVersion version, boolean mayImport, int minimum) {
        FileFindings told = version.findings().about(key -> reader.find(key).isPresent());
        FileFindings findings = mayImport ? told : told.withoutValues();
        return new VersionPart(
                version.name(),
                version.fieldDate().toString(),
                version.importedAt().toString(),
                parts.users.name(version.importedBy()),
                version.source().name(),
                version.source().hash(),
                version.method().slug(),
                version.respondents(),
                findings.mapping(),
                findings.problems(),
                findings.problemCount(),
                findings.dropped(),
                totals(version),
                tasks(version, minimum));
    }

    private List<TaskPart> tasks(KeptVersion version, int minimum) {
        return version.tasks().stream()
                .filter(task -> task.outcomeId().isEmpty()
                        || task.outcomeId().flatMap(this::visible).isPresent())
                .map(task -> new TaskPart(
                        task.task(),
                        task.text().orElse(null),
                        task.outcomeId()
                                .flatMap(this::visible)
                                .map(Issue::getKey)
                                .orElse(null),
                        task.results()
                                .flatMap(results -> results.withoutGroupsBelow(minimum))
                                .map(TaskResults::packed)
                                .orElse(null)))
                .toList();
    }

    private List<TotalPart> totals(KeptVersion version) {
        return version.totals().stream()
                .flatMap(total -> visible(total.outcomeId())
                        .map(outcome -> total(
                                outcome.getKey(),
                                withholding(outcome, total, version).of(total)))
                        .stream())
                .toList();
    }

    /** By the rules of the outcome's project, as on every page. */
    private Withholding withholding(Issue outcome, KeptTotal total, KeptVersion version) {
        ScoringRules scoring = parts.rules(outcome.getProjectId()).scoring();
        return new Withholding(scoring.by(scoring.method().orOwn(total.ratings(), version.method())));
    }

    private Optional<Issue> visible(long outcomeId) {
        return visible.computeIfAbsent(outcomeId, reader::find);
    }

    private static TotalPart total(String key, KeptTotal total) {
        return new TotalPart(
                key,
                total.asked().job().text(),
                measure(total),
                total.asked().version(),
                total.notAsked(),
                PackedRatings.text(total.ratings()),
                total.segments().entrySet().stream()
                        .map(entry -> segment(entry.getKey(), PackedRatings.text(entry.getValue())))
                        .toList());
    }

    private static @Nullable String measure(KeptTotal total) {
        return total.asked().successMeasure().map(SuccessMeasure::text).orElse(null);
    }

    private static SegmentPart segment(Segment segment, String ratings) {
        return new SegmentPart(segment.dimension(), segment.value(), ratings);
    }
}
