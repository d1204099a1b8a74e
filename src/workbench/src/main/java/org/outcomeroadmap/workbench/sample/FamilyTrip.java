package org.outcomeroadmap.workbench.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.outcomeroadmap.workbench.sample.Story.Outcome;
import org.outcomeroadmap.workbench.sample.Story.Planned;
import org.outcomeroadmap.workbench.sample.Story.Statement;
import org.outcomeroadmap.workbench.sample.Story.Study;
import org.outcomeroadmap.workbench.sample.Story.Work;

/**
 * Loads the FamilyTrip sample into a running site, over HTTP and as the users who would do it: the administrator sets
 * the project up, the product manager writes outcomes and epics, the researcher attaches the surveys and imports them.
 * Loading again adds only what is missing.
 */
public final class FamilyTrip {

    static final String PROJECT = "FT";
    static final String APP = "/rest/outcomes/1.0";
    private static final String ISSUE = "/rest/api/2/issue/";

    private final SiteCalls admin;
    private final SiteCalls paula;
    private final SiteCalls rita;
    private final Story story = Story.familyTrip();
    private final Map<String, String> fields = new HashMap<>();

    /** The keys of the story, and the issues that the site has for them. */
    private final Map<String, String> keys = new HashMap<>();

    private final Map<String, JsonNode> transitions = new HashMap<>();
    private final List<Planned> fresh = new ArrayList<>();

    /** Prepares to load the sample into the site at the address, such as {@code http://localhost:2990/jira}. */
    public FamilyTrip(String site) {
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
        boolean isNew = prepareProject();
        if (isNew) {
            admin.post(
                    APP + "/imports/project/" + PROJECT,
                    new PastCoverage().upTo(LocalDate.now(ZoneId.systemDefault())));
        }
        new SampleJourney(admin).prepare();
        findWhatIsThere();
        for (Planned planned : story.issues()) {
            if (!keys.containsKey(planned.key())) {
                keys.put(planned.key(), create(planned));
                fresh.add(planned);
            }
        }
        story.roadmap().forEach(this::link);
        fresh.forEach(this::finish);
        research(story.studies().get(0));
        reword();
        story.studies().stream().skip(1).forEach(this::research);
        new SampleJourney(admin).finish(Map.of("rita", rita, "paula", paula), this::key);
        new SampleViews(paula, fields).prepare();
    }

    /** Answers whether there was no such project before. */
    private boolean prepareProject() {
        boolean isNew = admin.find("/rest/api/2/project/" + PROJECT).isMissingNode();
        if (isNew) {
            admin.post(
                    "/rest/api/2/project",
                    SiteCalls.object()
                            .put("key", PROJECT)
                            .put("name", "FamilyTrip")
                            .put("lead", "paula")
                            .put("projectTypeKey", "software")
                            .put("projectTemplateKey", "com.pyxis.greenhopper.jira:gh-scrum-template"));
        }
        boolean firstProject = !fieldIds().containsKey("Journey step");
        admin.post(APP + "/projects/" + PROJECT + "/setup", SiteCalls.object());
        ObjectNode change = SiteCalls.object();
        change.set("add", choices(List.of(), story.personas()));
        if (firstProject) {
            change.set("remove", admin.find(APP + "/choices"));
        }
        admin.post(APP + "/choices", change);
        fields.putAll(fieldIds());
        return isNew;
    }

    static ObjectNode choices(List<String> steps, List<String> personas) {
        ObjectNode choices = SiteCalls.object();
        fill(choices.putArray("journeySteps"), steps);
        fill(choices.putArray("appliesTo"), personas);
        return choices;
    }

