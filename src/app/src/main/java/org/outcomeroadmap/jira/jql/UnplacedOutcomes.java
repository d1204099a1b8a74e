package org.outcomeroadmap.jira.jql;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.coverage.CoverageCount;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/** {@code unplacedOutcomes([project])}: the outcomes that stand on no journey step. */
public class UnplacedOutcomes extends CoverageFunction {

    /** Made by Jira. */
    @Inject
    public UnplacedOutcomes(Visibility visibility, I18nResolver i18n, ProjectIssues issues, CoverageCount count) {
        super(visibility, i18n, issues, count);
    }

    @Override
    Stream<Long> find(List<String> arguments, VisibleIssues viewer) {
        return ofOutcomesAlone(arguments, viewer).unplaced().stream();
    }
}
