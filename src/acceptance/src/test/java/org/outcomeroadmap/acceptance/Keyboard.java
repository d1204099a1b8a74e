package org.outcomeroadmap.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Goes through a page as somebody does who has no mouse. */
final class Keyboard {

    /** More than a page has of things that take the focus: then the one that is looked for can't be reached. */
    private static final int MOST_TABS = 150;

    private Keyboard() {}

    /** Goes on with the Tab key until the element has the focus. */
    static void tabTo(Page page, Locator wanted) {
        assertThat(wanted).isVisible();
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + wanted);
    }

    /** Goes to a button or link and presses it. */
    static void press(Page page, Locator wanted) {
        tabTo(page, wanted);
        page.keyboard().press("Enter");
    }
}
