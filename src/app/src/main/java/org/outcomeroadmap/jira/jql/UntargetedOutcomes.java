package org.outcomeroadmap.jira.jql;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.epic.EpicOutcomes;
import org.outcomeroadmap.jira.epic.Sight;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/** {@code untargetedOutcomes([project])}: the outcomes that no open roadmap issue targets. */
public class UntargetedOutcomes extends OutcomeFunction {

    /** The key of the category of finished work, the same on every site. */
    private static final String DONE = "done";

    private final EpicOutcomes epics;
    private final ProjectIssues issues;

    /** Made by Jira. */
    @Inject
    public UntargetedOutcomes(Visibility visibility, I18nResolver i18n, EpicOutcomes epics, ProjectIssues issues) {
        super(visibility, i18n);
        this.epics = epics;
        this.issues = issues;
    }

    @Override
    Arity arity() {
        return Arity.OPTIONAL;
    }

    @Override
    Optional<Words> problem(String argument, VisibleIssues viewer) {
        return issues.problem(argument, viewer);
    }

    @Override
    Stream<Issue> find(List<String> arguments, VisibleIssues viewer) {
        Set<Long> targeted = epics.all(Sight.of(viewer))
                .filter(pair -> isOpen(pair.epic()))
                .map(pair -> pair.outcome().getId())
                .collect(Collectors.toSet());
        return issues.outcomes(arguments, viewer).filter(outcome -> !targeted.contains(outcome.getId()));
    }

    private static boolean isOpen(Issue epic) {
        return !DONE.equals(epic.getStatus().getStatusCategory().getKey());
    }
}
