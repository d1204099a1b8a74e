package org.outcomeroadmap.jira.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestSite;

class StatementPartFieldTest {

    private final JobField job = new JobField(
            mock(CustomFieldValuePersister.class),
            mock(GenericConfigManager.class),
            mock(TextFieldCharacterLengthValidator.class),
            mock(JiraAuthenticationContext.class),
            TestSite.texts());

    @Test
    void blanksAroundTheTextGoAndAnEmptyTextIsNoValue() throws FieldValidationException {
        assertThat(job.getSingularObjectFromString("  Find stops ")).isEqualTo("Find stops");
        assertThat(job.getSingularObjectFromString("   ")).isNull();
        assertThat(job.getSingularObjectFromString(null)).isNull();
    }

    @Test
    void theLimitIsExact() throws FieldValidationException {
        assertThat(job.getSingularObjectFromString("x".repeat(170))).hasSize(170);
        assertThatThrownBy(() -> job.getSingularObjectFromString("x".repeat(171)))
                .isInstanceOf(FieldValidationException.class)
                .hasMessage("outcomes.statement.too-long[170, 171]");
    }

    @Test
    void aSecondLineAndOtherControlCharactersAreRefused() {
        assertThatThrownBy(() -> job.getSingularObjectFromString("Find\nstops"))
                .hasMessage("outcomes.statement.one-line");
        assertThatThrownBy(() -> job.getSingularObjectFromString("Find\u0000stops"))
                .isInstanceOf(FieldValidationException.class);
    }

    @Test
    void whatWasEnteredWrongIsSaidAtTheField() {
        CustomFieldParams entered = mock(CustomFieldParams.class);
        when(entered.getFirstValueForNullKey()).thenReturn("x".repeat(200));
        FieldConfig config = mock(FieldConfig.class);
        when(config.getFieldId()).thenReturn("customfield_10101");
        ErrorCollection errors = mock(ErrorCollection.class);

        job.validateFromParams(entered, errors, config);

        verify(errors).addError("customfield_10101", "outcomes.statement.too-long[170, 200]");
    }

    @Test
    void theEditFormGetsReadyValues() {
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn("customfield_10101");
        when(field.getName()).thenReturn("Job");

        assertThat(job.getVelocityParameters(null, field, null))
                .containsEntry("outcomesFieldId", "customfield_10101")
                .containsEntry("outcomesLimit", "170")
                .containsEntry("outcomesPart", "job")
                .containsEntry("outcomesRequired", false);
    }
}
