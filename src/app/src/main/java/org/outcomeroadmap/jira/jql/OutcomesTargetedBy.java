package org.outcomeroadmap.jira.jql;

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

/** {@code outcomesTargetedBy(KEY...)}: the outcomes that these roadmap issues and stories target. */
public class OutcomesTargetedBy extends OutcomeFunction {

    private final EpicOutcomes epics;

    /** Made by Jira. */
    @Inject
    public OutcomesTargetedBy(Visibility visibility, I18nResolver i18n, EpicOutcomes epics) {
        super(visibility, i18n);
        this.epics = epics;
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
        return viewer.find(argument).isPresent()
                ? Optional.empty()
                : Optional.of(Words.of("outcomes.jql.no-such-issue", argument));
    }

    @Override
    Stream<Long> find(List<String> arguments, VisibleIssues viewer) {
        return arguments.stream()
                .flatMap(key -> viewer.find(key).stream())
                .flatMap(issue -> epics.of(issue, Sight.of(viewer)).stream())
                .map(targeted -> targeted.outcome().getId());
    }
}
