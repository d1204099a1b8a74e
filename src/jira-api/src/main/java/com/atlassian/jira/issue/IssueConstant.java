package com.atlassian.jira.issue;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.jira.util.I18nHelper;
import org.outcomeroadmap.signature.Seen;

/** What issue types, priorities, statuses and resolutions have in common. */
@Seen(SLACK)
public interface IssueConstant {
    String getId();

    String getName();

    String getDescription();

    Long getSequence();

    String getCompleteIconUrl();

    String getIconUrl();

    String getNameTranslation();

    String getNameTranslation(I18nHelper i18n);
}
