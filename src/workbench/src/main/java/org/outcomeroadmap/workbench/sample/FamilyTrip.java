package org.outcomeroadmap.workbench.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads the FamilyTrip sample into a running site, over HTTP and as the users who would do it: the administrator sets
 * the project up, the product manager writes outcomes and epics, the researcher attaches the survey and imports it.
 * Loading again adds only what is missing.
 */
public final class FamilyTrip {

    static final String PROJECT = "FT";
    private static final long SEED = 2026;
    private static final int RESPONDENTS = 240;
    private static final String APP = "/rest/outcomes/1.0";

    private final SiteCalls admin;
    private final SiteCalls paula;
    private final SiteCalls rita;
    private final Story story = Story.familyTrip();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /** Prepares to load the sample into the site at the address, such as {@code http://localhost:2990/jira}. */
    public FamilyTrip(URI site) {
        this.admin = new SiteCalls(site, "admin");
        this.paula = new SiteCalls(site, "paula");
        this.rita = new SiteCalls(site, "rita");
    }

    /**
     * Loads what is missing.
     *
     * @throws IllegalStateException if the site refuses a call, with its answer
     */
    public void load() {
        prepareProject();
        List<String> outcomes = outcomes();
        List<String> epics = work("Epic", story.epics(), outcomes, List.of());
        work("Story", story.stories(), outcomes, epics);
        survey(outcomes);
    }

    private void prepareProject() {
        if (admin.find("/rest/api/2/project/" + PROJECT).isMissingNode()) {
            admin.post(
                    "/rest/api/2/project",
                    SiteCalls.object()
                            .put("key", PROJECT)
                            .put("name", "FamilyTrip")
                            .put("lead", "paula")
                            .put("projectTypeKey", "software")
                            .put("projectTemplateKey", "com.pyxis.greenhopper.jira:gh-scrum-template"));
        }
        admin.post(APP + "/projects/" + PROJECT + "/setup", SiteCalls.object());
        admin.find("/rest/api/2/field")
                .forEach(field ->
                        fields.put(field.path("name").asText(), field.path("id").asText()));
        paula.search("project = " + PROJECT + " ORDER BY key ASC")
                .forEach(issue -> keys.put(
                        issue.at("/fields/summary").asText(), issue.path("key").asText()));
    }

    private List<String> outcomes() {
        List<String> made = new ArrayList<>();
        for (Story.Outcome outcome : story.outcomes()) {
            String summary = outcome.job() + " " + outcome.measure();
            made.add(issue("Customer Success Outcome", summary, values -> {
                values.put(field("Job"), outcome.job());
                values.put(field("Success measure"), outcome.measure());
                values.putArray(field("Journey step")).addObject().put("value", outcome.step());
                values.putArray(field("Applies to")).addObject().put("value", outcome.appliesTo());
            }));
        }
        return made;
    }

    private List<String> work(String type, List<Story.Work> plan, List<String> outcomes, List<String> epics) {
        List<String> made = new ArrayList<>();
        for (Story.Work work : plan) {
            boolean fresh = !keys.containsKey(work.summary());
            String key = issue(type, work.summary(), values -> {
                if (type.equals("Epic")) {
                    values.put(field("Epic Name"), work.summary());
                } else if (work.epic() > 0) {
                    values.put(field("Epic Link"), epics.get(work.epic() - 1));
                }
            });
            made.add(key);
            link(
                    key,
                    work.targets().stream()
                            .map(place -> outcomes.get(place - 1))
                            .toList());
            if (fresh) {
                move(key, work.status());
            }
        }
        return made;
    }

    private void link(String key, List<String> targets) {
        List<String> linked = new ArrayList<>();
        paula.find("/rest/api/2/issue/" + key + "?fields=issuelinks")
                .at("/fields/issuelinks")
                .forEach(link -> linked.add(link.at("/outwardIssue/key").asText()));
        for (String outcome : targets) {
            if (!linked.contains(outcome)) {
                ObjectNode body = SiteCalls.object();
                body.putObject("type").put("name", "Outcome");
                body.putObject("inwardIssue").put("key", key);
                body.putObject("outwardIssue").put("key", outcome);
                paula.post("/rest/api/2/issueLink", body);
            }
        }
    }

    private void move(String key, String status) {
        String path = "/rest/api/2/issue/" + key + "/transitions";
        for (JsonNode transition : paula.find(path).path("transitions")) {
            if (transition.at("/to/name").asText().equals(status)) {
                ObjectNode body = SiteCalls.object();
                body.putObject("transition").put("id", transition.path("id").asText());
                paula.post(path, body);
                return;
            }
        }
    }

    /** The survey is imported under the same name, wave and dates, so a second loading changes nothing. */
    private void survey(List<String> outcomes) {
        String study = issue("Study", "How families travel, spring 2026", values -> {});
        JsonNode attachments =
                rita.find("/rest/api/2/issue/" + study + "?fields=attachment").at("/fields/attachment");
        long file = attachments.isEmpty()
                ? rita.attach(
                        study,
                        "families-2026-q1.csv",
                        new SurveyGenerator(SEED).csv(outcomes, story.outcomes(), RESPONDENTS))
                : attachments.path(0).path("id").asLong();
        rita.post(
                APP + "/studies",
                SiteCalls.object()
                        .put("attachmentId", file)
                        .put("name", "How families travel")
                        .put("kind", "survey")
                        .put("target", "current-solutions")
                        .put("fieldDate", "2026-03-15")
                        .put("wave", "2026-Q1")
                        .put("dryRun", false));
    }

    private String issue(String type, String summary, java.util.function.Consumer<ObjectNode> more) {
        return keys.computeIfAbsent(summary, name -> {
            ObjectNode body = SiteCalls.object();
            ObjectNode values = body.putObject("fields");
            values.putObject("project").put("key", PROJECT);
            values.putObject("issuetype").put("name", type);
            values.put("summary", name);
            more.accept(values);
            SiteCalls author = type.equals("Study") ? rita : paula;
            return author.post("/rest/api/2/issue", body).path("key").asText();
        });
    }

    private String field(String name) {
        String id = fields.get(name);
        if (id == null) {
            throw new IllegalStateException("The site has no field '" + name + "'");
        }
        return id;
    }
}
