package org.outcomeroadmap.jira.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.evaluation.KeptTask;
import org.outcomeroadmap.jira.evaluation.TaskRow;
import org.outcomeroadmap.jira.permission.Refusal;

/** Usability tests and concept ratings are kept and told with their study, and never give an outcome its score. */
class StudyEvaluationsTest {

    private static final String USABILITY = """
            participant,task,task text,success,time,ease,outcome
            P1,1,Find a stop,yes,34,7,FT-2
            P2,1,Find a stop,yes,52,6,FT-2
            P3,1,Find a stop,no,41,5,FT-2
            P4,1,Find a stop,yes,120,,FT-2
            P5,1,Find a stop,partial,28,4,FT-2
            P6,1,Find a stop,yes,61,7,FT-2
            P1,2,Share it,yes,,,
            P2,2,Share it,no,,,
            """;

    private final StudySite site = new StudySite();
    private final Issue home = site.issue(1, "FT-1");
    private final long stops = site.outcome(2, "FT-2").issueId();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aUsabilityTestIsToldTaskByTask() {
        site.attach(7, home, USABILITY);
        int id = imported(request("usability", "our-product", ""));

        JsonNode tasks = told(id, null).path("tasks");

        assertThat(tasks.path(0).path("task").asText()).isEqualTo("1");
        assertThat(tasks.path(0).path("text").asText()).isEqualTo("Find a stop");
        assertThat(tasks.path(0).path("outcome").asText()).isEqualTo("FT-2");
        assertThat(tasks.path(0).path("participants").asInt()).isEqualTo(6);
        assertThat(tasks.path(0).path("success"))
                .hasToString("{\"n\":6,\"successes\":4,\"partial\":1,\"rate\":0.667,"
                        + "\"interval\":{\"low\":0.296,\"high\":0.907,\"level\":0.95}}");
        assertThat(tasks.path(0).path("ease").path("mean").asDouble()).isEqualTo(5.8);
        assertThat(tasks.path(0).path("time")).hasToString("{\"n\":6,\"median\":46.5}");
    }

    @Test
    void fullPrecisionRoundsNothing() {
        site.attach(7, home, USABILITY);
        int id = imported(request("usability", "our-product", ""));

        JsonNode success = told(id, "full").path("tasks").path(0).path("success");

        assertThat(success.path("rate").asDouble()).isEqualTo(4 / 6.0);
        assertThat(success.path("interval").path("low").asDouble()).isCloseTo(0.2957458605912372, within(1e-12));
    }

    @Test
    void figuresOfFewParticipantsAreNotTold() {
        site.attach(7, home, USABILITY.replace("P2,1,Find a stop,yes,52,6", "P2,1,Find a stop,yes,52,"));
        int id = imported(request("usability", "our-product", ""));

        JsonNode tasks = told(id, null).path("tasks");

        assertThat(tasks.path(1))
                .hasToString(
                        "{\"task\":\"2\",\"text\":\"Share it\",\"outcome\":null,\"suppressed\":true,\"minimum\":5}");
        assertThat(tasks.path(0).path("ease")).hasToString("{\"suppressed\":true,\"minimum\":5}");
        assertThat(tasks.path(0).path("success").path("n").asInt()).isEqualTo(6);
    }

    @Test
    void aTaskAboutAHiddenOutcomeIsNotTold() {
        site.attach(7, home, USABILITY);
        int id = imported(request("usability", "our-product", ""));
        site.hiddenFromDana.add("FT-2");
        site.as("dana");

        assertThat(told(id, null).path("tasks").findValuesAsText("task")).containsExactly("2");
    }

    @Test
    void noEvaluationGivesAScore() {
        site.attach(7, home, USABILITY);
        imported(request("usability", "current-solutions", ""));
        site.attach(8, home, concepts());
        imported(request("concept", "concept", "Map").replace("\"attachmentId\":7", "\"attachmentId\":8"));

        assertThat(site.boards.of(StudySite.PROJECT_ID, stops)).isEmpty();
    }

