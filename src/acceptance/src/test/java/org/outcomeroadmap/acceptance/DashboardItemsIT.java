package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeroadmap.acceptance.Keyboard.press;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.acceptance.Browser.Look;

/** The items on a dashboard: configured, side by side, equal to REST and search, and taken along. */
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "makes dashboards as the workbench does")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardItemsIT {

    private static final List<String> ITEMS =
            List.of("coverage-item", "opportunities-item", "phases-item", "history-item");
    private static final Map<String, String> SAMPLE = Map.of("source", "project:FT");

    private final Client paula = Site.shared().as("paula");
    private final TestProject project = TestProject.create(Site.shared().as("admin"));
    private final String covered = project.outcome("Find food stops", "with ease");
    private final String gap = project.outcome("Re-plan the day", "in less time");
    private final String served = project.outcome("=SUM(1;2) View the plan", "quickly");
    private final String hidden = project.outcome("Cancel the trip", "without shame");

    DashboardItemsIT() {
        project.link(project.epic("Food stops"), covered);
        project.link(project.epic("Plan view"), served);
        project.epic("Dark theme");
        List<String> all = List.of(covered, gap, served, hidden);
        byte[] file = new Survey(all)
                .times(30, "5,2,5,1,4,5,5,1", "US")
                .times(10, "4,4,5,4,4,4,5,2", "US")
                .bytes();
        Client rita = Site.shared().as("rita");
        long attachment = rita.attach(project.study("Wave"), "survey.csv", file);
        rita.post("/rest/outcomes/1.0/studies", Survey.request(attachment, "2026-Q3", "2026-09-15", false))
                .expect(200);
        project.restrict(hidden);
    }

    private Map<String, String> source() {
        return Map.of("source", "project:" + project.key());
    }

    private Dashboard dashboard(String name, Map<String, String> preferences) {
        Dashboard made = Dashboard.create(paula, name + " " + project.key());
        ITEMS.forEach(item -> made.with(item, preferences));
        return made;
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void theFourItemsAreAddedAndConfiguredByKeyboardAlone(String theme) {
        try (Browser browser = Browser.signedIn("paula", theme.equals("DARK") ? Look.DARK : Look.DESK)) {
            Page page = Dashboard.create(paula, "By keyboard, " + theme + " " + project.key())
                    .open(browser);
            for (String item : ITEMS) {
                press(page, page.locator("#add-gadget"));
                press(page, page.locator("[data-add='org.outcomeroadmap.jira:" + item + "']"));
                Locator form = Dashboard.item(page, item).locator("form");
                Locator source = form.getByLabel("Source");
                assertThat(source).containsText(project.key());
                assertThat(form).containsText("Choose what this item shows.");
                press(page, form.getByText("Save"));
                assertThat(source).isFocused();
                assertThat(form).containsText("Choose a project or a filter.");
                assertThat(browser.accessibilityViolations("body")).isEmpty();
                page.keyboard().type("Test " + project.key());
                press(page, form.getByText("Save"));
                assertThat(form).hasCount(0);
            }
            shown(page);
            assertThat(Dashboard.item(page, "coverage-item").locator(".dashboard-item-title"))
                    .hasText("Outcome coverage: Test " + project.key());
            assertThat(browser.accessibilityViolations("body")).isEmpty();
            browser.picture("dashboard-keyboard-" + theme.toLowerCase(Locale.ROOT));
            browser.assertNoScriptErrors();
        }
    }

    private static void shown(Page page) {
        assertThat(Dashboard.item(page, "coverage-item")).containsText("outcomes with an open epic");
        assertThat(Dashboard.item(page, "opportunities-item")).containsText("in less time");
        assertThat(Dashboard.item(page, "phases-item")).containsText("Not on a journey");
        assertThat(Dashboard.item(page, "history-item")).containsText("once a day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DESK", "DARK", "PHONE", "DARK_PHONE"})
    void theSampleLooksGoodAndPassesAxe(String look) {
        Dashboard sample = dashboard("Sample, " + look, SAMPLE);
        Look chosen = switch (look) {
            case "DARK" -> Look.DARK;
            case "PHONE" -> Look.PHONE;
            case "DARK_PHONE" -> new Look(390, 1, Look.DARK.theme());
            default -> Look.DESK;
        };
        try (Browser browser = Browser.signedIn("lena", chosen)) {
            Page page = sample.open(browser);
            assertThat(Dashboard.item(page, "phases-item")).containsText("On the road");
            assertThat(Dashboard.item(page, "history-item").locator("[role=img] svg"))
                    .isVisible();
            assertThat(Dashboard.item(page, "coverage-item")).containsText("you can see");
            assertThat(Dashboard.item(page, "opportunities-item")).containsText("Data as of");
            assertThat(browser.accessibilityViolations("body")).isEmpty();
            for (String item : ITEMS) {
                Locator content = Dashboard.item(page, item).locator("outcomes-dashboard-item");
                assertThat((Boolean) content.evaluate("it => it.scrollWidth <= it.clientWidth + 1"))
                        .as("%s fits", item)
                        .isTrue();
            }
            browser.picture("dashboard-" + look.toLowerCase(Locale.ROOT), page.locator("body"));
            browser.assertNoScriptErrors();
        }
    }

    /** Every number of every item leads to as many issues, for who sees all and for who does not. */
    @ParameterizedTest
    @ValueSource(strings = {"paula", "dana", "lena"})
    void numbersEqualRestAndSearch(String user) {
        Dashboard two = dashboard("Numbers for " + user, source());
        Client viewer = Site.shared().as(user);
        Answer counted = viewer.get("/rest/outcomes/1.0/coverage?project=" + project.key())
                .expect(200);
        try (Browser browser = Browser.signedIn(user)) {
            Page page = two.open(browser);
            shown(page);
            Locator tiles = Dashboard.item(page, "coverage-item").locator(".outcomes-fraction-numbers");
            assertThat(tiles.allInnerTexts())
                    .containsExactly(
                            part(counted, "/outcomes/withOpenEpic", "/outcomes/total"),
                            part(counted, "/underserved/withOpenEpic", "/underserved/total"),
                            part(counted, "/epics/withoutOutcome", "/epics/total"),
                            part(counted, "/epics/openOnlyServedOrOverserved", "/epics/total"));
            Map<String, Integer> links = numberedLinks(page);
            assertThat(links).hasSizeGreaterThan(6);
            links.forEach((jql, number) -> assertThat(
                            viewer.search(jql).expect(200).at("/total").asInt())
                    .as(jql)
                    .isEqualTo(number));
            String everything = page.locator("#dashboard-content").innerText();
            assertThat(everything.contains("without shame") || everything.contains(hidden))
                    .as("whether %s is told of the outcome that is not for everybody", user)
                    .isEqualTo(!user.equals("dana"));
        }
    }

    private static String part(Answer counted, String count, String total) {
        return counted.at(count).asInt() + " of " + counted.at(total).asInt();
    }

    /** The searches behind links whose words hold a number, with that number. */
    private static Map<String, Integer> numberedLinks(Page page) {
        Map<String, Integer> links = new TreeMap<>();
        for (Locator link :
                page.locator("outcomes-dashboard-item a[href*='/issues/?jql=']").all()) {
            Matcher number = Pattern.compile("\\d+").matcher(link.innerText());
            String jql = link.getAttribute("href").replaceFirst(".*jql=", "");
            if (number.find() && !jql.startsWith("issue%20in%20epicsTargeting")) {
                links.put(URLDecoder.decode(jql, UTF_8), Integer.valueOf(number.group()));
            }
        }
        return links;
    }

    @Test
    void tablesAreTakenAlongAsTheyStandOnTheScreen() throws IOException {
        Map<String, String> all = new TreeMap<>(source());
        all.put("show", "all");
        Dashboard made = Dashboard.create(paula, "CSV " + project.key()).with("opportunities-item", all);
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = made.open(browser);
            Locator item = Dashboard.item(page, "opportunities-item");
            assertThat(item.locator("tbody tr")).hasCount(4);
            item.getByText("Score").first().click();
            List<List<String>> rows =
                    CsvText.cells(text(take(page, item, "CSV")).replace("\uFEFF", ""));
            List<String> keys = item.locator("tbody tr").evaluateAll("rows => rows.map(row => row.dataset.outcome)")
                            instanceof List<?> found
                    ? found.stream().map(String::valueOf).toList()
                    : List.of();
            assertThat(rows).hasSize(keys.size() + 1);
            for (int row = 0; row < keys.size(); row++) {
                assertThat(String.join(" ", rows.get(row + 1))).contains(keys.get(row));
            }
            assertThat(rows.get(0)).contains("Outcome", "Score", "Opportunity type", "Owner", "Open epics");
            assertThat(rows.stream().flatMap(List::stream)).noneMatch(cell -> cell.startsWith("="));
            assertThat(item.locator(".outcomes-list-value").allInnerTexts())
                    .containsExactlyElementsOf(column(rows, "Score"));
        }
    }

    private static List<String> column(List<List<String>> rows, String head) {
        int index = rows.get(0).indexOf(head);
        return rows.stream().skip(1).map(row -> row.get(index)).toList();
    }

    @Test
    void picturesHoldTitleSourceWaveAndDate() throws IOException {
        Dashboard made = Dashboard.create(paula, "Pictures " + project.key())
                .with("phases-item", SAMPLE)
                .with("history-item", SAMPLE);
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = made.open(browser);
            for (String name : List.of("phases-item", "history-item")) {
                Locator item = Dashboard.item(page, name);
                Download svg = take(page, item, "SVG");
                assertThat(text(svg))
                        .startsWith("<svg")
                        .contains("Source: FamilyTrip", "Wave 2026-Q")
                        .containsPattern(name.startsWith("h") ? "Latest day: " : "Data as of ");
                assertThat(svg.suggestedFilename()).contains("FamilyTrip").matches(".*-\\d{4}-\\d\\d-\\d\\d\\.svg");
                byte[] png = Files.readAllBytes(take(page, item, "PNG").path());
                assertThat(png).startsWith(0x89, 'P', 'N', 'G');
                assertThat(png.length).isGreaterThan(10_000);
            }
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void chartsAreLoadedOnlyWhereOneIs() {
        Dashboard plain = Dashboard.create(paula, "No chart " + project.key()).with("coverage-item", SAMPLE);
        Dashboard charted = Dashboard.create(paula, "Chart " + project.key()).with("history-item", SAMPLE);
        List<String> asked = new ArrayList<>();
        try (Browser browser = Browser.signedIn("paula")) {
            browser.page().onRequest(request -> asked.add(request.url()));
            assertThat(Dashboard.item(plain.open(browser), "coverage-item")).containsText("Data as of");
            assertThat(asked).noneMatch(url -> url.contains("charts"));
            assertThat(Dashboard.item(charted.open(browser), "history-item").locator("[role=img] svg"))
                    .isVisible();
            assertThat(asked).anyMatch(url -> url.contains("charts"));
        }
    }

    @Test
    void severalItemsOfOneKindDoNotDisturbEachOther() {
        Dashboard made = Dashboard.create(paula, "Several " + project.key())
                .with("coverage-item", source())
                .with("coverage-item", SAMPLE)
                .with("coverage-item", Map.of("source", "filter:99999999"))
                .with("coverage-item", Map.of());
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = made.open(browser);
            Locator items = Dashboard.item(page, "coverage-item");
            assertThat(items.filter(holding("3 epics"))).hasCount(1);
            assertThat(items.filter(holding("Outcome coverage: FamilyTrip"))).hasCount(1);
            assertThat(items.filter(holding("Try again"))).hasCount(1);
            assertThat(items.locator("form")).hasCount(1);
            assertThat(
                            page.evaluate(
                                    "() => [...document.querySelectorAll('[id]')].length - new Set([...document.querySelectorAll('[id]')].map(it => it.id)).size"))
                    .as("ids that stand twice")
                    .isEqualTo(0);
        }
        try (Browser browser = Browser.signedIn("dana")) {
            assertThat(made.open(browser).locator("form.outcomes-config")).hasCount(0);
        }
    }

    private static Locator.FilterOptions holding(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Download take(Page page, Locator item, String form) {
        Locator button = item.locator(".outcomes-take button").filter(holding(form));
        assertThat(button).isVisible();
        return page.waitForDownload(button::click);
    }

    private static String text(Download file) throws IOException {
        return Files.readString(file.path(), UTF_8);
    }
}
