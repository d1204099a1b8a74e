package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Two nodes on one database and one data folder are one site, and one of them can die. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "a real node is not killed by a test")
class ClusterIT {

    /** As the administrator guide says: what one node does shows on the others within this time. */
    private static final Duration DELAY = Duration.ofSeconds(2);
    /** What is done with an app takes as long there as here. */
    private static final Duration APP_DELAY = Duration.ofSeconds(30);
    /** A job runs every minute; the node that runs it must also do the work. */
    private static final Duration JOB = Duration.ofSeconds(90);

    private static final Pattern RUN =
            Pattern.compile("Job org\\.outcomeroadmap\\.jira\\.unfinished-work due (\\S+) runs on");

    private final Path data = Workbench.freshFolder();
    private final String database = SiteDatabase.postgresql(data);
    private Workbench a;
    private Workbench b;

    @BeforeAll
    void start() {
        CompletableFuture<Workbench> first =
                CompletableFuture.supplyAsync(() -> Workbench.startNode(data, database, "a"));
        b = Workbench.startNode(data, database, "b");
        a = first.join();
    }

    @AfterAll
    void stop() {
        a.stop();
        b.stop();
    }

    @Test
    void setupByBothNodesAtOnceMakesOneOfEverything() {
        Client onA = Site.client(a, "admin");
        Client onB = Site.client(b, "admin");
        for (String key : List.of("ONE", "TWO")) {
            onA.post("/rest/api/2/project", """
                            {"key":"%s","name":"Both %s","projectTypeKey":"software","lead":"admin",
                             "projectTemplateKey":"com.pyxis.greenhopper.jira:gh-scrum-template"}""".formatted(key, key)).expect(201);
            await(DELAY, () -> onB.get("/rest/api/2/project/" + key).status() == 200);
            String setup = "/rest/outcomes/1.0/projects/" + key + "/setup";

            CompletableFuture<Answer> there = CompletableFuture.supplyAsync(() -> onB.post(setup, "{}"));
            onA.post(setup, "{}").expect(200);
            there.join().expect(200);
        }

        for (Client admin : List.of(onA, onB)) {
            await(DELAY, () -> names(admin, "field").contains("Opportunity score"));
            assertThat(names(admin, "field")).doesNotHaveDuplicates();
            assertThat(names(admin, "issuetype")).doesNotHaveDuplicates().contains("Customer Success Outcome", "Study");
            assertThat(admin.get("/rest/api/2/issueLinkType")
                            .at("/issueLinkTypes")
                            .findValuesAsText("name"))
                    .doesNotHaveDuplicates()
                    .contains("Outcome");
        }
        assertThat(names(onA, "field")).hasSameElementsAs(names(onB, "field"));
    }

    @Test
    void whatOneNodeDoesWithTheAppTheOtherDoesToo() throws IOException {
        Client onA = Site.client(a, "admin");
        Client onB = Site.client(b, "admin");
        TestProject project = TestProject.create(onA);
        String own = "/rest/outcomes/1.0/projects/" + project.key() + "/setup";
        await(DELAY, () -> onB.get(own).status() == 200);

        new AppManager(onA).enable(false);
        await(APP_DELAY, () -> onB.get(own).status() == 404);
        new AppManager(onB).enable(true);
        await(APP_DELAY, () -> onA.get(own).status() == 200);
        new AppManager(onB).uninstall();
        await(
                APP_DELAY,
                () -> onA.get("/rest/plugins/1.0/org.outcomeroadmap.jira-key").status() == 404);
        assertThat(onA.get(own).status()).isEqualTo(404);
        Path jar = Workbench.appJar();
        assertThat(new AppManager(onA).upload("app.jar", Files.readAllBytes(jar)))
                .isEmpty();
        await(APP_DELAY, () -> onB.get(own).status() == 200);
        assertThat(onB.get(own).at("/enabled").asBoolean()).isTrue();
        assertThat(new AppManager(onB).version()).isEqualTo(new AppManager(onA).version());
    }