    @Test
    void ratingsOfTheNamedConceptAreTold() {
        site.attach(7, home, concepts());
        int id = imported(request("concept", "concept", "map"));

        JsonNode ratings = told(id, null).path("ratings");
        JsonNode again = post(request("concept", "concept", "map"));

        assertThat(again.path("concepts")).hasToString("[\"Map\",\"List\"]");
        assertThat(again.path("ratings")).isEqualTo(ratings).hasSize(1);
        assertThat(ratings.path(0).path("concept").asText()).isEqualTo("map");
        assertThat(ratings.path(0).path("outcome").asText()).isEqualTo("FT-2");
        assertThat(ratings.path(0).path("importance").path("n").asInt()).isEqualTo(6);
        assertThat(ratings.path(0)
                        .path("importance")
                        .path("topTwoBox")
                        .path("share")
                        .asDouble())
                .isEqualTo(1);
        assertThat(ratings.path(0).path("satisfaction")).hasToString("{\"suppressed\":true,\"minimum\":5}");
    }

    @Test
    void whatIsNoSurveyIsNotStoredAsOne() {
        site.attach(7, home, USABILITY);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> imported(request("survey", "current-solutions", "")))
                .satisfies(refused -> assertThat(refused.fields()).containsOnlyKeys("kind"));
        site.attach(7, home, concepts());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> imported(request("concept", "our-product", "")))
                .satisfies(refused -> assertThat(refused.fields()).containsOnlyKeys("target"));

        assertThat(site.tables.find(VersionRow.class)).isEmpty();
    }

    @Test
    void aDryRunTellsWhatTheFileHoldsWhateverItWasTakenFor() {
        site.attach(7, home, USABILITY);

        JsonNode answer =
                post(request("survey", "current-solutions", "").replace("\"dryRun\":false", "\"dryRun\":true"));

        assertThat(answer.path("status").asText()).isEqualTo("dry-run");
        assertThat(answer.path("outcomes").asInt()).isEqualTo(1);
        assertThat(answer.path("tasks").path(0).path("participants").asInt()).isEqualTo(6);
        assertThat(answer.path("access").path("smallGroups").asInt())
                .as("two people tried the second task")
                .isEqualTo(1);
        assertThat(site.tables.find(TaskRow.class)).isEmpty();
    }

    @Test
    void tasksGoWithTheirStudy() {
        site.attach(7, home, USABILITY);
        int id = imported(request("usability", "our-product", ""));
        assertThat(site.tables.find(TaskRow.class)).hasSize(2);

        site.studiesResource.delete(Integer.toString(id));

        assertThat(site.tables.find(TaskRow.class)).isEmpty();
    }

    @Test
    void aTaskOutlivesItsOutcome() {
        site.attach(7, home, USABILITY);
        int id = imported(request("usability", "our-product", ""));

        site.removing.ofOutcome(stops);

        assertThat(site.results.tasks(version(id)).stream().map(KeptTask::outcomeId))
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void outcomesThatAreGoneWithTheirProjectAreForgotten() {
        site.attach(7, home, USABILITY);
        int id = imported(request("usability", "our-product", ""));

        site.removing.ofLostIssues(Set.of(home.getId())::contains, StudySite.PROJECT_ID);

        assertThat(site.results.tasks(version(id)).get(0).outcomeId()).isEmpty();
    }

    private static String concepts() {
        StringBuilder rows = new StringBuilder("participant,concept,outcome,importance,satisfaction\n");
        for (int i = 1; i <= 6; i++) {
            rows.append("P" + i + ",Map,FT-2,5," + (i <= 4 ? "4" : "") + "\n");
        }
        return rows.append("P1,List,FT-2,1,1\n").toString();
    }

    private static String request(String kind, String target, String concept) {
        String named = concept.isEmpty() ? "" : ",\"concept\":\"" + concept + "\"";
        return "{\"attachmentId\":7,\"name\":\"Test\",\"kind\":\"" + kind + "\",\"target\":\"" + target + "\"" + named
                + ",\"fieldDate\":\"2026-03-15\",\"wave\":\"Q1\",\"dryRun\":false}";
    }

    private int version(int studyId) {
        return site.studies.find(studyId).orElseThrow().versionId();
    }

    private int imported(String request) {
        return post(request).path("id").asInt();
    }

    private JsonNode post(String request) {
        return OpenApi.checked("ImportAnswer", site.as("rita").studiesResource.importStudy(null, request));
    }

    private JsonNode told(int id, @Nullable String precision) {
        return OpenApi.checked("StudyDetail", site.studiesResource.study(Integer.toString(id), precision));
    }
}
