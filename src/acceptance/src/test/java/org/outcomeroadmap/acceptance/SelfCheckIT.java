package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The site has all that the app uses, and Jira administrators can see so. */
class SelfCheckIT {

    @Test
    void nothingThatTheAppUsesIsMissingHere() {
        Answer found =
                Site.shared().as("admin").get("/rest/outcomes/1.0/self-check").expect(200);

        assertThat(found.at("/missing")).isEmpty();
        assertThat(found.at("/checked").asInt()).isGreaterThan(300);
    }

    @Test
    void onlyJiraAdministratorsAreTold() {
        Site.shared().as("paula").get("/rest/outcomes/1.0/self-check").expect(403);
    }

    @Test
    void thePageSaysSo() {
        try (Browser browser = Browser.signedIn("admin")) {
            browser.page().navigate(Site.shared().base() + "/plugins/servlet/outcomes/admin/self-check");
            Locator tab = browser.page().locator("outcomes-site-self-check");

            assertThat(tab).containsText("This Jira has all");
            assertThat(browser.accessibilityViolations("outcomes-site-self-check"))
                    .isEmpty();
            browser.picture("self-check");
            browser.assertNoScriptErrors();
        }
    }
}