    @Test
    void anImportOnOneNodeShowsOnTheOther() {
        TestProject project = TestProject.create(Site.client(a, "admin"));
        String outcome = project.outcome("Pass exams", "easily");
        String study = project.study("Survey");
        Client onA = Site.client(a, "rita");
        Client onB = Site.client(b, "rita");
        String jql = "project = " + project.key() + " AND \"Opportunity score\" > 12";
        await(DELAY, () -> scoreOf(onB, outcome).isNull());
        assertThat(onB.search(jql).at("/total").asInt()).isZero();

        importOn(onA, study, outcome, "5,1");
        await(DELAY, () -> scoreOf(onB, outcome).path("opportunity").asDouble() == 20.0);
        await(DELAY, () -> onB.search(jql).at("/total").asInt() == 1);

        importOn(onB, study, outcome, "5,5");
        await(DELAY, () -> scoreOf(onA, outcome).path("opportunity").asDouble() == 10.0);
        await(DELAY, () -> onA.search(jql).at("/total").asInt() == 0);
    }

    @Test
    void aJourneyThatBothNodesChangeAtOnceHasBothChangesOnBoth() {
        Client onA = Site.client(a, "admin");
        Client onB = Site.client(b, "admin");
        TestProject project = TestProject.create(onA);
        String journeys = "/rest/outcomes/1.0/projects/" + project.key() + "/journeys";
        await(DELAY, () -> onB.get(journeys).status() == 200);
        String name = "Trip of " + project.key();
        JsonNode made = onA.post(
                        journeys,
                        "{\"name\":\"%s\",\"phases\":[{\"name\":\"Plan\",\"steps\":[{\"name\":\"Route\"}]}]}"
                                .formatted(name))
                .expect(201)
                .json();
        await(DELAY, () -> onB.get(journeys).at("/journeys").size() == 1);
        String phase =
                "/rest/outcomes/1.0/journeys/phases/" + made.at("/phases/0/id").asText();

        CompletableFuture<Answer> there =
                CompletableFuture.supplyAsync(() -> onB.post(phase + "/steps", "{\"name\":\"Pack\"}"));
        onA.put(phase, "{\"name\":\"Prepare\"}").expect(200);
        there.join().expect(201);

        for (Client admin : List.of(onA, onB)) {
            await(
                    DELAY,
                    () -> admin.get(journeys).at("/journeys/0/phases/0/steps").size() == 2
                            && admin.get(journeys)
                                    .at("/journeys/0/phases/0/name")
                                    .asText()
                                    .equals("Prepare"));
            await(DELAY, () -> admin.get("/rest/outcomes/1.0/choices").text().contains(name + " / Prepare / Pack"));
        }
        String outcome = project.outcome("Find a route", "quickly");
        onA.put("/rest/api/2/issue/" + outcome, """
                        {"fields":{"%s":[{"value":"%s / Prepare / Route"}]}}""".formatted(project.fieldId("Journey step"), name))
                .expect(204);
        await(
                DELAY,
                () -> onB.search("issue in outcomesAtStep(\"%s\", Plan)".formatted(name))
                                .at("/total")
                                .asInt()
                        == 1);
    }

    @Test
    void aDayOfCoverageIsCountedOnceByBothNodes() {
        TestProject project = TestProject.create(Site.client(a, "admin"));
        project.outcome("Find a route", "quickly");
        String history = "/rest/outcomes/1.0/coverage/history?project=" + project.key();

        await(JOB, () -> points(b, history).size() == 1);

        assertThat(points(a, history)).isEqualTo(points(b, history));
        assertThat(a.log() + b.log()).doesNotContain("could not be counted");
    }

    private static JsonNode points(Workbench node, String history) {
        Answer answer = Site.client(node, "admin").get(history);
        return answer.status() == 200 ? answer.at("/points") : Client.JSON.createArrayNode();
    }

    @Test
    void bothNodesWriteWithoutLosingOrRepeatingAnything() {
        TestProject project = TestProject.create(Site.client(a, "admin"));
        await(
                DELAY,
                () -> Site.client(b, "admin")
                                .get("/rest/api/2/project/" + project.key())
                                .status()
                        == 200);
        String body = "{\"fields\":{\"project\":{\"key\":\"%s\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"Do\"}}"
                .formatted(project.key());

        List<String> keys = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> Site.client(i % 2 == 0 ? a : b, "admin")
                        .post("/rest/api/2/issue", body)
                        .expect(201)
                        .at("/key")
                        .asText()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
        for (Workbench node : List.of(a, b)) {
            await(
                    DELAY,
                    () -> Site.client(node, "admin")
                                    .search("project = " + project.key())
                                    .at("/total")
                                    .asInt()
                            == 20);
        }
    }

