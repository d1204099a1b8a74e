package org.outcomeroadmap.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.MultipleSettableCustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Reason;
import org.outcomeroadmap.jira.platform.FieldOptions;
import org.outcomeroadmap.jira.setup.OutcomeField;
import org.outcomeroadmap.jira.setup.OutcomeFields;
import org.outcomeroadmap.jira.setup.SetupLock;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.Phase;
import org.outcomeroadmap.journey.Step;

/** Administrators add journey steps and audiences; none that issues have is lost. */
class ChoicesResourceTest {

    private final TestSite site = new TestSite();
    private final GlobalPermissionManager global = mock(GlobalPermissionManager.class);
    private final OptionsManager options = mock(OptionsManager.class);
    private final OutcomeFields fields = mock(OutcomeFields.class);
    private final SetupLock lock = mock(SetupLock.class);
    private final Journeys journeys = mock(Journeys.class);
    private final Set<String> used = new HashSet<>();
    private final List<OptionList> all = new ArrayList<>();
    private final ChoicesResource choices = new ChoicesResource(
            site.visibility,
            new ProjectAdministrators(site.permissionManager, global),
            new OutcomeChoices(fields, new FieldOptions(options), journeys),
            lock);

    @BeforeEach
    void setUp() {
        when(global.hasPermission(GlobalPermissionKey.ADMINISTER, site.user)).thenReturn(true);
        when(journeys.book()).thenReturn(new JourneyBook(List.of(), List.of()));
        field(OutcomeField.JOURNEY_STEP, "Trip / Plan / Route", "Trip / Plan / Pack");
        field(OutcomeField.APPLIES_TO, "Planner");
        doAnswer(call -> {
                    all.forEach(list -> list.remove(call.<Option>getArgument(0)));
                    return null;
                })
                .when(options)
                .deleteOptionAndChildren(any());
        doAnswer(call -> {
                    call.<Runnable>getArgument(0).run();
                    return null;
                })
                .when(lock)
                .during(any());
    }

    @Test
    void listsWhatCanBeChosen() {
        assertThat(choices.all().getEntity()).isEqualTo("""
                        {"journeySteps":["Trip / Plan / Route","Trip / Plan / Pack"],"appliesTo":["Planner"]}""");
    }

    @Test
    void addsWhatIsNotThereYetAtTheEnd() {
        assertThat(change("""
                {"add":{"journeySteps":["Trip / Plan / Route","Trip / Go / Eat"],"appliesTo":["Guest"]}}""")).isEqualTo("""
                        {"journeySteps":["Trip / Plan / Route","Trip / Plan / Pack","Trip / Go / Eat"],\
                        "appliesTo":["Planner","Guest"]}""");
    }

    @Test
    void removesWhatNoIssueHas() {
        used.add("Trip / Plan / Route");

        assertThat(change("""
                {"remove":{"journeySteps":["Trip / Plan / Route","Trip / Plan / Pack","Trip / Not / There"]}}""")).isEqualTo("""
                        {"journeySteps":["Trip / Plan / Route"],"appliesTo":["Planner"]}""");
    }

    @Test
    void leavesTheStepsOfJourneysToThem() {
        Phase plan = Phase.named("Plan", List.of(Step.named("Pack")));
        when(journeys.book()).thenReturn(new JourneyBook(List.of(Journey.named(1, "Trip", List.of(plan))), List.of()));

        assertThat(change("""
                {"remove":{"journeySteps":["Trip / Plan / Route","Trip / Plan / Pack"]}}""")).isEqualTo("""
                        {"journeySteps":["Trip / Plan / Pack"],"appliesTo":["Planner"]}""");
    }

    @Test
    void refusesNamesThatAreNoSteps() {
        Refusal refusal = refused("""
                {"add":{"journeySteps":["Plan / Route"],"appliesTo":[" "]}}""");

        assertThat(refusal.reason()).isEqualTo(Reason.INVALID);
        assertThat(refusal.fields()).containsOnlyKeys("add.journeySteps", "add.appliesTo");
    }

    @Test
    void refusesBeforeAProjectWasSetUp() {
        when(fields.find(OutcomeField.APPLIES_TO)).thenReturn(Optional.empty());

        assertThat(refused("""
                {"add":{"appliesTo":["Guest"]}}""").reason()).isEqualTo(Reason.INVALID);
    }

    @Test
    void isForJiraAdministratorsOnly() {
        when(global.hasPermission(GlobalPermissionKey.ADMINISTER, site.user)).thenReturn(false);

        assertThat(catchThrowableOfType(Refusal.class, choices::all).reason()).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(refused("{}").reason()).isEqualTo(Reason.NOT_PERMITTED);
    }

    private Object change(String body) {
        return choices.change(body).getEntity();
    }

    private Refusal refused(String body) {
        return catchThrowableOfType(Refusal.class, () -> choices.change(body));
    }

    private void field(OutcomeField field, String... names) {
        FieldConfig config = mock(FieldConfig.class);
        FieldConfigScheme scheme = mock(FieldConfigScheme.class);
        when(scheme.getOneAndOnlyConfig()).thenReturn(config);
        CustomField custom = mock(CustomField.class);
        when(custom.getConfigurationSchemes()).thenReturn(List.of(scheme));
        MultipleSettableCustomFieldType<?, ?> type = mock(MultipleSettableCustomFieldType.class);
        when(type.getIssueIdsWithValue(same(custom), any()))
                .thenAnswer(call -> used.contains(call.<Option>getArgument(1).getValue()) ? Set.of(1L) : Set.of());
        when(custom.getCustomFieldType()).thenAnswer(call -> type);
        when(fields.find(field)).thenReturn(Optional.of(custom));
        OptionList present = new OptionList();
        for (String name : names) {
            present.add(option(name));
        }
        when(options.getOptions(config)).thenReturn(present);
        when(options.createOption(eq(config), any(), any(), any())).thenAnswer(call -> {
            Option made = option(call.getArgument(3));
            present.add(made);
            return made;
        });
        all.add(present);
    }

    private static Option option(String name) {
        Option option = mock(Option.class);
        when(option.getOptionId()).thenReturn((long) name.hashCode());
        when(option.getValue()).thenReturn(name);
        return option;
    }

    private static final class OptionList extends ArrayList<Option> implements Options {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Option getOptionForValue(String value, @Nullable Long parentOptionId) {
            return stream()
                    .filter(option -> option.getValue().equals(value))
                    .findFirst()
                    .orElse(null);
        }
    }
}
