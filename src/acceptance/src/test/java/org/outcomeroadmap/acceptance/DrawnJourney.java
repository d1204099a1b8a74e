package org.outcomeroadmap.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** A journey that a test drew in its project, and where outcomes stand on it. */
final class DrawnJourney {

    private static final String APP = "/rest/outcomes/1.0";

    private final TestProject project;
    private final String name;
    private final JsonNode drawn;

    /** @param steps in order, each with its phase, such as "Plan / Book" */
    DrawnJourney(Client admin, TestProject project, String name, String... steps) {
        this.project = project;
        this.name = name;
        ObjectNode journey = Client.JSON.createObjectNode().put("name", name);
        ArrayNode phases = journey.putArray("phases");
        Map<String, ArrayNode> stepsOf = new HashMap<>();
        for (String step : steps) {
            String[] names = step.split(" / ", 2);
            stepsOf.computeIfAbsent(
                            names[0],
                            phase -> phases.addObject().put("name", phase).putArray("steps"))
                    .addObject()
                    .put("name", names[1]);
        }
        drawn = admin.post(APP + "/projects/" + project.key() + "/journeys", journey.toString())
                .expect(201)
                .json();
    }

    String name() {
        return name;
    }

    /** What the app answered when it was drawn. */
    JsonNode json() {
        return drawn;
    }

    /** The number of a step by its name. */
    String step(String step) {
        for (JsonNode phase : drawn.path("phases")) {
            for (JsonNode one : phase.path("steps")) {
                if (one.path("name").asText().equals(step)) {
                    return one.path("id").asText();
                }
            }
        }
        throw new IllegalArgumentException(step);
    }

    /** The whole name of a phase, or of a step that is given with its phase: the option of the field. */
    String label(String step) {
        return name + " / " + step;
    }

    /** Sets the steps of an outcome, each given with its phase. */
    void place(String outcome, String... steps) {
        String[] labels = new String[steps.length];
        for (int i = 0; i < steps.length; i++) {
            labels[i] = label(steps[i]);
        }
        project.place(outcome, labels);
    }

    /** The search for the outcomes of the project at a phase of it, or at a step of a phase. */
    String at(String... names) {
        return "project = " + project.key() + " AND issue in outcomesAtStep(\"" + name + "\", \""
                + String.join("\", \"", names) + "\")";
    }
}
