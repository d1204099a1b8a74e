package org.outcomeroadmap.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever people write is shown as the text that it is: nothing of it runs, and nothing of it is lost. */
class HostileTextIT {

    private static final String IMAGE = "<img src=nowhere onerror=window.hacked=1>";
    private static final String SCRIPT = "\"'><script>window.hacked=2</script>";
    private static final String TEMPLATE = "{{7*7}} $!{Issue.key} #set($x=1)$x ${7*7}";
    private static final String MARKS = "\u202Ethgir\u202C \uD83D\uDE80 e\u0301";
    private static final String LONG = "w".repeat(84);

    private final Client admin = Site.shared().as("admin");
    private final TestProject project = TestProject.create(admin);
    private final String plain = project.outcome("Read " + IMAGE, SCRIPT);
    private final String template = project.outcome("Fill " + TEMPLATE, LONG);
    private final String epic = project.epic("Epic " + SCRIPT + IMAGE);
    private final String other = project.epic("Marks " + MARKS + TEMPLATE);
    private final String story = project.story("Story " + IMAGE, epic);
    private final String study = project.study("Study " + SCRIPT);
    private final long file;

    HostileTextIT() {
        List.of(epic, other).forEach(one -> List.of(plain, template).forEach(outcome -> project.link(one, outcome)));
        file = admin.attach(study, "file <b onclick=window.hacked=3>.csv", survey());
        ObjectNode order = Client.JSON.createObjectNode();
        order.put("attachmentId", file).put("name", "Name " + IMAGE).put("wave", "Wave " + SCRIPT);
        order.put("fieldDate", "2026-03-15");
        admin.post("/rest/outcomes/1.0/studies", order.toString()).expect(200);
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
