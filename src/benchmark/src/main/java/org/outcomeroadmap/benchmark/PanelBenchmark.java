package org.outcomeroadmap.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;

/** Asks for the outcomes of an epic on a small site and on a large one, in turn. */
final class PanelBenchmark {

    private static final int WARM_UP = 100;

    private final PrintStream out;
    private final Path folder;
    private final int outcomes;
    private final int others;
    private final int requests;

    /**
     * Prepares the measurement.
     *
     * @param outcomes of the large site's project
     * @param others further issues of it
     */
    PanelBenchmark(PrintStream out, Path folder, int outcomes, int others, int requests) {
        this.out = out;
        this.folder = folder;
        this.outcomes = outcomes;
        this.others = others;
        this.requests = requests;
    }

    /** Measures and answers how the large site compares with the small one, medians; 1 is equal, more is slower. */
    double run() {
        FilledSite smallSite = FilledSite.of(folder.resolve("small-site"), 100, 400);
        FilledSite largeSite = FilledSite.of(folder.resolve("large-site-" + outcomes + "-" + others), outcomes, others);
        try (Site small = Site.start(smallSite.data());
                Site large = Site.start(largeSite.data())) {
            for (int i = 0; i < WARM_UP; i++) {
                panel(small, smallSite);
                panel(large, largeSite);
            }
            Timings ofSmall = new Timings();
            Timings ofLarge = new Timings();
            for (int i = 0; i < requests; i++) {
                ofSmall.time(() -> panel(small, smallSite));
                ofLarge.time(() -> panel(large, largeSite));
            }
            out.printf(
                    "%nGET /epics/KEY/outcomes with %d outcomes; %d requests each, in turn%n",
                    FilledSite.SHOWN, requests);
            out.printf("%n| project of | min ms | median ms | max ms |%n| --- | --- | --- | --- |%n");
            out.printf("| 100 outcomes, 400 other issues | %s |%n", ofSmall);
            out.printf("| %d outcomes, %d other issues | %s |%n", outcomes, others, ofLarge);
            out.printf(Locale.ROOT, "%nlarge / small: %.2f%n", ofLarge.ratioOfMedians(ofSmall));
            out.printf("%ncalls of Jira's services for one answer, small: %s%n", calls(panel(small, smallSite)));
            out.printf("%ncalls of Jira's services for one answer, large: %s%n", calls(panel(large, largeSite)));
            return ofLarge.ratioOfMedians(ofSmall);
        }
    }

    private static HttpResponse<String> panel(Site site, FilledSite filled) {
        HttpResponse<String> answer = site.get("/rest/outcomes/1.0/epics/" + filled.epic() + "/outcomes");
        JsonNode shown = Site.json(answer).path("outcomes");
        boolean scored = true;
        for (JsonNode outcome : shown) {
            scored &= outcome.at("/score/n").asInt() > 0;
        }
        if (shown.size() != FilledSite.SHOWN || !scored) {
            throw new IllegalStateException("Not the panel that is measured: " + answer.body());
        }
        return answer;
    }

    private static String calls(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Workbench-Calls").orElse("not counted");
    }
}
