package org.outcomeroadmap.jira.jql;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeroadmap.coverage.Coverage;
import org.outcomeroadmap.jira.coverage.CoverageCount;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.scoring.OpportunityType;

/** {@code outcomesOfType(slug...)}: the outcomes whose score now is of one of these opportunity types. */
public class OutcomesOfType extends CoverageFunction {

    /** Made by Jira. */
    @Inject
    public OutcomesOfType(Visibility visibility, I18nResolver i18n, ProjectIssues issues, CoverageCount count) {
        super(visibility, i18n, issues, count);
    }

    @Override
    Arity arity() {
        return Arity.SOME;
    }

    @Override
    Stream<Words> problems(List<String> arguments, VisibleIssues viewer) {
        return arguments.stream()
                .filter(slug -> OpportunityType.ofSlug(slug).isEmpty())
                .map(slug -> Words.of("outcomes.jql.no-such-type", slug, slugs()));
    }

    @Override
    Stream<Long> find(List<String> arguments, VisibleIssues viewer) {
        Coverage coverage = ofOutcomesAlone(List.of(), viewer);
        return arguments.stream()
                .flatMap(slug -> OpportunityType.ofSlug(slug).stream())
                .flatMap(type -> coverage.ofType(type).stream());
    }

    private static String slugs() {
        return Arrays.stream(OpportunityType.values())
                .map(OpportunityType::slug)
                .collect(Collectors.joining(", "));
    }
}
