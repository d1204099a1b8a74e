package org.outcomeroadmap.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes issues of a project that the app is set up in, over REST. */
final class ProjectMaker {

    private final Site site;
    private final String key;
    private final Map<String, String> fields = new HashMap<>();

    private ProjectMaker(Site site, String key) {
        this.site = site;
        this.key = key;
        Site.json(site.get("/rest/api/2/field"))
                .forEach(field ->
                        fields.put(field.path("name").asText(), field.path("id").asText()));
    }

    static ProjectMaker create(Site site, String key) {
        site.post("/rest/api/2/project", """
                {"key":"%s","name":"%s","projectTypeKey":"software","lead":"admin",
                 "projectTemplateKey":"com.pyxis.greenhopper.jira:gh-scrum-template"}""".formatted(key, key));
        site.post("/rest/outcomes/1.0/projects/" + key + "/setup", "{}");
        return new ProjectMaker(site, key);
    }

    static ProjectMaker of(Site site, String key) {
        return new ProjectMaker(site, key);
    }

    String fieldId(String name) {
        return fields.getOrDefault(name, "");
    }

    long linkTypeId() {
        for (JsonNode type : Site.json(site.get("/rest/api/2/issueLinkType")).path("issueLinkTypes")) {
            if (type.path("name").asText().equals("Outcome")) {
                return type.path("id").asLong();
            }
        }
        throw new IllegalStateException("There is no link type Outcome");
    }

    JsonNode outcome(int number) {
        return issue("Customer Success Outcome", statement(number));
    }

    private String statement(int number) {
        return "\"%s\":\"Do thing %d\",\"%s\":\"with ease\""
                .formatted(fieldId("Job"), number, fieldId("Success measure"));
    }

    /** An outcome on a step, by its path such as "Trip / Plan / Book". */
    JsonNode outcomeAt(int number, String step) {
        return issue(
                "Customer Success Outcome",
                statement(number) + ",\"%s\":[{\"value\":\"%s\"}]".formatted(fieldId("Journey step"), step));
    }

    /** A journey of phases with as many steps each, and the paths of its steps. */
    List<String> journey(String name, int phases, int steps) {
        List<String> paths = new ArrayList<>();
        ObjectNode journey = Site.JSON.createObjectNode().put("name", name);
        ArrayNode all = journey.putArray("phases");
        for (int phase = 1; phase <= phases; phase++) {
            ArrayNode its = all.addObject().put("name", "Phase " + phase).putArray("steps");
            for (int step = 1; step <= steps; step++) {
                its.addObject().put("name", "Step " + step);
                paths.add(name + " / Phase " + phase + " / Step " + step);
            }
        }
        site.post("/rest/outcomes/1.0/projects/" + key + "/journeys", journey.toString());
        return paths;
    }

    JsonNode epic() {
        return issue("Epic", "\"%s\":\"An epic\"".formatted(fieldId("Epic Name")));
    }

    JsonNode issue(String type, String more) {
        return site.post("/rest/api/2/issue", """
                {"fields":{"project":{"key":"%s"},"issuetype":{"name":"%s"},"summary":"An issue",%s}}""".formatted(key, type, more.isEmpty() ? "\"labels\":[]" : more));
    }

    void target(String epic, String outcome) {
        site.send("POST", "/rest/api/2/issueLink", "application/json", Site.text("""
                        {"type":{"name":"Outcome"},"inwardIssue":{"key":"%s"},"outwardIssue":{"key":"%s"}}""".formatted(epic, outcome)));
    }

    /** Attaches a survey to an issue of its own and imports it. */
    JsonNode importSurvey(String wave, String csv) {
        String study = issue("Study", "").path("key").asText();
        String attachment = site.upload(
                        "/rest/api/2/issue/" + study + "/attachments",
                        "file",
                        wave + ".csv",
                        csv.getBytes(StandardCharsets.UTF_8))
                .at("/0/id")
                .asText();
        return site.post("/rest/outcomes/1.0/studies", """
                {"attachmentId":%s,"name":"%s","kind":"survey","target":"current-solutions",
                 "fieldDate":"2026-03-15","wave":"%s","dryRun":false}""".formatted(attachment, wave, wave));
    }

    /** A survey in the long form in which each respondent rates each outcome. */
    static String longSurvey(List<String> outcomes, int respondents) {
        StringBuilder csv = new StringBuilder("respondent,outcome,importance,satisfaction,market\n");
        for (int respondent = 0; respondent < respondents; respondent++) {
            for (int outcome = 0; outcome < outcomes.size(); outcome++) {
                csv.append('r').append(respondent).append(',').append(outcomes.get(outcome));
                csv.append(',').append(1 + (respondent * 7 + outcome) % 5);
                csv.append(',').append(1 + (respondent * 3 + outcome * 2) % 5);
                csv.append(respondent % 2 == 0 ? ",US\n" : ",DE\n");
            }
        }
        return csv.toString();
    }
}
