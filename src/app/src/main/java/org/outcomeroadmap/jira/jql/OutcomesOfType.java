package org.outcomeroadmap.jira.jql;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.scoring.OutcomeScores;
import org.outcomeroadmap.scoring.OpportunityType;

/** {@code outcomesOfType(slug...)}: the outcomes whose score now is of one of these opportunity types. */
public class OutcomesOfType extends OutcomeFunction {

    private final OutcomeScores scores;
    private final ProjectIssues issues;

    /** Made by Jira. */
    @Inject
    public OutcomesOfType(Visibility visibility, I18nResolver i18n, OutcomeScores scores, ProjectIssues issues) {
        super(visibility, i18n);
        this.scores = scores;
        this.issues = issues;
    }

    @Override
    Arity arity() {
        return Arity.SOME;
    }

    @Override
    Optional<Words> problem(String argument, VisibleIssues viewer) {
        return OpportunityType.ofSlug(argument).isPresent()
                ? Optional.empty()
                : Optional.of(Words.of("outcomes.jql.no-such-type", argument, slugs()));
    }

    @Override
    Stream<Issue> find(List<String> arguments, VisibleIssues viewer) {
        Set<OpportunityType> types = arguments.stream()
                .flatMap(slug -> OpportunityType.ofSlug(slug).stream())
                .collect(Collectors.toSet());
        return issues.outcomes(List.of(), viewer)
                .filter(outcome -> scores.of(outcome)
                        .filter(score -> types.contains(score.type()))
                        .isPresent());
    }

    private static String slugs() {
        return Arrays.stream(OpportunityType.values())
                .map(OpportunityType::slug)
                .collect(Collectors.joining(", "));
    }
}
