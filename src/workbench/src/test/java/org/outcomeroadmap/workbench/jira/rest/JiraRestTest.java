package org.outcomeroadmap.workbench.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outcomeroadmap.workbench.jira.ScoreType;
import org.outcomeroadmap.workbench.jira.rest.HttpSite.Answer;

class JiraRestTest {
    private static final String API = "/rest/api/2";

    @TempDir
    Path folder;

    private HttpSite http;

    @BeforeEach
    void start() throws Exception {
        http = new HttpSite(folder);
        Answer project =
                http.send("admin", "POST", API + "/project", "{'key':'FT','name':'FamilyTrip','lead':'paula'}");
        assertThat(project.status()).isEqualTo(201);
        assertThat(project.at("/key").asText()).isEqualTo("FT");
        create("paula", "Epic", "Plan the day", ",'" + field("Epic Name") + "':'Plan'");
        create("dana", "Story", "Share photos", ",'" + field("Epic Link") + "':'FT-1','labels':['sharing']");
    }

    @AfterEach
    void stop() throws Exception {
        http.close();
    }

    private String field(String name) throws Exception {
        return http.site.fieldId(name);
    }

    private Answer create(String user, String type, String summary, String more) throws Exception {
        return http.send(
                user,
                "POST",
                API + "/issue",
                "{'fields':{'project':{'key':'FT'},'issuetype':{'name':'" + type + "'},'summary':'" + summary + "'"
                        + more + "}}");
    }

    private String errorOf(Answer answer) throws Exception {
        return answer.status() + " " + answer.at("/errorMessages") + answer.at("/errors");
    }