    private static void fill(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private Map<String, String> fieldIds() {
        Map<String, String> ids = new HashMap<>();
        admin.find("/rest/api/2/field")
                .forEach(field ->
                        ids.put(field.path("name").asText(), field.path("id").asText()));
        return ids;
    }

    /** An issue is known by its summary, an outcome also by the one it has since it was reworded. */
    private void findWhatIsThere() {
        Map<String, String> bySummary = new HashMap<>();
        rita.search("project = " + PROJECT)
                .forEach(issue -> bySummary.put(
                        issue.at("/fields/summary").asText(), issue.path("key").asText()));
        for (Planned planned : story.issues()) {
            String later = planned instanceof Outcome outcome ? outcome.later().summary() : planned.summary();
            String key = bySummary.getOrDefault(planned.summary(), bySummary.get(later));
            if (key != null) {
                keys.put(planned.key(), key);
            } else if (planned instanceof Outcome outcome && outcome.archived()) {
                // Search finds no archived issue, but it can be read.
                JsonNode issue = paula.find(ISSUE + outcome.key());
                if (issue.at("/fields/summary").asText().equals(outcome.summary())) {
                    keys.put(outcome.key(), outcome.key());
                }
            }
        }
    }

    private String create(Planned planned) {
        ObjectNode body = SiteCalls.object();
        ObjectNode values = body.putObject("fields");
        values.putObject("project").put("key", PROJECT);
        values.put("summary", planned.summary());
        String type = "Study";
        if (planned instanceof Outcome outcome) {
            type = "Customer Success Outcome";
            state(values, outcome.statement());
            ArrayNode steps = values.putArray(field("Journey step"));
            outcome.steps().forEach(step -> steps.addObject().put("value", step));
            ArrayNode personas = values.putArray(field("Applies to"));
            outcome.appliesTo().forEach(persona -> personas.addObject().put("value", persona));
            own(values, outcome.owner());
        } else if (planned instanceof Work work) {
            type = work.type();
            own(values, work.owner());
            if (type.equals("Epic")) {
                values.put(field("Epic Name"), work.summary());
            } else if (!work.epic().isEmpty()) {
                values.put(field("Epic Link"), key(work.epic()));
            }
        }
        values.putObject("issuetype").put("name", type);
        SiteCalls author = planned instanceof Study ? rita : paula;
        return author.post("/rest/api/2/issue", body).path("key").asText();
    }

    private void state(ObjectNode values, Statement statement) {
        values.put(field("Job"), statement.job());
        values.put(field("Success measure"), statement.measure());
    }

    private static void own(ObjectNode values, String owner) {
        if (!owner.isEmpty()) {
            values.putObject("assignee").put("name", owner);
        }
    }

    private void link(Work work) {
        if (work.targets().isEmpty()) {
            return;
        }
        String key = key(work.key());
        List<String> linked = new ArrayList<>();
        if (!fresh.contains(work)) {
            paula.find(ISSUE + key + "?fields=issuelinks")
                    .at("/fields/issuelinks")
                    .forEach(link -> linked.add(link.at("/outwardIssue/key").asText()));
        }
        for (String target : work.targets()) {
            if (!linked.contains(key(target))) {
                ObjectNode body = SiteCalls.object();
                body.putObject("type").put("name", "Outcome");
                body.putObject("inwardIssue").put("key", key);
                body.putObject("outwardIssue").put("key", key(target));
                paula.post("/rest/api/2/issueLink", body);
            }
        }
    }

    /** What is done to an issue once it is there: its status, what is decided, who may see it, whether it is given up. */
    private void finish(Planned planned) {
        String key = key(planned.key());
        if (planned instanceof Work work && !work.status().equals("To Do")) {
            move(key, work);
        }
        decide(planned, key);
        if (planned instanceof Outcome outcome && !outcome.level().isEmpty()) {
            ObjectNode body = SiteCalls.object();
            body.putObject("fields").putObject("security").put("name", outcome.level());
            admin.put(ISSUE + key, body);
        }
        if (planned instanceof Outcome outcome && outcome.archived()) {
            admin.put(ISSUE + key + "/archive", SiteCalls.object());
        }
    }

    private void decide(Planned planned, String key) {
        if (planned instanceof Work work && !work.excuse().isEmpty()) {
            paula.put(APP + "/epics/" + key + "/excuse", SiteCalls.object().put("reason", work.excuse()));
        }
        if (planned instanceof Outcome outcome && !outcome.decision().isEmpty()) {
            paula.put(APP + "/outcomes/" + key + "/decision", SiteCalls.object().put("note", outcome.decision()));
        }
    }

    /** New issues of a type have the same transitions, so these are asked for once. */
    private void move(String key, Work work) {
        String path = ISSUE + key + "/transitions";
        JsonNode offered = transitions.computeIfAbsent(
                work.type(), type -> paula.find(path).path("transitions"));
        for (JsonNode transition : offered) {
            if (transition.at("/to/name").asText().equals(work.status())) {
                ObjectNode body = SiteCalls.object();
                body.putObject("transition").put("id", transition.path("id").asText());
                paula.post(path, body);
                return;
            }
        }
    }

    /** Between the first wave and the second, some outcomes were worded anew. */
    private void reword() {
        for (Outcome outcome : story.outcomes()) {
            if (!outcome.later().equals(outcome.statement())) {
                ObjectNode body = SiteCalls.object();
                state(body.putObject("fields"), outcome.later());
                paula.put(ISSUE + key(outcome.key()), body);
            }
        }
    }

    /** Studies are imported under the same name, wave and dates, so a second loading changes nothing. */
    private void research(Study study) {
        String key = key(study.key());
        JsonNode attachments = rita.find(ISSUE + key + "?fields=attachment").at("/fields/attachment");
        long file = attachments.isEmpty()
                ? rita.attach(key, study.file(), content(study))
                : attachments.path(0).path("id").asLong();
        if (study.imported()) {
            rita.post(
                    APP + "/studies",
                    SiteCalls.object()
                            .put("attachmentId", file)
                            .put("name", study.summary())
                            .put("kind", study.kind())
                            .put("target", study.kind().equals("usability") ? "our-product" : "current-solutions")
                            .put("fieldDate", study.fieldDate())
                            .put("wave", study.wave())
                            .put("dryRun", false));
        }
    }

    private String content(Study study) {
        return study.drawn() ? new SurveyGenerator(study, story.outcomes()).csv(keys) : withKeys(study.file());
    }

    /** A file beside this class, with the keys that outcomes have in this site. */
    private String withKeys(String file) {
        return Pattern.compile(PROJECT + "-\\d+")
                .matcher(Story.file(file))
                .replaceAll(found -> keys.getOrDefault(found.group(), found.group()));
    }

    private String key(String ofStory) {
        return Objects.requireNonNull(keys.get(ofStory), ofStory);
    }

    private String field(String name) {
        String id = fields.get(name);
        if (id == null) {
            throw new IllegalStateException("The site has no field '" + name + "'");
        }
        return id;
    }
}