    @Test
    void aScheduledJobRunsOnOneNodeEachTime() {
        await(JOB, () -> runs(a).size() + runs(b).size() >= 2);

        assertThat(runs(a)).doesNotContainAnyElementsOf(runs(b));
    }

    @Test
    void oneStudyImportedOnBothNodesAtOnceIsOneFileWhole() {
        TestProject project = TestProject.create(Site.client(a, "admin"));
        LargeSurvey survey = new LargeSurvey(project, 8);
        String study = project.study("Both");
        Client onA = Site.client(a, "rita");
        Client onB = Site.client(b, "rita");
        long high = onA.attach(study, "high.csv", survey.file(500, "5,1"));
        long low = onA.attach(study, "low.csv", survey.file(500, "5,5"));
        await(DELAY, () -> onB.get("/rest/api/2/attachment/" + low).status() == 200);
        String first = Survey.request(high, "W1", "2026-03-15", false);
        String second = Survey.request(low, "W1", "2026-03-15", false);
        for (int round = 0; round < 3; round++) {
            CompletableFuture<Answer> there =
                    CompletableFuture.supplyAsync(() -> onB.post("/rest/outcomes/1.0/studies", second));
            onA.post("/rest/outcomes/1.0/studies", first).expect(200);
            there.join().expect(200);

            double score = survey.score(onA);
            assertThat(score).isIn(20.0, 10.0);
            for (Client client : List.of(onA, onB)) {
                await(DELAY, () -> survey.isSearchable(client, score));
            }
            assertThat(onB.post("/rest/outcomes/1.0/studies", score == 20.0 ? first : second)
                            .expect(200)
                            .at("/status")
                            .asText())
                    .isEqualTo("unchanged");
        }
    }

    @Test
    void whenANodeIsKilledInAnImportTheOtherGoesOn() {
        TestProject project = TestProject.create(Site.client(a, "admin"));
        List<String> outcomes = IntStream.range(0, 40)
                .mapToObj(i -> project.outcome("Pass exam " + i, "easily"))
                .toList();
        String study = project.study("Killed");
        Client rita = Site.client(a, "rita");
        String low = "5,5" + ",5,5".repeat(outcomes.size() - 1);
        long file = rita.attach(
                study, "wave.csv", new Survey(outcomes).times(5_000, low, "US").bytes());
        String request = Survey.request(file, "W1", "2026-03-15", false);
        CompletableFuture<Void> asked =
                CompletableFuture.runAsync(() -> rita.post("/rest/outcomes/1.0/studies", request));
        Client onB = Site.client(b, "rita");
        String last = outcomes.get(outcomes.size() - 1);
        await(JOB, () -> asked.isDone() || !scoreOf(onB, last).isNull());

        a.kill();

        Client again = Site.client(b, "rita");
        String search = "project = " + project.key() + " AND \"Opportunity score\" is not EMPTY";
        await(JOB, () -> again.search(search).at("/total").asInt() == outcomes.size());
        assertThat(again.post("/rest/outcomes/1.0/studies", request)
                        .expect(200)
                        .at("/status")
                        .asText())
                .as("the lock of the study is free, and its results are there")
                .isEqualTo("unchanged");
        a = Workbench.startNode(data, database, "a");
        assertThat(Site.client(a, "rita").search(search).at("/total").asInt()).isEqualTo(outcomes.size());
    }

    private static void importOn(Client rita, String study, String outcome, String ratings) {
        byte[] content = new Survey(List.of(outcome)).times(20, ratings, "US").bytes();
        long file = rita.attach(study, "wave.csv", content);
        rita.post("/rest/outcomes/1.0/studies", Survey.request(file, "W1", "2026-03-15", false))
                .expect(200);
    }

    /** The outcome's score, null while it has none, and missing while the outcome is not seen. */
    private static JsonNode scoreOf(Client client, String outcome) {
        return client.get("/rest/outcomes/1.0/outcomes/" + outcome).at("/score");
    }

    private static List<String> names(Client admin, String what) {
        return admin.get("/rest/api/2/" + what).expect(200).json().findValuesAsText("name");
    }

    private static Set<String> runs(Workbench node) {
        return RUN.matcher(node.log()).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static void await(Duration limit, BooleanSupplier wanted) {
        Instant end = Instant.now().plus(limit);
        while (!wanted.getAsBoolean()) {
            assertThat(Instant.now()).as("seen within %s", limit).isBefore(end);
            Workbench.pause();
        }
    }
}
