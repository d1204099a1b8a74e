package org.outcomeroadmap.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One line of a table of pages.
 *
 * @param name what the page is called
 * @param user who looks, empty for somebody who is not signed in
 * @param path with names of ids in braces
 * @param presses selectors of what is pressed there before it is looked at
 */
record PageRow(String name, String user, String path, List<String> presses) {

    private static final String IS_READY = """
            () => document.querySelector('.outcomes-loading, [aria-busy=true], .workbench-loading:not([hidden])') === null
                && [...document.querySelectorAll('main *')].every(one =>
                    !one.localName.startsWith('outcomes-') || one.childElementCount > 0)""";
    /** Stands before what leads to another page. */
    private static final String LEADS_ON = "> ";

    private static final String NEXT_FRAME =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";
    private static final String IS_BOX = "pressed => pressed.type === 'checkbox'";
    private static final String WITHOUT_MOTION = """
            () => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('* { animation: none !important; transition: none !important }');
                document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
            }""";

    static List<PageRow> all(String table) {
        try (InputStream rows = Objects.requireNonNull(PageRow.class.getResourceAsStream(table), table)) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PageRow::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageRow parse(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != 4) {
            throw new IllegalArgumentException("The table has a line of " + cells.size() + " cells: " + line);
        }
        List<String> presses = Arrays.stream(cells.get(3).split(";"))
                .map(String::strip)
                .filter(press -> !press.isEmpty())
                .toList();
        return new PageRow(cells.get(0), cells.get(1), cells.get(2), presses);
    }

    /** Opens the page, presses what is to be pressed, and waits until all of it is there. */
    void open(Page page, Map<String, String> ids) {
        String filled = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        page.navigate(Site.shared().base() + filled);
        page.waitForFunction(IS_READY);
        presses.forEach(press -> press(page, press));
        page.evaluate(WITHOUT_MOTION);
    }

    private static void press(Page page, String press) {
        boolean leadsOn = press.startsWith(LEADS_ON);
        Locator pressed = page.locator(leadsOn ? press.substring(LEADS_ON.length()) : press)
                .first();
        pressed.focus();
        Runnable key = () -> page.keyboard().press((Boolean) pressed.evaluate(IS_BOX) ? "Space" : "Enter");
        if (leadsOn) {
            page.waitForResponse(answer -> answer.request().isNavigationRequest() && answer.status() < 300, key);
            page.waitForLoadState();
        } else {
            key.run();
            page.evaluate(NEXT_FRAME);
        }
        page.waitForFunction(IS_READY);
    }

    /** What was pressed last of what still is there: an entry of a menu goes with its menu. */
    Locator opener(Page page) {
        List<Locator> left = presses.stream()
                .map(press -> page.locator(press).first())
                .filter(Locator::isVisible)
                .toList();
        return left.get(left.size() - 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
