package org.outcomeroadmap.jira.jql;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.coverage.CoverageCount;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/**
 * {@code epicsOnServedOutcomes([project])}: the open roadmap issues that target something, all of it scored and
 * each served or over-served already.
 */
public class EpicsOnServedOutcomes extends CoverageFunction {

    /** Made by Jira. */
    @Inject
    public EpicsOnServedOutcomes(Visibility visibility, I18nResolver i18n, ProjectIssues issues, CoverageCount count) {
        super(visibility, i18n, issues, count);
    }

    @Override
    Stream<Long> find(List<String> arguments, VisibleIssues viewer) {
        return ofEpics(arguments, viewer).epicsOnServedOutcomes().stream();
    }
}
