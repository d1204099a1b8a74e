package org.outcomeroadmap.jira.outcome;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import org.outcomeroadmap.statement.Job;

/** The job: what the product does to address the need. */
public class JobField extends StatementPartField {

    /** Made by Jira. */
    @Inject
    public JobField(
            CustomFieldValuePersister values,
            GenericConfigManager defaults,
            TextFieldCharacterLengthValidator siteLimit,
            JiraAuthenticationContext authentication,
            I18nResolver i18n) {
        super(values, defaults, siteLimit, authentication, i18n, Job.MAX_LENGTH, "job");
    }
}
