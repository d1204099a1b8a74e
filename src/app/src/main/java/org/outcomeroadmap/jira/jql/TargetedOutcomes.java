package org.outcomeroadmap.jira.jql;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.coverage.CoverageCount;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/** {@code targetedOutcomes([project])}: the outcomes that any roadmap issue targets, open or done. */
public class TargetedOutcomes extends CoverageFunction {

    /** Made by Jira. */
    @Inject
    public TargetedOutcomes(Visibility visibility, I18nResolver i18n, ProjectIssues issues, CoverageCount count) {
        super(visibility, i18n, issues, count);
    }

    @Override
    Stream<Long> find(List<String> arguments, VisibleIssues viewer) {
        return ofOutcomes(arguments, viewer).withEpic().stream();
    }
}
