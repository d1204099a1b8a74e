package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The workbench's pages about users, groups, roles, permissions, levels and filters: nothing dead, and all of it true. */
class AdminPagesIT {

    private static final Client ADMIN = Site.shared().as("admin");
    private static final TestProject PROJECT = TestProject.create(ADMIN);
    private static final String EPIC = PROJECT.epic("Trip album");
    private static final String SETTINGS = "/plugins/servlet/project-config/" + PROJECT.key();

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/jira/[^\"#]*)");
    /** What a template leaves on its page where it finds no value. */
    static final Pattern LEFT_OVER = Pattern.compile("\\$!?\\{?[a-z]\\w*[.(}]");
    /** Pages that are alike but for the issue, user or project they show are tried this often. */
    private static final int ALIKE = 3;

    private static void open(Page page, String path) {
        page.navigate(Site.shared().base() + path);
    }

    @Test
    void noLinkOnAnyPageIsDead() {
        Set<String> pages = crawl();
        assertThat(pages).hasSizeGreaterThan(25).anyMatch(path -> path.contains("/permissions"));
        Client dana = Site.shared().as("dana");
        List<String> dead = new ArrayList<>();
        for (String path : pages) {
            Answer answer = dana.get(path);
            boolean refused = answer.status() == 403 || answer.status() == 404;
            boolean told = answer.text().contains("permission") || path.startsWith("/plugins/servlet/outcomes/");
            if (refused ? !told : answer.status() >= 400) {
                dead.add(answer.status() + " " + path);
            }
        }
        assertThat(dead).as("as somebody who may do less").isEmpty();
    }

    /** Follows every link as the administrator; each must lead somewhere. */
    private static Set<String> crawl() {
        Deque<String> open = new ArrayDeque<>(List.of("/projects", "/browse/" + EPIC, SETTINGS + "/summary"));
        Set<String> seen = new LinkedHashSet<>();
        Map<String, Integer> alike = new HashMap<>();
        while (!open.isEmpty()) {
            String path = open.poll();
            String kind = path.replaceAll("[A-Z][A-Z0-9_]+(-\\d+)?(?=[/?&]|$)|=[^&]*|\\d+", "*");
            if (seen.contains(path) || alike.merge(kind, 1, Integer::sum) > ALIKE) {
                continue;
            }
            seen.add(path);
            Answer answer = ADMIN.get(path);
            assertThat(answer.status()).as(path).isIn(200, 302);
            assertThat(LEFT_OVER.matcher(answer.text()).results().map(found -> found.group()))
                    .as("template left over on " + path)
                    .isEmpty();
            Matcher link = LINK.matcher(answer.text());
            while (link.find()) {
                open.add(path(link.group(1)));
            }
        }
        return seen;
    }

    private static String path(String href) {
        return URI.create(Site.shared().base() + "/")
                .resolve(href.replace("&amp;", "&"))
                .toString()
                .substring(Site.shared().base().toString().length());
    }

    @Test
    void theThemeIsKeptForTheUser() {
        for (String theme : List.of("dark", "light")) {
            try (Browser browser = Browser.signedIn("lena")) {
                open(browser.page(), "/secure/ViewProfile.jspa");
                browser.page().locator("label[for=theme-" + theme + "]").click();
                browser.page().locator("form:has(#theme-dark) button").click();
                assertThat(browser.page().locator("#theme-" + theme)).isChecked();
            }
            try (Browser browser = Browser.signedIn("lena")) {
                assertThat(browser.page().locator("html")).hasAttribute("data-color-mode", theme);
            }
        }
    }

    @Test
    void aUserIsCreatedJoinsARoleWorksAndIsShutOut() {
        String name = "kim" + System.nanoTime();
        try (Browser admin = Browser.signedIn("admin")) {
            Page page = admin.page();
            open(page, "/secure/admin/user/UserBrowser.jspa");
            page.locator("#username").focus();
            for (String text : List.of(name, "Kim <i>Guest</i>", name + "@example.com", name)) {
                page.keyboard().type(text);
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator("#said")).hasText("Saved.");
            assertThat(page.locator("[data-user=" + name + "]")).containsText("Kim <i>Guest</i>");
            Client kim = Site.shared().as(name);
            String panel = "/rest/outcomes/1.0/epics/" + EPIC + "/outcomes";
            kim.get(panel).expect(404);

            open(page, SETTINGS + "/roles");
            page.locator("[data-role=Viewers] select").selectOption("user:" + name);
            page.locator("[data-role=Viewers]")
                    .getByText("Add", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("[data-role=Viewers] li").last()).containsText("Kim <i>Guest</i>");
            kim.get(panel).expect(200);

            open(page, "/secure/admin/user/ViewUser.jspa?name=" + name);
            page.locator("#deactivate").click();
            assertThat(page.locator("#activate")).isVisible();
            kim.get(panel).expect(401);
        }
    }