    @Test
    void anIssueReadsAsItWasWritten() throws Exception {
        Answer read = http.get("lena", API + "/issue/FT-2?expand=names,schema,changelog");

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.at("/fields/summary").asText()).isEqualTo("Share photos");
        assertThat(read.at("/fields/issuetype/name").asText()).isEqualTo("Story");
        assertThat(read.at("/fields/reporter/name").asText()).isEqualTo("dana");
        assertThat(read.at("/fields/status/statusCategory/key").asText()).isEqualTo("new");
        assertThat(read.at("/fields/created").asText()).isEqualTo("2026-03-15T10:00:00.000+0000");
        assertThat(read.at("/fields/" + field("Epic Link")).asText()).isEqualTo("FT-1");
        assertThat(read.at("/fields/labels/0").asText()).isEqualTo("sharing");
        assertThat(read.at("/names/" + field("Epic Link")).asText()).isEqualTo("Epic Link");
        assertThat(read.at("/schema/summary/type").asText()).isEqualTo("string");
        JsonNode chosen = http.get("lena", API + "/issue/FT-2?fields=summary").at("/fields");
        assertThat(chosen.size()).isEqualTo(1);
    }

    @Test
    void anEditSetsFieldsAndAppliesOperations() throws Exception {
        Answer edit = http.send(
                "dana",
                "PUT",
                API + "/issue/FT-2",
                "{'fields':{'summary':'Share trips','assignee':{'name':'dana'}},"
                        + "'update':{'labels':[{'add':'web'},{'remove':'sharing'}]}}");

        assertThat(edit.status()).isEqualTo(204);
        Answer read = http.get("dana", API + "/issue/FT-2?expand=changelog");
        assertThat(read.at("/fields/summary").asText()).isEqualTo("Share trips");
        assertThat(read.at("/fields/assignee/displayName").asText()).contains("Dana");
        assertThat(read.at("/fields/labels").toString()).isEqualTo("[\"web\"]");
        assertThat(read.at("/changelog/histories/0/items").findValuesAsText("field"))
                .containsExactlyInAnyOrder("summary", "assignee", "labels");
    }

    @Test
    void refusalsHaveJirasStatusAndShape() throws Exception {
        assertThat(errorOf(http.get("dana", API + "/issue/FT-99"))).isEqualTo("404 [\"Issue Does Not Exist\"]{}");
        assertThat(errorOf(create("dana", "Story", "", "")))
                .isEqualTo("400 []{\"summary\":\"You must specify a summary of the issue.\"}");
        assertThat(errorOf(create("dana", "Story", "x", ",'customfield_1':1")))
                .isEqualTo("400 []{\"customfield_1\":\"Field 'customfield_1' cannot be set. It is not on the"
                        + " appropriate screen, or unknown.\"}");
        assertThat(create("lena", "Story", "x", "").status()).isEqualTo(403);
        assertThat(http.send("dana", "PUT", API + "/issue/FT-2", "{'update':{'labels':['x']}}")
                        .status())
                .isEqualTo(400);
        assertThat(http.send("lena", "PUT", API + "/issue/FT-2", "{'fields':{'summary':'x'}}")
                        .status())
                .isEqualTo(403);
        assertThat(http.delete("dana", API + "/issue/FT-2").status()).isEqualTo(403);
        assertThat(http.send("dana", "POST", API + "/project", "{'key':'NO','name':'No'}")
                        .status())
                .isEqualTo(403);
        assertThat(errorOf(http.get("dana", API + "/nothing"))).startsWith("404 [\"null for uri");
        assertThat(http.delete("dana", API + "/search").status()).isEqualTo(405);
        assertThat(errorOf(http.get("dana", API + "/search?jql=colour%20=%20red")))
                .isEqualTo("400 [\"Field 'colour' does not exist or you do not have permission to view it.\"]{}");
        assertThat(http.send("dana", "POST", API + "/issue", "{'fields'").status())
                .isEqualTo(400);
        assertThat(http.send(http.request(API + "/issue")
                                .header("Authorization", HttpSite.basic("dana"))
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{}")))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aRestrictedIssueAnswersAsAMissingOneOnEveryPath() throws Exception {
        http.attach("rita", "FT-2", "wave.csv", "a", "X-Atlassian-Token", "no-check");
        String attachment = http.get("rita", API + "/issue/FT-2")
                .at("/fields/attachment/0/id")
                .asText();
        link("paula", "FT-1", "FT-2");
        String link = http.get("rita", API + "/issue/FT-1")
                .at("/fields/issuelinks/0/id")
                .asText();
        http.send("rita", "PUT", API + "/issue/FT-2", "{'fields':{'security':{'name':'Research only'}}}");

        assertThat(http.get("lena", API + "/issue/FT-2")
                        .at("/fields/security/name")
                        .asText())
                .isEqualTo("Research only");
        for (String path : new String[] {"/issue/FT-2", "/issue/FT-2/transitions", "/issue/FT-2/comment"}) {
            assertThat(errorOf(http.get("dana", API + path))).isEqualTo("404 [\"Issue Does Not Exist\"]{}");
        }
        assertThat(http.get("dana", API + "/attachment/" + attachment).status()).isEqualTo(404);
        assertThat(http.get("dana", "/secure/attachment/" + attachment + "/wave.csv")
                        .status())
                .isEqualTo(404);
        assertThat(http.get("dana", API + "/issueLink/" + link).status()).isEqualTo(404);
        assertThat(http.delete("dana", API + "/issueLink/" + link).status()).isEqualTo(404);
        assertThat(http.get("dana", API + "/issue/FT-1?expand=changelog")
                        .response()
                        .body())
                .doesNotContain("FT-2");
        assertThat(http.get("dana", API + "/search?jql=project=FT").at("/total").asInt())
                .isEqualTo(1);
        assertThat(http.get("lena", API + "/search?jql=project=FT").at("/total").asInt())
                .isEqualTo(2);
        assertThat(create("dana", "Story", "x", ",'security':{'name':'Research only'}")
                        .status())
                .isEqualTo(400);
    }

    private Answer link(String user, String source, String destination) throws Exception {
        return http.send(
                user,
                "POST",
                API + "/issueLink",
                "{'type':{'name':'Blocks'},'inwardIssue':{'key':'" + source + "'},'outwardIssue':{'key':'" + destination
                        + "'}}");
    }

    @Test
    void theInwardIssueOfALinkIsItsSource() throws Exception {
        assertThat(link("dana", "FT-1", "FT-2").status()).isEqualTo(201);
        assertThat(link("lena", "FT-1", "FT-2").status()).isEqualTo(403);
        assertThat(link("dana", "FT-1", "FT-9").status()).isEqualTo(404);

        JsonNode fromSource = http.get("lena", API + "/issue/FT-1").at("/fields/issuelinks/0");
        assertThat(fromSource.at("/outwardIssue/key").asText()).isEqualTo("FT-2");
        assertThat(fromSource.at("/type/outward").asText()).isEqualTo("blocks");
        assertThat(http.get("lena", API + "/issue/FT-2")
                        .at("/fields/issuelinks/0/inwardIssue/key")
                        .asText())
                .isEqualTo("FT-1");
        assertThat(http.delete(
                                "dana",
                                API + "/issueLink/" + fromSource.at("/id").asText())
                        .status())
                .isEqualTo(204);
        assertThat(http.get("lena", API + "/issue/FT-1")
                        .at("/fields/issuelinks")
                        .size())
                .isZero();
    }

    @Test
    void aFileIsAttachedOnlyWithTheTokenAndThePermissionAndComesBackAsADownload() throws Exception {
        assertThat(http.attach("rita", "FT-2", "w.csv", "a,b").status()).isEqualTo(403);
        assertThat(http.attach("dana", "FT-2", "w.csv", "a,b", "X-Atlassian-Token", "no-check")
                        .status())
                .isEqualTo(403);

        Answer attached = http.attach("rita", "FT-2", "w ä.csv", "a,b", "X-Atlassian-Token", "nocheck");

        assertThat(attached.status()).isEqualTo(200);
        assertThat(attached.at("/0/size").asInt()).isEqualTo(3);
        assertThat(attached.at("/0/author/name").asText()).isEqualTo("rita");
        String content = attached.at("/0/content").asText();
        Answer file = http.get("dana", content.substring(content.indexOf("/secure")));
        assertThat(file.response().body()).isEqualTo("a,b");
        assertThat(file.response().headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''w%20%C3%A4.csv");
        assertThat(file.response().headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
        String id = attached.at("/0/id").asText();
        assertThat(http.delete("dana", API + "/attachment/" + id).status()).isEqualTo(403);
        assertThat(http.delete("rita", API + "/attachment/" + id).status()).isEqualTo(204);
        assertThat(http.get("rita", API + "/attachment/" + id).status()).isEqualTo(404);
    }

    @Test
    void anIssueMovesThroughItsTransitions() throws Exception {
        JsonNode transitions = http.get("dana", API + "/issue/FT-2/transitions").at("/transitions");
        String done = transitions.get(2).path("id").asText();
        assertThat(transitions.get(2).at("/to/name").asText()).isEqualTo("Done");

        assertThat(http.send("dana", "POST", API + "/issue/FT-2/transitions", "{'transition':{'id':'" + done + "'}}")
                        .status())
                .isEqualTo(204);
        assertThat(http.send("dana", "POST", API + "/issue/FT-2/transitions", "{'transition':{'id':'7'}}")
                        .status())
                .isEqualTo(400);

        assertThat(http.get("dana", API + "/issue/FT-2")
                        .at("/fields/resolution/name")
                        .asText())
                .isEqualTo("Done");
        assertThat(http.get("dana", API + "/search?jql=statusCategory=Done")
                        .at("/issues/0/key")
                        .asText())
                .isEqualTo("FT-2");
    }

    @Test
    void aCalculatedFieldIsReadButNeverSet() throws Exception {
        ScoreType type = ScoreType.addTo(http.site);
        type.scores.put("FT-1", 17.25);

        assertThat(http.get("dana", API + "/issue/FT-1")
                        .at("/fields/" + field("Score"))
                        .asDouble())
                .isEqualTo(17.25);
        assertThat(http.send("admin", "PUT", API + "/issue/FT-1", "{'fields':{'" + field("Score") + "':1}}")
                        .at("/errors/" + field("Score"))
                        .asText())
                .endsWith("cannot be set. It is not on the appropriate screen, or unknown.");
        assertThat(http.get("dana", API + "/field").json().findValuesAsText("name"))
                .contains("Score", "Epic Link", "Summary");
    }

    @Test
    void aSearchIsPaged() throws Exception {
        Answer page = http.send(
                "dana",
                "POST",
                API + "/search",
                "{'jql':'project = FT order by key','startAt':1,'maxResults':1,'fields':['summary']}");

        assertThat(page.at("/total").asInt()).isEqualTo(2);
        assertThat(page.at("/issues").size()).isEqualTo(1);
        assertThat(page.at("/issues/0/fields").toString()).isEqualTo("{\"summary\":\"Share photos\"}");
    }

    @Test
    void nobodyIsAnsweredWithoutSigningIn() throws Exception {
        Answer anonymous = http.send(http.request(API + "/issue/FT-1").GET());
        assertThat(errorOf(anonymous))
                .isEqualTo("401 [\"You are not authenticated. Authentication required to perform this operation.\"]{}");
        assertThat(http.send(http.request(API + "/serverInfo").GET())
                        .at("/deploymentType")
                        .asText())
                .isEqualTo("Server");
        assertThat(http.send(http.request(API + "/myself")
                                .header("Authorization", "Bearer x")
                                .GET())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aSessionAndATokenSignInToo() throws Exception {
        Answer session = http.send("dana", "POST", "/rest/auth/1/session", "{'username':'rita','password':'rita'}");
        String cookie = session.response()
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
        assertThat(http.send(http.request(API + "/myself")
                                .header("Cookie", cookie)
                                .GET())
                        .at("/name")
                        .asText())
                .isEqualTo("rita");
        assertThat(http.send("dana", "POST", "/rest/auth/1/session", "{'username':'rita','password':'no'}")
                        .status())
                .isEqualTo(401);

        String token = http.send("paula", "POST", "/rest/pat/latest/tokens", "{'name':'scripts'}")
                .at("/rawToken")
                .asText();
        assertThat(http.send(http.request(API + "/myself")
                                .header("Authorization", "Bearer " + token)
                                .GET())
                        .at("/name")
                        .asText())
                .isEqualTo("paula");
    }

    @Test
    void everyProjectHasABoardOfItsIssues() throws Exception {
        Answer boards = http.get("lena", "/rest/agile/1.0/board?projectKeyOrId=FT");
        String board = "/rest/agile/1.0/board/" + boards.at("/values/0/id").asText();

        assertThat(http.get("lena", board + "/issue").at("/total").asInt()).isEqualTo(2);
        assertThat(http.get("lena", board + "/epic").at("/values/0/key").asText())
                .isEqualTo("FT-1");
        assertThat(http.get("lena", "/rest/agile/1.0/epic/FT-1/issue")
                        .at("/issues/0/key")
                        .asText())
                .isEqualTo("FT-2");
        String filter =
                http.get("lena", board + "/configuration").at("/filter/id").asText();
        assertThat(http.get("lena", API + "/filter/" + filter).at("/jql").asText())
                .isEqualTo("project = FT");
    }

    @Test
    void whoIsTakenOutOfEveryRoleNoLongerSeesTheProject() throws Exception {
        String role =
                http.get("admin", API + "/project/FT/role").at("/Developers").asText();
        String path = role.substring(role.indexOf("/rest"));
        assertThat(http.delete("dana", path + "?user=dana").status()).isEqualTo(403);
        assertThat(http.delete("admin", path + "?user=dana").status()).isEqualTo(204);

        assertThat(http.get("dana", API + "/project/FT").status()).isEqualTo(404);
        assertThat(errorOf(http.get("dana", API + "/issue/FT-1"))).isEqualTo("404 [\"Issue Does Not Exist\"]{}");
        assertThat(http.get("dana", API + "/project").json().size()).isZero();
    }

    @Test
    void whatANewIssueTakesIsToldByCreateMeta() throws Exception {
        JsonNode fields = http.get(
                        "dana",
                        API + "/issue/createmeta?projectKeys=FT&issuetypeNames=Epic&expand=projects.issuetypes.fields")
                .at("/projects/0/issuetypes/0/fields");

        assertThat(fields.at("/summary/required").asBoolean()).isTrue();
        assertThat(fields.has(field("Epic Name"))).isTrue();
        assertThat(fields.has("security")).isFalse();
        assertThat(http.get("rita", API + "/issue/FT-2/editmeta").at("/fields").has("security"))
                .isTrue();
    }
}
