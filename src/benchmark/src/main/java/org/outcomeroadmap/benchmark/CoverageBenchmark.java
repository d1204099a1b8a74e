package org.outcomeroadmap.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Asks what the roadmap covers: of more and more epics that match, and of as many among more and more that don't. */
final class CoverageBenchmark {

    private static final int WARM_UP = 5;
    private static final int CONSTANT = 500;

    private final PrintStream out;
    private final Path folder;
    private final int requests;

    CoverageBenchmark(PrintStream out, Path folder, int requests) {
        this.out = out;
        this.folder = folder;
        this.requests = requests;
    }

    /**
     * Measures.
     *
     * @param sizes numbers of epics, ascending; the site has as many as the last
     */
    void run(List<Integer> sizes) {
        int most = sizes.get(sizes.size() - 1);
        int least = sizes.get(0);
        Path large = RoadmapSite.of(folder.resolve("roadmap-site-" + most), most);
        Path small = RoadmapSite.of(folder.resolve("roadmap-site-" + least), least);
        try (Site site = Site.start(large)) {
            matched(site, sizes);
            out.printf("%n%d epics that match, with their outcomes%n", CONSTANT);
            out.printf(
                    "%n| epics of the site | min ms | median ms | max ms | calls |%n| --- | --- | --- | --- | --- |%n");
            row(site, most, CONSTANT);
        }
        try (Site site = Site.start(small)) {
            warmUp(site);
            row(site, least, CONSTANT);
        }
    }

    private void matched(Site site, List<Integer> sizes) {
        warmUp(site);
        out.printf("%nGET /coverage with %d outcomes; %d requests for each size%n", RoadmapSite.OUTCOMES, requests);
        out.printf("%n| epics that match | min ms | median ms | max ms | calls |%n| --- | --- | --- | --- | --- |%n");
        for (int size : sizes) {
            row(site, size, size);
        }
    }

    private static void warmUp(Site site) {
        for (int i = 0; i < WARM_UP; i++) {
            coverage(site, 1);
        }
    }

    private void row(Site site, int label, int matching) {
        coverage(site, matching);
        Timings timings = new Timings();
        for (int i = 0; i < requests; i++) {
            timings.time(() -> coverage(site, matching));
        }
        String calls = coverage(site, matching)
                .headers()
                .firstValue("X-Workbench-Calls")
                .orElse("not counted");
        out.printf("| %d | %s | %s |%n", label, timings, calls);
        out.flush();
    }

    /** The rated outcomes with so many of the project's epics. */
    private static HttpResponse<String> coverage(Site site, int epics) {
        String jql = "(key >= %1$s-3 AND key <= %1$s-%2$d) OR (key >= %1$s-%3$d AND key <= %1$s-%4$d)"
                .formatted(
                        RoadmapSite.PROJECT,
                        2 + RoadmapSite.OUTCOMES,
                        RoadmapSite.FIRST_EPIC,
                        RoadmapSite.FIRST_EPIC + epics - 1);
        HttpResponse<String> answer =
                site.get("/rest/outcomes/1.0/coverage?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        JsonNode counted = Site.json(answer);
        if (counted.at("/epics/total").asInt() != epics) {
            throw new IllegalStateException("Not the coverage that is measured: " + answer.body());
        }
        return answer;
    }
}
