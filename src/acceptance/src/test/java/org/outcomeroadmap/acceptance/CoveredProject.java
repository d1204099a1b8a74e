package org.outcomeroadmap.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A project with an outcome and an epic of every kind that coverage tells apart; some of both are hidden from dana, and
 * one outcome is targeted by an epic of another project only.
 */
final class CoveredProject {

    final TestProject project;
    final TestProject elsewhere;
    final String journey;
    final String covered;
    final String gap;
    final String served;
    final String hidden;
    final String unrated;
    final String suppressed;
    final String fromElsewhere;
    final String openEpic;
    final String doneEpic;
    final String epicOfHidden;
    final String idleEpic;
    final String excusedEpic;
    final String servingEpic;
    final String hiddenEpic;
    final String excusedWithHidden;
    final String story;

    private final Client admin;

    CoveredProject(Client admin) {
        this.admin = admin;
        project = TestProject.create(admin);
        elsewhere = TestProject.create(admin);
        journey = "Trip \"" + project.key() + "\"";
        covered = project.outcome("Find stops", "quickly");
        gap = project.outcome("Recover the plan", "with less effort");
        served = project.outcome("Share the plan", "easily");
        hidden = project.outcome("Cancel the trip", "without shame");
        unrated = project.outcome("Sleep well", "anywhere");
        suppressed = project.outcome("Find a pharmacy", "at night");
        fromElsewhere = project.outcome("Pay the toll", "without coins");
        openEpic = project.epic("Stops nearby");
        doneEpic = project.epic("Replan");
        epicOfHidden = project.epic("Cancel");
        idleEpic = project.epic("Dark theme");
        excusedEpic = project.epic("New map service");
        servingEpic = project.epic("Share by mail");
        hiddenEpic = project.epic("Secret");
        excusedWithHidden = project.epic("Upkeep");
        story = project.story("Cancel by phone", epicOfHidden);
        link();
        place();
        rate();
        decide();
        project.restrict(hidden);
        project.restrict(hiddenEpic);
    }

    private void link() {
        project.link(openEpic, covered);
        project.link(doneEpic, gap);
        project.link(servingEpic, served);
        project.link(story, hidden);
        project.link(hiddenEpic, unrated);
        project.link(excusedWithHidden, hidden);
        project.link(elsewhere.epic("Toll"), fromElsewhere);
        for (JsonNode transition : admin.get("/rest/api/2/issue/" + doneEpic + "/transitions")
                .expect(200)
                .at("/transitions")) {
            if (transition.at("/to/statusCategory/key").asText().equals("done")) {
                admin.post(
                                "/rest/api/2/issue/" + doneEpic + "/transitions",
                                "{\"transition\":{\"id\":\""
                                        + transition.path("id").asText() + "\"}}")
                        .expect(204);
                return;
            }
        }
        throw new IllegalStateException("An epic can't be done");
    }

    private void place() {
        List<String> steps = List.of(
                journey + " / Dream / Collect",
                journey + " / Plan / Choose",
                journey + " / Plan / Book",
                journey + " / Return / Remember");
        ObjectNode change = Client.JSON.createObjectNode();
        ArrayNode added = change.putObject("add").putArray("journeySteps");
        steps.forEach(added::add);
        admin.post("/rest/outcomes/1.0/choices", change.toString()).expect(200);
        project.place(covered, steps.get(1), steps.get(2));
        project.place(gap, steps.get(0), steps.get(1));
        project.place(served, steps.get(2));
        project.place(hidden, steps.get(1));
        project.place(suppressed, steps.get(0));
        assign(covered, "paula");
        assign(hidden, "rita");
        assign(gap, null);
    }

    private void assign(String outcome, @org.jspecify.annotations.Nullable String user) {
        String assignee = user == null ? "null" : "{\"name\":\"" + user + "\"}";
        admin.put("/rest/api/2/issue/" + outcome, "{\"fields\":{\"assignee\":" + assignee + "}}")
                .expect(204);
    }

    /** Ten people: three outcomes are extremely under-served, one is served, and of one too few people were asked. */
    private void rate() {
        Survey survey = new Survey(List.of(covered, gap, hidden, served, suppressed));
        for (int i = 0; i < 10; i++) {
            String common = "5,1,5,1,5,1," + (i % 2 == 0 ? "5,5," : "1,5,");
            survey.row("r" + i, common + (i < 3 ? "5,1" : ","), "US");
        }
        long file = admin.attach(project.study("Survey"), "survey.csv", survey.bytes());
        admin.post("/rest/outcomes/1.0/studies", Survey.request(file, "2026-Q3", "2026-09-15", false))
                .expect(200);
    }

    private void decide() {
        for (String epic : List.of(excusedEpic, excusedWithHidden)) {
            admin.put("/rest/outcomes/1.0/epics/" + epic + "/excuse", "{\"reason\":\"Upkeep\"}")
                    .expect(200);
        }
        admin.put("/rest/outcomes/1.0/outcomes/" + gap + "/decision", "{\"note\":\"Next spring\"}")
                .expect(200);
    }

    /** The keys of issues in a list of an answer. */
    static List<String> keys(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.isTextual() ? one.asText() : one.path("key").asText())
                .toList();
    }
}
