package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The workbench's dashboards with items of a tiny app: made, filled, arranged, shared, and kept. */
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "installs an app of its own")
class DashboardsIT {

    private static final Client ADMIN = Site.shared().as("admin");
    private static final ItemsApp APP = ItemsApp.install(ADMIN);
    private static final String ARRANGE = "/rest/dashboards/1.0/";
    private static final List<String> MADE = List.of("By keyboard", "Arranged", "Looked at", "With failures");
    private static final String FORM = "application/x-www-form-urlencoded";

    @AfterAll
    static void leaveTheSiteAsItWas() {
        for (String owner : List.of("paula", "rita", "lena")) {
            Client client = Site.shared().as(owner);
            MADE.forEach(name ->
                    id(client, name).ifPresent(id -> submit(client, "/secure/DeletePortalPage.jspa", "pageId=" + id)));
        }
        APP.uninstall();
    }

    private static void submit(Client client, String path, String form) {
        int status =
                client.send("POST", path, FORM, BodyPublishers.ofString(form)).status();
        assertThat(status).as(path).isEqualTo(302);
    }

    /** A dashboard with the items, the last on top of the left column. */
    private static String dashboard(Client owner, String name, String... items) {
        submit(owner, "/secure/AddPortalPage.jspa", "portalPageName=" + Client.encoded(name));
        String id = id(owner, name).orElseThrow();
        for (String item : items) {
            String added = owner.post(ARRANGE + id + "/gadget", "{\"moduleKey\":\"" + item + "\"}")
                    .expect(201)
                    .at("/id")
                    .asText();
            owner.put(ARRANGE + id + "/gadget/" + added + "/prefs", "{\"isConfigured\":\"true\",\"who\":\"Rita\"}")
                    .expect(204);
        }
        return id;
    }

    private static Optional<String> id(Client owner, String name) {
        return StreamSupport.stream(
                        owner.get("/rest/api/2/dashboard?filter=my&maxResults=100")
                                .expect(200)
                                .at("/dashboards")
                                .spliterator(),
                        false)
                .filter(one -> one.path("name").asText().equals(name))
                .map(one -> one.path("id").asText())
                .findFirst();
    }

    private static Page open(Browser browser, String id) {
        browser.page().navigate(Site.shared().base() + "/secure/Dashboard.jspa?selectPageId=" + id);
        return browser.page();
    }

    private static Locator column(Page page, int number) {
        return page.locator(".workbench-dashboard-column").nth(number - 1);
    }

    /** Opens the item's menu and chooses, with the keyboard alone. */
    private static void choose(Page page, Locator gadget, String act) {
        gadget.locator(".gadget-menu summary").focus();
        page.keyboard().press("Enter");
        Locator button = gadget.locator("[data-act=" + act + "]");
        assertThat(button).isVisible();
        while (!button.evaluate("it => it === document.activeElement").equals(true)) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
    }

