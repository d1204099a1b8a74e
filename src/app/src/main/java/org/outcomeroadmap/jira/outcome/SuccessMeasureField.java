package org.outcomeroadmap.jira.outcome;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import org.outcomeroadmap.statement.SuccessMeasure;

/** The success measure: how the customer judges success. */
public class SuccessMeasureField extends StatementPartField {

    /** Made by Jira. */
    @Inject
    public SuccessMeasureField(
            CustomFieldValuePersister values,
            GenericConfigManager defaults,
            TextFieldCharacterLengthValidator siteLimit,
            JiraAuthenticationContext authentication,
            I18nResolver i18n) {
        super(values, defaults, siteLimit, authentication, i18n, SuccessMeasure.MAX_LENGTH, "success-measure");
    }
}
