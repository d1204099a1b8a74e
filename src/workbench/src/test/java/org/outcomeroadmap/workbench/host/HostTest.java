package org.outcomeroadmap.workbench.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.outcomeroadmap.workbench.TestDatabase;

/** The tiny app in a running host: every kind of module does what Jira's does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostTest {

    private static final String JSON = "application/json";

    private TestJira jira;

    /** What the host is started with. */
    TestDatabase database() {
        return TestDatabase.H2;
    }

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        jira = new TestJira(folder.resolve("site"), new NotesJar().write(folder.resolve("notes.jar")), database());
        assertThat(jira.app().failure()).isEmpty();
    }

    @AfterAll
    void stop() throws Exception {
        jira.close();
    }

    @Test
    void keepsWhatATransactionWroteOrNothing() throws Exception {
        int before = jira.get("/rest/notes/1.0/notes").body().length();
        HttpResponse<String> failed = jira.post(JSON, "{\"bodies\":[\"lost\",\"fail\"]}", "X-User", "rita");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).isEqualTo("{\"errorMessages\":[\"Internal server error\"],\"errors\":{}}");
        assertThat(jira.get("/rest/notes/1.0/notes").body()).hasSize(before);

        HttpResponse<String> kept = jira.post(JSON, "{\"bodies\":[\"first\",\"second\"]}", "X-User", "rita");
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.headers().firstValue("Location").orElseThrow()).endsWith("/jira/rest/notes/1.0/notes");
        assertThat(jira.get("/rest/notes/latest/notes").body()).contains("\"first\",\"second\"");
    }

    @Test
    void letsOnlyTheRightUsersIn() throws Exception {
        assertThat(jira.get("/rest/notes/1.0/notes").statusCode()).isEqualTo(200);
        assertThat(jira.post(JSON, "{\"bodies\":[]}").statusCode()).isEqualTo(401);
        HttpRequest.Builder delete = jira.to("/rest/notes/1.0/notes").DELETE();
        assertThat(jira.send(delete).statusCode()).isEqualTo(401);
        assertThat(jira.send(delete.copy().header("X-User", "rita")).statusCode())
                .isEqualTo(403);
        assertThat(jira.send(delete.copy().header("X-User", "admin")).statusCode())
                .isEqualTo(204);
    }

    @Test
    void refusesWhatAForeignPageCouldSend() throws Exception {
        String[] rita = {"X-User", "rita"};
        assertThat(jira.post("text/plain", "{\"bodies\":[]}", rita).statusCode())
                .isEqualTo(403);
        assertThat(jira.post("text/plain", "{}", "X-User", "rita", "X-Atlassian-Token", "no-check")
                        .statusCode())
                .isEqualTo(415);
        assertThat(jira.post(JSON, "{\"bodies\":[]}", "X-User", "rita", "Origin", "http://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesUnknownFieldsAndBrokenJsonWithoutNamingClasses() throws Exception {
        HttpResponse<String> unknown = jira.post(JSON, "{\"bodies\":[],\"more\":1}", "X-User", "rita");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("Unknown field: more").doesNotContain("outcomeroadmap");
        HttpResponse<String> broken = jira.post(JSON, "{\"bodies\":", "X-User", "rita");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("errorMessages").doesNotContain("outcomeroadmap");
    }

    @Test
    void answersUnknownPathsInJirasShape() throws Exception {
        for (String path : new String[] {"/rest/nothing/1.0/x", "/rest/notes/1.0/x", "/rest/notes/2.0/notes"}) {
            HttpResponse<String> answer = jira.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).contains("\"errorMessages\"");
        }
    }

    @Test
    void putsAnAppsPageIntoTheFrame() throws Exception {
        assertThat(jira.get("/plugins/servlet/notes/page/FT").body()).isEqualTo("frame(Nötes|<p>/FT</p>)");
        assertThat(jira.get("/plugins/servlet/notes/other").statusCode()).isEqualTo(404);
    }

    @Test
    void showsPanelsAndItemsWhoseConditionsHold() {
        assertThat(jira.host.modules().webPanels("somewhere", Map.of()))
                .singleElement()
                .satisfies(panel -> {
                    assertThat(panel.label()).isEqualTo("It's nötes");
                    assertThat(panel.html()).startsWith("<b>");
                });
        assertThat(jira.host.modules().webPanels("somewhere", Map.of("hidden", true)))
                .isEmpty();
        assertThat(jira.host.modules().webItems("some/section", Map.of("projectKeyEncoded", "FT")))
                .singleElement()
                .satisfies(item -> assertThat(item.url()).isEqualTo("/jira/plugins/servlet/notes/page/FT"));
    }

    @Test
    void servesScriptsWithTheViewersWords() throws Exception {
        jira.host.pages().requireContext("some.page");
        String tag = jira.host.pages().drainTags();
        String path = tag.replaceAll(".*src=\"/jira([^\"]+)\".*", "$1");
        assertThat(jira.get(path).body()).isEqualTo("show(\"It's nötes\", AJS.format(\"{0} notes, {1}\", 3));\n");
        assertThat(jira.host.pages().drainTags()).isEmpty();
        assertThat(jira.get(path.replace("notes.js", "../atlassian-plugin.xml")).statusCode())
                .isIn(400, 404);
    }

    @Test
    void tellsAShownPageWhichFilesItLacks() throws Exception {
        String path = "/rest/webResources/1.0/resources";
        HttpResponse<String> needed = jira.send(jira.to(path)
                .header("Content-Type", JSON)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"r\":[\"org.example.notes:scripts\",\"no.such:thing\"]}")));
        assertThat(needed.statusCode()).isEqualTo(200);
        assertThat(needed.body())
                .contains("\"resourceType\":\"JAVASCRIPT\"", "/org.example.notes:scripts/notes.js")
                .doesNotContain("no.such");
        String had = "{\"c\":[\"some.page\"],\"xr\":[\"org.example.notes:scripts\"]}";
        assertThat(jira.send(jira.to(path).header("Content-Type", JSON).POST(HttpRequest.BodyPublishers.ofString(had)))
                        .body())
                .isEqualTo("{\"resources\":[]}");
        assertThat(jira.send(jira.to(path)
                                .header("Content-Type", JSON)
                                .POST(HttpRequest.BodyPublishers.ofString("{\"r\":")))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void offersDashboardItemsWhoseConditionsHold() {
        assertThat(jira.host.modules().dashboardItems(Map.of())).singleElement().satisfies(item -> {
            assertThat(item.key()).isEqualTo("org.example.notes:board");
            assertThat(item.title()).isEqualTo("It's nötes");
            assertThat(item.description()).isEqualTo("Shows notes");
            assertThat(item.author()).isEqualTo("Tests");
            assertThat(item.configurable()).isTrue();
            assertThat(item.amdModule()).isEqualTo("notes/board");
        });
        assertThat(jira.host.modules().dashboardItems(Map.of("hidden", true))).isEmpty();
        assertThat(jira.host.modules().dashboardItemView("org.example.notes:board", Map.of("value", "a<b")))
                .startsWith("a&lt;b");
        assertThat(jira.host.modules().dashboardItemView("org.example.notes:none", Map.of()))
                .isEmpty();
    }

    @Test
    void escapesWhatTemplatesWriteAndCallsOnlyListedMethods() {
        String key = "org.example.notes:field";
        PluginModules.FieldType type = jira.host.modules().fieldType(key).orElseThrow();
        assertThat(type.searchers()).containsExactly("com.atlassian.jira.plugin.system.customfieldtypes:exactnumber");
        assertThat(type.type().getKey()).isEqualTo(key);
        assertThat(jira.host.modules().renderField(key, "view", Map.of("value", "a<b", "type", type.type())))
                .contains("a&lt;b &lt;listed&gt; []\n");
        assertThat(jira.host.modules().renderField(key, "edit", Map.of())).isEmpty();
    }

    @Test
    void takesModulesAwayAndBringsThemBack() throws Exception {
        HttpRequest.Builder manage = jira.to("/rest/plugins/1.0/org.example.notes-key")
                .header("X-User", "admin")
                .header("Content-Type", "application/vnd.atl.plugins.plugin+json");
        jira.post(JSON, "{\"bodies\":[\"stays\"]}", "X-User", "rita");
        assertThat(jira.send(manage.copy().PUT(HttpRequest.BodyPublishers.ofString("{\"enabled\":false}")))
                        .body())
                .contains("\"enabled\":false");
        assertThat(jira.get("/rest/notes/1.0/notes").statusCode()).isEqualTo(404);
        assertThat(jira.host.modules().webPanels("somewhere", Map.of())).isEmpty();
        assertThat(jira.host.modules().fieldTypes()).isEmpty();
        assertThat(jira.send(manage.copy().PUT(HttpRequest.BodyPublishers.ofString("{\"enabled\":true}")))
                        .body())
                .contains("\"enabled\":true");
        assertThat(jira.get("/rest/notes/1.0/notes").body()).contains("stays");
        assertThat(jira.send(jira.to("/rest/plugins/1.0/")).statusCode()).isEqualTo(401);
        assertThat(jira.send(jira.to("/rest/plugins/1.0/").header("X-User", "rita"))
                        .statusCode())
                .isEqualTo(403);
    }
}
