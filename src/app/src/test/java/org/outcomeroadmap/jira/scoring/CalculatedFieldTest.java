package org.outcomeroadmap.jira.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestScores;
import org.outcomeroadmap.jira.TestSite;

class CalculatedFieldTest {

    private final OutcomeScores scores = mock(OutcomeScores.class);
    private final Issue issue = mock(Issue.class);
    private final CustomField field = mock(CustomField.class);
    private final OpportunityScoreField opportunity = new OpportunityScoreField(scores);

    CalculatedFieldTest() {
        when(issue.getId()).thenReturn(1L);
        when(field.getIdAsLong()).thenReturn(10105L);
        when(scores.of(any())).thenReturn(TestScores.of(9.999999999999998).shown());
        when(scores.top(any())).thenReturn(OptionalDouble.of(17.26));
    }

    @Test
    void eachFieldHasItsOwnNumberUnrounded() {
        assertThat(opportunity.getValueFromIssue(field, issue)).isEqualTo(9.999999999999998);
        assertThat(new ImportanceField(scores).getValueFromIssue(field, issue)).isEqualTo(4.999999999999999);
        assertThat(new SatisfactionField(scores).getValueFromIssue(field, issue))
                .isEqualTo(2.4999999999999996);
        assertThat(new TopOpportunityField(scores).getValueFromIssue(field, issue))
                .isEqualTo(17.26);
        assertThat(new OpportunityTypeField(scores, TestSite.texts()).getValueFromIssue(field, issue))
                .isEqualTo("served");
    }

    @Test
    void withoutAScoreThereIsNoValue() {
        when(scores.of(any())).thenReturn(Optional.empty());

        assertThat(opportunity.getValueFromIssue(field, issue)).isNull();
        assertThat(opportunity.getVelocityParameters(issue, field, null)).doesNotContainKey("outcomesValue");
        assertThat(opportunity
                        .getJsonFromIssue(field, issue, false, null)
                        .getStandardData()
                        .getData())
                .isNull();
    }

    @Test
    void anIssueThatIsNotCreatedYetHasNoValue() {
        when(issue.getId()).thenReturn(null);

        assertThat(opportunity.getValueFromIssue(field, issue)).isNull();
        assertThat(opportunity.getValueFromIssue(field, null)).isNull();
    }

    @Test
    void theRestAnswerIsAnUnroundedNumberUnderTheTypesOwnKey() {
        CustomFieldTypeModuleDescriptor descriptor = mock(CustomFieldTypeModuleDescriptor.class);
        when(descriptor.getCompleteKey()).thenReturn("org.outcomeroadmap.jira:opportunity-score");
        opportunity.init(descriptor);

        JsonType schema = opportunity.getJsonSchema(field);

        assertThat(schema.getType()).isEqualTo("number");
        assertThat(schema.getCustom()).isEqualTo("org.outcomeroadmap.jira:opportunity-score");
        assertThat(schema.getCustomId()).isEqualTo(10105L);
        assertThat(opportunity
                        .getJsonFromIssue(field, issue, false, null)
                        .getStandardData()
                        .getData())
                .isEqualTo(9.999999999999998);
    }

    @Test
    void peopleReadOneDecimalAndTheTypeInWords() {
        assertThat(opportunity.getVelocityParameters(issue, field, null)).containsEntry("outcomesValue", "10.0");
        Map<String, Object> type =
                new OpportunityTypeField(scores, TestSite.texts()).getVelocityParameters(issue, field, null);
        assertThat(type).containsEntry("outcomesValue", "outcomes.type.served");
    }

    @Test
    void numbersBecomeTextAndBackWithoutLoss() throws FieldValidationException {
        String text = opportunity.getStringFromSingularObject(1.0E-4);

        assertThat(text).isEqualTo("0.00010");
        assertThat(opportunity.getSingularObjectFromString(" 12.5 ")).isEqualTo(12.5);
        assertThat(opportunity.getSingularObjectFromString("")).isNull();
        assertThatThrownBy(() -> opportunity.getSingularObjectFromString("many"))
                .isInstanceOf(FieldValidationException.class);
    }

    @Test
    void numbersAreSortedAsNumbers() {
        assertThat(opportunity.compare(9.0, 10.0, mock(FieldConfig.class))).isNegative();
    }
}
