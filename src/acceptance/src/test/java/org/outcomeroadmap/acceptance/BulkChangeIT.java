package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Many issues changed at once, from the navigator: the app's fields are among those that can be, for whom it may be. */
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "uses the workbench's own pages")
class BulkChangeIT {

    private static final Client ADMIN = Site.shared().as("admin");
    private static final String WIZARD = "/secure/views/bulkedit/";

    private final TestProject project = TestProject.create(ADMIN);
    private final TestProject readOnly = TestProject.create(ADMIN);
    private final String first = project.outcome("Find the gate", "in time");
    private final String second = project.outcome("Find the platform", "in time");
    private final String hidden = project.outcome("Cancel the trip", "without shame");
    private final String readable = readOnly.outcome("Find the bus stop", "in time");
    private final String steps = project.fieldId("Journey step");
    private final String journey = "Way of " + project.key();

    @BeforeEach
    void dana() {
        project.restrict(hidden);
        String roles = "/rest/api/2/project/" + readOnly.key() + "/role";
        JsonNode role = ADMIN.get(roles).expect(200).json();
        ADMIN.delete(path(role, "Developers") + "?user=dana").expect(204);
        ADMIN.post(path(role, "Viewers"), "{\"user\":[\"dana\"]}").expect(200);
        ADMIN.post("/rest/outcomes/1.0/projects/" + project.key() + "/journeys", """
                        {"name":"%s","phases":[{"name":"Ride","steps":[{"name":"Wait"},{"name":"Board"}]}]}""".formatted(journey))
                .expect(201);
        label(first, "urgent");
        label(second, "old");
    }

    private static String path(JsonNode role, String name) {
        String address = role.path(name).asText();
        return address.substring(address.indexOf("/rest/"));
    }

    private static void label(String issue, String label) {
        ADMIN.put("/rest/api/2/issue/" + issue, "{\"fields\":{\"labels\":[\"" + label + "\"]}}")
                .expect(204);
    }

