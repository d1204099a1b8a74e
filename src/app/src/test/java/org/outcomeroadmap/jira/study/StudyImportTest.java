package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.platform.Jobs;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.study.BoardScore;

/** An import changes everything or nothing, and what it changed becomes searchable even if the node dies at once. */
class StudyImportTest {

    private final StudySite site = new StudySite();
    private final Issue home = site.issue(1, "FT-1");
    private final long stops = site.outcome(2, "FT-2").issueId();
    private final long food = site.outcome(3, "FT-3").issueId();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void importsScoresAndMakesThemSearchable() {
        site.attach(7, home, survey("5,1", 10));

        JsonNode answer = post(request(7, "Q1", false));

        assertThat(answer.path("status").asText()).isEqualTo("imported");
        assertThat(answer.path("respondents").asInt()).isEqualTo(10);
        assertThat(answer.path("scores").path(0).path("key").asText()).isEqualTo("FT-2");
        assertThat(answer.path("scores").path(0).path("opportunity").asDouble()).isEqualTo(20.0);
        assertThat(opportunity(stops)).isEqualTo(20.0);
        assertThat(site.reindexed).containsExactly(Set.of(stops));
        assertThat(site.tables.find(PendingRow.class)).isEmpty();
    }

    @Test
    void aDryRunStoresNothing() {
        site.attach(7, home, survey("5,1", 10));

        JsonNode answer = post(request(7, "Q1", true));

        assertThat(answer.path("status").asText()).isEqualTo("dry-run");
        assertThat(answer.path("id").isNull()).isTrue();
        assertThat(answer.path("scores").path(0).path("opportunity").asDouble()).isEqualTo(20.0);
        assertThat(site.tables.find(StudyRow.class)).isEmpty();
        assertThat(site.tables.find(TotalRow.class)).isEmpty();
    }

    @Test
    void theSameBytesMappingAndDatesAreUnchanged() {
        site.attach(7, home, survey("5,1", 10));
        String id = post(request(7, "Q1", false)).path("id").asText();

        JsonNode again = post(request(7, "Q1", false));

        assertThat(again.path("status").asText()).isEqualTo("unchanged");
        assertThat(again.path("id").asText()).isEqualTo(id);
        assertThat(site.tables.find(VersionRow.class)).hasSize(1);
    }

    @Test
    void otherBytesOfTheSameIdentityReplaceAndTheOldVersionStays() {
        site.attach(7, home, survey("5,1", 10));
        String id = post(request(7, "Q1", false)).path("id").asText();
        site.attach(8, home, "respondent,imp_FT-3,sat_FT-3\n" + rows("5,5", 9));

        JsonNode replaced = post(request(8, "Q1", false));

        assertThat(replaced.path("status").asText()).isEqualTo("replaced");
        assertThat(replaced.path("id").asText()).isEqualTo(id);
        assertThat(site.studies.versions(Integer.parseInt(id)))
                .extracting(VersionRow::getImportedBy)
                .containsExactly("rita", "rita");
        assertThat(site.boards.of(StudySite.PROJECT_ID, stops))
                .as("asked only by the old version")
                .isEmpty();
        assertThat(opportunity(food)).isEqualTo(10.0);
        assertThat(site.reindexed.get(1)).containsExactlyInAnyOrder(stops, food);
    }

    @Test
    void anotherWaveIsAnotherStudyAndTheNewestFieldDateCounts() {
        site.attach(7, home, survey("5,1", 10));
        post(request(7, "Q1", false));
        site.attach(8, home, survey("5,5", 10));

        JsonNode second = post(request(8, "Q2", false).replace("2026-03-15", "2026-06-15"));

        assertThat(opportunity(stops)).isEqualTo(10.0);
        JsonNode change = second.path("scores").path(0).path("change");
        assertThat(change.path("value").asDouble()).isEqualTo(-10.0);
        assertThat(change.path("from").path("wave").asText()).isEqualTo("Q1");
    }

