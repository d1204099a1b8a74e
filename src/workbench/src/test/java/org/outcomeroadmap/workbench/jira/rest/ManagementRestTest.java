package org.outcomeroadmap.workbench.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outcomeroadmap.workbench.jira.rest.HttpSite.Answer;

/** Projects, archives, comments, users and constants over REST, on one site for all tests. */
class ManagementRestTest {
    private static final String API = "/rest/api/2";

    private static HttpSite http;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        http = new HttpSite(folder);
        project("FT");
    }

    @AfterAll
    static void stop() throws Exception {
        http.close();
    }

    private static void project(String key) throws Exception {
        http.send("admin", "POST", API + "/project", "{'key':'" + key + "','name':'Project " + key + "'}");
    }

    private static String task(String project, String summary) throws Exception {
        return http.send(
                        "paula",
                        "POST",
                        API + "/issue",
                        "{'fields':{'project':{'key':'" + project + "'},'issuetype':{'name':'Task'},'summary':'"
                                + summary + "'}}")
                .at("/key")
                .asText();
    }

    private static int status(String user, String method, String path, String body) throws Exception {
        return http.send(user, method, API + path, body).status();
    }

    private static int found(String jql) throws Exception {
        return http.get("lena", API + "/search?jql=" + jql.replace(" ", "%20"))
                .at("/total")
                .asInt();
    }

    @Test
    void anArchivedIssueIsReadByItsKeyAndNothingElse() throws Exception {
        String key = task("FT", "Put aside");
        assertThat(status("paula", "PUT", "/issue/" + key + "/archive", "{}")).isEqualTo(403);

        assertThat(status("admin", "PUT", "/issue/" + key + "/archive", "{}")).isEqualTo(204);

        Answer read = http.get("lena", API + "/issue/" + key);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.at("/fields/archivedby/name").asText()).isEqualTo("admin");
        assertThat(found("summary ~ aside")).isZero();
        assertThat(status("admin", "PUT", "/issue/" + key, "{'fields':{'summary':'x'}}"))
                .isEqualTo(403);
        assertThat(status("admin", "POST", "/issue/" + key + "/comment", "{'body':'x'}"))
                .isEqualTo(403);
        assertThat(http.delete("admin", API + "/issue/" + key).status()).isEqualTo(403);
        assertThat(http.get("admin", API + "/issue/" + key + "/transitions")
                        .at("/transitions")
                        .size())
                .isZero();
        assertThat(status("admin", "PUT", "/issue/" + key + "/archive", "{}")).isEqualTo(403);
        assertThat(status("admin", "PUT", "/issue/" + key + "/restore", "{}")).isEqualTo(204);
        assertThat(found("summary ~ aside")).isEqualTo(1);
    }

    @Test
    void anArchivedProjectIsLeftOutOfTheListAndTakesNoIssues() throws Exception {
        project("AR");
        String key = task("AR", "Asleep");
        assertThat(status("paula", "PUT", "/project/AR/archive", "{}")).isEqualTo(403);

        assertThat(status("admin", "PUT", "/project/AR/archive", "{}")).isEqualTo(204);

        assertThat(http.get("lena", API + "/project").json().findValuesAsText("key"))
                .contains("FT")
                .doesNotContain("AR");
        assertThat(http.get("lena", API + "/project?includeArchived=true")
                        .json()
                        .findValuesAsText("key"))
                .contains("AR");
        assertThat(http.get("lena", API + "/project/AR").at("/archived").asBoolean())
                .isTrue();
        assertThat(http.get("lena", API + "/issue/" + key).status()).isEqualTo(200);
        assertThat(task("AR", "Nothing")).isEmpty();
        assertThat(status("admin", "PUT", "/project/AR/restore", "{}")).isEqualTo(202);
        assertThat(found("project = AR")).isEqualTo(1);
    }

    @Test
    void aProjectIsRenamedAndDeletedByAnAdministrator() throws Exception {
        project("OLD");
        String key = task("OLD", "Moves along");
        assertThat(status("paula", "PUT", "/project/OLD", "{'name':'x'}")).isEqualTo(403);
        assertThat(status("admin", "PUT", "/project/OLD", "{'key':'FT'}")).isEqualTo(400);

        Answer changed = http.send("admin", "PUT", API + "/project/OLD", "{'key':'NEW','lead':'paula'}");

        assertThat(changed.at("/lead/name").asText()).isEqualTo("paula");
        assertThat(http.get("lena", API + "/issue/" + key).at("/key").asText()).isEqualTo("NEW-1");
        assertThat(http.get("lena", API + "/project/OLD").at("/key").asText()).isEqualTo("NEW");
        assertThat(found("key = NEW-1")).isEqualTo(1);
        assertThat(http.delete("paula", API + "/project/NEW").status()).isEqualTo(403);
        assertThat(http.delete("admin", API + "/project/NEW").status()).isEqualTo(204);
        assertThat(http.get("lena", API + "/issue/NEW-1").status()).isEqualTo(404);
        assertThat(http.get("lena", API + "/project/NEW").status()).isEqualTo(404);
    }

    @Test
    void aProjectHasStatusesRolesAndLevelsAndNeitherVersionsNorComponents() throws Exception {
        assertThat(http.get("lena", API + "/project/FT/statuses")
                        .at("/0/statuses")
                        .size())
                .isEqualTo(3);
        assertThat(http.get("lena", API + "/project/FT/versions").json()).isEmpty();
        assertThat(http.get("lena", API + "/project/FT/components").json()).isEmpty();
        assertThat(http.get("lena", API + "/project/FT/securitylevel")
                        .at("/levels/0/name")
                        .asText())
                .isEqualTo("Research only");
        assertThat(http.get("dana", API + "/project/FT/securitylevel").at("/levels"))
                .isEmpty();
        String role = http.get("admin", API + "/project/FT/role")
                .at("/Viewers")
                .asText()
                .replaceFirst(".*/", "");
        Answer set = http.send(
                "admin",
                "PUT",
                API + "/project/FT/role/" + role,
                "{'categorisedActors':{'atlassian-user-role-actor':['lena']}}");
        assertThat(set.at("/actors").findValuesAsText("name")).containsExactly("lena");
        assertThat(status("lena", "PUT", "/project/FT/role/" + role, "{}")).isEqualTo(403);
    }

    @Test
    void aCommentIsChangedByItsAuthorOrAnAdministratorOfTheProject() throws Exception {
        String key = task("FT", "Talked about");
        String path = "/issue/" + key + "/comment";
        String id = http.send("dana", "POST", API + path, "{'body':'First'}")
                .at("/id")
                .asText();

        assertThat(status("rita", "PUT", path + "/" + id, "{'body':'Mine'}")).isEqualTo(403);
        assertThat(status("dana", "PUT", path + "/" + id, "{'body':' '}")).isEqualTo(400);
        assertThat(status("dana", "PUT", path + "/" + id, "{'body':'Second'}")).isEqualTo(200);
        assertThat(found("comment ~ second")).isEqualTo(1);
        assertThat(found("comment ~ first")).isZero();
        assertThat(status("dana", "POST", path, "{'body':'x','visibility':{'type':'role','value':'Viewers'}}"))
                .isEqualTo(400);
        assertThat(http.delete("admin", API + path + "/" + id).status()).isEqualTo(204);
        assertThat(http.get("dana", API + path).at("/total").asInt()).isZero();
        assertThat(http.delete("dana", API + path + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void aDoneIssueHasTheResolutionThatItsTransitionGave() throws Exception {
        String key = task("FT", "Over");
        String path = "/issue/" + key + "/transitions";
        assertThat(http.get("dana", API + path + "?expand=transitions.fields")
                        .at("/transitions/2/fields/resolution/allowedValues")
                        .size())
                .isEqualTo(4);
        assertThat(http.get("lena", API + path).at("/transitions").size()).isZero();
        assertThat(status("dana", "POST", path, "{'transition':{'id':'11'},'fields':{'resolution':{'name':'Done'}}}"))
                .isEqualTo(400);
        assertThat(status("dana", "POST", path, "{'fields':{}}")).isEqualTo(400);

        assertThat(status(
                        "dana",
                        "POST",
                        path,
                        "{'transition':{'id':'31'},'fields':{'resolution':{'name':'Duplicate'}},"
                                + "'update':{'comment':[{'add':{'body':'As before'}}]}}"))
                .isEqualTo(204);

        Answer read = http.get("lena", API + "/issue/" + key);
        assertThat(read.at("/fields/resolution/name").asText()).isEqualTo("Duplicate");
        assertThat(read.at("/fields/comment/comments/0/body").asText()).isEqualTo("As before");
        assertThat(found("resolution = Duplicate")).isEqualTo(1);
    }

    @Test
    void issuesAreAssignedAndMadeInBulk() throws Exception {
        String key = task("FT", "Waiting");
        assertThat(status("paula", "PUT", "/issue/" + key + "/assignee", "{'name':'dana'}"))
                .isEqualTo(204);
        assertThat(status("paula", "PUT", "/issue/" + key + "/assignee", "{'name':'lena'}"))
                .isEqualTo(400);
        assertThat(found("assignee = dana")).isEqualTo(1);
        assertThat(status("paula", "PUT", "/issue/" + key + "/assignee", "{'name':null}"))
                .isEqualTo(204);
        assertThat(found("assignee = dana")).isZero();

        String good = "{'fields':{'project':{'key':'FT'},'issuetype':{'name':'Task'},'summary':'Made'}}";
        Answer made = http.send(
                "paula",
                "POST",
                API + "/issue/bulk",
                "{'issueUpdates':[" + good + "," + good.replace("Task", "Epic") + "]}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.at("/issues").size()).isEqualTo(1);
        assertThat(made.at("/errors/0/failedElementNumber").asInt()).isEqualTo(1);
        assertThat(made.at("/errors/0/elementErrors/errors").toString()).contains("Epic Name is required.");
    }

    @Test
    void metaSaysWhatANewIssueNeeds() throws Exception {
        String types = API + "/issue/createmeta/FT/issuetypes";
        String epic = http.get("paula", types).at("/values/0/id").asText();

        Answer fields = http.get("paula", types + "/" + epic);

        assertThat(fields.at("/values").findValuesAsText("fieldId")).contains("project", "summary", "issuetype");
        assertThat(fields.json().toString())
                .contains("\"required\":true,\"schema\":{\"type\":\"string\",\"custom\":"
                        + "\"com.pyxis.greenhopper.jira:gh-epic-label\"");
        assertThat(http.get("lena", types).status()).isEqualTo(400);
    }

    @Test
    void usersAndConstantsAreFoundOrMissedInJirasWords() throws Exception {
        assertThat(http.get("dana", API + "/user").status()).isEqualTo(400);
        assertThat(http.get("dana", API + "/user?username=nobody").status()).isEqualTo(404);
        assertThat(http.get("dana", API + "/user/search").status()).isEqualTo(400);
        assertThat(http.get("dana", API + "/user/assignable/search?project=FT&username=.")
                        .json()
                        .findValuesAsText("name"))
                .contains("dana")
                .doesNotContain("lena");
        assertThat(http.get("dana", API + "/user/picker?query=pau")
                        .at("/users/0/name")
                        .asText())
                .isEqualTo("paula");
        assertThat(http.get("dana", API + "/priority/3").at("/name").asText()).isEqualTo("Medium");
        assertThat(http.get("dana", API + "/status/Done").at("/id").asText()).isEqualTo("10001");
        assertThat(http.get("dana", API + "/resolution").json().size()).isEqualTo(4);
        assertThat(http.get("dana", API + "/issuetype/99")
                        .at("/errorMessages/0")
                        .asText())
                .isEqualTo("The issue type with id '99' does not exist");
        assertThat(http.get("dana", API + "/mypermissions?projectKey=FT")
                        .at("/permissions/EDIT_ISSUES/havePermission")
                        .asBoolean())
                .isTrue();
        assertThat(http.get("lena", API + "/mypermissions?projectKey=FT")
                        .at("/permissions/EDIT_ISSUES/havePermission")
                        .asBoolean())
                .isFalse();
    }
}
