package org.outcomeroadmap.workbench.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outcomeroadmap.workbench.jira.Boards;
import org.outcomeroadmap.workbench.jira.Rows;
import org.outcomeroadmap.workbench.jira.rest.HttpSite.Answer;

/** Boards, filters, epics and completion of queries over REST, on one site for all tests. */
class BoardsAndFiltersTest {
    private static final String API = "/rest/api/2";
    private static final String AGILE = "/rest/agile/1.0";

    private static HttpSite http;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        http = new HttpSite(folder);
        http.send("admin", "POST", API + "/project", "{'key':'FT','name':'FamilyTrip','lead':'paula'}");
        create("Epic", "Plan the day", ",'" + http.site.fieldId("Epic Name") + "':'Plan'");
        create("Story", "Share photos", ",'" + http.site.fieldId("Epic Link") + "':'FT-1'");
        create("Task", "Find food stops", "");
    }

    @AfterAll
    static void stop() throws Exception {
        http.close();
    }

    private static Answer create(String type, String summary, String more) throws Exception {
        return http.send(
                "paula",
                "POST",
                API + "/issue",
                "{'fields':{'project':{'key':'FT'},'issuetype':{'name':'" + type + "'},'summary':'" + summary + "'"
                        + more + "}}");
    }

    private static List<String> keys(Answer answer) throws Exception {
        return answer.at("/issues").findValuesAsText("key").stream()
                .filter(key -> key.startsWith("FT-"))
                .toList();
    }

    private static long filter(String user, String name, String jql) throws Exception {
        return http.send(user, "POST", API + "/filter", "{'name':'" + name + "','jql':'" + jql + "'}")
                .at("/id")
                .asLong();
    }

    @Test
    void aFilterBelongsToItsOwnerUntilItIsShared() throws Exception {
        long id = filter("paula", "Stories", "type = Story");
        String path = API + "/filter/" + id;

        assertThat(http.get("paula", path).at("/owner/name").asText()).isEqualTo("paula");
        assertThat(http.get("dana", path).status()).isEqualTo(400);
        Answer unseen = http.get("dana", API + "/search?jql=filter=" + id);
        assertThat(unseen.status()).isEqualTo(400);
        assertThat(unseen.at("/errorMessages/0").asText())
                .isEqualTo("The value '" + id + "' does not exist for the field 'filter'.")
                .isEqualTo(http.get("dana", API + "/search?jql=filter=999999")
                        .at("/errorMessages/0")
                        .asText()
                        .replace("999999", Long.toString(id)));
        assertThat(http.send("dana", "POST", path + "/permission", "{'type':'global'}")
                        .status())
                .isEqualTo(400);
        assertThat(http.send("paula", "POST", path + "/permission", "{'type':'planet'}")
                        .status())
                .isEqualTo(400);

        Answer shared = http.send(
                "paula",
                "POST",
                path + "/permission",
                "{'type':'project','projectId':'"
                        + http.get("paula", API + "/project/FT").at("/id").asText() + "'}");

        assertThat(shared.status()).isEqualTo(201);
        assertThat(keys(http.get("dana", API + "/search?jql=filter=" + id))).containsExactly("FT-2");
        assertThat(http.send("dana", "PUT", path, "{'name':'Mine'}").status()).isEqualTo(403);
        assertThat(http.send("dana", "PUT", path, "{'favourite':true}")
                        .at("/favourite")
                        .asBoolean())
                .isTrue();
        assertThat(http.get("dana", API + "/filter/favourite").json().findValuesAsText("name"))
                .contains("Stories");
        assertThat(http.delete("dana", path).status()).isEqualTo(403);
        assertThat(http.delete(
                                "paula",
                                path + "/permission/" + shared.at("/0/id").asText())
                        .status())
                .isEqualTo(204);
        assertThat(http.get("dana", path).status()).isEqualTo(400);
        assertThat(http.delete("paula", path).status()).isEqualTo(204);
        assertThat(http.get("paula", path).status()).isEqualTo(400);
    }

    @Test
    void aFilterNeedsANameOfItsOwnAndAQuery() throws Exception {
        filter("rita", "Twice", "type = Epic");

        assertThat(http.send("rita", "POST", API + "/filter", "{'name':'twice','jql':''}")
                        .at("/errors/filterName")
                        .asText())
                .isEqualTo("Filter with same name already exists.");
        assertThat(http.send("rita", "POST", API + "/filter", "{'name':'x','jql':'colour = red'}")
                        .status())
                .isEqualTo(400);
        assertThat(http.send("rita", "POST", API + "/filter", "{'jql':''}").status())
                .isEqualTo(400);
    }

    @Test
    void aBoardShowsTheIssuesOfItsFilterToThoseWhoMayUseIt() throws Exception {
        long filter = filter("paula", "For a board", "project = FT and type != Epic order by key desc");
        Answer made = http.send(
                "paula", "POST", AGILE + "/board", "{'name':'Work','type':'scrum','filterId':" + filter + "}");
        String board = AGILE + "/board/" + made.at("/id").asText();

        assertThat(made.status()).isEqualTo(201);
        assertThat(keys(http.get("paula", board + "/issue"))).containsExactly("FT-3", "FT-2");
        assertThat(keys(http.get("paula", board + "/issue?jql=type=Story"))).containsExactly("FT-2");
        assertThat(keys(http.get("paula", board + "/backlog"))).containsExactly("FT-3", "FT-2");
        assertThat(keys(http.get("paula", board + "/epic/none/issue"))).containsExactly("FT-3");
        assertThat(keys(http.get("paula", board + "/epic/FT-1/issue"))).containsExactly("FT-2");
        assertThat(http.get("paula", board + "/project").at("/values/0/key").asText())
                .isEqualTo("FT");
        assertThat(http.get("paula", board + "/configuration").at("/filter/id").asLong())
                .isEqualTo(filter);
        assertThat(http.get("paula", AGILE + "/board?projectKeyOrId=FT&type=scrum")
                        .at("/values")
                        .size())
                .isEqualTo(1);
        assertThat(http.get("dana", board).status()).isEqualTo(404);
        assertThat(http.delete("dana", board).status()).isEqualTo(404);
        assertThat(http.delete("paula", board).status()).isEqualTo(204);
        assertThat(http.get("paula", board).status()).isEqualTo(404);
    }

    @Test
    void aBoardNeedsANameATypeAndAFilter() throws Exception {
        Answer refused = http.send("paula", "POST", AGILE + "/board", "{'type':'waterfall','filterId':1}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors").fieldNames()).toIterable().contains("name", "type", "filterId");
    }

    @Test
    void theBoardOfAProjectIsConfiguredInTheModelAndShownInRest() throws Exception {
        Boards boards = http.site.model.boards();
        Rows.Board board = boards.of(http.site.model.projects().withKey("FT").orElseThrow(), http.site.user("lena"))
                .get(0);
        String path = AGILE + "/board/" + board.id();
        assertThat(http.get("lena", path + "/configuration")
                        .at("/columnConfig/columns/2/statuses/0/id")
                        .asText())
                .isEqualTo("10001");

        boards.save(board.shown(
                List.of(new Rows.Column("Open", List.of("10000", "3"), null, 5)),
                List.of("priority"),
                Boards.Swimlanes.EPICS));
        boards.addQuickFilter(
                boards.find(board.id(), http.site.user("lena")).orElseThrow(), "Tasks", "type = Task", "");

        JsonNode columns = http.get("lena", path + "/configuration").at("/columnConfig");
        assertThat(columns.toString()).contains("\"Open\"", "\"max\":5", "\"constraintType\":\"issueCount\"");
        JsonNode quick = http.get("lena", path + "/quickfilter").at("/values/0");
        assertThat(quick.path("jql").asText()).isEqualTo("type = Task");
        assertThat(http.get("lena", path + "/quickfilter/" + quick.path("id").asText())
                        .status())
                .isEqualTo(200);
        assertThat(http.get("lena", path + "/sprint").status()).isEqualTo(400);
        assertThat(http.get("lena", path + "/backlog").at("/total").asInt()).isZero();
        assertThat(http.delete("lena", path).status()).isEqualTo(403);
    }

    @Test
    void aBoardGetsRowsByQueryQuickFiltersAndCardFieldsOverRest() throws Exception {
        long filter = filter("paula", "For rows", "project = FT");
        String id = http.send(
                        "paula", "POST", AGILE + "/board", "{'name':'Rows','type':'kanban','filterId':" + filter + "}")
                .at("/id")
                .asText();
        String config = "/rest/greenhopper/1.0";

        assertThat(http.send("paula", "POST", config + "/swimlanes/" + id, "{'name':'Big','query':'type = Epic'}")
                        .at("/query")
                        .asText())
                .isEqualTo("type = Epic");
        Answer wrong = http.send("paula", "POST", config + "/swimlanes/" + id, "{'name':'','query':'colour = red'}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.at("/errors").fieldNames()).toIterable().contains("name", "query");
        String strategy = config + "/rapidviewconfig/swimlaneStrategy";
        assertThat(http.send("paula", "PUT", strategy, "{'id':" + id + ",'swimlaneStrategyId':'custom'}")
                        .status())
                .isEqualTo(204);
        assertThat(http.send("paula", "PUT", strategy, "{'id':" + id + ",'swimlaneStrategyId':'zebra'}")
                        .status())
                .isEqualTo(400);
        http.send("paula", "POST", config + "/quickfilters/" + id, "{'name':'Tasks','query':'type = Task'}");
        String card = config + "/cardlayout/" + id + "/field";
        assertThat(http.send("paula", "POST", card, "{'fieldId':'priority'}").status())
                .isEqualTo(200);
        assertThat(http.send("paula", "POST", card, "{'fieldId':'customfield_1'}")
                        .status())
                .isEqualTo(400);

        JsonNode model = http.get("paula", config + "/rapidviewconfig/editmodel?rapidViewId=" + id)
                .json();
        assertThat(model.at("/swimlanesConfig/swimlaneStrategy").asText()).isEqualTo("custom");
        assertThat(model.at("/swimlanesConfig/swimlanes/0/name").asText()).isEqualTo("Big");
        assertThat(model.at("/quickFilterConfig/quickFilters/0/name").asText()).isEqualTo("Tasks");
        assertThat(http.get("dana", config + "/rapidviewconfig/editmodel?rapidViewId=" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aProjectMayHaveAReservedWordAsItsKey() throws Exception {
        http.send("admin", "POST", API + "/project", "{'key':'ADD','name':'Additions'}");
        String board = http.get("lena", AGILE + "/board?projectKeyOrId=ADD")
                .at("/values/0/id")
                .asText();

        assertThat(http.get("lena", AGILE + "/board/" + board + "/issue").status())
                .isEqualTo(200);
        assertThat(http.get("lena", API + "/search?jql=project=ADD").status()).isEqualTo(400);
    }

    @Test
    void issuesGoIntoAnEpicAndOutOfIt() throws Exception {
        create("Task", "Wander", "");
        String key = keys(http.get("paula", API + "/search?jql=summary~Wander")).get(0);

        assertThat(http.send("paula", "POST", AGILE + "/epic/FT-1/issue", "{'issues':['" + key + "']}")
                        .status())
                .isEqualTo(204);
        assertThat(keys(http.get("lena", AGILE + "/epic/FT-1/issue"))).contains(key);
        assertThat(http.send("lena", "POST", AGILE + "/epic/none/issue", "{'issues':['" + key + "']}")
                        .status())
                .isEqualTo(403);
        http.send("paula", "POST", AGILE + "/epic/none/issue", "{'issues':['" + key + "']}");
        assertThat(keys(http.get("lena", AGILE + "/epic/none/issue"))).contains(key);
        assertThat(http.get("lena", AGILE + "/epic/FT-1").at("/name").asText()).isEqualTo("Plan");
        assertThat(http.get("lena", AGILE + "/epic/FT-2").status()).isEqualTo(400);
        http.delete("paula", API + "/issue/" + key);
    }

    @Test
    void aQueryIsCompletedWithFieldsFunctionsAndValues() throws Exception {
        Answer all = http.get("dana", API + "/jql/autocompletedata");

        assertThat(all.at("/visibleFieldNames").findValuesAsText("value"))
                .contains("assignee", "status", "\"Epic Link\"");
        assertThat(all.at("/visibleFunctionNames").findValuesAsText("value")).contains("currentUser()");
        assertThat(all.at("/visibleFieldNames").toString())
                .contains("\"operators\":[\"=\",\"!=\",\"in\",\"not in\",\"is\",\"is not\"],"
                        + "\"types\":[\"com.atlassian.jira.user.ApplicationUser\"]");
        assertThat(all.at("/jqlReservedWords").toString()).contains("\"empty\"");
        assertThat(http.get("dana", API + "/jql/autocompletedata/suggestions?fieldName=status&fieldValue=in")
                        .at("/results/0/value")
                        .asText())
                .isEqualTo("\"In Progress\"");
    }

    @Test
    void aSearchSaysWhatIsWrongOrWarns() throws Exception {
        assertThat(http.get("dana", API + "/search?jql=status=Lost").status()).isEqualTo(400);
        Answer warned = http.get("dana", API + "/search?jql=status=Lost&validateQuery=false");
        assertThat(warned.at("/total").asInt()).isZero();
        assertThat(warned.at("/warningMessages/0").asText()).contains("'Lost' does not exist");
        assertThat(http.get("dana", API + "/search?jql=status=&validateQuery=false")
                        .status())
                .isEqualTo(400);
        assertThat(http.send("dana", "POST", API + "/search", "{'query':'x'}").status())
                .isEqualTo(400);
        Answer expanded = http.get("dana", API + "/search?jql=key=FT-2&fields=summary&expand=names,changelog");
        assertThat(expanded.at("/names/summary").asText()).isEqualTo("Summary");
        assertThat(expanded.at("/issues/0/changelog/total").isInt()).isTrue();
    }
}
