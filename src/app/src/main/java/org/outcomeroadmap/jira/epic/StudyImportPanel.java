package org.outcomeroadmap.jira.epic;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;

/** On an issue that holds survey files: importing them as studies. */
public class StudyImportPanel extends IssuePanel {

    /** Made by Jira. */
    @Inject
    public StudyImportPanel(I18nResolver i18n) {
        super("outcomes-study-import", "outcomes.panel.study-import.label", i18n);
    }
}
