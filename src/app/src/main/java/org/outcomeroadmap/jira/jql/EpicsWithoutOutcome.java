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

/** {@code epicsWithoutOutcome([project])}: the roadmap issues that target no outcome, neither themselves nor by a story. */
public class EpicsWithoutOutcome extends OutcomeFunction {

    private final EpicOutcomes epics;
    private final ProjectIssues issues;

    /** Made by Jira. */
    @Inject
    public EpicsWithoutOutcome(Visibility visibility, I18nResolver i18n, EpicOutcomes epics, ProjectIssues issues) {
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
        Set<Long> targeting =
                epics.all(Sight.of(viewer)).map(pair -> pair.epic().getId()).collect(Collectors.toSet());
        return issues.roadmap(arguments, viewer).filter(epic -> !targeting.contains(epic.getId()));
    }
}
