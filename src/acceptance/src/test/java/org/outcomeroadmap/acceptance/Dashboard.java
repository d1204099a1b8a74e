package org.outcomeroadmap.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** A dashboard of one test, which everybody may see, with items of the app. */
final class Dashboard {

    private static final String ARRANGE = "/rest/dashboards/1.0/";

    private final Client owner;
    private final String id;

    private Dashboard(Client owner, String id) {
        this.owner = owner;
        this.id = id;
    }

    static Dashboard create(Client owner, String name) {
        owner.submit("/secure/AddPortalPage.jspa", "portalPageName=" + Client.encoded(name));
        String id = StreamSupport.stream(
                        owner.get("/rest/api/2/dashboard?filter=my&maxResults=100")
                                .expect(200)
                                .at("/dashboards")
                                .spliterator(),
                        false)
                .filter(one -> one.path("name").asText().equals(name))
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow();
        owner.submit("/secure/SharePortalPage.jspa", "pageId=" + id + "&with=authenticated");
        return new Dashboard(owner, id);
    }

    /** Adds an item; without preferences it is not configured yet. */
    Dashboard with(String item, Map<String, String> preferences) {
        String added = owner.post(ARRANGE + id + "/gadget", "{\"moduleKey\":\"org.outcomeroadmap.jira:" + item + "\"}")
                .expect(201)
                .at("/id")
                .asText();
        if (!preferences.isEmpty()) {
            Map<String, String> all = new TreeMap<>(preferences);
            all.put("isConfigured", "true");
            owner.put(
                            ARRANGE + id + "/gadget/" + added + "/prefs",
                            Client.JSON.valueToTree(all).toString())
                    .expect(204);
        }
        return this;
    }

    Page open(Browser browser) {
        browser.page().navigate(Site.shared().base() + "/secure/Dashboard.jspa?selectPageId=" + id);
        return browser.page();
    }

    /** The item of this module key; there must be one of it only. */
    static Locator item(Page page, String item) {
        return page.locator(".gadget[data-module='org.outcomeroadmap.jira:" + item + "']");
    }
}