    @Test
    void aFailureInTheMiddleLeavesTheOldStudyWhole() {
        site.attach(7, home, survey("5,1", 10));
        post(request(7, "Q1", false));
        site.failOnOutcome = food;
        site.attach(8, home, "respondent,imp_FT-2,sat_FT-2,imp_FT-3,sat_FT-3\n" + rows("5,5,5,5", 9));

        assertThatIllegalStateException().isThrownBy(() -> post(request(8, "Q1", false)));

        assertThat(site.tables.find(VersionRow.class)).hasSize(1);
        assertThat(site.tables.find(TotalRow.class)).hasSize(1);
        assertThat(site.tables.find(PendingRow.class)).isEmpty();
        assertThat(opportunity(stops)).isEqualTo(20.0);
    }

    @Test
    void aCrashBetweenStoringAndIndexingIsMadeGoodAtTheNextStart() {
        site.attach(7, home, survey("5,1", 10));
        site.crashBeforeIndexing = true;
        assertThat(post(request(7, "Q1", false)).path("status").asText())
                .as("what was stored is told as stored")
                .isEqualTo("imported");
        assertThat(site.tables.find(PendingRow.class)).hasSize(1);

        site.crashBeforeIndexing = false;
        new UnfinishedWork(site.removing, site.rules, site.pending, site.runs, () -> {}, new Jobs(mock())).onStart();

        assertThat(site.reindexed).containsExactly(Set.of(stops));
        assertThat(site.tables.find(PendingRow.class)).isEmpty();
        assertThat(opportunity(stops)).isEqualTo(20.0);
    }

    @Test
    void whoMayNotEditTheIssueMayNotImport() {
        site.attach(7, home, survey("5,1", 10));

        assertRefused("lena", Refusal.Reason.NOT_PERMITTED);
        assertRefused(null, Refusal.Reason.NOT_SIGNED_IN);
        site.hiddenFromDana.add("FT-1");
        assertRefused("dana", Refusal.Reason.NOT_FOUND);
    }

    @Test
    void anUnseenKeyAndAMissingOneAreRefusedInTheSameWords() {
        site.hiddenFromDana.add("FT-3");
        site.attach(7, home, "respondent,imp_FT-3,sat_FT-3\n" + rows("5,1", 9));
        site.attach(8, home, "respondent,imp_FT-9,sat_FT-9\n" + rows("5,1", 9));
        CallerOutcomes dana =
                new CallerOutcomes(site.as("dana").visibility.ofCaller(), site, site.project, site.knowledge);

        assertThat(dana.contains("FT-3")).isFalse();
        assertThat(dana.contains("FT-9")).isFalse();
        assertThat(dana.contains("FT-2")).isTrue();
        assertThat(dana.contains("FT-1")).as("no outcome").isFalse();
    }

    @Test
    void problemsNameRowAndColumnAndDropThePairOnly() {
        site.attach(7, home, survey("5,1", 9) + "x,6,1\n");

        JsonNode answer = post(request(7, "Q1", false));

        assertThat(answer.path("problemCount").asInt()).isEqualTo(1);
        assertThat(answer.path("problems").path(0).path("row").asInt()).isEqualTo(11);
        assertThat(answer.path("problems").path(0).path("column").asText()).isEqualTo("imp_FT-2");
        assertThat(answer.path("scores").path(0).path("n").asInt()).isEqualTo(9);
    }

    private void assertRefused(@Nullable String user, Refusal.Reason reason) {
        site.as(user);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> post(request(7, "Q1", false)))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
        site.as("rita");
    }

    private double opportunity(long outcomeId) {
        return site.boards
                .of(StudySite.PROJECT_ID, outcomeId)
                .flatMap(BoardScore::shown)
                .map(OpportunityScore::opportunity)
                .orElse(-1.0);
    }

    private JsonNode post(String body) {
        return Json.stored((String) site.studiesResource.importStudy(null, body).getEntity(), JsonNode.class);
    }

    static String request(long attachment, String wave, boolean dryRun) {
        return """
                {"attachmentId":%d,"name":"Survey","fieldDate":"2026-03-15","wave":"%s","dryRun":%s}""".formatted(attachment, wave, dryRun);
    }

    static String survey(String ratings, int count) {
        return "respondent,imp_FT-2,sat_FT-2\n" + rows(ratings, count);
    }

    static String rows(String ratings, int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            rows.append('r').append(i).append(',').append(ratings).append('\n');
        }
        return rows.toString();
    }
}
