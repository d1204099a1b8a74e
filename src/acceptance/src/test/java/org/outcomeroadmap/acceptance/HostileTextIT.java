package org.outcomeroadmap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whatever people write is shown as the text that it is: nothing of it runs, and nothing of it is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextIT {

    private static final String IMAGE = "<img src=nowhere onerror=window.hacked=1>";
    private static final String SCRIPT = "\"'><script>window.hacked=2</script>";
    private static final String TEMPLATE = "{{7*7}} $!{Issue.key} #set($x=1)$x ${7*7}";
    private static final String MARKS = "\u202Ethgir\u202C \uD83D\uDE80 e\u0301";
    private static final String LONG = "w".repeat(84);

    private static final String NOTE = "Note " + IMAGE + SCRIPT + TEMPLATE;
    private static final String REST = "/rest/outcomes/1.0";

    private final Client admin = Site.shared().as("admin");
    private final TestProject project = TestProject.create(admin);
    private final String plain = project.outcome("Read " + IMAGE, SCRIPT);
    private final String template = project.outcome("Fill " + TEMPLATE, LONG);
    private final String epic = project.epic("Epic " + SCRIPT + IMAGE);
    private final String other = project.epic("Marks " + MARKS + TEMPLATE);
    private final String story = project.story("Story " + IMAGE, epic);
    private final String study = project.study("Study " + SCRIPT);
    private final long file;
    private final String user = project.key().toLowerCase(Locale.ROOT);
    private final String filter;
    private final String board;

    HostileTextIT() {
        List.of(epic, other).forEach(one -> List.of(plain, template).forEach(outcome -> project.link(one, outcome)));
        file = admin.attach(study, "file <b onclick=window.hacked=3>.csv", survey());
        ObjectNode order = Client.JSON.createObjectNode();
        order.put("attachmentId", file).put("name", "Name " + IMAGE).put("wave", "Wave " + SCRIPT);
        order.put("fieldDate", "2026-03-15");
        admin.post(REST + "/studies", order.toString()).expect(200);
        admin.submit(
                "/secure/admin/user/AddUser.jspa",
                "username=%s&password=%1$s&email=%1$s%%40example.org&fullname=%s"
                        .formatted(user, Client.encoded(called("User "))));
        project.administrator(user);
        filter = create("/rest/api/2/filter", 200, named("Filter ").put("jql", "project = " + project.key()))
                .at("/id")
                .asText();
        board = create(
                        "/rest/agile/1.0/board",
                        201,
                        named("Board ").put("type", "kanban").put("filterId", Integer.parseInt(filter)))
                .at("/id")
                .asText();
        draw();
    }

    /** A journey with a phase and two steps, an outcome on one of them with a persona and an assignee, and two notes. */
    private void draw() {
        ObjectNode journey = named("Journey ");
        ObjectNode phase = journey.putArray("phases").addObject().put("name", "Phase " + IMAGE);
        phase.putArray("steps").add(named("Step ")).addObject().put("name", "Step " + TEMPLATE + MARKS);
        JsonNode step = create(REST + "/projects/" + project.key() + "/journeys", 201, journey)
                .at("/phases/0/steps/0");
        ObjectNode choices = Client.JSON.createObjectNode();
        String persona = called("Persona ");
        choices.putObject("add").putArray("appliesTo").add(persona);
        create(REST + "/choices", 200, choices);
        ObjectNode edit = Client.JSON.createObjectNode();
        ObjectNode fields = edit.putObject("fields");
        fields.putArray(project.fieldId("Journey step"))
                .addObject()
                .put("value", step.path("label").asText());
        fields.putArray(project.fieldId("Applies to")).addObject().put("value", persona);
        fields.putObject("assignee").put("name", user);
        admin.put("/rest/api/2/issue/" + plain, edit.toString()).expect(204);
        for (String kind : List.of("pain", "workaround")) {
            ObjectNode note = Client.JSON.createObjectNode();
            note.put("kind", kind).put("text", NOTE);
            if (kind.equals("pain")) {
                note.put("theme", "Theme " + SCRIPT);
            }
            note.putArray("outcomes").add(plain);
            create(REST + "/journeys/steps/" + step.path("id").asText() + "/notes", 201, note);
        }
    }

    private ObjectNode named(String kind) {
        return Client.JSON.createObjectNode().put("name", called(kind));
    }

    private Answer create(String path, int status, ObjectNode body) {
        return admin.post(path, body.toString()).expect(status);
    }

    @Test
    void everyPanelShowsItAsText() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = browser.open(epic);
            shows(page, "outcomes-epic-panel", IMAGE, SCRIPT, TEMPLATE, LONG);
            page = browser.open(other);
            shows(page, "outcomes-epic-panel", IMAGE, SCRIPT);
            page = browser.open(story);
            shows(page, "outcomes-story-panel", IMAGE);
            page = browser.open(plain);
            shows(page, "outcomes-outcome-panel", "Epic " + SCRIPT + IMAGE, MARKS, "region " + IMAGE, SCRIPT + "US");
            page = browser.open(study);
            shows(
                    page,
                    "outcomes-study-import",
                    "Name " + IMAGE,
                    "Wave " + SCRIPT,
                    "file <b onclick=window.hacked=3>.csv");
        }
    }

    @Test
    void theCheckOfAFileShowsItsColumnsAndCellsAsText() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = browser.open(study);
            page.locator("outcomes-study-import .aui-button-primary").click();
            Locator steps = page.locator("outcomes-survey-import");
            steps.getByText("Look at the columns").click();
            steps.getByText("Check the import").click();
            shows(page, "outcomes-survey-import", "file <b onclick=window.hacked=3>.csv", "e-mail " + SCRIPT);
        }
    }

    @Test
    void settingsAndSearchShowItAsText() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/plugins/servlet/outcomes/settings/" + project.key() + "/history");
            shows(page, "outcomes-project-history", "Name " + IMAGE, "Wave " + SCRIPT);
            page.navigate(Site.shared().base() + "/issues/?jql=" + Client.encoded("project = " + project.key()));
            shows(page, "body", "Epic " + SCRIPT + IMAGE, TEMPLATE);
        }
    }

    @Test
    void theJourneyMapAndItsEditorShowItAsText() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = visit(browser, "/plugins/servlet/outcomes/journey/" + project.key());
            shows(page, "outcomes-journey", called("Journey "), "Phase " + IMAGE, called("Step "), TEMPLATE + MARKS);
            page.locator("outcomes-journey [data-cell]")
                    .getByText(called("Step "))
                    .click();
            shows(page, ".outcomes-map-panel", NOTE, "Theme " + SCRIPT, "Read " + IMAGE, "Epic " + SCRIPT + IMAGE);
            page.locator("outcomes-journey")
                    .getByRole(AriaRole.BUTTON, exactly("List"))
                    .click();
            shows(page, "outcomes-journey table", called("Step "), "Phase " + IMAGE);
            page = visit(browser, "/plugins/servlet/outcomes/journey/" + project.key() + "/edit");
            shows(page, "outcomes-journey-editor", called("Journey "), "Phase " + IMAGE, called("Step "));
        }
    }

    @Test
    void landscapeAndOutcomeBoardShowItAsText() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = visit(browser, "/plugins/servlet/outcomes/landscape/" + project.key());
            page.locator(".outcomes-landscape-filters summary").click();
            shows(page, "outcomes-landscape", "Read " + IMAGE, called("Persona "), called("Step "), called("User "));
            page.locator("outcomes-landscape circle, outcomes-landscape [data-outcome]")
                    .first()
                    .hover();
            shows(page, "outcomes-landscape", "Read " + IMAGE);
            page = visit(browser, "/plugins/servlet/outcomes/board/" + project.key());
            shows(page, "outcomes-board-page", "Read " + IMAGE, "Epic " + SCRIPT + IMAGE, called("Journey "));
            page = visit(browser, "/plugins/servlet/outcomes/board/" + project.key() + "?group=phase");
            shows(page, "outcomes-board-page [data-row]", "Phase " + IMAGE);
        }
    }

    @Test
    void coverageByFilterAndBoardShowsItAsText() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = visit(browser, "/plugins/servlet/outcomes/coverage?filter=" + filter);
            shows(page, "outcomes-coverage", called("Filter "), "Wave " + SCRIPT, "Phase " + IMAGE);
            page = visit(browser, "/plugins/servlet/outcomes/coverage?view=outcomes&filter=" + filter);
            shows(page, "outcomes-coverage table", "Read " + IMAGE, called("User "), called("Step "));
            page = visit(browser, "/plugins/servlet/outcomes/coverage?board=" + board);
            shows(page, "outcomes-coverage", called("Board "), "Phase " + IMAGE);
            page = visit(browser, "/secure/RapidBoard.jspa?rapidView=" + board);
            shows(page, "body", called("Board "), "Read " + IMAGE);
            page.locator("#board-tools summary").click();
            page.locator("#board-tools a").getByText("Outcome coverage").click();
            shows(page, "outcomes-board-coverage", called("Board "), "Wave " + SCRIPT);
        }
    }

    @Test
    void listsOfFiltersAndUsersShowItAsText() {
        try (Browser browser = Browser.signedIn("admin")) {
            shows(visit(browser, "/secure/ManageFilters.jspa"), "body", called("Filter "));
            shows(visit(browser, "/secure/ManageRapidViews.jspa"), "body", called("Board "));
            shows(visit(browser, "/secure/admin/user/UserBrowser.jspa"), "body", called("User "));
            shows(visit(browser, "/browse/" + plain), "body", called("User "), called("Persona "), called("Step "));
        }
    }

    private static Page visit(Browser browser, String path) {
        browser.page().navigate(Site.shared().base() + path);
        return browser.page();
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private String called(String kind) {
        return kind + project.key() + IMAGE + SCRIPT;
    }

    private static void shows(Page page, String place, String... texts) {
        for (String text : texts) {
            PlaywrightAssertions.assertThat(page.locator(place).first()).containsText(text);
        }
        assertThat(page.evaluate("window.hacked === undefined"))
                .as("nothing ran on %s", page.url())
                .isEqualTo(true);
        assertThat(page.locator("img[src=nowhere], b[onclick]").count()).isZero();
    }

    private byte[] survey() {
        StringBuilder rows = new StringBuilder(
                        "respondent,\"e-mail \"\"'><script>window.hacked=2</script>\",imp_%1$s,sat_%1$s,"
                                .formatted(plain))
                .append("\"region ")
                .append(IMAGE)
                .append("\"\n");
        for (int i = 0; i < 40; i++) {
            String region = i % 2 == 0 ? SCRIPT.replace("\"", "\"\"") + "US" : IMAGE + "DE";
            rows.append('r').append(i).append(",x@y.example,5,").append(i == 7 ? "<b>" : "1");
            rows.append(",\"").append(region).append("\"\n");
        }
        return rows.toString().getBytes(UTF_8);
    }
}