    @Test
    void aDashboardIsMadeAndFilledByKeyboardAlone() {
        try (Browser browser = Browser.signedIn("paula")) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/secure/ConfigurePortalPages!default.jspa");
            page.locator("#portalPageName").focus();
            page.keyboard().type("By keyboard");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("By keyboard");

            page.locator("#add-gadget").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#gadget-directory")).containsText("Greets whom you name");
            assertThat(page.locator("#gadget-directory")).containsText("By Who tests");
            page.locator("[data-add='" + ItemsApp.GREETING + "']").focus();
            page.keyboard().press("Enter");

            Locator form = page.locator(".gadget form");
            assertThat(form).hasAttribute("data-drawn", "true");
            assertThat(page.locator(".dashboard-item-title")).hasText("Greeting <b>");
            assertThat(form.locator(".text")).isFocused();
            page.keyboard().type("<Dana>");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            Locator gadget = page.locator(".gadget");
            assertThat(gadget.locator(".greeting")).hasText("Hello <Dana>, 1");
            assertThat(gadget.locator(".dashboard-item-title")).hasText("For <Dana>");

            choose(page, gadget, "refresh");
            assertThat(gadget.locator(".greeting")).hasText("Hello <Dana>, 2");
            choose(page, gadget, "edit");
            assertThat(form.locator(".text")).hasValue("<Dana>");
            form.locator(".cancel").press("Enter");
            assertThat(gadget.locator(".greeting")).hasText("Hello <Dana>, 3");
            page.reload();
            assertThat(gadget.locator(".greeting")).hasText("Hello <Dana>, 1");
            assertThat(page.evaluate("window.timesLoaded")).isEqualTo(1);
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void itemsAreMovedByKeyboardAndByDraggingAndRemoved() {
        String id = dashboard(Site.shared().as("rita"), "Arranged", ItemsApp.GREETING, ItemsApp.GREETING);
        try (Browser browser = Browser.signedIn("rita")) {
            Page page = open(browser, id);
            String upper = column(page, 1).locator(".gadget").first().getAttribute("data-gadget");
            Locator moved = page.locator(".gadget[data-gadget='" + upper + "']");
            page.waitForResponse(answer -> answer.url().endsWith("/layout"), () -> choose(page, moved, "down"));
            assertThat(page.locator("#dashboard-news")).hasText("For Rita now stands in column 1, place 2.");
            page.waitForResponse(answer -> answer.url().endsWith("/layout"), () -> choose(page, moved, "across"));
            assertThat(moved.locator(".gadget-menu summary")).isFocused();
            page.reload();
            assertThat(column(page, 2).locator(".gadget")).hasAttribute("data-gadget", upper);

            page.waitForResponse(
                    answer -> answer.url().endsWith("/layout"),
                    () -> column(page, 1).locator(".dashboard-item-header").dragTo(column(page, 2)));
            page.reload();
            assertThat(column(page, 2).locator(".gadget")).hasCount(2);
            assertThat(column(page, 1).locator(".workbench-empty")).isVisible();

            page.onDialog(Dialog::accept);
            choose(page, moved, "remove");
            assertThat(page.locator(".gadget")).hasCount(1);
            page.reload();
            assertThat(page.locator(".gadget")).hasCount(1);
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void anItemThatFailsOrWhoseAppIsAwayDisturbsNoOther() {
        String id = dashboard(Site.shared().as("lena"), "With failures", ItemsApp.GREETING, ItemsApp.BROKEN);
        try (Browser browser = Browser.signedIn("lena")) {
            Page page = open(browser, id);
            assertThat(page.getByText("This item can’t be shown: on purpose")).isVisible();
            assertThat(page.locator(".greeting")).hasText("Hello Rita, 1");

            APP.enable(false);
            page.reload();
            assertThat(page.getByText("The app that draws this item is not available at the moment."))
                    .hasCount(2);
            APP.enable(true);
            page.reload();
            assertThat(page.locator(".greeting")).hasText("Hello Rita, 1");
        }
    }

    @Test
    void othersSeeItOnceItIsSharedAndChangeNothing() {
        Client paula = Site.shared().as("paula");
        String id = dashboard(paula, "Shared", ItemsApp.GREETING);
        try (Browser browser = Browser.signedIn("dana")) {
            Page page = open(browser, id);
            assertThat(page.locator("h1")).hasText("Not found");
            submit(paula, "/secure/SharePortalPage.jspa", "with=authenticated&pageId=" + id);
            open(browser, id);
            assertThat(page.locator(".greeting")).hasText("Hello Rita, 1");
            assertThat(page.locator("#add-gadget")).hasCount(0);
            assertThat(page.locator(".configure, [data-act=remove], [data-act=up]"))
                    .hasCount(0);
            page.navigate(Site.shared().base() + "/secure/ConfigurePortalPages!default.jspa");
            assertThat(page.locator("#shared [data-dashboard='" + id + "']"))
                    .containsText(Pattern.compile("Paula.*Everybody", Pattern.DOTALL));
            assertThat(browser.accessibilityViolations("body")).isEmpty();
        }
        Client dana = Site.shared().as("dana");
        assertThat(dana.put(ARRANGE + id + "/layout", "{\"columns\":[]}").status())
                .isEqualTo(403);
        assertThat(dana.send("POST", "/secure/DeletePortalPage.jspa", FORM, BodyPublishers.ofString("pageId=" + id))
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(Site.shared().base(), "paula")
                        .send(
                                "POST",
                                "/secure/DeletePortalPage.jspa",
                                Map.of("Content-Type", FORM),
                                Optional.of("pageId=" + id))
                        .status())
                .as("without the token against forged forms")
                .isEqualTo(403);
        submit(ADMIN, "/secure/DeletePortalPage.jspa", "pageId=" + id);
        paula.get("/rest/api/2/dashboard/" + id).expect(404);
    }

    @Test
    void isAccessibleInBothThemesWideAndNarrow() {
        String id = dashboard(Site.shared().as("rita"), "Looked at", ItemsApp.GREETING, ItemsApp.GREETING);
        for (Browser.Look look : List.of(Browser.Look.DESK, Browser.Look.DARK, Browser.Look.PHONE)) {
            try (Browser browser = Browser.signedIn("rita", look)) {
                Page page = open(browser, id);
                assertThat(page.locator(".greeting")).hasCount(2);
                page.locator(".gadget-menu summary").first().click();
                assertThat(browser.accessibilityViolations("body"))
                        .as("%s", look)
                        .isEmpty();
                page.locator("#add-gadget").click();
                assertThat(browser.accessibilityViolations("#gadget-directory"))
                        .as("%s", look)
                        .isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("no scrolling sideways: %s", look)
                        .isEqualTo(true);
                page.locator("#close-directory").click();
                browser.picture("dashboard-" + look.width() + "-" + look.theme());
                page.navigate(Site.shared().base() + "/secure/EditPortalPage!default.jspa?pageId=" + id);
                assertThat(browser.accessibilityViolations("body"))
                        .as("%s", look)
                        .isEmpty();
                browser.assertNoScriptErrors();
            }
        }
    }

    @Test
    @Tag("every-database")
    void aRestartKeepsDashboardsAndPreferences() {
        Path data = Workbench.freshFolder();
        Workbench site = Workbench.start(data, "none");
        try {
            ItemsApp.install(Site.client(site, "admin"));
            Client paula = Site.client(site, "paula");
            String id = dashboard(paula, "Kept", ItemsApp.GREETING);
            site.stop();
            site = Workbench.start(data, "none");
            assertThat(id(Site.client(site, "paula"), "Kept")).contains(id);
            assertThat(Visitor.signedIn(site.base(), "paula")
                            .send("GET", "/secure/Dashboard.jspa?selectPageId=" + id, Optional.empty())
                            .body())
                    .contains("data-module=\"" + ItemsApp.GREETING + "\"", "&quot;who&quot;:&quot;Rita&quot;");
        } finally {
            site.stop();
        }
    }
}
