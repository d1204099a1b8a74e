package org.outcomeroadmap.acceptance;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A walk through all of a page, or of the dialog that is open on it, with the Tab key, and with arrows where a list or a
 * menu is one stop of Tab.
 *
 * @param visited how many controls had the focus
 * @param findings what somebody without a mouse would miss, in words
 */
record TabWalk(int visited, List<String> findings) {

    private static final List<String> ARROWS = List.of("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp");

    /** Ends when the focus has come round, or stays where it is. */
    static TabWalk through(Page page) {
        page.evaluate(script());
        page.evaluate("() => tabWalk.begin()");
        do {
            page.keyboard().press("Tab");
        } while (!(Boolean) page.evaluate("() => tabWalk.step()"));
        arrows(page);
        List<?> findings = (List<?>) page.evaluate("() => tabWalk.end()");
        return new TabWalk(
                (Integer) page.evaluate("() => tabWalk.visited()"),
                findings.stream().map(String::valueOf).toList());
    }

    /** Tries the arrows on each member of a composite that they or Tab have reached, until none is left to reach. */
    private static void arrows(Page page) {
        for (int tried = 0; (Boolean) page.evaluate("tried => tabWalk.member(tried)", tried); tried++) {
            for (String arrow : ARROWS) {
                page.evaluate("tried => tabWalk.member(tried)", tried);
                page.keyboard().press(arrow);
                page.evaluate("() => tabWalk.notice()");
            }
        }
    }

    private static String script() {
        try (InputStream script =
                Objects.requireNonNull(TabWalk.class.getResourceAsStream("tab-walk.js"), "tab-walk.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
