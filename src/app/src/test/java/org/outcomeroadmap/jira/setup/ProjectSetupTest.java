package org.outcomeroadmap.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Reason;

/** Setting a project up: listed before it is done, done once, refused with words, undone without a loss. */
class ProjectSetupTest {

    private final SetupSite jira;

    ProjectSetupTest() throws InterruptedException {
        jira = new SetupSite();
    }

    @Test
    void listingChangesNothing() {
        List<SetupStep> plan = jira.setup.plan(jira.project, TypeChoice.NONE);

        assertThat(plan).noneMatch(SetupStep::done);
        assertThat(plan).extracting(SetupStep::name).contains("Customer Success Outcome", "Study", "Outcome", "Job");
        assertThat(jira.made).isEmpty();
        assertThat(jira.site.projects.contains(7)).isFalse();
    }

    @Test
    void everythingIsMadeAndTheProjectIsOn() {
        switchOn();

        assertThat(jira.made)
                .contains("issue type Customer Success Outcome", "issue type Study", "link type Outcome")
                .contains("field Job", "field Success measure", "field Journey step", "field Applies to")
                .contains("field Importance", "field Opportunity type", "field Top opportunity");
        assertThat(jira.onScreen).hasSize(OutcomeField.values().length);
        assertThat(jira.withOptions).hasSize(2);
        assertThat(jira.setup.plan(jira.project, TypeChoice.NONE)).allMatch(SetupStep::done);
        ProjectTypes types = jira.site.projects.types(7).orElseThrow();
        assertThat(types.roadmap()).containsExactly("12");
        verify(jira.switched).projectSwitched(jira.project, types);
    }

    @Test
    void doingItAgainChangesNothing() {
        switchOn();
        int once = jira.made.size();

        switchOn();

        assertThat(jira.made).hasSize(once).doesNotHaveDuplicates();
        verify(jira.switched, times(1)).projectSwitched(any(), any());
    }

    @Test
    void renamedThingsStayKnown() {
        switchOn();
        IssueType outcome = jira.types.get(1);
        when(outcome.getName()).thenReturn("Kundenergebnis");
        CustomField job = jira.field(10100);
        when(job.getFieldName()).thenReturn("Aufgabe");

        assertThat(jira.setup.plan(jira.project, TypeChoice.NONE)).allMatch(SetupStep::done);
        switchOn();

        assertThat(jira.made).doesNotHaveDuplicates();
    }

    @Test
    void aProjectAdministratorIsRefusedWithTheThingsAndTheProjectsNamed() {
        jira.sharers.add(jira.shared);

        Refusal refused = refusal();

        assertThat(refused.reason()).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(refused.messages().get(0).key()).isEqualTo("outcomes.setup.needs-administrator-shared");
        assertThat(refused.messages().get(0).arguments().get(0)).contains("Study", "Job");
        assertThat(refused.messages().get(0).arguments().get(1)).isEqualTo("OLD");
        assertThat(jira.made).isEmpty();
        assertThat(jira.site.projects.contains(7)).isFalse();
    }

    @Test
    void aProjectThatTheCallerMayNotSeeIsOnlyCounted() {
        jira.sharers.add(jira.shared);
        jira.hideProject(jira.shared);

        assertThat(refusal().messages().get(0).arguments().get(1)).isEqualTo("outcomes.setup.others[1]");
    }

    @Test
    void aProjectAdministratorSwitchesOnWhatExists() {
        switchOn();
        jira.setup.switchOff(jira.project, jira.admin);
        int before = jira.made.size();

        jira.setup.switchOn(jira.project, TypeChoice.NONE, jira.site.user);

        assertThat(jira.made).hasSize(before);
        assertThat(jira.site.projects.contains(7)).isTrue();
    }

    @Test
    void switchingOffDeletesNothingAndKeepsTheTypes() {
        switchOn();
        Optional<ProjectTypes> types = jira.site.projects.types(7);

        jira.setup.switchOff(jira.project, jira.admin);

        assertThat(jira.site.projects.types(7)).isEmpty();
        assertThat(jira.site.projects.chosenTypes(7)).isEqualTo(types);
        verify(jira.switched, times(2)).projectSwitched(jira.project, types.orElseThrow());
    }

    @Test
    void existingTypesAreUsedWhenChosen() {
        jira.addType("77", "Need");
        jira.scheme.add("77");
        TypeChoice choice = new TypeChoice(Optional.of("77"), Optional.empty(), Optional.of(Set.of("13")));

        jira.setup.switchOn(jira.project, choice, jira.admin);

        assertThat(jira.made).doesNotContain("issue type Customer Success Outcome");
        ProjectTypes types = jira.site.projects.types(7).orElseThrow();
        assertThat(types.outcome()).isEqualTo("77");
        assertThat(types.roadmap()).containsExactly("13");
        assertThat(jira.setup.plan(jira.project, TypeChoice.NONE)).allMatch(SetupStep::done);
    }

