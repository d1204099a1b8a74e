package org.outcomeroadmap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One user in headless Chromium, signed in through the login form. Errors of the page's scripts are kept. */
final class Browser implements AutoCloseable {

    private static final Playwright PLAYWRIGHT = playwright();
    private static final com.microsoft.playwright.Browser CHROMIUM = PLAYWRIGHT
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("browser.path", "/usr/bin/chromium")))
                    .setHeadless(true)
                    .setArgs(List.of(
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    private static final int MARGIN = 16;

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private Browser(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onPageError(errors::add);
        page.onConsoleMessage(this::keepError);
    }

    /**
     * How a user looks at the pages.
     *
     * @param width of the window in CSS pixels
     * @param density device pixels per CSS pixel
     */
    record Look(int width, int density, ColorScheme theme) {
        static final Look DESK = new Look(1280, 1, ColorScheme.LIGHT);
        static final Look PRINT = new Look(1280, 2, ColorScheme.LIGHT);
        static final Look DARK = new Look(1280, 1, ColorScheme.DARK);
        static final Look PHONE = new Look(390, 1, ColorScheme.LIGHT);
    }

    static Browser signedIn(String user) {
        return signedIn(user, Look.DESK);
    }

    static Browser signedIn(String user, Look look) {
        Browser browser = signedOut(look);
        Page page = browser.page();
        page.navigate(Site.shared().base() + "/login.jsp");
        page.locator("#login-username, [name=os_username]").first().fill(user);
        page.locator("#login-password, [name=os_password]").first().fill(user);
        page.locator("#login, #login-form-submit").first().click();
        page.waitForURL(url -> !url.contains("login.jsp"));
        return browser;
    }

    /** Somebody who has not signed in yet. */
    static Browser signedOut(Look look) {
        BrowserContext context = CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(look.width(), 900)
                .setDeviceScaleFactor(look.density())
                .setColorScheme(look.theme())
                .setLocale("en-US")
                .setTimezoneId("UTC"));
        return new Browser(context);
    }

    /** Turns the page over to a theme, whatever its user has chosen. */
    void show(ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        page.evaluate(
                "theme => document.documentElement.setAttribute('data-color-mode', theme)",
                theme.name().toLowerCase(Locale.ROOT));
    }

    Page page() {
        return page;
    }

    Page open(String issueKey) {
        page.navigate(Site.shared().base() + "/browse/" + issueKey);
        return page;
    }

    /** Rules of WCAG 2.2 A and AA that an element breaks, each with the elements concerned. */
    List<String> accessibilityViolations(String selector) {
        page.evaluate(axe());
        Object found = page.evaluate("""
                async selector => {
                  const ends = document.getAnimations().filter(a => a.effect.getComputedTiming().endTime < Infinity);
                  await Promise.allSettled(ends.map(a => a.finished));
                  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
                  const result = await axe.run(selector, {runOnly: tags});
                  return result.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '));
                }""", selector);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /**
     * Takes a picture of the part of the page that holds the elements; with {@code -Dpictures.update=true} it becomes the
     * one in the documents, without it lies in {@code target/pictures} to be looked at.
     */
    void picture(String name, Locator... parts) {
        Path folder = Boolean.getBoolean("pictures.update")
                ? Path.of(System.getProperty("repository.root", "../.."), "docs", "pictures")
                : Path.of("target", "pictures");
        Page.ScreenshotOptions options = new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setCaret(ScreenshotCaret.HIDE);
        page.evaluate("() => window.scrollTo(0, 0)");
        page.screenshot(parts.length == 0 ? options : options.setFullPage(true).setClip(around(parts)));
    }

    private static Clip around(Locator... parts) {
        List<BoundingBox> boxes =
                Stream.of(parts).map(part -> part.first().boundingBox()).toList();
        double left = boxes.stream().mapToDouble(box -> box.x).min().orElseThrow();
        double top = boxes.stream().mapToDouble(box -> box.y).min().orElseThrow();
        double right =
                boxes.stream().mapToDouble(box -> box.x + box.width).max().orElseThrow();
        double bottom =
                boxes.stream().mapToDouble(box -> box.y + box.height).max().orElseThrow();
        return new Clip(
                Math.max(0, left - MARGIN),
                Math.max(0, top - MARGIN),
                right - left + 2 * MARGIN,
                bottom - top + 2 * MARGIN);
    }

    void assertNoScriptErrors() {
        assertThat(errors).as("errors of the page's scripts").isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    private void keepError(ConsoleMessage message) {
        if (message.type().equals("error")) {
            errors.add(message.text());
        }
    }

    private static String axe() {
        try {
            return Files.readString(Path.of(System.getProperty("axe.path", "node_modules/axe-core/axe.min.js")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Playwright playwright() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new CreateOptions().setEnv(environment));
    }
}
