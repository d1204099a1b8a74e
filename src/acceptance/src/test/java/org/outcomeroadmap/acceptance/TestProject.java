package org.outcomeroadmap.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A project of one test, with the app set up in it and the app's fields known by their ids. */
final class TestProject {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Client admin;
    private final String key;
    private final Map<String, String> fields;

    private TestProject(Client admin, String key) {
        this.admin = admin;
        this.key = key;
        this.fields = new java.util.TreeMap<>();
        for (JsonNode field : admin.get("/rest/api/2/field").expect(200).json()) {
            fields.put(field.path("name").asText(), field.path("id").asText());
        }
    }

    /** Makes a project with a key of its own and switches the app on in it. */
    static TestProject create(Client admin) {
        return create(admin, "T" + letters(System.nanoTime()) + letters(COUNT.incrementAndGet()));
    }

    /** Makes a project with this key and switches the app on in it. */
    static TestProject create(Client admin, String key) {
        admin.post("/rest/api/2/project", """
                        {"key":"%s","name":"Test %s","projectTypeKey":"software","lead":"admin",
                         "projectTemplateKey":"com.pyxis.greenhopper.jira:gh-scrum-template"}""".formatted(key, key)).expect(201);
        admin.post("/rest/outcomes/1.0/projects/" + key + "/setup", "{}").expect(200);
        return new TestProject(admin, key);
    }

    String key() {
        return key;
    }

    String fieldId(String name) {
        String id = fields.get(name);
        if (id == null) {
            throw new IllegalStateException("no field '" + name + "' among " + fields.keySet());
        }
        return id;
    }

    String outcome(String job, String successMeasure) {
        return issue("Customer Success Outcome", job + " " + successMeasure, fields -> {
            fields.put(fieldId("Job"), job);
            fields.put(fieldId("Success measure"), successMeasure);
        });
    }

    String epic(String summary) {
        return issue("Epic", summary, fields -> fields.put(fieldId("Epic Name"), summary));
    }

    String story(String summary, String epicKey) {
        return issue("Story", summary, fields -> fields.put(fieldId("Epic Link"), epicKey));
    }

    String study(String summary) {
        return issue("Study", summary, fields -> {});
    }

    /** Makes the epic (or story) target the outcome. As in Jira, the inward issue of the call is the source. */
    void link(String from, String outcome) {
        admin.post("/rest/api/2/issueLink", """
                        {"type":{"name":"Outcome"},"inwardIssue":{"key":"%s"},"outwardIssue":{"key":"%s"}}""".formatted(from, outcome)).expect(201);
    }

    /** Makes a user administer the project and nothing else. */
    void administrator(String user) {
        String role = admin.get("/rest/api/2/project/" + key + "/role")
                .expect(200)
                .at("/Administrators")
                .asText();
        admin.post(role.substring(role.indexOf("/rest/")), "{\"user\":[\"" + user + "\"]}")
                .expect(200);
    }

    /** Sets the journey steps of an outcome, each by the whole name of its option. */
    void place(String outcome, String... labels) {
        admin.put("/rest/api/2/issue/" + outcome, standing(labels)).expect(204);
    }

    /** The change of an outcome that sets its journey steps. */
    String standing(String... labels) {
        ObjectNode body = Client.JSON.createObjectNode();
        ArrayNode chosen = body.putObject("fields").putArray(fieldId("Journey step"));
        for (String label : labels) {
            chosen.addObject().put("value", label);
        }
        return body.toString();
    }

    void restrict(String issueKey) {
        admin.put("/rest/api/2/issue/" + issueKey, "{\"fields\":{\"security\":{\"name\":\"Research only\"}}}")
                .expect(204);
    }

    private String issue(String type, String summary, java.util.function.Consumer<ObjectNode> more) {
        ObjectNode body = Client.JSON.createObjectNode();
        ObjectNode values = body.putObject("fields");
        values.putObject("project").put("key", key);
        values.putObject("issuetype").put("name", type);
        values.put("summary", summary);
        more.accept(values);
        return admin.post("/rest/api/2/issue", body.toString())
                .expect(201)
                .at("/key")
                .asText();
    }

    /** A project key may hold letters only where it starts, so numbers are written in letters. */
    private static String letters(long number) {
        StringBuilder text = new StringBuilder();
        for (long rest = Math.floorMod(number, 26L * 26 * 26 * 26); text.length() < 4; rest /= 26) {
            text.append((char) ('A' + rest % 26));
        }
        return text.toString();
    }
}
