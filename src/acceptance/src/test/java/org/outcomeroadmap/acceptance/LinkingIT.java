package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Linking in place, a story's outcomes counting as its epic's, the composed summary, and the gaps by search. */
@Tag("every-database")
class LinkingIT {

    private final Client paula = Site.shared().as("paula");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final String outcome = project.outcome("Choose food stops", "with more confidence");
    private final String epic = project.epic("Diet filters");

    @Test
    void anOutcomeIsLinkedAndUnlinkedFromTheEpic() {
        Answer linked = paula.post(
                        "/rest/outcomes/1.0/epics/" + epic + "/outcomes", "{\"outcome\":\"" + outcome + "\"}")
                .expect(200);
        assertThat(linked.at("/outcomes/0/key").asText()).isEqualTo(outcome);
        assertThat(linked.at("/outcomes/0/score").isNull()).isTrue();

        assertThat(paula.delete("/rest/outcomes/1.0/epics/" + epic + "/outcomes/" + outcome)
                        .status())
                .isIn(200, 204);
        assertThat(paula.get("/rest/outcomes/1.0/epics/" + epic + "/outcomes")
                        .at("/headline/outcomes")
                        .asInt())
                .isZero();
    }

    @Test
    void aStorysLinkCountsAsItsEpics() {
        String story = project.story("As a family we filter by diet", epic);
        project.link(story, outcome);

        assertThat(paula.get("/rest/outcomes/1.0/epics/" + epic + "/outcomes")
                        .at("/outcomes/0/key")
                        .asText())
                .isEqualTo(outcome);
        assertThat(paula.search("issue in epicsTargeting(\"" + outcome + "\")")
                        .at("/issues/0/key")
                        .asText())
                .isEqualTo(epic);
    }

    @Test
    void aStoryShowsItsEpicsOutcomesAsInherited() {
        String story = project.story("As a family we filter by diet", epic);
        project.link(epic, outcome);

        Answer view =
                paula.get("/rest/outcomes/1.0/epics/" + story + "/outcomes").expect(200);

        assertThat(view.at("/outcomes/0/key").asText()).isEqualTo(outcome);
        assertThat(view.at("/outcomes/0/inherited").asBoolean()).isTrue();
    }

    @Test
    void theSummaryIsComposedOfJobAndSuccessMeasure() {
        assertThat(summary()).isEqualTo("Choose food stops with more confidence");
        paula.put(
                        "/rest/api/2/issue/" + outcome,
                        "{\"fields\":{\"%s\":\"quickly\"}}".formatted(project.fieldId("Success measure")))
                .expect(204);
        assertThat(summary()).isEqualTo("Choose food stops quickly");

        paula.put("/rest/api/2/issue/" + outcome, "{\"fields\":{\"summary\":\"Something else\"}}")
                .expect(204);
        assertThat(summary()).isEqualTo("Choose food stops quickly");
    }

    @Test
    void theGapsAreFoundBySearch() {
        String gap = "project = " + project.key() + " AND issue in untargetedOutcomes(\"" + project.key() + "\")";
        String bare = "issue in epicsWithoutOutcome(\"" + project.key() + "\")";
        assertThat(paula.search(gap).expect(200).at("/total").asInt()).isEqualTo(1);
        assertThat(paula.search(bare).expect(200).at("/total").asInt()).isEqualTo(1);

        project.link(epic, outcome);

        assertThat(paula.search(gap).at("/total").asInt()).isZero();
        assertThat(paula.search(bare).at("/total").asInt()).isZero();
    }

    @Test
    void aWrongArgumentIsExplained() {
        Answer refused = paula.search("issue in outcomesOfType(\"hopeless\")").expect(400);
        assertThat(refused.at("/errorMessages/0").asText()).contains("hopeless").contains("underserved");
    }

    @Test
    void setupIsListedBeforeItIsDoneAndHarmlessWhenRepeated() {
        Answer before = Site.shared()
                .as("admin")
                .get("/rest/outcomes/1.0/projects/" + project.key() + "/setup")
                .expect(200);
        Answer again = Site.shared()
                .as("admin")
                .post("/rest/outcomes/1.0/projects/" + project.key() + "/setup", "{}")
                .expect(200);
        assertThat(again.json()).isEqualTo(before.json());
        paula.post("/rest/outcomes/1.0/projects/" + project.key() + "/setup", "{}")
                .expect(403);
    }

    private String summary() {
        return paula.get("/rest/api/2/issue/" + outcome).at("/fields/summary").asText();
    }
}