    @Test
    void otherTypesAreTakenWhileTheAppIsOn() {
        switchOn();
        jira.addType("77", "Need");
        TypeChoice choice = new TypeChoice(Optional.of("77"), Optional.empty(), Optional.empty());

        assertThat(jira.setup.plan(jira.project, choice))
                .filteredOn(step -> !step.done())
                .extracting(SetupStep::what)
                .contains(SetupStep.What.ISSUE_TYPE_SCHEME, SetupStep.What.PROJECT);
        jira.setup.switchOn(jira.project, choice, jira.admin);

        assertThat(jira.site.projects.types(7).orElseThrow().outcome()).isEqualTo("77");
        assertThat(jira.setup.plan(jira.project, TypeChoice.NONE)).allMatch(SetupStep::done);
        verify(jira.trail).record(eq(7L), eq("switched-on"), any(), any());
        verify(jira.trail).record(eq(7L), eq("setup-changed"), any(), any());
    }

    @Test
    void aFieldOfOurOwnTypeFromAnEarlierInstallationIsTakenUpAgain() {
        CustomField old = jira.addField("Job");
        when(jira.fields().ofType("org.outcomeroadmap.jira:job")).thenReturn(Optional.of(old));

        switchOn();

        assertThat(jira.made).doesNotContain("field Job");
        assertThat(jira.site.ids.field(OutcomeField.JOB)).hasValue(old.getIdAsLong());
    }

    @Test
    void aFieldThatMissesTheOutcomeTypeIsWidened() {
        switchOn();
        CustomField job = jira.field(10100);
        String outcomeType = jira.site.projects.types(7).orElseThrow().outcome();
        when(jira.fields().covers(job, outcomeType)).thenReturn(false);

        switchOn();

        verify(jira.fields()).widen(job, List.of(outcomeType));
    }

    @Test
    void aJourneyStepThatEpicsLackIsListedAndWidened() {
        switchOn();
        CustomField step =
                jira.field(jira.site.ids.field(OutcomeField.JOURNEY_STEP).orElseThrow());
        when(jira.fields().covers(step, "12")).thenReturn(false);

        assertThat(jira.setup.plan(jira.project, TypeChoice.NONE))
                .filteredOn(missing -> !missing.done())
                .extracting(SetupStep::name)
                .containsExactly("Journey step");
        switchOn();

        verify(jira.fields()).widen(step, List.of("12"));
    }

    @Test
    void aNewRoadmapIssueCanBeGivenItsJourneyStep() {
        assertThat(catchThrowableOfType(Refusal.class, () -> jira.roadmap.roadmap("NEW"))
                        .reason())
                .isEqualTo(Reason.INVALID);

        switchOn();

        String step =
                "customfield_" + jira.site.ids.field(OutcomeField.JOURNEY_STEP).orElseThrow();
        assertThat(jira.roadmap.roadmap("NEW").getEntity())
                .isEqualTo("{\"types\":[{\"id\":\"12\",\"name\":\"Type 12\"}],\"epicNameField\":\"customfield_901\","
                        + "\"journeyStepField\":\"" + step + "\",\"mayCreate\":true}");
    }

    @Test
    void aLinkTypeThatReadsOtherwiseIsNotHijacked() {
        jira.addLinkType("Outcome", "causes", "is caused by");

        Refusal refused = catchThrowableOfType(Refusal.class, this::switchOn);

        assertThat(refused.messages().get(0).key()).isEqualTo("outcomes.setup.link-type-taken");
        assertThat(jira.site.ids.linkType()).isEmpty();
    }

    @Test
    void aLinkTypeThatReadsTheSameIsTaken() {
        long id = jira.addLinkType("Outcome", "targets", "is targeted by").id();

        switchOn();

        assertThat(jira.made).doesNotContain("link type Outcome");
        assertThat(jira.site.ids.linkType()).hasValue(id);
    }

    @Test
    void twoSetupsAtOnceAreRefusedAndTheLockIsAlwaysReturned() throws InterruptedException {
        switchOn();
        verify(jira.lock).unlock();
        when(jira.lock.tryLock(anyLong(), any(TimeUnit.class))).thenReturn(false);

        Refusal busy = catchThrowableOfType(Refusal.class, this::switchOn);

        assertThat(busy.reason()).isEqualTo(Reason.BUSY);
        verify(jira.lock, times(1)).unlock();
    }

    private void switchOn() {
        jira.setup.switchOn(jira.project, TypeChoice.NONE, jira.admin);
    }

    private Refusal refusal() {
        return catchThrowableOfType(
                Refusal.class, () -> jira.setup.switchOn(jira.project, TypeChoice.NONE, jira.site.user));
    }
}