    @Test
    void stepsLabelsAndPartsOfTheStatementChangeTogetherOnWhatTheUserMayEdit() {
        try (Browser browser = Browser.signedIn("dana")) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/issues/?layout=list&jql="
                    + Client.encoded("project in (" + project.key() + "," + readOnly.key() + ")"));
            page.locator("#bulk-change").click();
            chooseAll(browser);
            chooseFields(browser);
            confirm(browser);
            assertThat(page.locator("#said")).hasText("2 issues were changed.");
            assertThat(page.locator("#issuetable")).isVisible();
            browser.assertNoScriptErrors();
        }
        for (String changed : List.of(first, second)) {
            JsonNode told = ADMIN.get("/rest/outcomes/1.0/outcomes/" + changed)
                    .expect(200)
                    .json();
            assertThat(told.at("/steps/0/journey").asText()).isEqualTo(journey);
            assertThat(told.at("/steps/0/step").asText()).isEqualTo("Board");
            assertThat(ADMIN.get("/rest/api/2/issue/" + changed)
                            .at("/fields/" + project.fieldId("Success measure"))
                            .asText())
                    .isEqualTo("without asking anybody");
        }
        assertThat(labels(first)).containsExactly("2027", "families", "urgent");
        assertThat(labels(second)).containsExactly("2027", "families", "old");
        assertUntouched(hidden);
        assertUntouched(readable);
    }

    private void chooseAll(Browser browser) {
        Page page = browser.page();
        assertThat(page.locator("tr[data-issue-key=" + readable + "]")).containsText("You may not edit it");
        assertThat(page.locator("body")).not().containsText(hidden);
        assertThat(browser.accessibilityViolations("body")).isEmpty();

        page.locator("#bulk-next").click();
        assertThat(page.locator("#said")).hasText("Choose at least one issue that you may edit.");
        page.locator("#bulk-all").check();
        page.locator("#bulk-next").click();
    }

    private void chooseFields(Browser browser) {
        Page page = browser.page();
        page.locator("#bulk-next").click();
        assertThat(page.locator("[role=alert]")).hasText("Choose at least one field to change.");
        page.locator("#" + steps).selectOption(new SelectOption().setLabel(journey + " / Ride / Board"));
        assertThat(page.locator("#cb" + steps)).isChecked();
        page.locator("#labels").fill("families 2027");
        page.locator("[data-outcomes-part=success-measure]").fill("without asking anybody");
        assertThat(browser.accessibilityViolations("body")).isEmpty();
        page.locator("#bulk-next").click();
    }

    private void confirm(Browser browser) {
        Page page = browser.page();
        assertThat(page.locator("#updatedfields tbody tr")).hasCount(3);
        assertThat(page.locator("[data-field=" + steps + "]")).containsText(journey + " / Ride / Board");
        assertThat(page.locator("[data-field=labels]")).containsText("Add to existing: families, 2027");
        Locator listed = page.locator("#bulk-issues li");
        assertThat(listed).hasCount(2);
        assertThat(listed.first()).containsText("the platform");
        assertThat(browser.accessibilityViolations("body")).isEmpty();
        page.locator("#bulk-confirm-button").click();
    }

    @Test
    void aHandMadeFormChangesNoMoreThanTheUserMay() {
        Visitor dana = Visitor.signedIn(Site.shared().base(), "dana");
        String chosen = Stream.of(hidden, readable, first)
                .map(key -> ADMIN.get("/rest/api/2/issue/" + key).at("/id").asText())
                .collect(Collectors.joining(","));
        String form = "actions=labels&labels=families&changelabels=REPLACE&issues=" + chosen;

        assertThat(dana.send("POST", WIZARD + "BulkEditPerform.jspa", form(Map.of()), Optional.of(form))
                        .status())
                .as("without the token")
                .isEqualTo(403);
        assertThat(labels(first)).containsExactly("urgent");

        Visitor.Seen confirmation = post(dana, "BulkEditDetailsValidation.jspa", form);
        assertThat(confirmation.body())
                .contains("You may not edit these, so they are left out: " + readable + ".", "1 issue changes")
                .doesNotContain(hidden, "shame");
        post(dana, "BulkEditPerform.jspa", form);
        assertThat(dana.send("GET", "/issues/", form(Map.of()), Optional.empty())
                        .body())
                .contains("1 issue was changed. Left out: " + readable + " (you may not edit it).")
                .doesNotContain(hidden);
        assertThat(labels(first)).containsExactly("families");
        assertUntouched(hidden);
        assertUntouched(readable);

        post(dana, "BulkEditPerform.jspa", "actions=summary&summary=All+alike&issues=" + chosen);
        assertThat(ADMIN.get("/rest/api/2/issue/" + first).at("/fields/summary").asText())
                .isEqualTo("Find the gate in time");
        assertThat(post(
                                dana,
                                "BulkEditDetailsValidation.jspa",
                                "actions=" + steps + "&" + steps + "=1&issues=" + chosen)
                        .body())
                .contains("is not valid");
    }

    private static Visitor.Seen post(Visitor visitor, String page, String form) {
        return visitor.send("POST", WIZARD + page, form(Map.of("X-Atlassian-Token", "no-check")), Optional.of(form));
    }

    private static Map<String, String> form(Map<String, String> more) {
        return Stream.concat(
                        Stream.of(Map.entry("Content-Type", "application/x-www-form-urlencoded")),
                        more.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void assertUntouched(String issue) {
        assertThat(labels(issue)).isEmpty();
        assertThat(ADMIN.get("/rest/api/2/issue/" + issue).at("/fields/" + steps))
                .isEmpty();
    }

    private static List<String> labels(String issue) {
        return StreamSupport.stream(
                        ADMIN.get("/rest/api/2/issue/" + issue)
                                .at("/fields/labels")
                                .spliterator(),
                        false)
                .map(JsonNode::asText)
                .toList();
    }
}
