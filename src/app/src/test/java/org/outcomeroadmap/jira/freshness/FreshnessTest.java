package org.outcomeroadmap.jira.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.freshness.Freshness.Known;
import org.outcomeroadmap.jira.freshness.Freshness.State;
import org.outcomeroadmap.jira.platform.IssueSearch;
import org.outcomeroadmap.jira.setup.OutcomeField;
import org.outcomeroadmap.jira.setup.OutcomeFields;
import org.outcomeroadmap.jira.study.CurrentScores;
import org.outcomeroadmap.jira.study.PendingIndex;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.TypeCuts;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.study.StudyKind;
import org.outcomeroadmap.study.StudySummary;
import org.outcomeroadmap.study.StudyTarget;

/** A score is up to date when a search for exactly that score finds the outcome. */
class FreshnessTest {

    private final TestSite site = new TestSite();
    private final Issue first = site.outcome("FT-1");
    private final Issue second = site.outcome("FT-2");
    private final IssueSearch search = mock(IssueSearch.class);
    private final CurrentScores scores = mock(CurrentScores.class);
    private final PendingIndex pending = mock(PendingIndex.class);
    private final ProjectOutcomes outcomes = mock(ProjectOutcomes.class);
    private final Freshness freshness = new Freshness(outcomes, scores, pending, new IndexedScores(search, fields()));

    @BeforeEach
    void scoreTheFirst() {
        when(outcomes.visible(anyLong(), any())).thenReturn(List.of(first, second));
        when(scores.of(anyLong(), anyLong())).thenReturn(Optional.empty());
        long rated = first.getId();
        BoardScore score = new BoardScore(
                new Scoring(ScoringMethod.TOP_TWO_BOX_PAIRED, TypeCuts.DEFAULT, 5)
                        .score(RatingTally.unpacked(RatingScale.ONE_TO_FIVE, "5.1=20 5.5=11")),
                summary(),
                1,
                RatingTally.unpacked(RatingScale.ONE_TO_FIVE, ""),
                Optional.empty());
        when(scores.of(site.project.getId(), rated)).thenReturn(Optional.of(score));
        when(pending.outcomes()).thenReturn(Set.of());
    }

    @Test
    void whatSearchFindsByItsScoreIsUpToDate() {
        when(search.all(any(), anyString())).thenReturn(List.of(first, second));

        assertThat(states()).containsExactly(State.UP_TO_DATE, State.NEVER);
        ArgumentCaptor<String> jql = ArgumentCaptor.forClass(String.class);
        verify(search).all(any(), jql.capture());
        assertThat(jql.getValue())
                .contains("key = \"FT-1\" AND cf[801] = \"16.451612903225")
                .contains("cf[802] = \"extremely-underserved\"")
                .contains("key = \"FT-2\" AND cf[801] is EMPTY");
    }

    @Test
    void whatSearchFindsByAnotherScoreOrNoneIsStale() {
        when(search.all(any(), anyString())).thenReturn(List.of(second));

        assertThat(states()).containsExactly(State.STALE, State.NEVER);
    }

    @Test
    void whatIsNotedToBeRenewedIsStale() {
        when(search.all(any(), anyString())).thenReturn(List.of(first, second));
        long noted = second.getId();
        when(pending.outcomes()).thenReturn(Set.of(noted));

        assertThat(states()).containsExactly(State.UP_TO_DATE, State.STALE);
    }

    private List<State> states() {
        return freshness.of(site.project, site.visibility.ofCaller()).stream()
                .map(Known::state)
                .toList();
    }

    private static StudySummary summary() {
        return new StudySummary(
                1,
                new StudyIdentity(9, StudyKind.SURVEY, StudyTarget.CURRENT_SOLUTIONS, Optional.empty(), "W1"),
                "Wave 1",
                LocalDate.EPOCH,
                Instant.EPOCH,
                ScoringMethod.TOP_TWO_BOX_PAIRED);
    }

    private OutcomeFields fields() {
        CustomField score = site.field(801, "score");
        CustomField type = site.field(802, "type");
        OutcomeFields fields = mock(OutcomeFields.class);
        when(fields.find(OutcomeField.OPPORTUNITY_SCORE)).thenReturn(Optional.of(score));
        when(fields.find(OutcomeField.OPPORTUNITY_TYPE)).thenReturn(Optional.of(type));
        return fields;
    }
}
