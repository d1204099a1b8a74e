package org.outcomeroadmap.jira.freshness;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.freshness.Freshness.Known;
import org.outcomeroadmap.jira.freshness.Freshness.State;
import org.outcomeroadmap.jira.freshness.FreshnessJson.Counts;
import org.outcomeroadmap.jira.freshness.FreshnessJson.LastImport;
import org.outcomeroadmap.jira.freshness.FreshnessJson.OutcomeState;
import org.outcomeroadmap.jira.freshness.FreshnessJson.Recalculated;
import org.outcomeroadmap.jira.freshness.FreshnessJson.SourceRemoved;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Accounts;
import org.outcomeroadmap.jira.platform.Attachments;
import org.outcomeroadmap.jira.study.StoredStudy;
import org.outcomeroadmap.jira.study.VisibleStudies;

/** Gathers what the page on freshness shows to one administrator. */
@Named
public class FreshnessView {

    private final Freshness freshness;
    private final VisibleStudies studies;
    private final Attachments attachments;
    private final Accounts accounts;

    @Inject
    public FreshnessView(Freshness freshness, VisibleStudies studies, Attachments attachments, Accounts accounts) {
        this.freshness = freshness;
        this.studies = studies;
        this.attachments = attachments;
        this.accounts = accounts;
    }

    FreshnessJson of(Project project, VisibleIssues caller, @Nullable Recalculated recalculated) {
        List<Known> known = freshness.of(project, caller);
        List<StoredStudy> visible = studies.ofProject(project.getId(), caller);
        return new FreshnessJson(
                new Counts(count(known, State.UP_TO_DATE), count(known, State.STALE), count(known, State.NEVER)),
                known.stream().map(FreshnessView::json).toList(),
                visible.stream()
                        .max(Comparator.comparing(study -> study.summary().importedAt()))
                        .map(study -> lastImport(study, key(study, caller)))
                        .orElse(null),
                recalculated,
                visible.stream()
                        .filter(study ->
                                attachments.find(study.source().attachmentId()).isEmpty())
                        .map(study -> new SourceRemoved(
                                study.summary().name(),
                                key(study, caller),
                                study.source().name()))
                        .toList());
    }

    private static long count(List<Known> known, State state) {
        return known.stream().filter(one -> one.state() == state).count();
    }

    private static OutcomeState json(Known known) {
        return new OutcomeState(
                known.outcome().getKey(),
                known.outcome().getSummary(),
                known.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private LastImport lastImport(StoredStudy study, String issueKey) {
        String by = Optional.of(study.importedBy())
                .flatMap(accounts::byKey)
                .map(ApplicationUser::getDisplayName)
                .orElse(study.importedBy());
        return new LastImport(
                study.summary().name(), issueKey, study.summary().importedAt().toString(), by);
    }

    private static String key(StoredStudy study, VisibleIssues caller) {
        return caller.find(study.issueId()).map(Issue::getKey).orElse("");
    }
}
