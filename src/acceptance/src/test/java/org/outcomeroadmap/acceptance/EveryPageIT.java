package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomeroadmap.acceptance.Browser.Look;

/**
 * On every page, and in every dialog, the Tab key reaches all that can be used, shows where it is and gets away again; and
 * axe finds nothing, in the light and in the dark.
 */
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "goes through the workbench's pages")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {

    /** What even the page to sign in on has: the head's links, two fields and a button. */
    private static final int FEWEST_CONTROLS = 5;

    private final Client paula = Site.shared().as("paula");
    private final Map<String, String> ids = new TreeMap<>();
    private final Map<String, Browser> browsers = new HashMap<>();

    EveryPageIT() {
        ids.put("board", first("/rest/agile/1.0/board?projectKeyOrId=FT", "/values", "type", "kanban"));
        ids.put(
                "filter",
                paula.get("/rest/agile/1.0/board/" + ids.get("board") + "/configuration")
                        .expect(200)
                        .at("/filter/id")
                        .asText());
        ids.put("dashboard", first("/rest/api/2/dashboard", "/dashboards", "name", "FamilyTrip: outcomes"));
        ids.put("study", first("/rest/outcomes/1.0/studies?project=FT", "/studies", "kind", "survey"));
        ids.put("outcome type", first("/rest/api/2/issuetype", "", "name", "Customer Success Outcome"));
        ids.put(
                "FT-1",
                paula.get("/rest/api/2/issue/FT-1").expect(200).at("/id").asText());
    }

    private String first(String path, String list, String name, String value) {
        for (JsonNode one : paula.get(path).expect(200).at(list)) {
            if (one.path(name).asText().equals(value)) {
                return one.path("id").asText();
            }
        }
        throw new IllegalStateException("The sample has no " + value + " at " + path);
    }

    static List<PageRow> pages() {
        return PageRow.all("pages.txt");
    }

    static List<PageRow> dialogs() {
        return PageRow.all("dialogs.txt").stream().filter(row -> !isMenu(row)).toList();
    }

    static List<PageRow> menus() {
        return PageRow.all("dialogs.txt").stream().filter(EveryPageIT::isMenu).toList();
    }

    private static boolean isMenu(PageRow row) {
        return row.name().startsWith("menu ");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsUsedByTabAlone(PageRow row) {
        Browser browser = opened(row, "body");
        TabWalk walk = TabWalk.through(browser.page());
        assertThat(walk.findings()).isEmpty();
        assertThat(walk.visited()).isGreaterThanOrEqualTo(FEWEST_CONTROLS);
    }

    @ParameterizedTest
    @MethodSource("dialogs")
    void aDialogIsUsedByTabAloneAndGivesTheFocusBack(PageRow row) {
        Page page = opened(row, "dialog[open]").page();
        Locator dialog = page.locator("dialog:modal");
        TabWalk walk = TabWalk.through(page);
        assertThat(walk.findings()).isEmpty();
        assertThat(walk.visited()).isPositive();
        givesTheFocusBack(page, dialog, row);
    }

    @ParameterizedTest
    @MethodSource("menus")
    void aMenuIsUsedByArrowsAloneAndGivesTheFocusBack(PageRow row) {
        Page page = opened(row, "[role=menu]").page();
        Locator menu = page.getByRole(AriaRole.MENU);
        List<Locator> items = menu.locator("[role^=menuitem]:enabled").all();
        assertThat(items).isNotEmpty();
        for (Locator item : items) {
            assertThat(item).isFocused();
            page.keyboard().press("ArrowDown");
        }
        assertThat(items.get(0)).isFocused();
        givesTheFocusBack(page, menu, row);
    }

    private static void givesTheFocusBack(Page page, Locator opened, PageRow row) {
        page.keyboard().press("Escape");
        assertThat(opened).hasCount(0);
        assertThat(row.opener(page)).isFocused();
    }

    /** What the walk is there to find. */
    @Test
    void theWalkFindsWhatIsWrong() {
        try (Browser browser = Browser.signedOut(Look.DESK)) {
            Page page = browser.page();
            page.setContent("""
                    <button>First</button>
                    <button tabindex="-1">Left out</button>
                    <a href="#a" style="outline: none">Unmarked</a>
                    <div style="overflow: hidden"><a href="#c" style="display: block">Cut</a></div>
                    <a href="#b" style="position: absolute; top: 300px">Covered</a>
                    <div style="position: fixed; top: 200px; width: 100%; height: 300px; background: white"></div>
                    <div role="toolbar"><button>One</button><button tabindex="-1">Without arrows</button></div>""");
            assertThat(TabWalk.through(page).findings())
                    .containsExactlyInAnyOrder(
                            "the focus does not show on a “Unmarked”",
                            "the focus does not show on a “Cut”",
                            "covered or out of sight with the focus: a “Covered”",
                            "the keyboard does not reach button “Left out”",
                            "the keyboard does not reach button “Without arrows”");
            page.setContent("""
                    <button>First</button><button id="trap">Trap</button><button>Last</button>
                    <script>
                      document.querySelector('#trap').addEventListener('keydown', event => event.preventDefault());
                    </script>""");
            assertThat(TabWalk.through(page).findings())
                    .containsExactlyInAnyOrder(
                            "the focus does not get on from button#trap “Trap”",
                            "the keyboard does not reach button “Last”");
        }
    }

    /** Opens the page and looks at a part of it with axe, in both themes. */
    private Browser opened(PageRow row, String part) {
        Browser browser = browsers.computeIfAbsent(row.user(), EveryPageIT::visitor);
        row.open(browser.page(), ids);
        assertThat(browser.page().locator(part)).isVisible();
        assertThat(AdminPagesIT.LEFT_OVER
                        .matcher(browser.page().content())
                        .results()
                        .map(MatchResult::group))
                .as("left over of a template")
                .isEmpty();
        assertThat(browser.page()
                        .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that are to be scrolled sideways to")
                .isEqualTo(0);
        for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            browser.show(theme);
            assertThat(browser.accessibilityViolations(part)).as("in %s", theme).isEmpty();
        }
        return browser;
    }

    private static Browser visitor(String user) {
        return user.isEmpty() ? Browser.signedOut(Look.DESK) : Browser.signedIn(user);
    }

    @AfterAll
    void close() {
        browsers.values().forEach(Browser::close);
    }
}
