package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The navigator completes a query while it is written: fields, operators, values and the app's functions. */
@DisabledIfSystemProperty(named = "jira.url", matches = ".+", disabledReason = "is about the workbench's navigator")
class CompletionIT {

    private static Locator option(Page page, String text) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static Locator open(Browser browser) {
        browser.page().navigate(Site.shared().base() + "/issues/?jql=");
        return browser.page().locator("#jql");
    }

    /** Writes, then goes down to the completion and takes it. */
    private static void complete(Page page, String written, String wanted) {
        page.keyboard().type(written);
        assertThat(option(page, wanted)).isVisible();
        do {
            page.keyboard().press("ArrowDown");
        } while (!"true".equals(option(page, wanted).getAttribute("aria-selected")));
        page.keyboard().press("Enter");
    }

    @Test
    void aQueryIsWrittenByKeyboardWithItsCompletions() {
        try (Browser browser = Browser.signedIn("lena")) {
            Locator jql = open(browser);
            Page page = browser.page();
            jql.focus();
            complete(page, "proj", "project");
            complete(page, "", "=");
            assertThat(jql).hasAttribute("aria-expanded", "true");
            assertThat(browser.accessibilityViolations("body")).isEmpty();
            complete(page, "fam", "FamilyTrip (FT)");
            complete(page, "a", "AND");
            complete(page, "issuek", "issuekey");
            complete(page, "in", "in");
            complete(page, "outcomesOf", "outcomesOfType(\"\")");
            assertThat(jql).hasValue("project = FT AND issuekey in outcomesOfType(\"\") ");
            page.keyboard().type("overserved");
            assertThat(jql).hasValue("project = FT AND issuekey in outcomesOfType(\"overserved\") ");
            page.keyboard().press("End");
            complete(page, "order ", "BY");
            complete(page, "create", "created");
            complete(page, "d", "DESC");
            page.keyboard().press("Escape");
            assertThat(page.locator("#jql-options")).isHidden();
            page.keyboard().press("Enter");
            assertThat(page.locator(".workbench-count")).containsText(Pattern.compile("[1-9]\\d* issues"));
            browser.assertNoScriptErrors();
        }
    }

    @Test
    void aCompletionIsTakenWithTheMouseInsideOfAListAndQuotes() {
        try (Browser browser = Browser.signedIn("lena")) {
            Locator jql = open(browser);
            Page page = browser.page();
            jql.pressSequentially("status in (\"In P");
            option(page, "In Progress").click();
            option(page, ",").click();
            jql.pressSequentially("Don");
            option(page, "Done").click();
            option(page, ")").click();
            assertThat(jql).hasValue("status in (\"In Progress\", Done) ");
            assertThat(option(page, "AND")).isVisible();
            jql.pressSequentially("AND \"Opportunity score\" is ");
            assertThat(option(page, "EMPTY")).isVisible();
            jql.blur();
            assertThat(page.locator("#jql-options")).isHidden();
            browser.assertNoScriptErrors();
        }
    }
}
