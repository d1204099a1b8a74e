package org.outcomeroadmap.jira.jql;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.stream.Stream;
import org.outcomeroadmap.coverage.Coverage;
import org.outcomeroadmap.jira.coverage.CoverageCount;
import org.outcomeroadmap.jira.epic.Sight;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/** A function that finds what coverage counts, in one project or in all. */
abstract class CoverageFunction extends OutcomeFunction {

    private final ProjectIssues issues;
    private final CoverageCount count;

    CoverageFunction(Visibility visibility, I18nResolver i18n, ProjectIssues issues, CoverageCount count) {
        super(visibility, i18n);
        this.issues = issues;
        this.count = count;
    }

    @Override
    Arity arity() {
        return Arity.OPTIONAL;
    }

    @Override
    Stream<Words> problems(List<String> arguments, VisibleIssues viewer) {
        return issues.problems(arguments, viewer);
    }

    /** The coverage of all outcomes of the projects. */
    Coverage ofOutcomes(List<String> projects, VisibleIssues viewer) {
        return count.of(issues.outcomes(projects, viewer), List.of(), Sight.of(viewer))
                .coverage();
    }

    /** The same without looking at links: nothing is covered. */
    Coverage ofOutcomesAlone(List<String> projects, VisibleIssues viewer) {
        return count.withoutLinks(issues.outcomes(projects, viewer));
    }

    /** The coverage by all roadmap issues of the projects. */
    Coverage ofEpics(List<String> projects, VisibleIssues viewer) {
        return count.of(List.of(), issues.roadmap(projects, viewer), Sight.of(viewer))
                .coverage();
    }
}
