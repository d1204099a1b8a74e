package org.outcomeroadmap.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long a browser takes until the landscape and the journey map show all their outcomes, and until they show those of
 * another segment, for more and more outcomes; beside an empty page of the workbench, in turn.
 */
final class PageBenchmark {

    private static final String BROWSER = System.getProperty("browser.path", "/usr/bin/chromium");

    private final PrintStream out;
    private final Path folder;
    private final int rounds;

    PageBenchmark(PrintStream out, Path folder, int rounds) {
        this.out = out;
        this.folder = folder;
        this.rounds = rounds;
    }

    /**
     * A page and how to see that it is complete.
     *
     * @param path below the context path
     * @param parts selector of what it must show
     * @param count how many of them
     */
    private record Shown(String name, String path, String parts, int count) {}

    /**
     * Measures.
     *
     * @param sizes numbers of outcomes, ascending
     */
    void run(List<Integer> sizes) {
        Path data = RatedSite.of(folder.resolve("rated-site"), sizes);
        try (Site site = Site.start(data);
                Playwright playwright = Playwright.create();
                Browser browser = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(Path.of(BROWSER))
                                .setArgs(List.of("--disable-gpu", "--disable-background-networking")))) {
            Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
            page.setDefaultTimeout(120_000);
            signIn(page, site);
            paints(page, site, sizes);
            switches(page, site, sizes);
        }
    }

    private static void signIn(Page page, Site site) {
        page.navigate(site.base() + "/login.jsp");
        page.locator("[name=os_username]").fill("admin");
        page.locator("[name=os_password]").fill("admin");
        page.locator("[name=os_password]").press("Enter");
        page.waitForURL(url -> !url.contains("login.jsp"));
    }

    private static Shown landscape(int size) {
        return new Shown(
                "landscape, " + size,
                "/plugins/servlet/outcomes/landscape/" + RatedSite.project(size),
                ".outcomes-mark",
                size);
    }

    private static Shown map(int size) {
        return new Shown(
                "journey map, " + size,
                "/plugins/servlet/outcomes/journey/" + RatedSite.project(size),
                ".outcomes-map [data-cell]",
                RatedSite.PHASES * (1 + RatedSite.STEPS));
    }

    private static List<Shown> pages(List<Integer> sizes) {
        List<Shown> pages = new ArrayList<>();
        sizes.forEach(size -> pages.add(landscape(size)));
        sizes.forEach(size -> pages.add(map(size)));
        return pages;
    }

    private void paints(Page page, Site site, List<Integer> sizes) {
        List<Shown> all = new ArrayList<>();
        Shown peer = new Shown("empty project page", "/projects/" + RatedSite.EMPTY + "/summary", "h1", 1);
        all.add(peer);
        all.addAll(pages(sizes));
        all.forEach(shown -> paint(page, site, shown));
        Figures figures = new Figures();
        for (int round = 0; round < rounds; round++) {
            all.forEach(shown -> figures.of(shown).add(paint(page, site, shown)));
        }
        out.printf("%nUntil all is painted, from the start of the navigation; %d rounds in turn%n", rounds);
        table(figures, peer);
        growth(figures, sizes);
    }

    /** Milliseconds from the start of the navigation until the frame after the one in which everything stood there. */
    private static double paint(Page page, Site site, Shown shown) {
        page.navigate(site.base() + shown.path(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        double millis = ((Number) page.evaluate("""
                        async ([parts, count]) => {
                          const frame = () => new Promise(requestAnimationFrame);
                          while (document.querySelectorAll(parts).length < count) { await frame(); }
                          await frame();
                          await frame();
                          return performance.now();
                        }""", List.of(shown.parts(), shown.count()))).doubleValue();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return millis;
    }

    private void switches(Page page, Site site, List<Integer> sizes) {
        Figures figures = new Figures();
        for (Shown shown : pages(sizes)) {
            paint(page, site, shown);
            Timings own = figures.of(shown);
            for (int round = 0; round < 2 * rounds; round++) {
                own.add(turn(page, shown, round % 2 == 0 ? "market:US" : "market:DE"));
            }
        }
        out.printf("%nUntil another segment is painted, read ahead; %d times%n", 2 * rounds);
        table(figures, landscape(sizes.get(0)));
        growth(figures, sizes);
    }

    /** Milliseconds from the choice of a segment until the frame after the one in which its numbers stood there. */
    private static double turn(Page page, Shown shown, String segment) {
        return ((Number) page.evaluate("""
                        async ([parts, segment]) => {
                          const frame = () => new Promise(requestAnimationFrame);
                          const told = () => [...document.querySelectorAll(parts)]
                            .map(part => (part.getAttribute('aria-label') ?? '') + part.textContent).join();
                          const select = document.querySelectorAll('.outcomes-wave-segment select')[1];
                          const before = told();
                          await frame();
                          const begin = performance.now();
                          select.value = segment;
                          select.dispatchEvent(new Event('change', {bubbles: true}));
                          while (told() === before || document.querySelector('[aria-busy=true]')) { await frame(); }
                          await frame();
                          await frame();
                          return performance.now() - begin;
                        }""", List.of(shown.parts(), segment))).doubleValue();
    }

    private void table(Figures figures, Shown peer) {
        out.printf("%n| | min ms | median ms | max ms | to %s |%n| --- | --- | --- | --- | --- |%n", peer.name());
        figures.byName.forEach((name, own) ->
                out.printf(Locale.ROOT, "| %s | %s | %.2f |%n", name, own, own.ratioOfMedians(figures.of(peer))));
        out.flush();
    }

    private void growth(Figures figures, List<Integer> sizes) {
        for (int i = 1; i < sizes.size(); i++) {
            int less = sizes.get(i - 1);
            int more = sizes.get(i);
            out.printf(
                    Locale.ROOT,
                    "%n%d / %d outcomes: landscape %.2f, journey map %.2f%n",
                    more,
                    less,
                    figures.of(landscape(more)).ratioOfMedians(figures.of(landscape(less))),
                    figures.of(map(more)).ratioOfMedians(figures.of(map(less))));
        }
    }

    /** What each page took. */
    private static final class Figures {
        private final Map<String, Timings> byName = new LinkedHashMap<>();

        Timings of(Shown shown) {
            return byName.computeIfAbsent(shown.name(), name -> new Timings());
        }
    }
}
