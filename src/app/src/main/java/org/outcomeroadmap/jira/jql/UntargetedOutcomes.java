package org.outcomeroadmap.jira.jql;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.coverage.CoverageCount;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/** {@code untargetedOutcomes([project])}: the outcomes that no open roadmap issue targets. */
public class UntargetedOutcomes extends CoverageFunction {

    /** Made by Jira. */
    @Inject
    public UntargetedOutcomes(Visibility visibility, I18nResolver i18n, ProjectIssues issues, CoverageCount count) {
        super(visibility, i18n, issues, count);
    }

    @Override
    Stream<Long> find(List<String> arguments, VisibleIssues viewer) {
        return ofOutcomes(arguments, viewer).withoutOpenEpic().stream();
    }
}
