package org.outcomeroadmap.jira.jql;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.epic.EpicOutcomes;
import org.outcomeroadmap.jira.epic.Sight;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.setup.IssueKinds;

/** {@code epicsTargeting(KEY...)}: the roadmap issues that target these outcomes, themselves or by a story. */
public class EpicsTargeting extends OutcomeFunction {

    private final EpicOutcomes epics;
    private final IssueKinds kinds;

    /** Made by Jira. */
    @Inject
    public EpicsTargeting(Visibility visibility, I18nResolver i18n, EpicOutcomes epics, IssueKinds kinds) {
        super(visibility, i18n);
        this.epics = epics;
        this.kinds = kinds;
    }

    @Override
    Arity arity() {
        return Arity.SOME;
    }

    @Override
    Stream<Words> problems(List<String> arguments, VisibleIssues viewer) {
        return arguments.stream().flatMap(argument -> problem(argument, viewer).stream());
    }

    private Optional<Words> problem(String argument, VisibleIssues viewer) {
        Optional<Issue> issue = viewer.find(argument);
        if (issue.isEmpty()) {
            return Optional.of(Words.of("outcomes.jql.no-such-issue", argument));
        }
        return kinds.isOutcome(issue.get())
                ? Optional.empty()
                : Optional.of(Words.of("outcomes.jql.not-an-outcome", argument));
    }

    @Override
    Stream<Long> find(List<String> arguments, VisibleIssues viewer) {
        return arguments.stream()
                .flatMap(key -> viewer.find(key).stream())
                .filter(kinds::isOutcome)
                .flatMap(outcome -> epics.epicsOf(outcome, Sight.of(viewer)).stream())
                .map(Issue::getId);
    }
}