    @Test
    void takingBrowseFromARoleHidesTheProjectAtOnce() {
        TestProject project = TestProject.create(ADMIN);
        String epic = project.epic("Voting");
        Client dana = Site.shared().as("dana");
        dana.get("/rest/outcomes/1.0/epics/" + epic + "/outcomes").expect(200);
        try (Browser admin = Browser.signedIn("admin")) {
            Page page = admin.page();
            open(page, "/plugins/servlet/project-config/" + project.key() + "/permissions");
            page.locator("[data-permission=BROWSE_PROJECTS]")
                    .getByRole(
                            AriaRole.BUTTON,
                            new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Remove Role Developers"))
                    .click();
            assertThat(page.locator("[data-permission=BROWSE_PROJECTS]")).not().containsText("Role Developers Remove");
        }
        dana.get("/rest/outcomes/1.0/epics/" + epic + "/outcomes").expect(404);
        dana.get("/browse/" + epic).expect(404);
        assertThat(dana.search("issuetype = Epic").expect(200).text()).doesNotContain(epic);
    }

    @Test
    void aNewSecurityLevelHidesIssuesFromAllButItsMembers() {
        TestProject project = TestProject.create(ADMIN);
        String epic = project.epic("Secret plan");
        try (Browser admin = Browser.signedIn("admin")) {
            Page page = admin.page();
            open(page, "/plugins/servlet/project-config/" + project.key() + "/issuesecurity");
            page.locator("#name").fill("Builders");
            page.getByText("Create level").last().click();
            for (String member : List.of("Role Developers", "Reporter")) {
                page.locator("[data-level=Builders] select").selectOption(new SelectOption().setLabel(member));
                page.locator("[data-level=Builders]")
                        .getByText("Add", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                        .click();
                assertThat(page.locator("[data-level=Builders] li").last()).containsText(member);
            }
        }
        ADMIN.put("/rest/api/2/issue/" + epic, "{\"fields\":{\"security\":{\"name\":\"Builders\"}}}")
                .expect(204);
        String panel = "/rest/outcomes/1.0/epics/" + epic + "/outcomes";
        Site.shared().as("dana").get(panel).expect(200);
        ADMIN.get(panel).expect(200);
        Site.shared().as("rita").get(panel).expect(404);
    }

    @Test
    void aFilterIsSavedSharedFoundByAnotherAndDeleted() {
        String name = "Album " + System.nanoTime();
        try (Browser paula = Browser.signedIn("paula");
                Browser dana = Browser.signedIn("dana")) {
            Page page = paula.page();
            open(page, "/issues/?layout=list&jql=project%20%3D%20" + PROJECT.key());
            page.locator("#save-filter summary").click();
            page.locator("#filter-name").fill(name);
            page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("h1")).hasText(name);
            open(page, "/secure/ManageFilters.jspa");
            page.getByLabel("Edit " + name).click();
            page.locator("#with").selectOption("authenticated");
            page.getByText("Share", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.getByLabel("Remove Everybody")).isVisible();

            open(dana.page(), "/secure/ManageFilters.jspa");
            dana.page().locator("#shared").getByLabel("Favourite " + name).click();
            dana.page().locator("#favourites").getByText(name).click();
            assertThat(dana.page().locator("#issuetable")).containsText(EPIC);

            open(page, "/secure/ManageFilters.jspa");
            page.onDialog(dialog -> dialog.accept());
            page.getByLabel("Delete " + name).click();
            assertThat(page.locator("#said")).hasText("Saved.");
            open(dana.page(), "/secure/ManageFilters.jspa");
            assertThat(dana.page().locator("main")).not().containsText(name);
        }
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        Answer answer = Client.send(
                HttpRequest.newBuilder(URI.create(Site.shared().base() + "/secure/admin/user/AddGroup.jspa"))
                        .header("Authorization", ADMIN.basic())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("name=forged"))
                        .build());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(ADMIN.get("/secure/admin/user/GroupBrowser.jspa").text()).doesNotContain("forged");
    }
}
