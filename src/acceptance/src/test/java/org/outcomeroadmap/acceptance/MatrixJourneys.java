package org.outcomeroadmap.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;

/** The journeys that the matrix asks about: on a step that everybody sees stand outcomes and notes that not everybody sees. */
final class MatrixJourneys {

    private static final String APP = "/rest/outcomes/1.0";
    private static final String NOWHERE = "99999999";

    private final Client admin;
    private final String field;

    MatrixJourneys(Client admin, String field) {
        this.admin = admin;
        this.field = field;
    }

    /** Makes a journey in the project of most targets, and one in the project of another, and tells targets their numbers. */
    void make(String project, Collection<MatrixTarget> targets, MatrixTarget.State other, String elsewhere) {
        JsonNode open = journey(project);
        JsonNode hidden = journey(elsewhere);
        List<String> outcomes = targets.stream()
                .filter(target -> target.state() != MatrixTarget.State.MISSING)
                .map(target -> target.get("outcome"))
                .toList();
        targets.stream()
                .filter(target -> target.state() != MatrixTarget.State.MISSING)
                .forEach(target -> stand(target.get("outcome"), target.state() == other ? hidden : open));
        note(open.at("/phases/0/steps/0/id").asText(), outcomes);
        for (MatrixTarget target : targets) {
            if (target.state() == MatrixTarget.State.MISSING) {
                List.of("journey", "phase", "step", "note", "spareNote").forEach(name -> target.put(name, NOWHERE));
            } else {
                tell(target, target.state() == other ? hidden : open);
            }
            target.put("openStep", open.at("/phases/0/steps/0/id").asText());
        }
    }

    /** Writes a note on a step, linked to outcomes, and answers its number. */
    String note(String step, List<String> outcomes) {
        ObjectNode note = Client.JSON.createObjectNode().put("kind", "pain").put("text", "Too many steps");
        ArrayNode linked = note.putArray("outcomes");
        outcomes.forEach(linked::add);
        return admin.post(APP + "/journeys/steps/" + step + "/notes", note.toString())
                .expect(201)
                .at("/id")
                .asText();
    }

    private JsonNode journey(String project) {
        return admin.post(
                        APP + "/projects/" + project + "/journeys",
                        "{\"name\":\"Journey of %s\",\"phases\":[{\"name\":\"Go\",\"steps\":[{\"name\":\"Walk\"}]}]}"
                                .formatted(Long.toString(System.nanoTime(), 36)))
                .expect(201)
                .json();
    }

    private void stand(String outcome, JsonNode journey) {
        admin.put(
                        "/rest/api/2/issue/" + outcome,
                        "{\"fields\":{\"%s\":[{\"value\":\"%s\"}]}}"
                                .formatted(
                                        field,
                                        journey.at("/phases/0/steps/0/label").asText()))
                .expect(204);
    }

    private void tell(MatrixTarget target, JsonNode journey) {
        target.put("journey", journey.at("/id").asText());
        target.put("phase", journey.at("/phases/0/id").asText());
        target.put("step", journey.at("/phases/0/steps/0/id").asText());
        target.put("note", note(target.get("step"), List.of()));
        target.put("spareNote", note(target.get("step"), List.of()));
    }
}
