package org.outcomeroadmap.workbench.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.Dashboards;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows;

/** Dashboards over REST: who sees and changes them, what stands on them, and what apps keep with their items. */
class DashboardsTest {
    private static final String API = "/rest/api/2/dashboard";
    private static final String PAGE = "/rest/dashboards/1.0/";
    private static final String MODULE = "org.example:item";

    private static HttpSite http;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        http = new HttpSite(folder);
        http.site.modules.add(new PluginModules.DashboardItem(MODULE, "Item", "", "", true, "example/item"));
    }

    @AfterAll
    static void stop() throws Exception {
        http.close();
    }

    private static Rows.Dashboard dashboard(String owner, String name) {
        return dashboards().create(http.site.user(owner), name, "", List.of());
    }

    private static Dashboards dashboards() {
        return http.site.model.dashboards();
    }

    private static Rows.Dashboard now(Rows.Dashboard dashboard) {
        return dashboards().visible(http.site.user("paula")).stream()
                .filter(one -> one.id() == dashboard.id())
                .findFirst()
                .orElseThrow();
    }

    private static String added(Rows.Dashboard dashboard) throws Exception {
        HttpSite.Answer answer =
                http.send("paula", "POST", PAGE + dashboard.id() + "/gadget", "{'moduleKey':'" + MODULE + "'}");
        assertThat(answer.status()).isEqualTo(201);
        return answer.at("/id").asText();
    }

    @Test
    void belongsToItsOwnerUntilItIsShared() throws Exception {
        Rows.Dashboard mine = dashboard("paula", "Shared later");
        String path = API + "/" + mine.id();

        assertThat(http.get("paula", path).at("/name").asText()).isEqualTo("Shared later");
        assertThat(http.get("paula", path).at("/view").asText())
                .endsWith("/jira/secure/Dashboard.jspa?selectPageId=" + mine.id());
        HttpSite.Answer missing = http.get("dana", path);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.at("/errorMessages/0").asText())
                .isEqualTo("The dashboard with id '" + mine.id() + "' does not exist.");
        assertThat(http.send(http.request(path).GET()).status()).isEqualTo(401);

        dashboards().share(mine, "group", "jira-administrators");
        assertThat(http.get("dana", path).status()).isEqualTo(404);
        assertThat(http.get("admin", path).status()).isEqualTo(200);
        dashboards().share(mine, "authenticated", null);
        assertThat(http.get("dana", path).status()).isEqualTo(200);
        assertThat(http.send("dana", "PUT", PAGE + mine.id() + "/layout", "{'columns':[]}")
                        .status())
                .isEqualTo(403);
        assertThat(dashboards().mayDelete(http.site.user("admin"), mine)).isTrue();
        assertThat(dashboards().owns(http.site.user("admin"), mine)).isFalse();

        now(mine).shares().forEach(share -> dashboards().unshare(mine, share.id()));
        assertThat(http.get("dana", path).status()).isEqualTo(404);
    }

    @Test
    void isListedInPagesByWhoseItIsAndWhoFavoursIt() throws Exception {
        Rows.Dashboard first = dashboard("rita", "First");
        Rows.Dashboard second = dashboard("rita", "Second");
        dashboards().favour(first, http.site.user("rita"));

        assertThat(http.get("rita", API + "?filter=my").at("/total").asInt()).isEqualTo(2);
        HttpSite.Answer page = http.get("rita", API + "?filter=my&startAt=1&maxResults=1");
        assertThat(page.at("/dashboards").findValuesAsText("id")).containsExactly(String.valueOf(second.id()));
        assertThat(http.get("rita", API + "?filter=favourite").at("/dashboards").findValuesAsText("name"))
                .containsExactly("Second");
        assertThat(http.get("rita", API + "?filter=nobody").status()).isEqualTo(400);
    }

    @Test
    void needsANameThatItsOwnerDoesNotUseYet() {
        Rows.Dashboard there = dashboard("dana", "Twice");

        assertThatThrownBy(() -> dashboard("dana", "twice"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already have a dashboard");
        assertThatThrownBy(() -> dashboard("dana", " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> dashboards().describe(there, "", "")).isInstanceOf(Refusal.class);
        dashboards().describe(there, "Twice", "as it is");
        assertThat(dashboards()
                        .find(there.id(), http.site.user("dana"))
                        .orElseThrow()
                        .description())
                .isEqualTo("as it is");
        dashboard("paula", "Twice");
    }

    @Test
    void holdsItemsInTwoColumnsInTheOrderAskedFor() throws Exception {
        Rows.Dashboard mine = dashboard("paula", "Arranged");
        String one = added(mine);
        String two = added(mine);
        String three = added(mine);
        assertThat(now(mine).items())
                .extracting(Rows.DashboardItem::id)
                .containsExactly(Long.valueOf(three), Long.valueOf(two), Long.valueOf(one));

        // The third was added in another window: it keeps its place below.
        String layout = "{'columns':[['" + one + "'],['" + two + "','99']]}";
        assertThat(http.send("paula", "PUT", PAGE + mine.id() + "/layout", layout)
                        .status())
                .isEqualTo(204);
        assertThat(now(mine).items())
                .extracting(Rows.DashboardItem::id)
                .containsExactly(Long.valueOf(one), Long.valueOf(two), Long.valueOf(three));
        assertThat(now(mine).items()).extracting(Rows.DashboardItem::column).containsExactly(0, 1, 0);

        String item = PAGE + mine.id() + "/gadget/" + two;
        assertThat(http.delete("paula", item).status()).isEqualTo(204);
        assertThat(http.delete("paula", item).status()).isEqualTo(404);
        assertThat(http.send("paula", "POST", PAGE + mine.id() + "/gadget", "{'moduleKey':'org.example:none'}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void keepsPreferencesAsTextsAndCopiesThem() throws Exception {
        Rows.Dashboard mine = dashboard("paula", "Configured");
        String item = added(mine);
        String preferences = PAGE + mine.id() + "/gadget/" + item + "/prefs";

        assertThat(http.send("paula", "PUT", preferences, "{'rows':5,'title':'Gaps'}")
                        .status())
                .isEqualTo(204);
        Map<String, String> kept = now(mine).items().get(0).preferences();
        assertThat(kept).containsExactlyInAnyOrderEntriesOf(Map.of("rows", "5", "title", "Gaps"));
        assertThat(http.send("paula", "PUT", preferences, "{'much':'" + "x".repeat(40_000) + "'}")
                        .status())
                .isEqualTo(400);

        Rows.Dashboard copy = dashboards()
                .create(http.site.user("lena"), "Copy", "", now(mine).items());
        assertThat(copy.items()).singleElement().satisfies(one -> {
            assertThat(one.preferences()).isEqualTo(kept);
            assertThat(one.id()).isNotEqualTo(Long.parseLong(item));
        });
        dashboards().delete(mine);
        assertThat(http.get("paula", API + "/" + mine.id()).status()).isEqualTo(404);
    }

    @Test
    void keepsPropertiesOfItemsForApps() throws Exception {
        Rows.Dashboard mine = dashboard("paula", "With properties");
        dashboards().share(mine, "authenticated", null);
        String properties = API + "/" + mine.id() + "/items/" + added(mine) + "/properties";
        String path = properties + "/view";

        assertThat(http.get("paula", path).status()).isEqualTo(404);
        assertThat(http.send("paula", "PUT", path, "{'rows':[1,2]}").status()).isEqualTo(201);
        assertThat(http.send("paula", "PUT", path, "'text'").status()).isEqualTo(200);
        assertThat(http.send("paula", "PUT", path, "{'rows':").status()).isEqualTo(400);
        assertThat(http.send("paula", "PUT", properties + "/" + "k".repeat(256), "1")
                        .status())
                .isEqualTo(400);
        assertThat(http.send("dana", "PUT", path, "1").status()).isEqualTo(403);
        assertThat(http.get("dana", path).at("/value").asText()).isEqualTo("text");
        assertThat(http.get("dana", properties).at("/keys/0/key").asText()).isEqualTo("view");
        assertThat(http.get("dana", properties).at("/keys/0/self").asText()).endsWith(path);
        assertThat(http.delete("dana", path).status()).isEqualTo(403);
        assertThat(http.delete("paula", path).status()).isEqualTo(204);
        assertThat(http.delete("paula", path).status()).isEqualTo(404);
        assertThat(http.get("dana", API + "/" + mine.id() + "/items/1/properties")
                        .status())
                .isEqualTo(404);
    }
}
