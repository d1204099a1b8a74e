package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** What the workbench refuses is not lost: the form comes back as it was filled in, but for passwords. */
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "these are pages of the workbench")
class RefusedFormsIT {

    private static final String NAME = "Ada \"the first\" <b>Lovelace</b>";

    @Test
    void aRefusedUserIsStillInTheFormAndAMendedOneIsMade() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = browser.page();
            page.navigate(Site.shared().base() + "/secure/admin/user/UserBrowser.jspa");
            Locator form = page.locator("#add-user");
            String taken = "paula";
            form.getByLabel("User name").fill(taken);
            form.getByLabel("Full name").fill(NAME);
            form.getByLabel("Email").fill("ada@example.org");
            form.getByLabel("Password").fill("secret");
            form.getByText("Create user").click();

            assertThat(page.locator("#said")).hasClass(Pattern.compile(".*error.*"));
            assertThat(form.getByLabel("User name")).hasValue(taken);
            assertThat(form.getByLabel("User name")).isFocused();
            assertThat(form.getByLabel("Full name")).hasValue(NAME);
            assertThat(form.getByLabel("Email")).hasValue("ada@example.org");
            assertThat(form.getByLabel("Password")).hasValue("");

            String free = "ada" + System.nanoTime();
            form.getByLabel("User name").fill(free);
            form.getByLabel("Password").fill("secret");
            form.getByText("Create user").click();
            assertThat(page.locator("[data-user=" + free + "]")).containsText(NAME);
            assertThat(form.getByLabel("Full name")).hasValue("");
            browser.assertNoScriptErrors();
        }
    }
}
