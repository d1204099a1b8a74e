package org.outcomeroadmap.jira.outcome;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One part of an outcome's statement: a single line of limited length. */
public abstract class StatementPartField extends GenericTextCFType {

    private final I18nResolver i18n;
    private final int limit;
    private final String part;

    StatementPartField(
            CustomFieldValuePersister values,
            GenericConfigManager defaults,
            TextFieldCharacterLengthValidator siteLimit,
            JiraAuthenticationContext authentication,
            I18nResolver i18n,
            int limit,
            String part) {
        super(values, defaults, siteLimit, authentication);
        this.i18n = i18n;
        this.limit = limit;
        this.part = part;
    }

    /** Reads what was entered: blanks around it go, control characters and too much text are refused. */
    @Override
    public @Nullable String getSingularObjectFromString(@Nullable String entered) throws FieldValidationException {
        String text = entered == null ? "" : entered.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new FieldValidationException(i18n.getText("outcomes.statement.one-line"));
        }
        if (text.length() > limit) {
            throw new FieldValidationException(i18n.getText("outcomes.statement.too-long", limit, text.length()));
        }
        return text;
    }

    @Override
    public @Nullable String getValueFromCustomFieldParams(CustomFieldParams entered) throws FieldValidationException {
        @Nullable Object first = entered.getFirstValueForNullKey();
        return first == null ? null : getSingularObjectFromString(first.toString());
    }

    @Override
    public void validateFromParams(CustomFieldParams entered, ErrorCollection errors, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(entered);
        } catch (FieldValidationException refused) {
            errors.addError(config.getFieldId(), refused.getMessage());
        }
    }

    @Override
    public Map<String, Object> getVelocityParameters(
            @Nullable Issue issue, CustomField field, @Nullable FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layoutItem));
        // Ready values, so that the templates call no method and need no entry in Jira's allowlist.
        parameters.put("outcomesFieldId", field.getId());
        parameters.put("outcomesPart", part);
        parameters.put("outcomesFieldName", field.getName());
        parameters.put("outcomesLimit", Integer.toString(limit));
        parameters.put("outcomesHint", i18n.getText("outcomes.statement.hint", limit));
        parameters.put("outcomesRequired", layoutItem != null && layoutItem.isRequired());
        return parameters;
    }
}
