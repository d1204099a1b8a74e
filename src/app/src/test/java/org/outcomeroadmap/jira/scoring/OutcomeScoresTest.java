package org.outcomeroadmap.jira.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.TestScores;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.study.CurrentScores;
import org.outcomeroadmap.study.BoardScore;

class OutcomeScoresTest {

    private final TestSite site = new TestSite();
    private final Map<Long, BoardScore> boards = new HashMap<>();
    private final CurrentScores current = mock(CurrentScores.class);
    private final OutcomeScores scores = new OutcomeScores(site.kinds, current, site.epics);
    private final MutableIssue epic = site.epic("FT-20");
    private final MutableIssue outcome = scored("FT-1", 13.5);

    OutcomeScoresTest() {
        when(current.of(anyLong(), anyLong()))
                .thenAnswer(call -> Optional.ofNullable(boards.get(call.<Long>getArgument(1))));
    }

    @Test
    void anOutcomeHasItsScoreUnrounded() {
        MutableIssue exact = scored("FT-2", 9.999999999999998);

        assertThat(scores.of(exact).orElseThrow().opportunity()).isEqualTo(9.999999999999998);
    }

    @Test
    void aSuppressedScoreIsNoNumber() {
        boards.put(outcome.getId(), TestScores.suppressed(5));
        site.link(epic, outcome);

        assertThat(scores.of(outcome)).isEmpty();
        assertThat(scores.top(epic)).isEmpty();
    }

    @Test
    void whatIsNoOutcomeHasNoScore() {
        MutableIssue story = site.story("FT-30", null);
        boards.put(story.getId(), TestScores.of(18));

        assertThat(scores.of(story)).isEmpty();
        assertThat(scores.top(story)).isEmpty();
    }

    @Test
    void theTopOpportunityIsTheHighestOfTheEpicAndItsStories() {
        site.link(epic, outcome);
        site.link(site.story("FT-30", epic), scored("FT-2", 16.25));
        site.link(epic, scored("FT-3", 2));

        assertThat(scores.top(epic)).hasValue(16.25);
    }

    @Test
    void theTopOpportunityIgnoresRestrictedOutcomesForEverybody() {
        MutableIssue restricted = scored("FT-2", 20);
        when(restricted.getSecurityLevelId()).thenReturn(5L);
        site.link(epic, restricted);
        site.link(epic, outcome);

        assertThat(scores.top(epic)).hasValue(13.5);
    }

    @Test
    void theTopOpportunityIgnoresTheLinksOfRestrictedStories() {
        MutableIssue story = site.story("FT-30", epic);
        when(story.getSecurityLevelId()).thenReturn(5L);
        site.link(story, outcome);

        assertThat(scores.top(epic)).isEmpty();
    }

    @Test
    void theTopOpportunityIgnoresOutcomesOfOtherProjects() {
        Project other = site.project(2, "XY");
        site.enable(other);
        MutableIssue elsewhere = site.issue("XY-1", "10", other);
        boards.put(elsewhere.getId(), TestScores.of(20));
        site.link(epic, elsewhere);

        assertThat(scores.top(epic)).isEmpty();
    }

    @Test
    void theTopOpportunityIgnoresTheLinksOfStoriesInOtherProjects() {
        Project other = site.project(2, "XY");
        site.enable(other);
        MutableIssue story = site.story("XY-30", epic);
        when(story.getProjectId()).thenReturn(2L);
        site.link(story, outcome);

        assertThat(scores.top(epic)).isEmpty();
    }

    private MutableIssue scored(String key, double opportunity) {
        MutableIssue made = site.outcome(key);
        boards.put(made.getId(), TestScores.of(opportunity));
        return made;
    }
}
