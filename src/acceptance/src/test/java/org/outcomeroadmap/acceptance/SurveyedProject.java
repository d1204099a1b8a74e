package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A project with one outcome that an epic targets, scored by the survey of one study, and what may happen to its issues.
 */
final class SurveyedProject {
    private static final String REST = "/rest/outcomes/1.0";

    private final Supplier<Client> admin;
    final TestProject project;
    final String outcome;
    final String epic;
    final String studyIssue;
    final String score;
    final String top;
    final long file;
    final String study;
    final String before;
    final JsonNode scored;

    /** @param admin who does it all, asked anew each time since a restart changes the site's address */
    SurveyedProject(Supplier<Client> admin) {
        this.admin = admin;
        project = TestProject.create(admin.get());
        outcome = project.outcome("Find the gate", "in time");
        epic = project.epic("Gates");
        studyIssue = project.study("Gates survey");
        score = project.fieldId("Opportunity score");
        top = project.fieldId("Top opportunity");
        project.link(epic, outcome);
        byte[] survey = new Survey(List.of(outcome)).times(20, "5,1", "US").bytes();
        file = admin.get().attach(studyIssue, "gates.csv", survey);
        study = admin.get()
                .post(REST + "/studies", Survey.request(file, "W1", "2026-03-15", false))
                .expect(200)
                .at("/id")
                .asText();
        before = told();
        scored = score(outcome);
        assertThat(found(score)).isEqualTo(1);
        assertThat(found(top)).isEqualTo(1);
    }

    Answer get(String path) {
        return admin.get().get(REST + path);
    }

    /** All that the app tells of the outcome, its epic and its study. */
    String told() {
        return String.join(
                "\n",
                get("/outcomes/" + outcome).text(),
                get("/outcomes?project=" + project.key()).text(),
                get("/epics/" + epic + "/outcomes").text(),
                get("/studies/" + study).text());
    }

    /** How many issues search finds by a field's number. */
    int found(String field) {
        String number = field.replaceAll("\\D", "");
        return admin.get()
                .search("project = " + project.key() + " AND cf[" + number + "] > 0")
                .at("/total")
                .asInt();
    }

    JsonNode score(String key) {
        return get("/outcomes/" + key).at("/score");
    }

    boolean isScored() {
        return score(outcome).at("/opportunity").isNumber();
    }

    List<String> trail() {
        List<String> actions = new ArrayList<>();
        for (JsonNode entry : get("/projects/" + project.key() + "/audit").at("/entries")) {
            actions.add(entry.path("action").asText());
        }
        return actions;
    }

    void archive(String issue) {
        admin.get().put("/rest/api/2/issue/" + issue + "/archive", "").expect(204);
    }

    /** Clones an issue with all that a clone can take along and answers the clone's key. */
    String cloned(String issue) {
        admin.get().submit("/secure/CloneIssueDetails.jspa", "id=" + id(issue) + "&extra=LINKS&extra=ATTACHMENTS");
        String clone = admin.get()
                .search("project = " + project.key() + " ORDER BY key DESC")
                .at("/issues/0/key")
                .asText();
        assertThat(clone).isNotIn(issue, outcome, epic, studyIssue);
        return clone;
    }

    /** Moves an issue to another project and answers its key there. */
    String moved(String issue, String target) {
        String id = id(issue);
        admin.get().submit("/secure/MoveIssue.jspa", "id=" + id + "&project=" + target);
        String key = admin.get()
                .get("/rest/api/2/issue/" + id)
                .expect(200)
                .at("/key")
                .asText();
        assertThat(key).startsWith(target + "-");
        return key;
    }

    private String id(String issue) {
        return admin.get()
                .get("/rest/api/2/issue/" + issue)
                .expect(200)
                .at("/id")
                .asText();
    }

    int outcomesOf(String roadmapIssue) {
        return get("/epics/" + roadmapIssue + "/outcomes")
                .expect(200)
                .at("/headline/outcomes")
                .asInt();
    }

    void restore(String issue) {
        admin.get().put("/rest/api/2/issue/" + issue + "/restore", "").expect(204);
    }
}
