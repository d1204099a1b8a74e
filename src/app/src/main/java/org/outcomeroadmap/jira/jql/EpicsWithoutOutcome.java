package org.outcomeroadmap.jira.jql;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.coverage.CoverageCount;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/**
 * {@code epicsWithoutOutcome([project])}: the roadmap issues that target no outcome, neither themselves nor by a
 * story, and that nobody excused.
 */
public class EpicsWithoutOutcome extends CoverageFunction {

    /** Made by Jira. */
    @Inject
    public EpicsWithoutOutcome(Visibility visibility, I18nResolver i18n, ProjectIssues issues, CoverageCount count) {
        super(visibility, i18n, issues, count);
    }

    @Override
    Stream<Long> find(List<String> arguments, VisibleIssues viewer) {
        return ofEpics(arguments, viewer).epicsWithoutOutcome().stream();
    }
}
