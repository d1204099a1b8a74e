package org.outcomeroadmap.workbench.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The sample's journey with its notes, over the app's REST. Tables beside this class say what it is. */
final class SampleJourney {

    private static final String JOURNEYS = FamilyTrip.APP + "/journeys";
    private static final String OF_PROJECT = FamilyTrip.APP + "/projects/" + FamilyTrip.PROJECT + "/journeys";

    private final SiteCalls admin;

    SampleJourney(SiteCalls admin) {
        this.admin = admin;
    }

    /** Makes the journey, or takes over the one that an older sample left, and adds the steps that it lacks. */
    void prepare() {
        JsonNode all = admin.find(OF_PROJECT);
        if (own(all).isEmpty()) {
            boolean left = stream(all.path("adoptable")).anyMatch(name -> Story.JOURNEY.equals(name.asText()));
            if (left) {
                admin.post(
                        JOURNEYS + "/adopt",
                        SiteCalls.object().put("name", Story.JOURNEY).put("project", FamilyTrip.PROJECT));
            } else {
                admin.post(OF_PROJECT, planned());
            }
        }
        JsonNode journey = own(admin.find(OF_PROJECT));
        Map<String, String> steps = steps(journey);
        Map<String, String> phases = new HashMap<>();
        journey.path("phases")
                .forEach(phase ->
                        phases.put(phase.path("name").asText(), phase.path("id").asText()));
        rows("journey.tsv")
                .filter(row -> !steps.containsKey(text(row, "step")))
                .forEach(row -> admin.post(
                        JOURNEYS + "/phases/" + phases.get(text(row, "phase")) + "/steps",
                        SiteCalls.object().put("name", text(row, "step"))));
    }

    /**
     * Says what may follow what, retires what is no longer done, and writes the notes. Outcomes must be there, since none
     * can be put on a retired step.
     *
     * @param users by their names, those who write notes
     * @param key the key that the site has for one of the story
     */
    void finish(Map<String, SiteCalls> users, UnaryOperator<String> key) {
        JsonNode journey = own(admin.find(OF_PROJECT));
        Map<String, String> steps = steps(journey);
        journey.path("phases").forEach(this::order);
        rows("journey.tsv").forEach(row -> follow(row, steps));
        boolean written = stream(journey.path("phases"))
                .flatMap(phase -> stream(phase.path("steps")))
                .anyMatch(step -> !step.path("notes").isEmpty());
        if (!written) {
            Map<String, String> studies = studies();
            rows("notes.tsv").forEach(row -> note(row, steps, studies, users, key));
        }
    }

    private static ObjectNode planned() {
        ObjectNode journey = SiteCalls.object().put("name", Story.JOURNEY);
        ArrayNode phases = journey.putArray("phases");
        Map<String, ArrayNode> steps = new LinkedHashMap<>();
        rows("journey.tsv")
                .forEach(row -> steps.computeIfAbsent(
                                text(row, "phase"),
                                name -> phases.addObject().put("name", name).putArray("steps"))
                        .addObject()
                        .put("name", text(row, "step")));
        return journey;
    }

    private void order(JsonNode phase) {
        boolean any = rows("journey.tsv")
                .anyMatch(row -> text(row, "phase").equals(phase.path("name").asText())
                        && text(row, "any order").equals("yes"));
        if (any != phase.path("anyOrder").asBoolean()) {
            admin.put(
                    JOURNEYS + "/phases/" + phase.path("id").asText(),
                    SiteCalls.object().put("anyOrder", any));
        }
    }

    private void follow(Map<String, String> row, Map<String, String> steps) {
        ObjectNode change = SiteCalls.object();
        if (!text(row, "next").isEmpty()) {
            ArrayNode next = change.putArray("next");
            list(row, "next").forEach(step -> next.add(Long.parseLong(steps.getOrDefault(step, "0"))));
        }
        if (text(row, "retired").equals("yes")) {
            change.put("retired", true);
        }
        if (!change.isEmpty()) {
            admin.put(JOURNEYS + "/steps/" + steps.get(text(row, "step")), change);
        }
    }

    private static void note(
            Map<String, String> row,
            Map<String, String> steps,
            Map<String, String> studies,
            Map<String, SiteCalls> users,
            UnaryOperator<String> key) {
        ObjectNode note = SiteCalls.object().put("kind", text(row, "kind")).put("text", text(row, "text"));
        if (!text(row, "pain kind").isEmpty()) {
            note.put("painKind", text(row, "pain kind"));
        }
        if (!text(row, "theme").isEmpty()) {
            note.put("theme", text(row, "theme"));
        }
        if (!text(row, "heard").isEmpty()) {
            note.put("heard", Integer.parseInt(text(row, "heard"))).put("asked", Integer.parseInt(text(row, "asked")));
        }
        ArrayNode outcomes = note.putArray("outcomes");
        list(row, "outcomes").forEach(outcome -> outcomes.add(key.apply(outcome)));
        ArrayNode linked = note.putArray("studies");
        list(row, "studies").forEach(study -> linked.add(studies.getOrDefault(key.apply(study), "0")));
        SiteCalls author =
                users.getOrDefault(text(row, "by"), users.values().iterator().next());
        author.post(JOURNEYS + "/steps/" + steps.get(text(row, "step")) + "/notes", note);
    }

    /** The numbers of studies by the keys of their issues. */
    private Map<String, String> studies() {
        Map<String, String> studies = new HashMap<>();
        admin.find(FamilyTrip.APP + "/studies?project=" + FamilyTrip.PROJECT)
                .path("studies")
                .forEach(study -> studies.put(
                        study.path("issue").asText(), study.path("id").asText()));
        return studies;
    }

    /** The ids of steps by their names, of which each is there once. */
    private static Map<String, String> steps(JsonNode journey) {
        Map<String, String> steps = new HashMap<>();
        journey.path("phases")
                .forEach(phase -> phase.path("steps")
                        .forEach(step -> steps.put(
                                step.path("name").asText(), step.path("id").asText())));
        return steps;
    }

    /** The project's journey of the name; an empty object if it has none. */
    private static JsonNode own(JsonNode all) {
        return stream(all.path("journeys"))
                .filter(journey -> journey.path("project").asText().equals(FamilyTrip.PROJECT))
                .filter(journey -> journey.path("name").asText().equals(Story.JOURNEY))
                .findFirst()
                .orElseGet(SiteCalls::object);
    }

    private static Stream<Map<String, String>> rows(String table) {
        return Story.rows(table);
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static List<String> list(Map<String, String> row, String column) {
        return Arrays.stream(text(row, column).split(", ", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
