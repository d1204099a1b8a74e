package org.outcomeroadmap.jira.journeymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.GlobalPermissionManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.journey.Journeys;
import org.outcomeroadmap.jira.journey.StepIssues;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Reason;
import org.outcomeroadmap.jira.platform.Projects;
import org.outcomeroadmap.journey.Journey;
import org.outcomeroadmap.journey.JourneyBook;
import org.outcomeroadmap.journey.JourneyEdit.Replacement;
import org.outcomeroadmap.journey.Phase;
import org.outcomeroadmap.journey.Step;

/** Issues are moved first; journeys and notes change when all have moved. */
class MergingTest {

    private final TestSite site = new TestSite();
    private final Journeys journeys = mock(Journeys.class);
    private final StepIssues issues = mock(StepIssues.class);
    private final Notes notes = mock(Notes.class);
    private final AuditTrail trail = mock(AuditTrail.class);
    private JourneyBook book = new JourneyBook(
            List.of(new Journey(
                    1,
                    1,
                    "Trip",
                    false,
                    false,
                    1,
                    List.of(
                            new Phase(10, "Plan", false, false, List.of(step(100, "Route"), step(101, "Pack"))),
                            new Phase(11, "Go", false, false, List.of(step(102, "route"), step(103, "Eat")))))),
            List.of());
    private final Merging merging = new Merging(
            journeys,
            new JourneyEditing(
                    journeys,
                    new JourneyView(new Projects(site.projectManager), mock(NoteView.class)),
                    new ProjectAdministrators(site.permissionManager, mock(GlobalPermissionManager.class)),
                    notes,
                    trail),
            issues,
            notes,
            trail);

    @BeforeEach
    void setUp() {
        when(journeys.book()).thenAnswer(call -> book);
        doAnswer(call -> {
                    call.<Consumer<JourneyBook>>getArgument(0).accept(book);
                    book = call.<UnaryOperator<JourneyBook>>getArgument(1).apply(book);
                    call.<Consumer<JourneyBook>>getArgument(2).accept(book);
                    return book;
                })
                .when(journeys)
                .change(any(), any(), any());
        when(issues.move(anyLong(), anyLong(), any())).thenReturn(true);
    }

    @Test
    void issuesAndNotesOfTheStepThatGoesComeToTheOther() {
        Journey merged = merging.steps(new Replacement(100, 101), site.visibility.ofCaller());

        assertThat(merged.steps().map(Step::id)).containsExactly(101L, 102L, 103L);
        verify(issues).move(1100, 1101, site.user);
        verify(notes).move(100, 101);
    }

    @Test
    void whenAnIssueCanNotBeMovedNothingElseHappensAndItCanBeTriedAgain() {
        when(issues.move(anyLong(), anyLong(), any())).thenReturn(false, true);

        assertThat(refused(new Replacement(100, 101))).hasValue(Reason.BUSY);
        assertThat(book.step(100)).isPresent();
        verify(notes, never()).move(anyLong(), anyLong());
        verify(trail, never()).record(anyLong(), any(), any(), any());

        merging.steps(new Replacement(100, 101), site.visibility.ofCaller());
        assertThat(book.step(100)).isEmpty();
    }

    @Test
    void phasesMoveTheIssuesOfStepsOfTheSameNameOnly() {
        merging.phases(new Replacement(11, 10), site.visibility.ofCaller());

        verify(issues).move(1102, 1100, site.user);
        verify(issues, never()).move(org.mockito.ArgumentMatchers.eq(1103L), anyLong(), any());
        verify(notes).move(102, 100);
    }

    @Test
    void whatCanNotBeMergedIsRefusedBeforeAnIssueMoves() {
        assertThat(refused(new Replacement(100, 100))).hasValue(Reason.INVALID);
        assertThat(refused(new Replacement(100, 777))).hasValue(Reason.INVALID);
        assertThat(refused(new Replacement(777, 100))).hasValue(Reason.NOT_FOUND);
        verify(issues, never()).move(anyLong(), anyLong(), any());
    }

    private Optional<Reason> refused(Replacement steps) {
        return Optional.of(catchThrowableOfType(Refusal.class, () -> merging.steps(steps, site.visibility.ofCaller()))
                .reason());
    }

    private static Step step(long id, String name) {
        return new Step(id, name, false, List.of(), id + 1000);
    }
}
